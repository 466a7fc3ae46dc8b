/**
 * How long the rules take in a browser: every household of the fixtures, in Chromium as it is and six times slower. A
 * benchmark, not a test: `npm run bench`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { parse } from 'yaml'
import type * as Rules from '../../src/checker/index.ts'
import type { Situation } from '../../src/checker/situation.ts'
import type { Facts } from '../../src/facts/at.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { findBrowsers } from '../browser/find-browsers.ts'

interface Case {
  readonly on: string
  readonly situation: Situation
}

const folder = join(import.meta.dirname, '../fixtures/households')
const cases = readdirSync(folder)
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as Case[])
  .map(({ on, situation }) => ({ on, situation }))
const { facts } = loadFacts()

/** The rules as one classic script, for the browsers of the product. */
async function rulesAsScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../src/checker/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'rules',
    target: 'es2017',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** Runs in the page: the median and the slowest of 50 rounds over all cases, in microseconds for one situation. */
function measure({ facts, cases }: { readonly facts: Facts; readonly cases: readonly Case[] }) {
  const { evaluate, verdicts, nextQuestion } = (globalThis as unknown as { rules: typeof Rules }).rules
  const works = {
    evaluate: ({ on, situation }: Case) => evaluate(situation, facts, on),
    verdicts: ({ on, situation }: Case) => verdicts(evaluate(situation, facts, on), situation, facts, on),
    nextQuestion: ({ on, situation }: Case) => nextQuestion(situation, facts, on),
  }
  return Object.entries(works).map(([name, work]) => {
    const rounds = Array.from({ length: 50 }, () => {
      const start = performance.now()
      for (const one of cases) work(one)
      return ((performance.now() - start) * 1000) / cases.length
    })
    const sorted = rounds.sort((a, b) => a - b)
    return { name, median: Math.round(sorted[25] ?? 0), slowest: Math.round(sorted[49] ?? 0) }
  })
}

const browser = await chromium.launch({ executablePath: (await findBrowsers()).chromium, args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.addScriptTag({ content: await rulesAsScript() })
const session = await page.context().newCDPSession(page)
for (const rate of [1, 6]) {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  for (const { name, median, slowest } of await page.evaluate(measure, { facts, cases })) {
    console.log(`${name}, processor slowed ${rate} ×: median ${median} µs, slowest round ${slowest} µs`)
  }
}
console.log(`${cases.length} situations, Chromium ${browser.version()}.`)
await browser.close()
