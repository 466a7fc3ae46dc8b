import { describe, expect, it } from 'vitest'
import { inWindow, onPage } from './chromium.ts'
import { everyKind, kindOf, urlOf } from './site.ts'

/** The words a reader sees in the text of the page, menus closed. */
function mainText(): string {
  return document.querySelector('main')?.innerText.replace(/\s+/g, ' ').trim() ?? ''
}

const withoutScript = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }

describe('Without JavaScript', () => {
  const reading = everyKind.filter((page) => kindOf(page) !== 'check')

  it.each(reading)('%s has all its text', async (path) => {
    const off = await onPage(path, withoutScript, (page) => page.evaluate(mainText))
    const on = await onPage(path, { ...withoutScript, javaScriptEnabled: true }, async (page) => {
      // What the script adds is a button to print.
      await page.evaluate(() => document.getElementById('print')?.remove())
      return page.evaluate(mainText)
    })
    // The script may sort the languages of the first page, and nothing else.
    const sorted = (text: string) => text.split(' ').sort().join(' ')
    expect(off.length).toBeGreaterThan(10)
    expect(sorted(off)).toBe(sorted(on))
  })

  it.each(everyKind)('%s shows nothing that would do nothing: no form, no button, no field', async (path) => {
    const dead = await onPage(path, withoutScript, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('form, button, input, select, textarea, [role=button]')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 80)),
      ),
    )
    expect(dead).toEqual([])
  })

  it.each(everyKind)('%s: its menus open', async (path) => {
    await onPage(path, withoutScript, async (page) => {
      const menus = await page.locator('summary').all()
      expect(menus.length).toBeGreaterThanOrEqual(['root', 'exit'].includes(kindOf(path)) ? 0 : 2)
      for (const summary of menus) {
        const link = summary.locator('xpath=..').getByRole('link').first()
        expect(await link.isVisible()).toBe(false)
        await summary.click()
        expect(await link.isVisible()).toBe(true)
        await summary.click()
      }
    })
  })

  it.each(everyKind.filter((page) => kindOf(page) === 'check'))(
    '%s says that the questions cannot run',
    async (path) => {
      const [off, on] = await Promise.all(
        [false, true].map((javaScriptEnabled) =>
          inWindow({ javaScriptEnabled }, async (page) => {
            await page.goto(urlOf(path))
            return page.evaluate(mainText)
          }),
        ),
      )
      expect(off?.length).toBeGreaterThan(400)
      expect(off).not.toBe(on)
    },
  )
})

describe('Styles off', () => {
  it.each(['fr/ame-eligibility.html', 'ar/index.html'])('%s has all its text', async (path) => {
    const styled = await onPage(path, withoutScript, (page) => page.evaluate(mainText))
    const bare = await onPage(path, withoutScript, async (page) => {
      await page.evaluate(() => {
        for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) sheet.remove()
      })
      return page.evaluate(mainText)
    })
    expect(bare.replace(/\s/g, '')).toContain(styled.replace(/\s/g, '').slice(0, 200))
    expect(bare.length).toBeGreaterThanOrEqual(styled.length * 0.95)
  })
})
