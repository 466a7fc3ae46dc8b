import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { onPage } from './chromium.ts'
import { isThorough, kindsIn, pages, readPage, strings, usualLocales } from './site.ts'

interface Stop {
  readonly name: string
  /** Its place among all elements that can take the focus, in the order of the page. */
  readonly place: number
  readonly isOutside: boolean
  readonly ring: number
  readonly covered: boolean
}

const focusable = 'a[href], button, summary, input, select, textarea, [tabindex="0"]'

/** What has the focus now. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate((selector) => {
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const inside = [box.left + Math.min(8, box.width / 2), box.top + box.height / 2] as const
    const top = document.elementFromPoint(...inside)
    return {
      name: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`,
      place: [...document.querySelectorAll(selector)].indexOf(element),
      isOutside: element === document.body,
      ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      covered: top !== null && !element.contains(top) && !top.contains(element),
    }
  }, focusable)
}

/** Presses Tab until the focus has left the page, or come round to its first stop; every stop in order. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let press = 0; press < 1000; press++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop.isOutside || (stops.length > 0 && stop.place === stops[0]?.place)) return stops
    // A box that scrolls sideways, such as a wide table, takes the focus by itself: no stop of ours.
    if (stop.place >= 0) stops.push(stop)
  }
  throw new Error('The focus does not leave the page: a trap.')
}

const wide = { viewport: { width: 1280, height: 900 } }
const narrow = { viewport: { width: 320, height: 640 } }

describe('First tab stops', () => {
  it.each(usualLocales.flatMap(kindsIn))(
    '%s: the link to the text, then the quick exit where there is one',
    async (path) => {
      const locale = path.split('/')[0] as 'fr'
      const names = await onPage(path, wide, async (page) => {
        const found: string[] = []
        for (let press = 0; press < 2; press++) {
          await page.keyboard.press('Tab')
          found.push(await page.evaluate(() => (document.activeElement?.textContent ?? '').trim()))
        }
        const hasExit = await page.evaluate(() => document.getElementById('exit') !== null)
        return hasExit ? found : found.slice(0, 1)
      })
      expect(names).toEqual([strings[locale]['page.skip'], strings[locale]['page.exit']].slice(0, names.length))
    },
  )

  it('Every page for people without a permit, the check and the page on traces have the quick exit', () => {
    const withExit = pages.filter((path) => /\/(ame|check|safety)/.test(path))
    for (const path of withExit) {
      const [, header = ''] = /<header[^>]*>(.*?)<\/header>/s.exec(readPage(path)) ?? []
      const [, second] = [...header.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, text = '']) =>
        text.replace(/<[^>]*>/g, ''),
      )
      expect(second?.trim(), path).toBe(strings[path.split('/')[0] as 'fr']['page.exit'])
    }
  })

  it.each(['fr', 'ar'] as const)(
    '%s: the link to the text is seen once it has the focus, inside the header',
    async (locale) => {
      for (const path of kindsIn(locale)) {
        await onPage(path, narrow, async (page) => {
          const link = page.getByRole('banner').getByRole('link', { name: strings[locale]['page.skip'] ?? '' })
          const before = await link.boundingBox()
          // Clipped, not moved away: an offset widens the page in right-to-left languages.
          expect(before?.x, path).toBeGreaterThanOrEqual(0)
          expect((before?.x ?? 0) + (before?.width ?? 0), path).toBeLessThanOrEqual(320)
          await page.keyboard.press('Tab')
          const box = await link.boundingBox()
          expect(box?.width, path).toBeGreaterThanOrEqual(44)
          expect(box?.height, path).toBeGreaterThanOrEqual(44)
          expect((await focused(page)).covered, path).toBe(false)
        })
      }
    },
  )

  it.each(['fr', 'ar'] as const)('%s: the link to the text moves the focus there', async (locale) => {
    for (const path of kindsIn(locale)) {
      await onPage(path, narrow, async (page) => {
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        expect(await page.evaluate(() => document.activeElement?.tagName), path).toBe('MAIN')
        await page.keyboard.press('Tab')
        const next = await page.evaluate(() => document.activeElement?.closest('header, nav') === null)
        expect(next, path).toBe(true)
      })
    }
  })
})

describe('Tab order', () => {
  // The hundred stops of the numbered steps are the same in each language.
  const walked = ['index.html', ...kindsIn('fr'), ...kindsIn('ar').slice(0, isThorough ? 4 : 3)]

  it.each(walked)(
    '%s: the focus follows the order of the page, with a ring, never under the sticky bar',
    async (path) => {
      for (const size of [wide, narrow]) {
        const { stops, expected } = await onPage(path, size, async (page) => ({
          stops: await walk(page),
          expected: await page.evaluate((selector) => {
            const all = [...document.querySelectorAll<HTMLElement>(selector)]
            return all.flatMap((element, place) => (element.checkVisibility() && element.tabIndex >= 0 ? place : []))
          }, focusable),
        }))
        expect(stops.map(({ place }) => place)).toEqual(expected)
        expect(stops.filter(({ ring }) => ring < 2).map(({ name }) => name)).toEqual([])
        expect(stops.filter(({ covered }) => covered).map(({ name }) => name)).toEqual([])
      }
    },
  )

  it.each(walked)('%s: menus open by keyboard and their links come next', async (path) => {
    await onPage(path, narrow, async (page) => {
      const menus = await page.locator('summary').all()
      expect(menus.length).toBeGreaterThanOrEqual(path === 'index.html' ? 0 : 2)
      for (const summary of menus) {
        await summary.focus()
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        const isInside = await summary.evaluate((it) => it.parentElement?.contains(document.activeElement))
        expect(isInside).toBe(true)
      }
    })
  })
})
