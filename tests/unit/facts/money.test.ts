import { describe, expect, it } from 'vitest'
import { type Money, toYearly } from '../../../src/facts/money.ts'

describe('Money over 12 months', () => {
  it.each<[string, Money, number]>([
    ['is 52 times that of a week', { cents: 15_050, per: 'week' }, 782_600],
    ['is 12 times that of a month', { cents: 80_025, per: 'month' }, 960_300],
    ['is that of a year', { cents: 1_042_101, per: 'year' }, 1_042_101],
  ])('%s', (_name, money, cents) => {
    expect(toYearly(money)).toBe(cents)
  })
})
