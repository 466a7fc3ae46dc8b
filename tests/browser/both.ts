import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core'
import { afterAll } from 'vitest'
import { site } from './site.ts'

/** The browsers a suite written once runs in. */
export const engines = ['chromium', 'firefox'] as const
export type Engine = (typeof engines)[number]

const started = new Map<Engine, Promise<Browser>>()

function launch(engine: Engine): Promise<Browser> {
  if (engine === 'chromium') {
    return puppeteer.launch({ executablePath: site.chromium, headless: true, args: ['--no-sandbox', '--disable-gpu'] })
  }
  return launchFirefox({})
}

function launchFirefox(preferences: Readonly<Record<string, boolean>>): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: site.firefox,
    headless: true,
    // Puppeteer starts Firefox with this protection off: modules would then seem to work from a folder.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, ...preferences },
  })
}

/** The browser of this test file; closed after its last test. */
export function theEngine(engine: Engine): Promise<Browser> {
  const browser = started.get(engine) ?? launch(engine)
  started.set(engine, browser)
  return browser
}

afterAll(async () => {
  for (const browser of started.values()) await (await browser).close()
  started.clear()
})

/** A tab of a Firefox whose pages run no script; what the test itself asks still runs. */
export async function inFirefoxWithoutScript(use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launchFirefox({ 'javascript.enabled': false })
  try {
    await use(await browser.newPage())
  } finally {
    await browser.close()
  }
}

/** A new tab with what it asked for, what went wrong in it and what its policy stopped. */
export interface Tab {
  readonly page: Page
  readonly requests: string[]
  readonly errors: string[]
  readonly stopped: () => Promise<string[]>
}

export async function inTab<Result>(engine: Engine, use: (tab: Tab) => Promise<Result>): Promise<Result> {
  const context = await (await theEngine(engine)).createBrowserContext()
  try {
    const page = await context.newPage()
    const requests: string[] = []
    const errors: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`))
    page.on(
      'response',
      (response) => response.status() >= 400 && errors.push(`${response.status()}: ${response.url()}`),
    )
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url ?? ''}`)
    })
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = []
      Object.defineProperty(window, 'stoppedByPolicy', { value: seen })
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        seen.push(`${effectiveDirective} ${blockedURI}`)
      })
    })
    const stopped = () => page.evaluate(() => [...(window as unknown as { stoppedByPolicy: string[] }).stoppedByPolicy])
    return await use({ page, requests, errors, stopped })
  } finally {
    await context.close()
  }
}

/** From now on the tab reaches no other host: those in `answers` get that page, the rest fail. */
export async function closeNetwork(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url())
    const answer = answers[url.hostname]
    const done =
      answer !== undefined
        ? request.respond({ status: 200, contentType: 'text/html', body: answer })
        : url.protocol.startsWith('http') && url.origin !== site.origin
          ? request.abort()
          : request.continue()
    // The page that asked may be gone by then: that is what leaving is.
    done.catch(() => undefined)
  })
}

/** Sets the clock of the device, for pages opened afterwards. */
export async function setClock(page: Page, day: string): Promise<void> {
  await page.evaluateOnNewDocument(
    (time: number) => {
      const RealDate = Date
      const start = RealDate.now()
      const now = () => time + (RealDate.now() - start)
      class FakeDate extends RealDate {
        constructor(...parts: unknown[]) {
          if (parts.length === 0) super(now())
          else super(...(parts as []))
        }
        static override now = now
      }
      Object.defineProperty(window, 'Date', { value: FakeDate })
    },
    new Date(`${day}T12:00:00`).getTime(),
  )
}

/** Everything a page could leave behind in the browser. */
export function leftBehind(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases?.().catch(() => []))?.length ?? 0,
    caches: 'caches' in window ? (await caches.keys().catch(() => [])).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations().catch(() => []))?.length ?? 0,
    state: history.state,
    name: window.name,
  }))
}

export const nothing = {
  local: 0,
  session: 0,
  cookie: '',
  databases: 0,
  caches: 0,
  workers: 0,
  state: null,
  name: '',
}
