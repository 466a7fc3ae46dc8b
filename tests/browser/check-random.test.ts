import { describe, expect, it } from 'vitest'
import { engines } from './both.ts'
import { judgeRuns } from './judge-runs.ts'
import { misdeeds, plant } from './misdeeds.ts'
import { addresses, locales } from './site.ts'

const copies = addresses.filter(({ root }) => !root.endsWith('/a/b/'))
const ways = engines.flatMap((engine) => copies.map((copy) => ({ engine, ...copy })))
const runsInEach = 32

describe.each(ways.map((way, index) => ({ ...way, index })))(
  'Random answers in $engine by $name',
  ({ engine, root, index }) => {
    // Each language by one of the four ways; `full/` takes every language by every way.
    const mine = locales.filter((_, place) => place % ways.length === index)

    it.each(mine)('%s: no request, no trace, no error, whatever is answered', async (locale) => {
      const first = locales.indexOf(locale) * runsInEach
      const seeds = Array.from({ length: runsInEach }, (_, run) => first + run)
      expect(await judgeRuns({ engine, root, locale, seeds, leaves: locale === mine[0] })).toEqual([])
    })

    // What a browser tells of a page does not depend on how it was opened, but for requests and storage; `full/` plants all.
    const planted = root.startsWith('http') ? misdeeds : misdeeds.slice(0, 3)

    it.each(planted)('a page that %s at an answer is found', async (_, misdeed, said) => {
      const findings = await judgeRuns({ engine, root, locale: 'fr', seeds: [1], spoil: plant(misdeed) })
      expect(findings.join('\n')).toMatch(said)
    })
  },
)
