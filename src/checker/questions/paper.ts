import { endedPapers, papers, type Situation, yesOrNo } from '../situation.ts'
import { aroundNow, inThePast } from './date.ts'
import type { Question } from './question.ts'

/** True when a lawful paper may have ended: the person says so, or holds only the slip of a request sent online. */
export function hasPaperPastItsDate({ paper }: Situation): boolean {
  return paper === 'ended' || paper === 'online-deposit'
}

/** True when the paper that ended may have come with health insurance; also when its kind is not known. */
export function mayHaveBeenInsured({ endedPaper }: Situation): boolean {
  return endedPaper === 'permit' || endedPaper === 'asylum-certificate' || endedPaper === 'unknown'
}

function endsOnADay(situation: Situation): boolean {
  if (situation.paper === 'visa-or-visa-free') return true
  return mayHaveBeenInsured(situation) || situation.endedPaper === 'short-visa'
}

export const paperQuestions = [
  {
    id: 'paper',
    kind: 'choice',
    options: papers,
    acceptsUnknown: true,
    dependsOn: ({ nationality }) => nationality === 'other',
  },
  {
    id: 'endedPaper',
    kind: 'choice',
    options: endedPapers,
    offers: (option, { paper }) => option !== 'never' || paper === 'online-deposit',
    acceptsUnknown: true,
    dependsOn: hasPaperPastItsDate,
  },
  {
    id: 'endedOn',
    kind: 'date',
    between: ({ paper }, today) => (paper === 'visa-or-visa-free' ? aroundNow(today) : inThePast(today)),
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
