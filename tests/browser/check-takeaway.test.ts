import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Answers, anAdultAlone, runThrough, start } from './check-driver.ts'
import { inWindow } from './chromium.ts'
import { addresses, strings } from './site.ts'
import type { Locale } from '../../src/i18n/languages.ts'

const { root } = addresses[0]
const tooMuch: Answers = { ...anAdultAlone, income: { write: '5000', per: 'month' } }
/** What someone answered, as the result says it back. */
const income = /5[\s\u202F,]?400/

async function inResult(locale: Locale, answers: Answers, use: (page: Page) => Promise<void>): Promise<void> {
  await inWindow({ viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.clock.setFixedTime('2026-11-23T12:00:00')
    await page.goto(`${root}${locale}/check.html`)
    await start(page, locale)
    await runThrough(page, locale, answers)
    await use(page)
  })
}

const choice = (page: Page, name: string | undefined) => page.getByRole('checkbox', { name, exact: true })

/** What stands on paper, without the head and the foot of the page. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '')
  await page.emulateMedia({ media: null })
  return text.replace(/[\u00A0\u202F]/g, ' ')
}

describe('The result on paper', () => {
  it.each(['fr', 'en'] as const)('%s: takes one or two pages, in black and white', async (locale) => {
    await inResult(locale, anAdultAlone, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2)
      await page.emulateMedia({ media: 'print' })
      const inks = await page.evaluate(() => {
        const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility())
        const styles = seen.map((element) => getComputedStyle(element))
        return [...new Set(styles.flatMap((style) => [style.color, style.backgroundColor, style.borderTopColor]))]
      })
      const coloured = inks.filter((ink) => {
        const [red, green, blue] = ink.match(/[\d.]+/g) ?? []
        return red !== green || green !== blue
      })
      expect(coloured).toEqual([])
    })
  })

  it('gives every line in both languages, and each heading has something under it', async () => {
    await inResult('en', anAdultAlone, async (page) => {
      await page.emulateMedia({ media: 'print' })
      for (const key of ['result.lead.likely.ame', 'result.heading.list', 'paper.passport', 'step.keep-dated-proof']) {
        for (const locale of ['en', 'fr'] as const) {
          const text = page.getByText(strings[locale][key] ?? key, { exact: false }).locator('visible=true')
          expect([locale, key, await text.count()]).toEqual([locale, key, 1])
          expect(await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(locale)
        }
      }
      const empty = await page.evaluate(() =>
        [...document.querySelectorAll('main h1, main h2, main h3')]
          .filter((heading) => heading.checkVisibility())
          .filter((heading) => {
            const holder = heading.parentElement?.matches('section > *, .line') ? heading.parentElement : heading
            return !holder?.nextElementSibling?.textContent?.trim()
          })
          .map((heading) => heading.textContent),
      )
      expect(empty).toEqual([])
    })
  })

  it('says what to do next where AME is unlikely', async () => {
    await inResult('en', tooMuch, async (page) => {
      const paper = await onPaper(page)
      for (const locale of ['en', 'fr'] as const) {
        for (const key of ['result.lead.unlikely.resources', 'result.next.unlikely.resources'])
          expect(paper).toContain(strings[locale][key]?.replace(/[\u00A0\u202F]/g, ' '))
      }
      expect(paper).not.toContain(strings.en['result.heading.list'])
    })
  })

  it('leaves the answers off, unless they are asked for', async () => {
    await inResult('en', anAdultAlone, async (page) => {
      expect(await onPaper(page)).not.toMatch(income)
      await choice(page, strings.en['result.take.answers']).check()
      expect(await onPaper(page)).toMatch(income)
    })
  })
})
