import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { engines, inTab, setClock } from '../browser/both.ts'
import {
  anAdultAlone,
  fillIn,
  goOn,
  heading,
  press,
  questionShown,
  runThrough,
  start,
  tabTo,
} from '../browser/check-driver.ts'
import { addresses, strings } from '../browser/site.ts'

/** The device's own Back, or Forward; Puppeteer waits in vain for a page to load. */
async function move(page: Page, step: 'back' | 'forward'): Promise<void> {
  await page.evaluate((way) => history[way](), step)
  // The check goes forward again by itself.
  await new Promise((done) => setTimeout(done, 400))
}

/** What the history and the window show of the check. */
function trace(page: Page): Promise<unknown[]> {
  return page.evaluate(() => [location.href, document.title, history.state, history.length])
}

/** True when the text of the built page is shown and nothing of the check is left. */
function isClosed(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.getElementById('conditions')?.checkVisibility() === true && !document.querySelector('main form'),
  )
}

describe.each(engines)('The Back of the device in %s', (engine) => {
  describe.each(addresses)('by $name', ({ root }) => {
    it('is "question before" from the result to the first question, and then leads to the text', async () => {
      await inTab(engine, async ({ page, errors }) => {
        await setClock(page, '2026-11-23')
        // So small that one scrolls down to "start": the questions begin at the top all the same.
        await page.setViewport({ width: 320, height: 320 })
        await page.goto(`${root}fr/check.html`)
        const [address, title, , length] = await trace(page)
        const open = [address, title, null, Number(length) + 1]
        await start(page, 'fr')
        const asked = await runThrough(page, 'fr', anAdultAlone, async () => {
          expect(await trace(page)).toEqual(open)
        })
        for (const id of [...asked].reverse()) {
          await move(page, 'back')
          expect([await questionShown(page, 'fr'), (await heading(page)).hasFocus]).toEqual([id, true])
          expect(await trace(page)).toEqual(open)
          expect([id, await page.evaluate(() => Math.round(scrollY))]).toEqual([id, 0])
        }
        expect(await page.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(1)
        await move(page, 'back')
        expect(await isClosed(page)).toBe(true)
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('start')
        expect(await trace(page)).toEqual(open)
        await move(page, 'forward')
        expect([await isClosed(page), ...(await trace(page))]).toEqual([true, ...open])
        await start(page, 'fr')
        expect(await page.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(0)
        expect(await trace(page)).toEqual(open)
        await move(page, 'back')
        expect(await isClosed(page)).toBe(true)
        await start(page, 'fr')
        expect(await trace(page)).toEqual(open)
        expect(errors).toEqual([])
      })
    })
  })

  const [{ root }] = addresses

  it('works the same after a reload, and after a link within the page', async () => {
    await inTab(engine, async ({ page }) => {
      await setClock(page, '2026-11-23')
      await page.goto(`${root}fr/check.html`)
      await start(page, 'fr')
      const [address, title, , length] = await trace(page)
      await page.evaluate(() => void setTimeout(() => location.reload()))
      await new Promise((done) => setTimeout(done, 500))
      await page.waitForFunction(() => document.readyState === 'complete')
      expect(await isClosed(page)).toBe(true)
      await start(page, 'fr')
      expect((await trace(page))[3]).toBe(length)
      await fillIn(page, 'fr', 'place', anAdultAlone.place ?? 'unknown')
      await goOn(page, 'fr')
      const help = strings.fr['menu.help'] ?? ''
      await tabTo(page, ({ tag, text }) => tag === 'a' && text === help, `the link "${help}"`).catch(() => undefined)
      await press(page, 'Enter')
      await page.waitForFunction(() => location.hash === '#help')
      expect(await questionShown(page, 'fr')).toBe('purpose')
      await move(page, 'back')
      expect([await questionShown(page, 'fr'), ...(await trace(page)).slice(0, 3)]).toEqual([
        'purpose',
        address,
        title,
        null,
      ])
      await move(page, 'back')
      expect(await questionShown(page, 'fr')).toBe('place')
      await move(page, 'back')
      expect(await isClosed(page)).toBe(true)
    })
  })
})
