/** Money as a person says it: whole cents with the period in the type. */
export interface Money {
  readonly cents: number
  readonly per: 'week' | 'month' | 'year'
}

const timesAYear = { week: 52, month: 12, year: 1 } as const

/** Cents over 12 months. A week counts 52 times, a month 12 times; nothing is rounded. */
export function toYearly({ cents, per }: Money): number {
  return cents * timesAYear[per]
}
