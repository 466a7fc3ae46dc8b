import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { site, urlOf } from './site.ts'

/** No other argument: the usual ones of automation switch protections off (platform notes, "Tests that lie"). */
const chromiumArguments = ['--no-sandbox', '--disable-gpu']

let started: Promise<Browser> | undefined

/** The Chromium of this test file; closed after its last test. */
export function theBrowser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath: site.chromium, args: chromiumArguments })
  return started
}

afterAll(async () => {
  await (await started)?.close()
  started = undefined
})

/** A fresh window, nothing shared with others, closed after `use`. */
export async function inWindow<Result>(
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce', ...options })
  try {
    return await use(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

const windows = new Map<string, Promise<Page>>()

/**
 * Opens a built page in the window this file keeps for these options: a new one costs more than a page. Nothing is
 * stored by our pages, and other tests see to that; where history or storage count, use `inWindow`.
 */
export async function onPage<Result>(
  path: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const key = JSON.stringify(options)
  const opened = windows.get(key) ?? openWindow(options)
  windows.set(key, opened)
  const page = await opened
  await page.emulateMedia({ media: null })
  await page.goto(urlOf(path))
  return use(page)
}

async function openWindow(options: BrowserContextOptions): Promise<Page> {
  const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce', ...options })
  return context.newPage()
}
