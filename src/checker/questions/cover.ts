import { activities, type Cover, covers, europeans, type Situation, yesOrNo } from '../situation.ts'
import { comingYear } from './date-limits.ts'
import { hasPaperInDate, hasPaperPastItsDate, livesByPaper } from './paper.ts'
import { isAdult } from './person.ts'
import type { Question } from './question.ts'

/**
 * True for an adult whom Assurance maladie may cover today. After a paper that has ended another question asks for it:
 * that cover has an end.
 */
export function mayBeInsured(situation: Situation): boolean {
  return isCoverAsked(situation) && !hasPaperPastItsDate(situation)
}

/** True where AME may have been given before: not to French people, nor under temporary protection. */
export function mayHoldAme(situation: Situation): boolean {
  const { paper, nationality } = situation
  return isCoverAsked(situation) && nationality !== 'french' && paper !== 'temporary-protection'
}

/** True for someone who has AME and, in the law's eyes, no right to stay: what follows is its renewal. */
export function isRenewal(situation: Situation): boolean {
  if (situation.cover !== 'ame') return false
  if (situation.nationality === 'european') return situation.european === 'none-of-these'
  return !hasPaperInDate(situation)
}

/** Not of those whose cover is told by who they are: on a visa, with a pension or a permit of another state. */
function isCoverAsked(situation: Situation): boolean {
  const { place, nationality, familyCard, paper } = situation
  if (!isAdult(situation) || place === 'mayotte') return false
  if (livesByPaper(situation)) return paper !== undefined && paper !== 'short-visa' && paper !== 'other-state-permit'
  return nationality === 'french' || nationality === 'european' || familyCard === 'yes'
}

function isOffered(option: string, situation: Situation): boolean {
  const cover = option as Cover
  if (cover === 'assurance-maladie') return mayBeInsured(situation)
  return cover === 'none' || mayHoldAme(situation)
}

export const coverQuestions = [
  { id: 'cover', kind: 'choice', options: covers, offers: isOffered, acceptsUnknown: true, dependsOn: isCoverAsked },
  {
    id: 'european',
    kind: 'choice',
    options: europeans,
    acceptsUnknown: true,
    dependsOn: (situation) =>
      situation.nationality === 'european' &&
      isAdult(situation) &&
      situation.place !== 'mayotte' &&
      situation.cover !== 'assurance-maladie',
  },
  {
    id: 'activity',
    kind: 'choice',
    options: activities,
    offers: isActivityOffered,
    acceptsUnknown: true,
    dependsOn: ({ nationality, paper, familyCard, age, place, cover }) =>
      age === '18-or-over' &&
      place !== 'mayotte' &&
      cover !== 'assurance-maladie' &&
      cover !== 'ame' &&
      (nationality === 'french' || familyCard === 'yes' || paper === 'permit' || paper === 'receipt'),
  },
  {
    id: 'homeCover',
    kind: 'yesNo',
    options: yesOrNo,
    acceptsUnknown: true,
    dependsOn: ({ european, paper, place }) =>
      place !== 'mayotte' && (european === 'student' || paper === 'other-state-permit'),
  },
] as const satisfies readonly Question[]

export const renewalQuestions = [
  {
    id: 'ameEndsOn',
    kind: 'date',
    between: (_, today) => comingYear(today),
    acceptsUnknown: true,
    dependsOn: isRenewal,
  },
] as const satisfies readonly Question[]

/** True for what can be true of the person: VIE and French pensions of French people, a visitor's card of others. */
export function isActivityOffered(option: string, { nationality, paper }: Situation): boolean {
  if (option === 'volunteer-or-benefit') return nationality === 'french'
  if (option === 'student') return nationality !== 'french'
  return option !== 'visitor' || paper === 'permit'
}
