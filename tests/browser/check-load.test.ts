import type { HTTPRequest, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { engines, inTab, setClock } from './both.ts'
import {
  anAdultAlone,
  heading,
  isSaid,
  pressButton,
  pressStart,
  questionShown,
  runThrough,
  start,
} from './check-driver.ts'
import { plainName, urlOf } from './site.ts'

const path = 'fr/check.html'
/** What comes after the first question, and the question that waits for it. */
const ofRest = [
  ['words-fr.js', 'purpose'],
  ['results.js', 'children'],
] as const

/** What becomes of a file on its way. */
type Fate = 'fails' | 'waits'

/** A network on which some files, by their names without hash, do not come. */
async function badNetwork(page: Page, fates: Map<string, Fate>): Promise<{ readonly letThrough: () => void }> {
  const waiting: HTTPRequest[] = []
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const fate = fates.get(plainName(request.url()))
    if (fate === 'fails') void request.abort()
    else if (fate === 'waits') waiting.push(request)
    else void request.continue()
  })
  return { letThrough: () => waiting.splice(0).forEach((request) => void request.continue()) }
}

/** True when the text that stands in the built page is shown. */
function isTextShown(page: Page): Promise<boolean> {
  return page.evaluate(() => document.getElementById('conditions')?.checkVisibility() ?? false)
}

describe.each(engines)('The check on a bad network in %s', (engine) => {
  it.each(ofRest)('its first question does not wait for %s; %s does, with the answers kept', async (name, waiting) => {
    await inTab(engine, async ({ page }) => {
      await setClock(page, '2026-11-23')
      const network = await badNetwork(page, new Map([[name, 'waits']]))
      await page.goto(urlOf(path))
      await start(page, 'fr')
      const asked = await runThrough(page, 'fr', anAdultAlone)
      expect(await isSaid(page, 'check.loading')).toBe(true)
      expect((await heading(page)).hasFocus).toBe(true)
      await pressButton(page, 'fr', 'check.back')
      expect(await runThrough(page, 'fr', anAdultAlone)).toEqual([asked.at(-1)])
      network.letThrough()
      await expect.poll(() => questionShown(page, 'fr')).toBe(waiting)
      expect(await isSaid(page, 'check.loading')).toBe(false)
      expect((await heading(page)).hasFocus).toBe(true)
      const others = await runThrough(page, 'fr', anAdultAlone)
      expect(asked.filter((id) => others.includes(id))).toEqual([])
      expect(await isSaid(page, 'verdict.likely.label')).toBe(true)
    })
  })

  it.each(['check.js', 'questions-fr.js'])(
    'without %s the page keeps its text, says what to do, and a second press tries again',
    async (name) => {
      await inTab(engine, async ({ page }) => {
        const fates = new Map<string, Fate>([[name, 'fails']])
        await page.goto(urlOf(path))
        await badNetwork(page, fates)
        await pressStart(page, 'fr')
        await expect.poll(() => isSaid(page, 'check.loadFailed')).toBe(true)
        expect(await isSaid(page, 'check.loading')).toBe(false)
        expect(await isTextShown(page)).toBe(true)
        fates.clear()
        await start(page, 'fr')
        expect(await isTextShown(page)).toBe(false)
      })
    },
  )

  it.each(ofRest)('when %s does not come, %s has it tried again, with the answers kept', async (name, waiting) => {
    await inTab(engine, async ({ page }) => {
      await setClock(page, '2026-11-23')
      const fates = new Map<string, Fate>([[name, 'fails']])
      await badNetwork(page, fates)
      await page.goto(urlOf(path))
      await start(page, 'fr')
      const asked = await runThrough(page, 'fr', anAdultAlone)
      expect(await isSaid(page, 'check.loadFailed')).toBe(true)
      expect((await heading(page)).hasFocus).toBe(true)
      fates.clear()
      await pressButton(page, 'fr', 'check.retry')
      await expect.poll(() => questionShown(page, 'fr')).toBe(waiting)
      const others = await runThrough(page, 'fr', anAdultAlone)
      expect(asked.filter((id) => others.includes(id))).toEqual([])
      expect(await isSaid(page, 'verdict.likely.label')).toBe(true)
    })
  })

  it('what takes too long is told like what fails, and still used when it comes', async () => {
    await inTab(engine, async ({ page }) => {
      await page.evaluateOnNewDocument(() => {
        const wait = window.setTimeout
        const soon = (work: () => void, time = 0) => wait(work, time / 50)
        Object.defineProperty(window, 'setTimeout', { value: soon })
      })
      const network = await badNetwork(page, new Map([['check.js', 'waits']]))
      await page.goto(urlOf(path))
      await pressStart(page, 'fr')
      expect(await isSaid(page, 'check.loading')).toBe(true)
      await expect.poll(() => isSaid(page, 'check.loadFailed')).toBe(true)
      expect(await isTextShown(page)).toBe(true)
      network.letThrough()
      await expect.poll(() => isTextShown(page)).toBe(false)
      expect((await heading(page)).isQuestion).toBe(true)
    })
  })

  it('whoever leaves while it loads and comes back finds the text', async () => {
    await inTab(engine, async ({ page }) => {
      await badNetwork(page, new Map([['questions-fr.js', 'waits']]))
      await page.goto(urlOf(path))
      await pressStart(page, 'fr')
      expect(await isSaid(page, 'check.loading')).toBe(true)
      await page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
      expect(await isSaid(page, 'check.loading')).toBe(false)
      expect(await isTextShown(page)).toBe(true)
    })
  })

  it('nothing of the check is asked for before the press', async () => {
    await inTab(engine, async ({ page, requests }) => {
      await page.goto(urlOf(path))
      await new Promise((done) => setTimeout(done, 300))
      expect(requests.filter((url) => /\/(check\.\w+\.js|questions-|words-|results)/.test(url))).toEqual([])
    })
  })
})
