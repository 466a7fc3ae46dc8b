import type { Questionnaire } from '../../checker/questionnaire.ts'

/**
 * The numbered question from which someone with these answers can go on: the one the last answer is given to, or an
 * earlier one where a result is to be noted. Throws `RangeError` when the answers follow no way of the questionnaire.
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
    if (isLast || way.outcomes.length > 0) return number
    if (!way.next) throw new RangeError(`The questions end at "${option}", before the last of ${answers.join(', ')}.`)
    number = way.next
  }
  return number
}
