import { endedPapers, type Paper, papers, receipts, type Situation, yesOrNo } from '../situation.ts'
import { aroundNow, inThePast } from './date-limits.ts'
import { isAdult } from './person.ts'
import type { Question } from './question.ts'

/** True for an adult whose right to stay hangs on a paper: neither French nor European nor of a European's family. */
export function livesByPaper(situation: Situation): boolean {
  const { nationality, british } = situation
  return isAdult(situation) && (nationality === 'other' || (nationality === 'british' && british === 'since-2021'))
}

const inDate: readonly (Paper | undefined | 'unknown')[] = [
  'protection',
  'temporary-protection',
  'asylum-certificate',
  'permit',
  'receipt',
]

/** True with a paper of the préfecture in date, the family card of a European's family included. */
export function hasPaperInDate({ paper, familyCard }: Situation): boolean {
  return inDate.includes(paper) || familyCard === 'yes'
}

/** True when a lawful paper may have ended: the person says so, or holds only a slip or an appointment. */
export function hasPaperPastItsDate({ paper }: Situation): boolean {
  return paper === 'ended' || paper === 'online-deposit' || paper === 'asylum-appointment'
}

/** True when the paper that ended may have come with health insurance; also when its kind is not known. */
export function mayHaveBeenInsured({ endedPaper }: Situation): boolean {
  return endedPaper === 'permit' || endedPaper === 'asylum-certificate' || endedPaper === 'unknown'
}

function endsOnADay(situation: Situation): boolean {
  if (situation.paper === 'short-visa') return true
  return mayHaveBeenInsured(situation) || situation.endedPaper === 'short-visa'
}

export const paperQuestions = [
  { id: 'paper', kind: 'choice', options: papers, acceptsUnknown: true, dependsOn: livesByPaper },
  {
    id: 'receipt',
    kind: 'choice',
    options: receipts,
    acceptsUnknown: true,
    dependsOn: ({ paper }) => paper === 'receipt',
  },
] as const satisfies readonly Question[]

/** Asked after the cover: who has AME today is not asked what came before it. */
export const endedPaperQuestions = [
  {
    id: 'endedPaper',
    kind: 'choice',
    options: endedPapers,
    offers: (option, { paper }) => option !== 'never' || paper !== 'ended',
    acceptsUnknown: true,
    dependsOn: (situation) => hasPaperPastItsDate(situation) && situation.cover !== 'ame',
  },
  {
    id: 'endedOn',
    kind: 'date',
    between: ({ paper }, today) => (paper === 'short-visa' ? aroundNow(today) : inThePast(today)),
    acceptsUnknown: true,
    dependsOn: endsOnADay,
  },
  {
    id: 'insuredBefore',
    kind: 'yesNo',
    options: yesOrNo,
    acceptsUnknown: true,
    dependsOn: mayHaveBeenInsured,
  },
  {
    id: 'removalFinal',
    kind: 'yesNo',
    options: yesOrNo,
    acceptsUnknown: true,
    dependsOn: ({ insuredBefore }) => insuredBefore === 'yes' || insuredBefore === 'unknown',
  },
] as const satisfies readonly Question[]
