import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Locale } from '../../src/i18n/languages.ts'
import { runAxe } from './axe.ts'
import { goQuickly, pressQuickly } from './check-quick.ts'
import { type Way, wayDay } from './check-ways.ts'
import { start } from './check-driver.ts'
import { inWindow } from './chromium.ts'
import { cutText, faintThings, sidewaysScroll, smallTargets } from './measure.ts'
import { urlOf } from './site.ts'

/** How the check is looked at. */
export interface Look extends BrowserContextOptions {
  readonly name: string
  /** The browser's own setting of 200 %. */
  readonly hasLargeText?: boolean
}

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }

/** Every way of looking at the check that has styles of its own. */
export const looks = {
  wideLight: { name: 'wide and light', viewport: wide, colorScheme: 'light' },
  wideDark: { name: 'wide and dark', viewport: wide, colorScheme: 'dark' },
  narrowLight: { name: 'narrow and light', viewport: narrow, colorScheme: 'light' },
  narrowDark: { name: 'narrow and dark', viewport: narrow, colorScheme: 'dark' },
  forcedLight: { name: 'in forced light colours', viewport: wide, colorScheme: 'light', forcedColors: 'active' },
  forcedDark: { name: 'in forced dark colours', viewport: wide, colorScheme: 'dark', forcedColors: 'active' },
  largeNarrow: { name: 'narrow with text of 200 %', viewport: narrow, hasLargeText: true },
  largeWide: { name: 'wide with text of 200 %', viewport: wide, hasLargeText: true },
} as const satisfies Readonly<Record<string, Look>>

/** What a screen breaks, by the id of its question or the kind of its result. */
export interface Screens {
  readonly seen: readonly string[]
  readonly broken: readonly string[]
}

/** Goes the ways in one window and looks at each question and each kind of result once, or at results alone. */
export async function lookAtScreens(
  locale: Locale,
  { name: _, hasLargeText, ...options }: Look,
  ways: readonly Way[],
  wanted: (screen: string) => boolean = () => true,
): Promise<Screens> {
  return inWindow(options, async (page) => {
    const seen = new Set<string>()
    const broken: string[] = []
    await page.clock.setFixedTime(`${wayDay}T12:00:00`)
    await page.goto(urlOf(`${locale}/check.html`))
    if (hasLargeText) await enlargeText(page)
    await start(page, locale)
    for (const way of ways) {
      await goQuickly(page, locale, way, async (id = way.kind) => {
        if (seen.has(id) || !wanted(id)) return
        seen.add(id)
        broken.push(...(await faultsOf(page, !hasLargeText && !options.forcedColors)).map((fault) => `${id}: ${fault}`))
      })
      await pressQuickly(page, locale, 'check.restart')
    }
    return { seen: [...seen], broken }
  })
}

/** Axe knows neither forced colours nor what lies behind large text: there the colours are read from the browser. */
async function faultsOf(page: Page, axeSeesColours: boolean): Promise<string[]> {
  const { violations, undecided } = await runAxe(page, { contrast: axeSeesColours })
  return [
    ...violations,
    ...undecided.map((finding) => `undecided: ${finding}`),
    ...(await page.evaluate(faintThings)),
    ...(await page.evaluate(sidewaysScroll)),
    ...(await page.evaluate(cutText)),
    ...(await page.evaluate(smallTargets)).map(({ name, width, height }) => `${name} is ${width} × ${height}`),
  ]
}

async function enlargeText(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
  if (size !== 32) throw new Error(`The text is ${size / 16} times its size instead of twice.`)
}
