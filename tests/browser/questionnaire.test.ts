import { describe, expect, it } from 'vitest'
import { runAxe } from './axe.ts'
import type { Page } from 'puppeteer-core'
import { inFirefoxWithoutScript } from './both.ts'
import { inWindow, onPage } from './chromium.ts'
import { smallTargets } from './measure.ts'
import { addresses, readPage, strings } from './site.ts'

const copies = addresses.filter(({ root }) => !root.endsWith('/a/b/'))

/** All that may stand after `#`: a question, a result, the end, a list, a table. */
const places = /^#(q\d+|R\d+|results|list-[A-Z]|table-\d+)$/

/** The first line of each question that a reader meets: its links lead to what to note, then on. */
function firstWay(html: string): string[] {
  const links: string[] = []
  let at = 'q1'
  while (at !== 'results') {
    const section = new RegExp(`<section[^>]*\\bid="${at}"[^>]*>.*?</section>`, 's').exec(html)?.[0] ?? ''
    const mine = [...(/<li>.*?<\/li>/s.exec(section)?.[0] ?? '').matchAll(/href="(#[\w-]+)"/g)].map(([, to = '']) => to)
    if (mine.length === 0) throw new Error(`No answer leads on from "${at}".`)
    links.push(...mine)
    at = mine.at(-1)?.slice(1) ?? ''
  }
  return links
}

describe.each(copies)('Numbered questions without script, by $name', ({ root }) => {
  it('are where "start" leads, and a press on an answer only moves within the page', async () => {
    await inWindow({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${root}fr/check.html`)
      await page.getByRole('link', { name: strings.fr['check.start'] ?? '', exact: true }).click()
      const opened = `${root}fr/questionnaire.html`
      await page.waitForURL(opened)
      const requests: string[] = []
      // Chromium may ask for the icon again at a press; that says nothing of the answer.
      page.on('request', (request) => request.url() === `${root}icon.svg` || requests.push(request.url()))
      const links = firstWay(readPage('fr/questionnaire.html'))
      expect(links.length).toBeGreaterThan(5)
      for (const to of links) {
        await page.locator(`main section a[href="${to}"]`).first().click()
        expect(page.url()).toBe(opened + to)
      }
      expect(requests).toEqual([])
    })
  })
})

/** Presses the first link to `to`, as a finger does: what a driver's own click needs runs in no page without script. */
async function pressLink(page: Page, to: string): Promise<void> {
  const place = await page.evaluate((href) => {
    const link = document.querySelector(`main a[href="${href}"]`)
    link?.scrollIntoView({ block: 'center' })
    const box = link?.getClientRects()[0]
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }, to)
  if (!place) throw new Error(`No link leads to "${to}".`)
  await page.mouse.click(place.x, place.y)
}

describe('Numbered questions in Firefox without script', () => {
  it.each(copies)('by $name, "start" leads to them, and a press moves within the page', async ({ root }) => {
    await inFirefoxWithoutScript(async (page) => {
      await page.goto(`${root}fr/check.html`)
      expect(await page.evaluate(() => document.querySelector('noscript')?.children.length)).toBeGreaterThan(0)
      await pressLink(page, 'questionnaire.html')
      const opened = `${root}fr/questionnaire.html`
      await expect.poll(() => page.url()).toBe(opened)
      await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete')
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      for (const to of firstWay(readPage('fr/questionnaire.html'))) {
        await pressLink(page, to)
        await expect.poll(() => page.url()).toBe(opened + to)
        const top = await page.evaluate(() => document.querySelector(':target')?.getBoundingClientRect().top)
        expect([to, top !== undefined && top >= -1 && top < 700]).toEqual([to, true])
      }
      expect(requests).toEqual([])
    })
  })
})

describe.each(['fr', 'en', 'ar'])('The numbered questions, %s', (locale) => {
  const path = `${locale}/questionnaire.html`

  it('lead to nothing but their own questions, results, lists and tables', () => {
    const html = readPage(path)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const links = [...main.matchAll(/<a\b[^>]*\bhref="(#[^"]*)"/g)].map(([, to = '']) => to)
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((to) => !places.test(to) || !main.includes(`id="${to.slice(1)}"`))).toEqual([])
  })

  it('can be left by a plain link', async () => {
    await onPage(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('a#exit').getAttribute('href')).toMatch(/^https:\/\//)
    })
  })

  it('have targets of 44 px and no finding of axe at 320 px', async () => {
    await onPage(path, { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async (page) => {
      const small = await page.evaluate(smallTargets)
      expect((await runAxe(page)).violations).toEqual([])
      expect(small.map(({ name, width, height }) => `${name} is ${width} × ${height}`)).toEqual([])
    })
  })
})

describe.each(['fr', 'en'])('The numbered questions on paper, %s', (locale) => {
  it('take 8 sheets of A4 or fewer', async () => {
    const pdf = await onPage(`${locale}/questionnaire.html`, { viewport: { width: 794, height: 1123 } }, (page) =>
      page.pdf({ format: 'A4', preferCSSPageSize: true }),
    )
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(sheets).toBeGreaterThan(0)
    expect(sheets).toBeLessThanOrEqual(8)
  })
})
