import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Situation } from '../../src/checker/situation.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { space } from '../space/space.ts'
import { projectFolder } from '../support/project.ts'
import { type Printed, readQuestionnaire } from './questionnaire-reader.ts'
import { type Case, compare, explained, isExact } from './questionnaire-said.ts'
import { UnansweredError } from './questionnaire-time.ts'
import { readPage } from './site.ts'

const { facts } = loadFacts()
/** The day of the edition: its tables are printed. */
const today = '2026-11-23'
/** One situation in so many is judged. */
const every = 7

/** A kind of difference, how often it was found, and the first situation it was found in. */
interface Difference {
  readonly what: string
  count: number
  readonly example: Case
}

interface Judged {
  situations: number
  unanswered: number
  readonly explained: Set<string>
  readonly steps: Set<string>
  readonly outcomes: Set<string>
  readonly differences: Map<string, Difference>
}

function* casesOfSpace(): Generator<Case> {
  let at = 0
  for (const point of space(facts, today)) if (isExact(point) && at++ % every === 0) yield point
}

function casesOfHouseholds(): Case[] {
  const folder = join(projectFolder, 'tests/fixtures/households')
  const files = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')))
  const cases = files.flat() as { on: string; situation: Situation }[]
  return cases
    .filter(({ on }) => on === today)
    .map(({ on, situation }) => ({ situation, today: on }))
    .filter(isExact)
}

function judge(printed: Printed, judged: Judged, cases: Iterable<Case>): void {
  for (const found of cases) {
    judged.situations++
    for (const what of differencesOrError(printed, judged, found)) {
      const known = judged.differences.get(what) ?? { what, count: 0, example: found }
      known.count++
      judged.differences.set(what, known)
    }
  }
}

function differencesOrError(printed: Printed, judged: Judged, found: Case): readonly string[] {
  try {
    const { read, differences, explained: reasons } = compare(printed, found)
    for (const step of read.steps) judged.steps.add(step)
    for (const code of read.noted) judged.outcomes.add(code)
    for (const reason of reasons) judged.explained.add(reason)
    return differences
  } catch (error) {
    if (error instanceof UnansweredError) return unanswered(judged)
    return [`${error instanceof Error ? error.message : error}`]
  }
}

function nothingYet(): Judged {
  return {
    situations: 0,
    unanswered: 0,
    explained: new Set(),
    steps: new Set(),
    outcomes: new Set(),
    differences: new Map(),
  }
}

/** A household of the tests may leave out what its rule does not look at, and the page asks for. */
function unanswered(judged: Judged): string[] {
  judged.unanswered++
  return []
}

function shown({ differences }: Judged): string[] {
  return [...differences.values()]
    .slice(0, 60)
    .map(({ what, count, example }) => `${count} × ${what}\n${JSON.stringify(example.situation)} ${example.today}`)
}

/** The page spoilt in one place; a reader of it is led elsewhere. */
const spoilt: readonly [string, RegExp, string][] = [
  ['an answer that leads to the end', /(id="q46".*?)href="#q47"/s, '$1href="#results"'],
  ['a result that is another', /(id="q47".*?)href="#R15"/s, '$1href="#R19"'],
  ['another amount', /(id="table-1".*?>10\s33)9/s, '$18'],
  ['another wait', /90(?=\sjours)/g, '80'],
  [
    'a paper for others',
    /(id="list-B".*?id="list-C".*?)Un parent a l’Assurance maladie/s,
    '$1Les parents n’ont pas de titre de séjour',
  ],
  ['a step for others', /(id="list-B".*?Gardez la carte AME.*?Couverture aujourd’hui\s:\s)Oui, l’AME/s, '$1Non'],
  [
    'a tip for others',
    /(id="list-B".*?L’OFPRA donne.*?)Un papier de réfugié ou de protection subsidiaire, encore valable/s,
    '$1Un papier de demande d’asile, encore valable',
  ],
]

describe('The numbered questions on paper', () => {
  let printed: Printed
  const judged = nothingYet()

  beforeAll(() => {
    const start = performance.now()
    printed = readQuestionnaire(readPage('fr/questionnaire.html'))
    judge(printed, judged, casesOfSpace())
    judge(printed, judged, casesOfHouseholds())
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    process.stdout.write(
      `\n${judged.situations - judged.unanswered} situations went through the numbered questions in ${seconds} s.\n`,
    )
  }, 600_000)

  it('lead every person to what the check says, to the same lead, papers, tips and steps', () => {
    expect(shown(judged)).toEqual([])
    expect(judged.situations - judged.unanswered).toBeGreaterThanOrEqual(100_000)
  })

  it.each(spoilt)('would not with %s', (_, place, instead) => {
    const page = readPage('fr/questionnaire.html')
    const other = page.replace(place, instead)
    expect(other).not.toBe(page)
    const wrong = nothingYet()
    judge(readQuestionnaire(other), wrong, casesOfHouseholds())
    expect(shown(wrong)).not.toEqual([])
  })

  it('differ from the check in nothing that is explained without need', () => {
    expect(explained.map(({ name }) => name).filter((name) => !judged.explained.has(name))).toEqual([])
    expect(judged.unanswered).toBeLessThan(200)
  })

  it('have no question and no result that nobody reaches', () => {
    expect([...printed.steps.keys()].filter((step) => !judged.steps.has(step))).toEqual([])
    expect([...printed.outcomes.keys()].filter((code) => !judged.outcomes.has(code))).toEqual([])
  })
})
