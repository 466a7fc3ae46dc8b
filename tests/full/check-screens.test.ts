import { describe, expect, it } from 'vitest'
import { lookAtScreens, looks } from '../browser/check-screens.ts'
import { everyWay, fewWays } from '../browser/check-ways.ts'

const ways = fewWays(everyWay())

describe.each(['fr', 'ar', 'en'] as const)('Every question and every kind of result, %s', (locale) => {
  it.each(Object.values(looks))('break no rule of axe and fit, $name', { timeout: 300_000 }, async (look) => {
    const { seen, broken } = await lookAtScreens(locale, look, ways)
    expect(broken).toEqual([])
    expect(seen.length).toBeGreaterThan(30)
  })
})
