import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/languages.ts'
import { onPage } from './chromium.ts'
import { runsOf, wronglyMarked } from './runs.ts'
import { localeOf, pages, readPage } from './site.ts'

describe('Language and direction', () => {
  it.each(pages)(
    '%s: every text is in the letters and the direction of the language it is marked with',
    async (path) => {
      // Without scripts, so that what stands there for readers without them is text too.
      const { html, runs } = await onPage(path, { javaScriptEnabled: false }, async (page) => ({
        html: await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir })),
        runs: await page.evaluate(runsOf),
      }))
      const { lang, dir } = languageOf(localeOf(path))
      expect(html).toEqual({ lang, dir })
      expect(runs.flatMap(wronglyMarked)).toEqual([])
    },
  )

  it('Phone numbers, amounts and dates in right-to-left pages keep the order of their digits', async () => {
    for (const path of pages.filter((page) => /^(ar|prs|ur)\//.test(page))) {
      const turned = await onPage(path, {}, (page) =>
        page.evaluate(() => {
          const found: string[] = []
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = (node.textContent ?? '').trim()
            const isLoose = getComputedStyle(node.parentElement as Element).direction === 'rtl'
            // Groups of digits change places in a line from right to left, unless a no-break space ties them.
            if (isLoose && /\d[^\S\u00A0\u202F]\d|\d\s{2,}\d/.test(text)) found.push(text.slice(0, 60))
          }
          return found
        }),
      )
      expect(turned, path).toEqual([])
    }
  })

  it('No page steers direction with invisible marks', () => {
    for (const path of pages) expect(readPage(path), path).not.toMatch(/[\u202A-\u202E]/)
  })
})
