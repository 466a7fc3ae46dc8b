import { describe, expect, it } from 'vitest'
import { questionIds } from '../../src/checker/index.ts'
import { type Look, lookAtScreens, looks } from '../browser/check-screens.ts'
import { everyWay, fewWays, reachedBy } from '../browser/check-ways.ts'

const all = everyWay()
const ways = fewWays(all)
const screens = [...new Set(ways.flatMap(reachedBy))].sort()
const kinds = [...new Set(all.map(({ kind }) => kind))].sort()
// Every look, in three languages, is seen by `full/check-screens.test.ts`.
const inFull: readonly Look[] = [looks.narrowDark]
const onlyResults: readonly Look[] = [looks.forcedLight]

describe('Every question and every kind of result', () => {
  it('a few ways lead past all of them', () => {
    expect(screens).toEqual([...questionIds, ...kinds].sort())
    // Another scheme is never said first: it leads itself, with a word of its own.
    expect(kinds).toEqual(['ask', 'cannotTell', 'closeToLimit', 'likely', 'notYet', 'unlikely'])
    expect(ways.length).toBeLessThan(15)
  })

  it.each(inFull)('break no rule of axe and fit, $name', { timeout: 300_000 }, async (look) => {
    const { seen, broken } = await lookAtScreens('fr', look, ways)
    expect(broken).toEqual([])
    expect(seen.toSorted()).toEqual(screens)
  })

  it.each(onlyResults)('the results break no rule of axe and fit, $name', { timeout: 300_000 }, async (look) => {
    const { seen, broken } = await lookAtScreens('fr', look, ways, (screen) => kinds.includes(screen))
    expect(broken).toEqual([])
    expect(seen.toSorted()).toEqual(kinds)
  })
})
