import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { engines, inTab, leftBehind, nothing, setClock } from './both.ts'
import {
  anAdultAlone,
  heading,
  press,
  pressButton,
  questionShown,
  runThrough,
  sentence,
  start,
  tabTo,
  wordingOf,
} from './check-driver.ts'
import { loadedOnStart } from './html.ts'
import { addresses, readPage, strings, usualAddresses } from './site.ts'

const edition = '2026-11-23'

/** What the page says, sentence block by sentence block. */
function paragraphs(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('p:not([role=status])')]
      .filter((paragraph) => paragraph.checkVisibility())
      .map((paragraph) => paragraph.innerText.replace(/\s+/g, ' ').trim()),
  )
}

describe.each(engines)('The check in %s', (engine) => {
  describe.each(usualAddresses)('by $name', ({ root }) => {
    it.each(['fr', 'ar'] as const)(
      '%s: goes from start to result by keyboard, asks for the same files as everyone, at once, and leaves no trace',
      async (locale) => {
        await inTab(engine, async ({ page, requests, errors, stopped }) => {
          await setClock(page, edition)
          await page.goto(`${root}${locale}/check.html`)
          const trace = () => page.evaluate(() => [location.href, document.title, history.length])
          const scripts = () => page.evaluate(() => [...document.scripts].map(({ src }) => src))
          // A browser takes its time with the icon; no browser counts what it loads from a folder.
          const loaded = () =>
            page.evaluate(() =>
              performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('/icon.svg') ? [] : name)),
            )
          const [address, title, length] = await trace()
          // The one entry of the phone's Back, the same for everyone.
          const open = [address, title, Number(length) + 1]
          const scriptsBefore = await scripts()
          const loadedBefore = await loaded()
          const { forFirst, forRest } = loadedOnStart(readPage(`${locale}/check.html`))
          const onStart = [...forFirst, ...forRest].map((address) => new URL(address, page.url()).href)
          await start(page, locale)
          const allScripts = await scripts()
          expect(allScripts.filter((src) => !scriptsBefore.includes(src))).toEqual(onStart)
          const counted = root.startsWith('http') ? [...loadedBefore, ...onStart].sort() : []
          await expect.poll(async () => (await loaded()).sort()).toEqual(counted)
          requests.length = 0
          const asked = await runThrough(page, locale, anAdultAlone, async () => {
            expect((await heading(page)).hasFocus).toBe(true)
            expect(await trace()).toEqual(open)
          })
          expect(await scripts()).toEqual(allScripts)
          expect((await loaded()).sort()).toEqual(counted)
          expect(asked).toEqual([...new Set(asked)])
          expect(asked.length).toBeGreaterThanOrEqual(8)
          const wording = wordingOf(locale)
          const said = await paragraphs(page)
          expect(said.filter((it) => sentence(wording, 'verdict.likely.label').test(it))).toHaveLength(1)
          expect(said.filter((it) => sentence(wording, 'result.estimate').test(it))).toHaveLength(1)
          expect(requests.filter((url) => !url.endsWith('/icon.svg'))).toEqual([])
          expect(errors).toEqual([])
          expect(await stopped()).toEqual([])
          expect(await leftBehind(page)).toEqual(nothing)
          expect(await trace()).toEqual(open)
        })
      },
    )
  })

  const { root } = addresses[0]

  it('one goes back without loss, and changes an answer from the result', async () => {
    await inTab(engine, async ({ page }) => {
      await setClock(page, edition)
      await page.goto(`${root}fr/check.html`)
      await start(page, 'fr')
      const asked = await runThrough(page, 'fr', anAdultAlone)
      const result = await heading(page)
      await pressButton(page, 'fr', 'check.back')
      expect(await questionShown(page, 'fr')).toBe(asked.at(-1))
      expect(await page.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(1)
      await pressButton(page, 'fr', 'check.back')
      expect(await questionShown(page, 'fr')).toBe(asked.at(-2))
      // What was answered before is kept: nothing is asked twice.
      expect(await runThrough(page, 'fr', anAdultAlone)).toEqual([asked.at(-2)])
      expect(await heading(page)).toEqual(result)
      const answers = strings.fr['check.answers'] ?? ''
      await tabTo(page, ({ tag, text }) => tag === 'summary' && text === answers, `"${answers}"`)
      await press(page, 'Enter')
      const change = strings.fr['check.change'] ?? ''
      await tabTo(page, ({ tag, text }) => tag === 'button' && text.startsWith(change), `the button "${change}"`)
      await press(page, 'Enter')
      expect(await questionShown(page, 'fr')).toBe(asked[0])
      expect(await page.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(1)
    })
  })

  it('reloading, or coming back from another page, shows no answer', async () => {
    await inTab(engine, async ({ page }) => {
      await setClock(page, edition)
      await page.goto(`${root}fr/check.html`)
      await start(page, 'fr')
      await runThrough(page, 'fr', { ...anAdultAlone, income: { write: '731,23', per: 'month' } })
      const traces = () => page.evaluate(() => /731|8[\s\u202F]?774/.test(document.documentElement.innerText))
      expect(await traces()).toBe(true)
      await page.evaluate(() => void setTimeout(() => (location.href = 'index.html')))
      await page.waitForFunction(() => location.href.endsWith('index.html'))
      await page.evaluate(() => history.back())
      await page.waitForFunction(() => location.href.endsWith('check.html') && document.readyState === 'complete')
      await new Promise((done) => setTimeout(done, 300))
      expect(await traces()).toBe(false)
      await page.evaluate(() => void setTimeout(() => location.reload()))
      await new Promise((done) => setTimeout(done, 300))
      // Puppeteer's own reload waits in vain in Firefox for what comes from its cache.
      await page.waitForFunction(() => document.readyState === 'complete')
      await new Promise((done) => setTimeout(done, 300))
      expect(await traces()).toBe(false)
      const filled = await page.evaluate(
        () => [...document.querySelectorAll('input')].filter((it) => it.value !== '' && it.type === 'text').length,
      )
      expect(filled).toBe(0)
    })
  })

  it('a clock before the edition counts as the day of the edition, and the page says the clock is wrong', async () => {
    await inTab(engine, async ({ page }) => {
      await setClock(page, '2019-05-05')
      await page.goto(`${root}fr/check.html`)
      await start(page, 'fr')
      await runThrough(page, 'fr', anAdultAlone)
      const said = await paragraphs(page)
      expect(said.filter((it) => sentence('fr', 'warning.clock').test(it))).toHaveLength(1)
      expect(said.join(' ')).toMatch(/Estimation du 23 novembre 2026/)
      expect(said.join(' ')).not.toMatch(/2019/)
    })
  })

  it('a clock years after the edition never gives an old figure as one of today', async () => {
    await inTab(engine, async ({ page }) => {
      await setClock(page, '2031-05-05')
      await page.goto(`${root}fr/check.html`)
      await start(page, 'fr')
      await runThrough(page, 'fr', anAdultAlone)
      const said = await paragraphs(page)
      expect(said.filter((it) => sentence('fr', 'warning.review').test(it))).toHaveLength(1)
      expect(said.filter((it) => sentence('fr', 'result.stale').test(it))).toHaveLength(1)
      expect(said.join(' ')).toMatch(/Estimation du 5 mai 2031/)
    })
  })

  it.each([
    ['ar', '٤٥٠'],
    ['prs', '۴۵۰'],
    ['bn', '৪৫০'],
    ['ta', '௪௫௦'],
    ['zh', '４５０'],
    ['fr', '450,00 €'],
    ['en', '450.00'],
  ] as const)('%s: the amount %s is understood', async (locale, amount) => {
    await inTab(engine, async ({ page }) => {
      await setClock(page, edition)
      await page.goto(`${root}${locale}/check.html`)
      await start(page, locale)
      await runThrough(page, locale, { ...anAdultAlone, income: { write: amount, per: 'month' } })
      const text = await page.evaluate(
        () => document.querySelector('main')?.innerText.replace(/[\s\u202F]+/g, ' ') ?? '',
      )
      expect(text).toMatch(/5[ ,]400/)
    })
  })
})
