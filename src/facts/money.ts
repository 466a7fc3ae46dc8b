/** Money as a person says it: whole cents with the period in the type. */
export interface Money {
  readonly cents: number
  readonly per: 'week' | 'month' | 'year'
}

const timesAYear = { week: 52, month: 12, year: 1 } as const

/**
 * Cents over the 12 months of the reference period (période de référence): a week counts 52 times, as it does in a year,
 * a month 12 times. Nothing is rounded.
 */
export function toYearly({ cents, per }: Money): number {
  return cents * timesAYear[per]
}
