import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../src/i18n/languages.ts'
import { foreignWords } from '../support/letters.ts'
import { onPage } from './chromium.ts'
import { localeOf, pages, readPage } from './site.ts'

/** A run of text, or of an attribute that is read aloud, with the language and direction it is marked with. */
interface Run {
  readonly text: string
  readonly lang: string
  readonly direction: string
}

function runsOf(): Run[] {
  const runs: Run[] = []
  const add = (text: string, element: Element | null) => {
    if (!element || !/\p{L}/u.test(text)) return
    runs.push({
      text: text.trim().replace(/\s+/g, ' '),
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      direction: getComputedStyle(element).direction,
    })
  }
  add(document.title.replace(/ – Clé Santé$/, ''), document.documentElement)
  for (const description of document.querySelectorAll<HTMLMetaElement>('meta[name=description]')) {
    add(description.content, document.documentElement)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (element && !/^(SCRIPT|STYLE)$/.test(element.tagName)) add(node.textContent ?? '', element)
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder], [aria-description]')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
      add(element.getAttribute(name) ?? '', element)
    }
  }
  return runs
}

const directions = new Map(languages.map(({ lang, dir }) => [lang, dir]))

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
      expect(runs.filter(({ lang }) => !directions.has(lang)).map(({ text }) => text)).toEqual([])
      const wrongLetters = runs.map(({ lang, text }) => [lang, foreignWords(text, lang).join(' '), text.slice(0, 60)])
      expect(wrongLetters.filter(([, words]) => words !== '')).toEqual([])
      const wrongWay = runs.filter((run) => directions.get(run.lang) !== run.direction)
      expect(wrongWay.map(({ lang, direction, text }) => `${lang} runs ${direction}: ${text.slice(0, 60)}`)).toEqual([])
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
