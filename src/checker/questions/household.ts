import { known, partners } from '../situation.ts'
import { isAdult } from './person.ts'
import type { Question } from './question.ts'

/** The most people one count may hold. */
export const mostPeople = 20

export const householdQuestions = [
  { id: 'partner', kind: 'choice', options: partners, acceptsUnknown: true, dependsOn: isAdult },
  { id: 'children', kind: 'count', most: mostPeople, acceptsUnknown: true, dependsOn: isAdult },
  { id: 'youngAdults', kind: 'count', most: mostPeople, acceptsUnknown: true, dependsOn: isAdult },
  { id: 'income', kind: 'money', acceptsUnknown: true, dependsOn: isAdult },
  {
    id: 'ownIncome',
    kind: 'money',
    most: ({ income }) => known(income),
    acceptsUnknown: true,
    dependsOn: ({ partner, income }) => partner === 'without-permit' && known(income) !== undefined,
  },
] as const satisfies readonly Question[]
