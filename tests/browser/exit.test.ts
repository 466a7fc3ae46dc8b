import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { closeNetwork, engines, inTab } from './both.ts'
import { anAdultAlone, press, runThrough, start, tabTo } from './check-driver.ts'
import { strings, usualAddresses } from './site.ts'

const elsewhere = '<!doctype html><title>Weather</title><p>Sun'
const harmless = 'meteofrance.com'

async function pressExit(page: Page): Promise<void> {
  const name = strings.fr['page.exit'] ?? ''
  const exit = await page.waitForSelector(`::-p-aria([name="${name}"][role="link"])`)
  await exit?.click()
}

async function pressShift(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
}

/** Where the tab is; nothing while it changes pages. */
function address(page: Page): Promise<string> {
  return page.evaluate(() => location.href).catch(() => '')
}

/** Waits until the tab is at `where`. On its way to another site Firefox shows a blank page for a moment. */
async function hasCome(page: Page, where: RegExp | string): Promise<void> {
  await expect.poll(() => address(page), { timeout: 20_000 }).toMatch(where)
}

/** Presses Back; Puppeteer's own way waits in vain for Firefox to load what it takes from its cache. */
async function addressAfterBack(page: Page): Promise<string> {
  const before = await address(page)
  await page.evaluate(() => history.back()).catch(() => undefined)
  await expect.poll(() => address(page), { timeout: 20_000 }).not.toBeOneOf(['', before])
  await new Promise((done) => setTimeout(done, 500))
  return address(page)
}

describe.each(engines)('Quick exit in %s', (engine) => {
  describe.each(usualAddresses)('by $name', ({ root }) => {
    it.each([
      ['a press', pressExit],
      ['Shift three times', pressShift],
    ] as const)('%s leads to a harmless page, and Back does not lead to ours', async (_, leave) => {
      await inTab(engine, async ({ page }) => {
        await closeNetwork(page, { [harmless]: elsewhere, [`www.${harmless}`]: elsewhere })
        await page.goto(`${root}exit.html`)
        await page.goto(`${root}index.html`)
        await page.goto(`${root}fr/ame.html`)
        await leave(page)
        await hasCome(page, root.startsWith('file:') ? `${root}exit.html` : /^https:\/\/(www\.)?meteofrance\.com\//)
        // Firefox goes to the page before, or to the blank page a tab starts with: either says nothing of the page left.
        expect([`${root}index.html`, 'about:blank']).toContain(await addressAfterBack(page))
      })
    })

    it.each([
      ['a question', async () => undefined],
      ['a result', (page: Page) => runThrough(page, 'fr', anAdultAlone)],
      [
        'a question and the phone numbers below it',
        async (page: Page) => {
          const help = strings.fr['menu.help'] ?? ''
          await tabTo(page, ({ tag, text }) => tag === 'a' && text === help, `the link "${help}"`)
          await press(page, 'Enter')
          await page.waitForFunction(() => location.hash !== '')
        },
      ],
    ] as const)('from %s of the check, Back does not lead to it', async (_, goOn) => {
      await inTab(engine, async ({ page }) => {
        await closeNetwork(page, { [harmless]: elsewhere, [`www.${harmless}`]: elsewhere })
        await page.goto(`${root}exit.html`)
        await page.goto(`${root}index.html`)
        await page.goto(`${root}fr/check.html`)
        await start(page, 'fr')
        await goOn(page)
        await pressShift(page)
        const isCopy = root.startsWith('file:')
        await hasCome(page, isCopy ? `${root}exit.html` : /^https:\/\/(www\.)?meteofrance\.com\//)
        expect([`${root}index.html`, 'about:blank']).toContain(await addressAfterBack(page))
      })
    })

    // Browsers let no file take another address: from a folder, Forward leads to the check, without its answers.
    if (root.startsWith('http')) {
      it('from the check, Forward does not lead back to it', async () => {
        await inTab(engine, async ({ page }) => {
          await closeNetwork(page, { [harmless]: elsewhere, [`www.${harmless}`]: elsewhere })
          await page.goto(`${root}fr/check.html`)
          await start(page, 'fr')
          await pressShift(page)
          await hasCome(page, /^https:\/\/(www\.)?meteofrance\.com\//)
          await page.evaluate(() => history.forward()).catch(() => undefined)
          await new Promise((done) => setTimeout(done, 1000))
          expect(await address(page)).toMatch(/exit\.html$|meteofrance/)
        })
      })
    }

    it('offline, it leads to the neutral page of the copy', async () => {
      await inTab(engine, async ({ page }) => {
        await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'onLine', { value: false }))
        await page.goto(`${root}fr/ame.html`)
        await pressExit(page)
        await hasCome(page, `${root}exit.html`)
        const words = await page.evaluate(() => `${document.title} ${document.body.innerText}`)
        expect(words).not.toMatch(/santé|\bAME\b/i)
      })
    })

    it('Shift pressed in capitals or between other keys leads nowhere', async () => {
      await inTab(engine, async ({ page }) => {
        await page.goto(`${root}fr/ame.html`)
        for (let press = 0; press < 4; press++) {
          await page.keyboard.down('Shift')
          await page.keyboard.press('A')
          await page.keyboard.up('Shift')
        }
        await new Promise((done) => setTimeout(done, 300))
        expect(page.url()).toBe(`${root}fr/ame.html`)
        expect(await page.evaluate(() => document.documentElement.hidden)).toBe(false)
      })
    })
  })
})
