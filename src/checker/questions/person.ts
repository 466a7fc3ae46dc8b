import {
  ages,
  britons,
  holdings,
  minors,
  nationalities,
  places,
  purposes,
  type Situation,
  yesOrNo,
} from '../situation.ts'
import type { Question } from './question.ts'

/** True where nothing but the place counts: territories with their own system, and people who are held. */
export function isPlaceEnough({ place }: Situation): boolean {
  return place === 'pacific' || place === 'other-collectivity' || place === 'held'
}

/** True for someone whose home is elsewhere, or whose employer or State answers for them. */
export function isNotSettling({ purpose }: Situation): boolean {
  return purpose !== undefined && purpose !== 'living-here' && purpose !== 'unknown'
}

/** True while the purpose of the stay is asked, and not known. */
export function isPurposeUnsaid(situation: Situation): boolean {
  const { purpose, place } = situation
  return !isPlaceEnough(situation) && place !== 'mayotte' && (purpose === undefined || purpose === 'unknown')
}

/** True while who the person is, and what they hold, can matter. */
export function isAskedAboutPerson(situation: Situation): boolean {
  return !isPlaceEnough(situation) && !isNotSettling(situation)
}

/** True once the person has said to be 18 or over: what follows is asked of adults only. */
export function isAdult({ age }: Situation): boolean {
  return age === '18-or-over'
}

export const personQuestions = [
  { id: 'place', kind: 'choice', options: places, acceptsUnknown: true },
  { id: 'held', kind: 'choice', options: holdings, acceptsUnknown: true, dependsOn: ({ place }) => place === 'held' },
  {
    id: 'purpose',
    kind: 'choice',
    options: purposes,
    acceptsUnknown: true,
    dependsOn: (situation) => !isPlaceEnough(situation) && situation.place !== 'mayotte',
  },
  { id: 'age', kind: 'choice', options: ages, acceptsUnknown: true, dependsOn: isAskedAboutPerson },
  {
    id: 'minor',
    kind: 'choice',
    options: minors,
    acceptsUnknown: true,
    dependsOn: ({ age, place }) => age === 'under-18' && place !== 'mayotte',
  },
  {
    id: 'nationality',
    kind: 'choice',
    options: nationalities,
    acceptsUnknown: true,
    dependsOn: (situation) => isAdult(situation) || situation.purpose === 'passing-through',
  },
  {
    id: 'british',
    kind: 'choice',
    options: britons,
    acceptsUnknown: true,
    dependsOn: (situation) => situation.nationality === 'british' && isAdult(situation),
  },
  {
    id: 'familyCard',
    kind: 'yesNo',
    options: yesOrNo,
    acceptsUnknown: true,
    dependsOn: (situation) => situation.nationality === 'european-family' && isAdult(situation),
  },
] as const satisfies readonly Question[]
