import type { Questionnaire } from '../../checker/questionnaire.ts'

/**
 * The numbered question at which someone with these answers stands: the one their last answer is given to. Throws when
 * the answers follow no way of the questionnaire, or when a result would have to be noted before.
 */
export function placeOf({ steps }: Questionnaire, answers: readonly string[]): number {
  let number = 1
  for (const [index, option] of answers.entries()) {
    const step = steps[number - 1]
    const isLast = index === answers.length - 1
    const way = step?.ways.find(({ answer }) => 'option' in answer && answer.option === option)
    if (!step || !way) {
      throw new RangeError(`Question ${number} (${step?.question}) has no answer "${option}": ${answers.join(', ')}.`)
    }
    if (isLast) return number
    if (!way?.next) throw new RangeError(`The questions end at "${option}", before the last of ${answers.join(', ')}.`)
    if (way.outcomes.length > 0) throw new RangeError(`A result is noted at "${option}": start there, not later.`)
    number = way.next
  }
  return number
}
