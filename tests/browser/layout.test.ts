import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { onPage } from './chromium.ts'
import { cutText, hardToRead, innerScroll, sidewaysScroll, smallTargets, widenSpacing } from './measure.ts'
import { everyKind, kindsIn, oneLocalePerScript, usualPages } from './site.ts'

async function openMenus(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const menu of document.querySelectorAll('details')) menu.open = true
  })
}

/** All that does not fit, with menus closed and open. */
async function misfits(page: Page): Promise<string[]> {
  const closed = [...(await page.evaluate(sidewaysScroll)), ...(await page.evaluate(cutText))]
  await openMenus(page)
  const open = [
    ...(await page.evaluate(sidewaysScroll)),
    ...(await page.evaluate(cutText)),
    ...(await page.evaluate(innerScroll)),
  ]
  return [...new Set([...closed, ...open])]
}

const inEachScript = ['index.html', 'exit.html', ...oneLocalePerScript.flatMap(kindsIn)]

describe('Narrow windows', () => {
  it.each(usualPages)('%s fits 320 px', async (path) => {
    const size = { viewport: { width: 320, height: 640 } }
    expect(await onPage(path, size, misfits)).toEqual([])
  })

  it.each(everyKind)('%s fits a window of 1280 by 1024 at 400 %', async (path) => {
    const size = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }
    expect(await onPage(path, size, misfits)).toEqual([])
  })
})

describe('Text of another size', () => {
  it.each(everyKind)('%s fits with text of 200 %, at 320 px and at 1280 px', async (path) => {
    for (const width of [320, 1280]) {
      const found = await onPage(path, { viewport: { width, height: 800 }, userAgent: 'large text' }, async (page) => {
        // The reader's own setting; a font size written on the page would leave media queries as they are.
        const devtools = await page.context().newCDPSession(page)
        await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
        const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
        return [...(size === 32 ? [] : [`the text is ${size / 16} times its size`]), ...(await misfits(page))]
      })
      expect(found, `${width} px`).toEqual([])
    }
  })

  it.each(inEachScript)('%s loses nothing with the spacing of WCAG 1.4.12, at 320 px and at 1280 px', async (path) => {
    for (const width of [320, 1280]) {
      const found = await onPage(path, { viewport: { width, height: 800 } }, async (page) => {
        await page.evaluate(widenSpacing)
        return misfits(page)
      })
      expect(found, `${width} px`).toEqual([])
    }
  })
})

describe('Targets', () => {
  it.each(everyKind)('%s: each is at least 44 px wide and high, links within a sentence apart', async (path) => {
    const size = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
    const small = await onPage(path, size, async (page) => {
      const closed = await page.evaluate(smallTargets)
      await openMenus(page)
      return [...closed, ...(await page.evaluate(smallTargets))]
    })
    expect([...new Set(small.map(({ name, width, height }) => `${name} is ${width} × ${height}`))]).toEqual([])
  })
})

describe('Reading', () => {
  it.each(inEachScript)('%s: lines are short and far enough apart', async (path) => {
    const size = { viewport: { width: 1280, height: 900 } }
    expect(await onPage(path, size, (page) => page.evaluate(hardToRead))).toEqual([])
  })
})
