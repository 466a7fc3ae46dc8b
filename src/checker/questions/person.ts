import { ages, europeans, minors, nationalities, places, purposes, type Situation } from '../situation.ts'
import type { Question } from './question.ts'

/** True once the person has said to be 18 or over: what follows is asked of adults only. */
export function isAdult({ age }: Situation): boolean {
  return age === '18-or-over'
}

export const personQuestions = [
  { id: 'place', kind: 'choice', options: places, acceptsUnknown: true },
  { id: 'purpose', kind: 'choice', options: purposes, acceptsUnknown: true },
  { id: 'age', kind: 'choice', options: ages, acceptsUnknown: true },
  {
    id: 'minor',
    kind: 'choice',
    options: minors,
    acceptsUnknown: true,
    dependsOn: ({ age }) => age === 'under-18',
  },
  { id: 'nationality', kind: 'choice', options: nationalities, acceptsUnknown: true, dependsOn: isAdult },
  {
    id: 'european',
    kind: 'choice',
    options: europeans,
    acceptsUnknown: true,
    dependsOn: ({ nationality }) => nationality === 'european',
  },
] as const satisfies readonly Question[]
