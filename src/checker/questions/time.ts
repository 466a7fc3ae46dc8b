import { lengths, type Situation } from '../situation.ts'
import { inThePast } from './date.ts'
import { hasPaperPastItsDate } from './paper.ts'
import { isAdult } from './person.ts'
import type { Question } from './question.ts'

/**
 * True when lawful stay began on the day of arrival, without any paper: citizens of the EU, the EEA and Switzerland,
 * and people who needed no visa. One date then answers for residence and for stay.
 */
export function countsFromArrival(situation: Situation): boolean {
  if (situation.nationality === 'european') return true
  return hasPaperPastItsDate(situation) && situation.endedPaper === 'visa-free'
}

export const timeQuestions = [
  { id: 'residence', kind: 'choice', options: lengths, acceptsUnknown: true, dependsOn: isAdult },
  {
    id: 'arrivedOn',
    kind: 'date',
    between: (_, today) => inThePast(today),
    acceptsUnknown: true,
    dependsOn: (situation) => isAdult(situation) && (situation.residence !== 'longer' || countsFromArrival(situation)),
  },
] as const satisfies readonly Question[]
