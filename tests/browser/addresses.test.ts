import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { engines, inTab, leftBehind, nothing, setClock } from './both.ts'
import { addresses, kindsIn, strings } from './site.ts'

const visited = ['index.html', 'exit.html', ...kindsIn('fr'), ...kindsIn('ar'), 'fr/ame.html']

/** Addresses of a page, as the browser resolves them: those of its own copy only. */
function ownAddresses(root: string): string[] {
  const names = ['href', 'src', 'data-local', 'data-code', 'data-questions', 'data-words', 'data-result-code']
  const all = [...document.querySelectorAll<HTMLElement>(names.map((name) => `[${name}]`).join())].flatMap((element) =>
    names.flatMap((name) => {
      const value = element.getAttribute(name)
      return value ? new URL(value, document.baseURI).href : []
    }),
  )
  return [...new Set(all.filter((url) => url.startsWith(root)).map((url) => url.split('#')[0] ?? ''))]
}

/** The neutral page names no icon, ours would tell on it; a browser then asks the host for this one. */
const wantedByBrowsers = '/favicon.ico'

/** True for what stays within this copy; Firefox reports a font of its own as a `data:` address. */
function isOwn(root: string, url: string): boolean {
  return url.startsWith(root) || url.startsWith('data:') || url === new URL(wantedByBrowsers, root).href
}

/** True when the address can be opened in this tab and shows a page or file of ours. */
async function isThere(root: string, url: string): Promise<boolean> {
  if (url.startsWith('http')) return (await fetch(url)).ok
  return url.startsWith(root) && existsSync(fileURLToPath(url))
}

describe.each(engines)('In %s', (engine) => {
  describe.each(addresses)('by $name', ({ root }) => {
    it.each(visited)(
      '%s is whole: styled, every address leads to a file, nothing asked from elsewhere',
      async (path) => {
        await inTab(engine, async ({ page, requests, errors, stopped }) => {
          await page.goto(root + path)
          const isStyled = await page.evaluate(() => getComputedStyle(document.body).marginTop === '0px')
          expect(isStyled).toBe(path !== 'exit.html')
          const own = await page.evaluate(ownAddresses, root)
          expect(own.length).toBeGreaterThanOrEqual(path === 'exit.html' ? 0 : 19)
          const missing: string[] = []
          for (const url of own) if (!(await isThere(root, url))) missing.push(url)
          expect(missing).toEqual([])
          expect(requests.filter((url) => !isOwn(root, url))).toEqual([])
          expect(errors.filter((error) => !error.endsWith(wantedByBrowsers))).toEqual([])
          expect(await stopped()).toEqual([])
          expect(await leftBehind(page)).toEqual(nothing)
        })
      },
    )

    it('one gets from the first page to a chapter by its links', async () => {
      await inTab(engine, async ({ page }) => {
        await page.goto(`${root}index.html`)
        for (const end of ['ar/index.html', 'ar/ame.html', 'ar/ame-eligibility.html']) {
          const follow = page.evaluate((wanted) => {
            const links = [...document.querySelectorAll<HTMLAnchorElement>('main a, nav a')]
            const link = links.find(({ href }) => href.endsWith(wanted))
            // Followed once this has come back, so that the driver does not lose the page under its feet.
            setTimeout(() => link?.click())
          }, end)
          await Promise.all([page.waitForNavigation(), follow])
          expect(page.url()).toBe(root + end)
          expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBeTruthy()
        }
      })
    })

    it('the page warns when the device is past the review day, and not before', async () => {
      for (const [day, isPast, isBefore] of [
        ['2026-11-23', false, false],
        ['2027-03-31', false, false],
        ['2031-06-01', true, false],
        ['2020-01-01', false, true],
      ] as const) {
        await inTab(engine, async ({ page }) => {
          await setClock(page, day)
          await page.goto(`${root}ar/ame-eligibility.html`)
          const t = strings.ar
          const seen = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))
          const says = (key: string) => seen.includes((t[key] ?? '').split('{')[0]?.trim() ?? '?')
          expect([day, says('warning.review'), says('warning.clock')]).toEqual([day, isPast, isBefore])
        })
      }
    })

    it('the languages the browser prefers come first, and nobody is sent anywhere', async () => {
      await inTab(engine, async ({ page }) => {
        await page.evaluateOnNewDocument(() => {
          Object.defineProperty(navigator, 'languages', { value: ['prs', 'ta-IN', 'zh-CN', 'xx', 'pt-BR'] })
        })
        await page.goto(`${root}index.html`)
        const order = await page.evaluate(() =>
          [...document.querySelectorAll('main li a')].map((link) => link.getAttribute('hreflang')),
        )
        expect(order.slice(0, 5)).toEqual(['fa-AF', 'ta', 'zh-Hans', 'pt-PT', 'fr'])
        expect(new Set(order).size).toBe(16)
        expect(page.url()).toBe(`${root}index.html`)
        expect(await leftBehind(page)).toEqual(nothing)
      })
    })
  })
})
