import { describe, expect, it } from 'vitest'
import { engines, inTab } from './both.ts'
import { anAdultAlone, heading, runThrough, start } from './check-driver.ts'
import { judgeRuns } from './judge-runs.ts'
import { makeOld } from './old-browser.ts'
import { addresses, isThorough } from './site.ts'

const copies = addresses.filter(({ root }) => !root.endsWith('/a/b/'))

describe.each(engines)('Where browsers of 2018 lack something, in %s', (engine) => {
  it.each(copies)('by $name, the check goes by keyboard from start to result without an error', async ({ root }) => {
    await inTab(engine, async ({ page, errors }) => {
      await page.evaluateOnNewDocument(makeOld)
      await page.goto(`${root}fr/check.html`)
      const left = await page.evaluate(() => [typeof Object.fromEntries, typeof [].flat, typeof window.queueMicrotask])
      expect(left).toEqual(['undefined', 'undefined', 'undefined'])
      await start(page, 'fr')
      const asked = await runThrough(page, 'fr', anAdultAlone)
      expect(asked.length).toBeGreaterThanOrEqual(8)
      expect((await heading(page)).hasFocus).toBe(true)
      expect(errors).toEqual([])
    })
  })

  it.each(isThorough ? (['fr', 'ar', 'en'] as const) : (['ar'] as const))(
    '%s: whatever is answered, there is a result',
    async (locale) => {
      const { root } = addresses[0]
      const seeds = Array.from({ length: 16 }, (_, run) => 5000 + run)
      expect(await judgeRuns({ engine, root, locale, seeds, spoil: `(${makeOld})()` })).toEqual([])
    },
  )
})
