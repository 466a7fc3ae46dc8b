import { describe, expect, it } from 'vitest'
import { runAxe } from './axe.ts'
import {
  anAdultAlone,
  goOn,
  pressButton,
  pressStart,
  reach,
  runThrough,
  start,
  wordingOf,
  write,
} from './check-driver.ts'
import { inWindow } from './chromium.ts'
import { cutText, sidewaysScroll, smallTargets } from './measure.ts'
import { isThorough, urlOf } from './site.ts'

const windows = [
  { name: 'wide and light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'narrow and dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const

// Wide, and English: `npm run test:all`.
describe.each(isThorough ? windows : windows.slice(1))(
  'Every step of the check, $name',
  ({ viewport, colorScheme }) => {
    // French screens, all of them, stand in `check-screens.test.ts`.
    it.each(isThorough ? (['ar', 'en'] as const) : (['ar'] as const))(
      '%s: breaks no rule of axe, fits, and has targets one can hit',
      async (locale) => {
        await inWindow({ viewport, colorScheme }, async (page) => {
          await page.clock.setFixedTime('2026-11-23T12:00:00')
          await page.goto(urlOf(`${locale}/check.html`))
          await start(page, locale)
          await runThrough(page, locale, anAdultAlone, async (id = 'result') => {
            expect({ id, ...(await runAxe(page)) }).toEqual({ id, violations: [], undecided: [] })
            expect([id, await page.evaluate(sidewaysScroll), await page.evaluate(cutText)]).toEqual([id, [], []])
            const focus = await page.evaluateHandle(() => document.activeElement)
            expect([id, await page.evaluate(smallTargets)]).toEqual([id, []])
            await focus.evaluate((element) => (element as HTMLElement).focus())
          })
        })
      },
    )

    it.each(['fr', 'ar'] as const)('%s: so does money piece by piece, with fields to correct', async (locale) => {
      await inWindow({ viewport, colorScheme }, async (page) => {
        await page.clock.setFixedTime('2026-11-23T12:00:00')
        await page.goto(urlOf(`${locale}/check.html`))
        await start(page, locale)
        await reach(page, locale, 'income')
        await pressButton(page, wordingOf(locale), 'result.field.addUp')
        await write(page, ({ type }) => type === 'text', 'abc')
        await goOn(page, locale)
        // Nothing is judged under the strip that stays on top.
        await page.evaluate(() => scrollTo(0, 0))
        expect(await runAxe(page)).toEqual({ violations: [], undecided: [] })
        expect([await page.evaluate(sidewaysScroll), await page.evaluate(cutText)]).toEqual([[], []])
        expect(await page.evaluate(smallTargets)).toEqual([])
      })
    })

    it.each(['fr', 'ar'] as const)('%s: so do its words for what does not load', async (locale) => {
      await inWindow({ viewport, colorScheme }, async (page) => {
        const fits = async (name: string) => {
          expect({ name, ...(await runAxe(page)) }).toEqual({ name, violations: [], undecided: [] })
          expect([name, await page.evaluate(sidewaysScroll), await page.evaluate(cutText)]).toEqual([name, [], []])
          expect([name, await page.evaluate(smallTargets)]).toEqual([name, []])
        }
        await page.clock.setFixedTime('2026-11-23T12:00:00')
        await page.route(/\/(words|questions)-/, (route) => route.abort())
        await page.goto(urlOf(`${locale}/check.html`))
        await pressStart(page, locale)
        await page.locator('#load-failed').waitFor()
        await fits('no question')
        await page.unroute(/\/(words|questions)-/)
        await page.route(/\/results\./, (route) => route.abort())
        await start(page, locale)
        await runThrough(page, locale, anAdultAlone)
        await fits('no result')
      })
    })
  },
)
