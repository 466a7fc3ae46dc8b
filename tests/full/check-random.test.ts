import { describe, expect, it } from 'vitest'
import { engines } from '../browser/both.ts'
import { judgeRuns } from '../browser/judge-runs.ts'
import { misdeeds, plant } from '../browser/misdeeds.ts'
import { addresses, locales } from '../browser/site.ts'

const runsInEach = 32

describe.each(engines)('Random answers in %s', (engine) => {
  describe.each(addresses)('by $name', ({ root, name }) => {
    it.each(locales)('%s: no request, no trace, no error, whatever is answered', async (locale) => {
      // Other answers than `browser/check-random.test.ts`, and others in each way of opening a copy.
      const places = [engines.indexOf(engine), addresses.findIndex((it) => it.name === name), locales.indexOf(locale)]
      const first = 1000 + places.reduce((sum, place) => sum * 16 + place, 0) * runsInEach
      const seeds = Array.from({ length: runsInEach }, (_, run) => first + run)
      expect(await judgeRuns({ engine, root, locale, seeds, leaves: true })).toEqual([])
    })

    it.each(misdeeds)('a page that %s at an answer is found', async (_, misdeed, said) => {
      const findings = await judgeRuns({ engine, root, locale: 'fr', seeds: [1], spoil: plant(misdeed) })
      expect(findings.join('\n')).toMatch(said)
    })
  })
})
