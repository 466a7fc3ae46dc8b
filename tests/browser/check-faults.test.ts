import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
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
import { plainName, site, strings, urlOf } from './site.ts'

const path = 'fr/check.html'

/** From now on these files, by their names without hash, come cut in half, until they are taken out of the set. */
async function cutInHalf(page: Page, names: Set<string>): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!names.has(plainName(pathname))) return void request.continue()
    const whole = readFileSync(join(site.folder, pathname), 'utf8')
    void request.respond({ contentType: 'text/javascript', body: whole.slice(0, whole.length / 2) })
  })
}

/** Runs in the page: the browser refuses to keep anything, as with cookies blocked or in some private windows. */
function refuseStorage(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse })
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
}

describe.each(engines)('With a fault, in %s', (engine) => {
  it.each(['check.js', 'questions-fr.js'])(
    '%s cut in half: the page keeps its text, says what to do, and a second press tries again',
    async (name) => {
      await inTab(engine, async ({ page }) => {
        const cut = new Set([name])
        await page.goto(urlOf(path))
        await cutInHalf(page, cut)
        await pressStart(page, 'fr')
        await expect.poll(() => isSaid(page, 'check.loadFailed')).toBe(true)
        expect(await isSaid(page, 'result.static.conditions')).toBe(true)
        cut.clear()
        await start(page, 'fr')
        expect(await questionShown(page, 'fr')).toBe('place')
      })
    },
  )

  it.each(['words-fr.js', 'results.js'])(
    '%s cut in half: the check says so where it is needed, and tries again with the answers kept',
    async (name) => {
      await inTab(engine, async ({ page }) => {
        await setClock(page, '2026-11-23')
        const cut = new Set([name])
        await cutInHalf(page, cut)
        await page.goto(urlOf(path))
        await start(page, 'fr')
        await runThrough(page, 'fr', anAdultAlone)
        await expect.poll(() => isSaid(page, 'check.loadFailed')).toBe(true)
        expect((await heading(page)).hasFocus).toBe(true)
        cut.clear()
        await pressButton(page, 'fr', 'check.retry')
        const isWaiting = async () => (await isSaid(page, 'check.loadFailed')) || (await isSaid(page, 'check.loading'))
        await expect.poll(isWaiting).toBe(false)
        await runThrough(page, 'fr', anAdultAlone)
        await expect.poll(() => isSaid(page, 'verdict.likely.label')).toBe(true)
      })
    },
  )

  it('start.js cut in half: "start" stays a link that leads somewhere', async () => {
    await inTab(engine, async ({ page }) => {
      await cutInHalf(page, new Set(['start.js']))
      await page.goto(urlOf(path))
      await pressStart(page, 'fr')
      await expect.poll(() => page.url()).not.toBe(urlOf(path))
      expect(await isSaid(page, 'check.loading')).toBe(false)
    })
  })

  it('page.js cut in half: the check runs all the same, and the exit stays a link', async () => {
    await inTab(engine, async ({ page }) => {
      await cutInHalf(page, new Set(['page.js']))
      await page.goto(urlOf(path))
      const name = strings.fr['page.exit'] ?? ''
      expect(await page.$(`::-p-aria([name="${name}"][role="link"])`)).not.toBe(null)
      await start(page, 'fr')
      await runThrough(page, 'fr', anAdultAlone)
      expect(await isSaid(page, 'verdict.likely.label')).toBe(true)
    })
  })

  it('storage refused: from start to result without an error', async () => {
    await inTab(engine, async ({ page, errors }) => {
      await page.evaluateOnNewDocument(refuseStorage)
      await page.goto(urlOf(path))
      await start(page, 'fr')
      await runThrough(page, 'fr', anAdultAlone)
      expect(await isSaid(page, 'verdict.likely.label')).toBe(true)
      expect(errors).toEqual([])
    })
  })

  it('the network gone after "start": the whole check works', async () => {
    await inTab(engine, async ({ page }) => {
      await page.goto(urlOf(path))
      await start(page, 'fr')
      await page.waitForFunction(() => window.cleSante?.words && window.cleSante.resultCode)
      await page.setRequestInterception(true)
      page.on('request', (request) => void request.abort())
      await runThrough(page, 'fr', anAdultAlone)
      expect(await isSaid(page, 'verdict.likely.label')).toBe(true)
      await pressButton(page, 'fr', 'check.restart')
      expect(await questionShown(page, 'fr')).toBe('place')
    })
  })

  it('the network gone before "start": the page says what to do, and keeps its text', async () => {
    await inTab(engine, async ({ page }) => {
      await page.goto(urlOf(path))
      await page.setRequestInterception(true)
      page.on('request', (request) => void request.abort())
      await pressStart(page, 'fr')
      await expect.poll(() => isSaid(page, 'check.loadFailed')).toBe(true)
      expect(await isSaid(page, 'result.static.conditions')).toBe(true)
    })
  })
})
