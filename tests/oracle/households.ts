/** The people of one possibility, all known. */
export interface Household {
  readonly partner: 'none' | 'without-permit' | 'with-permit'
  readonly children: number
  readonly youngAdults: number
  readonly housedFree: boolean
}

/** The scheme that counts them. */
export type Counting = 'ame' | 'c2s'

/** How many people each way of counting makes; `alone` without the partner, where their income is left out as well. */
export interface Ways {
  readonly withAll: readonly number[]
  readonly withoutPartner: readonly number[]
}

/**
 * AME leaves out a partner with a permit (ame 1.6.5), and counts young adults or not (ame 1.7). A partner without a
 * permit may or may not be counted (ame 1.6.6; product decision for C2S). C2S counts everyone under 25 (schemes 3.4).
 */
export function waysToCount({ partner, children, youngAdults }: Household, counting: Counting): Ways {
  const all = children + youngAdults
  const dependants = counting === 'c2s' ? [all] : youngAdults === 0 ? [children] : [children, all]
  const counted = (adults: number) => dependants.map((count) => adults + count)
  if (partner === 'without-permit') return { withAll: counted(2), withoutPartner: counted(1) }
  return { withAll: counted(partner === 'with-permit' && counting === 'c2s' ? 2 : 1), withoutPartner: [] }
}
