import { known, type QuestionId, type Situation } from '../index.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Words } from './words.tsx'

const dates: readonly QuestionId[] = ['endedOn', 'ameEndsOn', 'arrivedOn']
const amounts: readonly QuestionId[] = ['income', 'ownIncome']

/** An answer as the person would read it back; `undefined` when it is "I don't know". */
export function answerText(words: Words, situation: Situation, id: QuestionId): string | undefined {
  const answer = known(situation[id])
  if (answer === undefined) return undefined
  const { say, data } = words
  if (typeof answer === 'number') {
    return amounts.includes(id) ? words.euros(answer) : formatNumber(data.wording.locale, answer)
  }
  if (typeof answer === 'string')
    return dates.includes(id) ? words.day(answer) : say(`question.${id}.options.${answer}`)
  return answer.map((option) => say(`question.${id}.options.${option}`)).join(' · ')
}
