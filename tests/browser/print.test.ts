import { describe, expect, it } from 'vitest'
import { onPage } from './chromium.ts'
import { everyKind, kindOf, localeOf, strings } from './site.ts'

const printed = everyKind.filter((path) => kindOf(path) !== 'exit')
const size = { viewport: { width: 794, height: 1123 } }

/** Texts of the bookmarks of a PDF: Chromium writes one for each heading that it printed. */
function bookmarksOf(pdf: Buffer): string[] {
  const raw = pdf.toString('latin1')
  const hex = [...raw.matchAll(/\/Title\s*<([0-9A-Fa-f]+)>/g)].map(([, text = '']) => Buffer.from(text, 'hex'))
  const plain = [...raw.matchAll(/\/Title\s*\(((?:\\.|[^\\)])*)\)/gs)].map(([, text = '']) =>
    Buffer.from(unescaped(text), 'latin1'),
  )
  return [...hex, ...plain].map((bytes) =>
    bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1'),
  )
}

/** The letters of a text in a fixed order: bookmarks hold those of right-to-left lines as they lie on the paper. */
function lettersOf(text: string): string {
  return [...text.normalize('NFKC')]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .sort()
    .join('')
}

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3}|.)/gs, (_, code: string) => {
    if (/^[0-7]{3}$/.test(code)) return String.fromCharCode(Number.parseInt(code, 8))
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[code] ?? code
  })
}

describe('On paper', () => {
  it.each(printed)('%s prints its headings, on pages that are not empty', async (path) => {
    const { pdf, headings } = await onPage(path, size, async (page) => ({
      headings: await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main h1, main h2')]
          // Headings for screen readers only are boxes of one pixel.
          .filter((heading) => heading.offsetWidth > 2)
          .map((heading) => heading.innerText),
      ),
      pdf: await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }),
    }))
    const bookmarks = bookmarksOf(pdf).map(lettersOf)
    expect(headings.filter((heading) => !bookmarks.includes(lettersOf(heading)))).toEqual([])
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(count).toBeGreaterThanOrEqual(1)
    expect(count).toBeLessThanOrEqual(12)
  })

  it.each(printed)(
    '%s leaves menus, buttons and the quick exit off, and keeps dates and phone numbers',
    async (path) => {
      const t = strings[localeOf(path)]
      await onPage(path, size, async (page) => {
        await page.emulateMedia({ media: 'print' })
        const left = await page.evaluate(() =>
          [...document.querySelectorAll('nav, nav *, header summary, button, input, #exit')]
            .filter((element) => element.checkVisibility() && !element.closest('.skip'))
            .map((element) => `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`),
        )
        expect(left).toEqual([])
        if (kindOf(path) === 'root') return
        const foot = page.getByRole('contentinfo')
        for (const key of ['foot.call', 'foot.samu', 'foot.independent']) {
          expect(
            await foot
              .getByText(t[key] ?? '', { exact: false })
              .first()
              .isVisible(),
            key,
          ).toBe(true)
        }
        expect(await foot.innerText()).toMatch(/20\d\d/)
      })
    },
  )

  it.each(printed)('%s loses no text between the screen and the paper', async (path) => {
    await onPage(path, size, async (page) => {
      const onScreen = await page.evaluate(() => document.querySelector('main')?.innerText ?? '')
      await page.emulateMedia({ media: 'print' })
      const onPaper = await page.evaluate(() => document.querySelector('main')?.innerText ?? '')
      const words = new Set(onPaper.split(/\s+/))
      const tools = new Set((await page.locator('main button').allTextContents()).join(' ').split(/\s+/))
      const lost = onScreen.split(/\s+/).filter((word) => !words.has(word) && !tools.has(word))
      // A button may lead to the check on the screen; on paper it would lead nowhere.
      expect(lost.slice(4)).toEqual([])
    })
  })
})
