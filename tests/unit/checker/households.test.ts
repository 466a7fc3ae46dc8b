import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildChecklist, evaluate, verdicts } from '../../../src/checker/index.ts'
import type { Outcome, Result, SchemeSlug, VerdictWord } from '../../../src/checker/result.ts'
import type { QuestionId, Situation } from '../../../src/checker/situation.ts'
import { loadFacts } from '../../../src/facts/load.ts'

/** What a case says of AME. A key that is left out is not compared, unless the comment says otherwise. */
interface Expected {
  readonly outcome: Outcome
  /** All grounds, in the order of the conditions. */
  readonly grounds: readonly string[]
  /** In any order; for `undetermined`, or where a day depends on it. Left out: nothing is missing. */
  readonly missing?: readonly QuestionId[]
  readonly verdict: VerdictWord
  /** Left out: none. */
  readonly limit?: 'income' | 'time'
  /** The first day to apply. Left out of a `notYet`: no day can be computed. */
  readonly from?: string
  /** The last day of a kept cover. */
  readonly until?: string
  /** Left out: none. */
  readonly instead?: SchemeSlug
  /** Left out: false. */
  readonly stale?: boolean
  /** The outcome of other schemes. */
  readonly besides?: Readonly<Partial<Record<SchemeSlug, Outcome>>>
  readonly office?: 'cpam' | 'cgss'
  /** Every group with its items, in order. */
  readonly checklist?: Readonly<Record<string, readonly string[]>>
  /** How many photos the list asks for. */
  readonly photos?: number
  /** Tips of all groups, in any order. */
  readonly tips?: readonly string[]
  /** In order, with the day after the id where a step has one: `come-back-on 2027-01-02`. */
  readonly steps?: readonly string[]
}

interface HouseholdCase {
  readonly name: string
  readonly on: string
  readonly situation: Situation
  readonly expect: Expected
  readonly origin: string
}

const folder = join(import.meta.dirname, '../../fixtures/households')
const files = readdirSync(folder)
  .filter((name) => name.startsWith('ame-') && name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, cases: parse(readFileSync(join(folder, name), 'utf8')) as readonly HouseholdCase[] }))
const allCases = files.flatMap(({ cases }) => cases)
const { facts } = loadFacts()

function untilOf(ame: Result): string | undefined {
  const days = ame.findings.flatMap((finding) => (finding.state === 'notMet' ? (finding.figures?.until ?? []) : []))
  return days.at(0)
}

/** What the core says of a case, with the same keys as its expectation. */
function judge({ on, situation, expect: wanted }: HouseholdCase) {
  const results = evaluate(situation, facts, on)
  const ame = results.find(({ scheme }) => scheme === 'ame')
  const words = verdicts(results, situation, facts, on)
  const verdict = words.find(({ scheme }) => scheme === 'ame')
  if (!ame || !verdict) throw new Error('No result or no verdict for "ame".')
  const checklist = needsChecklist(wanted) ? buildChecklist(results, situation, facts, on) : undefined
  return {
    outcome: ame.outcome,
    grounds: ame.grounds,
    missing: ame.missing.toSorted(),
    verdict: verdict.word,
    limit: verdict.limit,
    instead: verdict.instead,
    stale: verdict.stale,
    from: verdict.word === 'notYet' || wanted.from ? verdict.from : undefined,
    ...('until' in wanted && { until: untilOf(ame) }),
    ...(wanted.besides && { besides: outcomesOf(results, Object.keys(wanted.besides)) }),
    ...(wanted.office && { office: checklist?.office }),
    ...(wanted.checklist && { checklist: groupsOf(checklist) }),
    ...(wanted.photos && { photos: checklist && photosOf(checklist) }),
    ...(wanted.tips && { tips: checklist?.groups.flatMap(({ tips }) => tips).toSorted() }),
    ...(wanted.steps && { steps: checklist?.steps.map(({ id, day }) => (day ? `${id} ${day}` : id)) }),
  }
}

function needsChecklist({ office, checklist, photos, tips, steps }: Expected): boolean {
  return Boolean(office ?? checklist ?? photos ?? tips ?? steps)
}

function outcomesOf(results: readonly Result[], schemes: readonly string[]) {
  return Object.fromEntries(schemes.map((slug) => [slug, results.find(({ scheme }) => scheme === slug)?.outcome]))
}

type BuiltChecklist = NonNullable<ReturnType<typeof buildChecklist>>

function groupsOf(checklist: BuiltChecklist | undefined) {
  return checklist?.groups.map(({ id, kind, items }) => [id, kind, ...items.map((item) => item.id)])
}

function photosOf({ groups }: BuiltChecklist): number | undefined {
  return groups.flatMap(({ items }) => items).find(({ id }) => id === 'photo')?.count
}

/** Of identity papers and proofs of residence one is enough; of every other group all are needed. */
function toGroup([id, items]: [string, readonly string[]]) {
  return [id, id === 'identity' || id === 'residence' ? 'oneOf' : 'all', ...items]
}

/** The expectation with what a case may leave out. */
function complete(wanted: Expected) {
  return {
    limit: undefined,
    instead: undefined,
    stale: false,
    from: undefined,
    ...wanted,
    missing: (wanted.missing ?? []).toSorted(),
    ...(wanted.checklist && { checklist: Object.entries(wanted.checklist).map(toGroup) }),
    ...(wanted.tips && { tips: wanted.tips.toSorted() }),
  }
}

describe.each(files)('$name', ({ cases }) => {
  it.each(cases)('$name', (household) => {
    expect(judge(household)).toEqual(complete(household.expect))
  })
})

describe('The household cases', () => {
  it('never have the same input twice', () => {
    const inputs = allCases.map(({ on, situation }) => JSON.stringify([on, ...Object.entries(situation).sort()]))
    const twice = allCases.filter((_case, index) => inputs.indexOf(inputs[index] as string) !== index)
    expect(twice.map(({ name }) => name)).toEqual([])
  })

  it('never have the same name twice', () => {
    const names = allCases.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('all say where they come from', () => {
    expect(allCases.filter(({ origin }) => !origin).map(({ name }) => name)).toEqual([])
  })
})
