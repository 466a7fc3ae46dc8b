import type { Page } from 'puppeteer-core'
import type { Locale } from '../../src/i18n/languages.ts'
import { type Engine, inTab, leftBehind, nothing, setClock, type Tab } from './both.ts'
import { wordingOf } from './check-driver.ts'
import { answerAtRandom, type Names } from './random-answers.ts'
import { strings } from './site.ts'

/** Many ways through the check in one tab, each with other answers. */
export interface Runs {
  readonly engine: Engine
  /** The address of the copy, with a slash at the end. */
  readonly root: string
  readonly locale: Locale
  readonly seeds: readonly number[]
  /** Code that spoils the page before its scripts run, to see that it would be found. */
  readonly spoil?: string
  /** Leaves for another page, and comes back, at the end; else the page only hides. */
  readonly leaves?: boolean
}

/** What is there to see from outside: the same whatever was answered. */
async function traceOf(page: Page): Promise<Record<string, unknown>> {
  const shown = await page.evaluate(() => ({
    address: location.href,
    title: document.title,
    entries: history.length,
    // The browser asks for the icon when it likes.
    loaded: performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/icon.svg')).length,
    scripts: document.scripts.length,
  }))
  return { ...shown, ...(await leftBehind(page)) }
}

/** Runs in the page: writes down what it tries to load or keep. From a folder, Firefox tells nobody else. */
function watchTries(): void {
  const tries: string[] = []
  Object.defineProperty(window, 'tries', { value: tries })
  const wrap = (owner: object | undefined, name: string) => {
    const kept = owner && Object.getOwnPropertyDescriptor(owner, name)
    if (!owner || !kept) return
    const heard = (work: (...given: unknown[]) => unknown) =>
      function (this: unknown, ...given: unknown[]) {
        tries.push(`${name} ${given[0]}`)
        return work.apply(this, given)
      }
    const told = kept.set ? { set: heard(kept.set) } : { value: heard(kept.value) }
    Object.defineProperty(owner, name, { ...kept, ...told } as PropertyDescriptor)
  }
  for (const { prototype } of [HTMLImageElement, HTMLScriptElement, HTMLIFrameElement, HTMLMediaElement])
    wrap(prototype, 'src')
  wrap(HTMLLinkElement.prototype, 'href')
  wrap(XMLHttpRequest.prototype, 'open')
  wrap(window, 'fetch')
  wrap(Navigator.prototype, 'sendBeacon')
  wrap(IDBFactory.prototype, 'open')
}

/** The body as it stands, to compare with. */
function bodyOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.outerHTML)
}

/** Goes through the check once for each seed; every trace that an answer leaves, as a sentence. */
export async function judgeRuns({ engine, root, locale, seeds, spoil, leaves = false }: Runs): Promise<string[]> {
  return inTab(engine, async (tab) => {
    const { page } = tab
    const findings: string[] = []
    await setClock(page, '2026-11-23')
    await page.evaluateOnNewDocument(watchTries)
    if (spoil) await page.evaluateOnNewDocument(spoil)
    await page.goto(`${root}${locale}/check.html`)
    const body = await bodyOf(page)
    await pressStart(page, locale)
    await newsOf(tab, 'loading')
    const before = await traceOf(page)
    findings.push(...differences('before any answer', before, { ...before, ...nothing }))
    for (const seed of seeds) {
      const { done, result } = await page.evaluate(answerAtRandom, { seed, names: namesIn(locale) })
      const run = `seed ${seed} in ${locale} (${done.slice(-60).join('; ')})`
      if (result === undefined) findings.push(`${run}: no result`)
      findings.push(...(await newsOf(tab, run)), ...differences(run, await traceOf(page), before))
      // One is enough to read; the runs after it would say the same.
      if (findings.length > 0) return findings
    }
    findings.push(...(await whatStays(page, body)), ...(await newsOf(tab, `after ${seeds.length} runs in ${locale}`)))
    if (leaves) findings.push(...(await whatStaysAfterLeaving(page, body)))
    return findings
  })
}

/** Waits for all that comes at the press on "start": what is asked for later is asked for by an answer. */
async function pressStart(page: Page, locale: Locale): Promise<void> {
  await page.evaluate((name) => {
    const isStart = ({ textContent }: Element) => textContent?.trim() === name
    ;[...document.querySelectorAll<HTMLElement>('main a')].find(isStart)?.click()
  }, strings[locale]['check.start'] ?? '')
  await page.waitForFunction(() => {
    const { code, questions, words, resultCode } = window.cleSante ?? {}
    return code && questions && words && resultCode
  })
}

/** What was asked for, what went wrong and what the policy stopped, since the last time. */
async function newsOf({ page, requests, errors, stopped }: Tab, run: string): Promise<string[]> {
  const tries = await page.evaluate(() => (window as unknown as { tries: string[] }).tries.splice(0))
  const asked = requests.splice(0).filter((url) => !url.endsWith('/icon.svg'))
  return [
    ...tries.map((way) => `${run}: tries ${way}`),
    ...asked.map((url) => `${run}: asks for ${url}`),
    ...errors.splice(0).map((error) => `${run}: ${error}`),
    ...(await stopped()).map((way) => `${run}: stopped by the policy: ${way}`),
  ]
}

function differences(
  run: string,
  found: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(wanted).flatMap((name) => {
    const [is, was] = [JSON.stringify(found[name]), JSON.stringify(wanted[name])]
    return is === was ? [] : [`${run}: ${name} is ${is} instead of ${was}`]
  })
}

/** Pages are kept for Back as they were when they were hidden: nothing of the check may stand in them. */
async function whatStays(page: Page, body: string): Promise<string[]> {
  await page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  return (await bodyOf(page)) === body ? [] : ['The hidden page is not as it was before the check.']
}

async function whatStaysAfterLeaving(page: Page, body: string): Promise<string[]> {
  const findings: string[] = []
  const isAsBefore = async () => {
    await page.waitForFunction(() => location.href.endsWith('check.html') && document.readyState === 'complete')
    await new Promise((done) => setTimeout(done, 300))
    return (await bodyOf(page)) === body
  }
  await page.evaluate(() => void setTimeout(() => (location.href = 'index.html')))
  await page.waitForFunction(() => location.href.endsWith('index.html'))
  await page.evaluate(() => history.back())
  if (!(await isAsBefore())) findings.push('The page one comes back to is not as it was before the check.')
  await page.evaluate(() => void setTimeout(() => location.reload()))
  await new Promise((done) => setTimeout(done, 300))
  if (!(await isAsBefore())) findings.push('The reloaded page is not as it was before the check.')
  return findings
}

function namesIn(locale: Locale): Names {
  const own = (key: string) => strings[locale][key] ?? ''
  const worded = (key: string) => strings[wordingOf(locale)][key] ?? ''
  return {
    next: own('check.next'),
    back: own('check.back'),
    change: own('check.change'),
    restart: own('check.restart'),
    unknown: own('check.unknown'),
    day: worded('result.field.day'),
    month: worded('result.field.month'),
    year: worded('result.field.year'),
    often: [
      'question.place.options.metropole',
      'question.purpose.options.living-here',
      'question.age.options.18-or-over',
      'question.nationality.options.other',
    ].map(worded),
  }
}
