import type { Facts } from '../../facts/at.ts'
import { nextQuestion, type Situation } from '../index.ts'

/** Frequent answers, to guess how long the way still is. */
const typical: Required<Situation> = {
  place: 'metropole',
  held: 'prison',
  purpose: 'living-here',
  age: '18-or-over',
  minor: 'parents-without-permit',
  nationality: 'other',
  british: 'since-2021',
  european: 'none-of-these',
  activity: 'none-of-these',
  homeCover: 'no',
  paper: 'none',
  receipt: 'renewal',
  familyCard: 'yes',
  cover: 'none',
  endedPaper: 'permit',
  endedOn: '2020-01',
  insuredBefore: 'no',
  removalFinal: 'no',
  ameEndsOn: '2099-12',
  residence: 'longer',
  arrivedOn: '2020-01',
  partner: 'none',
  children: 0,
  youngAdults: 0,
  income: 0,
  ownIncome: 0,
  housing: 'own-lease',
  identity: ['passport'],
  accident: 'no',
}

/** About how many questions follow the one on screen: as many as frequent answers would bring. */
export function questionsToCome(situation: Situation, facts: Facts, today: string): number {
  let answers = situation
  let count = 0
  for (let next = nextQuestion(answers, facts, today); next; next = nextQuestion(answers, facts, today)) {
    answers = { ...answers, [next]: typical[next] }
    count += 1
  }
  return count
}
