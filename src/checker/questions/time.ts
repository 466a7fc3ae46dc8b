import { lengths, type Situation } from '../situation.ts'
import { isRenewal } from './cover.ts'
import { inThePast } from './date-limits.ts'
import { hasPaperPastItsDate } from './paper.ts'
import { isAdult } from './person.ts'
import type { Question } from './question.ts'

/**
 * True when lawful stay began on the day of arrival, without any paper: citizens of the EU, the EEA and Switzerland,
 * and people who needed no visa. One date then answers for residence and for stay.
 */
export function countsFromArrival(situation: Situation): boolean {
  if (isRenewal(situation)) return false
  if (situation.nationality === 'european' || situation.paper === 'visa-free') return true
  return hasPaperPastItsDate(situation) && situation.endedPaper === 'visa-free'
}

export const timeQuestions = [
  {
    id: 'residence',
    kind: 'choice',
    options: lengths,
    acceptsUnknown: true,
    dependsOn: (situation) => isAdult(situation) && !isRenewal(situation),
  },
  {
    id: 'arrivedOn',
    kind: 'date',
    between: (_, today) => inThePast(today),
    acceptsUnknown: true,
    dependsOn: (situation) =>
      isAdult(situation) && !isRenewal(situation) && (situation.residence !== 'longer' || countsFromArrival(situation)),
  },
] as const satisfies readonly Question[]
