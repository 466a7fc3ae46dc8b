import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Download, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { engines, inTab, leftBehind, nothing, setClock } from '../browser/both.ts'
import { type Answers, anAdultAlone, runThrough, start } from '../browser/check-driver.ts'
import { inWindow } from '../browser/chromium.ts'
import { addresses, strings } from '../browser/site.ts'
import type { Locale } from '../../src/i18n/languages.ts'

const { root } = addresses[0]
const tooMuch: Answers = { ...anAdultAlone, income: { write: '5000', per: 'month' } }
/** What someone answered, as the result says it back. */
const income = /5[\s\u202F,]?400/

async function inResult(
  locale: Locale,
  answers: Answers,
  use: (page: Page) => Promise<void>,
  { place = root as string, before = async (_: Page) => undefined as unknown } = {},
): Promise<void> {
  await inWindow({ viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.clock.setFixedTime('2026-11-23T12:00:00')
    await before(page)
    await page.goto(`${place}${locale}/check.html`)
    await start(page, locale)
    await runThrough(page, locale, answers)
    await use(page)
  })
}

const button = (page: Page, name: string | undefined) => page.getByRole('button', { name, exact: true })
const choice = (page: Page, name: string | undefined) => page.getByRole('checkbox', { name, exact: true })

/** What stands on paper, without the head and the foot of the page. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '')
  await page.emulateMedia({ media: null })
  return text.replace(/[\u00A0\u202F]/g, ' ')
}

async function downloadOf(
  page: Page,
  name: string | undefined,
): Promise<{ file: Download; text: string; path: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  const path = await file.path()
  return { file, path, text: readFileSync(path, 'utf8') }
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

describe.each(addresses)('The saved list, by $name', ({ root: place }) => {
  it('is a page of its own, without script, link or answer, under the same name for everyone', async () => {
    await inResult(
      'en',
      anAdultAlone,
      async (page) => {
        const { file, text, path } = await downloadOf(page, strings.en['result.take.save'])
        expect(file.suggestedFilename()).toBe('liste.html')
        expect(text).not.toMatch(/<script|<link|<img|\bsrc=|href="(?!tel:|sms:)|\son\w+=/)
        expect(text).not.toMatch(income)
        await inWindow({}, async (own) => {
          const requests: string[] = []
          own.on('request', (request) => requests.push(request.url()))
          // Chromium takes the ending of a file for its kind.
          await file.saveAs(`${path}.html`)
          await own.goto(pathToFileURL(`${path}.html`).href)
          expect(requests).toHaveLength(1)
          expect(await own.title()).not.toMatch(/AME|sant|health|result/i)
          expect(await own.evaluate(() => [document.documentElement.lang, document.compatMode])).toEqual([
            'en',
            'CSS1Compat',
          ])
          expect(await own.getByRole('heading', { level: 1 }).innerText()).toBe(strings.en['result.lead.likely.ame'])
          expect(await own.getByText(strings.fr['card.text'] ?? '').isVisible()).toBe(true)
          expect(await own.getByRole('link', { name: '15', exact: true }).isVisible()).toBe(true)
        })
        await choice(page, strings.en['result.take.answers']).check()
        const whole = await downloadOf(page, strings.en['result.take.save'])
        expect(whole.file.suggestedFilename()).toBe('liste.html')
        expect(whole.text).toMatch(income)
        expect(whole.text).not.toMatch(/href="(?!tel:|sms:)/)
      },
      { place },
    )
  })

  it('lies in the direction of its page', async () => {
    await inResult(
      'ar',
      anAdultAlone,
      async (page) => {
        const { text } = await downloadOf(page, strings.fr['result.take.save'])
        expect(text).toMatch(/<html lang="ar" dir="rtl">/)
        expect(text).toMatch(/<div class="sheet" lang="fr" dir="ltr">/)
      },
      { place },
    )
  })
})

describe('The calendar file', () => {
  it('has titles that tell nothing, unless clear ones are asked for', async () => {
    await inResult('en', anAdultAlone, async (page) => {
      const titlesOf = (text: string) => text.replace(/\r\n /g, '').match(/(?<=SUMMARY:).*(?=\r)/g) ?? []
      const dates = await downloadOf(page, strings.en['result.take.dates'])
      expect(dates.file.suggestedFilename()).toBe('dates.ics')
      expect(dates.text).toMatch(/DTSTART;VALUE=DATE:20270123\r\n/)
      expect(new Set(titlesOf(dates.text))).toEqual(new Set([strings.en['result.take.reminder']]))
      expect(dates.text).not.toMatch(/AME|health|sant/i)
      await choice(page, strings.en['result.take.clear']).check()
      const clear = await downloadOf(page, strings.en['result.take.dates'])
      expect(clear.file.suggestedFilename()).toBe('dates.ics')
      expect(titlesOf(clear.text).join()).toMatch(/AME/)
    })
  })

  it('is not offered where no step has a date', async () => {
    await inResult('en', tooMuch, async (page) => {
      expect(await button(page, strings.en['check.print']).isVisible()).toBe(true)
      expect(await button(page, strings.en['result.take.save']).isVisible()).toBe(true)
      expect(await button(page, strings.en['result.take.dates']).count()).toBe(0)
      expect(await choice(page, strings.en['result.take.clear']).count()).toBe(0)
    })
  })
})

describe('A browser that cannot save', () => {
  it('is told to print or to copy, and is offered no file', async () => {
    const before = (page: Page) =>
      page.addInitScript(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'download'))
    await inResult(
      'en',
      anAdultAlone,
      async (page) => {
        expect(await page.getByText(strings.en['result.take.cannotSave'] ?? '').isVisible()).toBe(true)
        expect(await button(page, strings.en['check.print']).isVisible()).toBe(true)
        for (const key of ['result.take.save', 'result.take.dates'])
          expect(await button(page, strings.en[key]).count()).toBe(0)
      },
      { before },
    )
  })
})

describe.each(engines)('Saving in %s', (engine) => {
  it.each(addresses)('hands over the file by $name, and leaves nothing else behind', async ({ root: place }) => {
    await inTab(engine, async ({ page, errors, stopped }) => {
      await setClock(page, '2026-11-23')
      // What the browser would be handed: its own dialogues are out of reach.
      await page.evaluateOnNewDocument(() => {
        const handed: string[] = []
        Object.defineProperty(window, 'handed', { value: handed })
        HTMLAnchorElement.prototype.click = function () {
          handed.push(`${this.download} ${this.protocol} ${this.isConnected}`)
        }
      })
      await page.goto(`${place}en/check.html`)
      await start(page, 'en')
      await runThrough(page, 'en', anAdultAlone)
      const trace = () => page.evaluate(() => [location.href, document.title, history.length, document.links.length])
      const before = await trace()
      for (const key of ['result.take.save', 'result.take.dates']) {
        await page.evaluate((name) => {
          const found = [...document.querySelectorAll('button')].filter((it) => it.textContent === name)
          found[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
        }, strings.en[key])
      }
      expect(await page.evaluate(() => (window as unknown as { handed: string[] }).handed)).toEqual([
        'liste.html blob: true',
        'dates.ics blob: true',
      ])
      expect(await trace()).toEqual(before)
      expect(errors).toEqual([])
      expect(await stopped()).toEqual([])
      expect(await leftBehind(page)).toEqual(nothing)
    })
  })
})
