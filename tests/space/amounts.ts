import type { Day, Facts } from '../../src/facts/at.ts'
import type { Situation } from '../../src/checker/situation.ts'
import { amountsAround, type Lines, sizesOf } from './thresholds.ts'
import { isAsked } from './tree.ts'

const zones: readonly unknown[] = ['metropole', 'overseas-department', 'saint-martin-saint-barthelemy', 'unknown']

/** The lines an income can be measured against after a leaf. */
export function linesOf(leaf: Situation): Lines {
  if (leaf.age !== '18-or-over' || !zones.includes(leaf.place)) return { ame: false, c2s: false }
  const isByPaper = leaf.nationality === 'other' || leaf.british === 'since-2021'
  const isLawful = isAsked('activity', leaf) || leaf.paper === 'protection' || leaf.cover === 'assurance-maladie'
  const isEuropean = leaf.nationality === 'european'
  const ame = !isLawful && (isByPaper || (isEuropean && ['none-of-these', 'unknown'].includes(leaf.european ?? '')))
  const c2s = isLawful || !ame || !['no', undefined].includes(leaf.insuredBefore)
  return { ame, c2s }
}

interface Amounts {
  readonly income: number | 'unknown'
  readonly ownIncome?: number | 'unknown'
}

/** Amounts around every line the household is measured against; with a partner without a permit, of both and alone. */
export function* amountsFor(situation: Situation, lines: Lines, facts: Facts, today: Day): Generator<Amounts> {
  const isHousedFree = situation.housing !== 'own-lease'
  const around = (size: number) => amountsAround(situation.place, size, lines, isHousedFree, facts, today)
  const sizes = sizesOf(situation)
  const totals = [...new Set([0, ...sizes.flatMap(around)])]
  if (situation.partner !== 'without-permit') {
    for (const income of [...totals, 'unknown'] as const) yield { income }
    return
  }
  const highest = Math.max(...totals) + 100_00
  for (const income of totals) yield { income, ownIncome: 0 }
  for (const ownIncome of [...totals, 'unknown'] as const) yield { income: highest, ownIncome }
  for (const income of around(Math.min(...sizes))) yield { income, ownIncome: income }
  const income = 'unknown'
  if (!isAsked('ownIncome', { ...situation, income })) yield { income }
  else for (const ownIncome of [0, 'unknown'] as const) yield { income, ownIncome }
}

/** A few amounts for one person: nothing, between the lines, above all of them, not known. */
export const levels = [0, 10_380_00, 12_500_00, 60_000_00, 'unknown'] as const
