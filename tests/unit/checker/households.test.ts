import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { evaluate, verdicts } from '../../../src/checker/index.ts'
import { buildChecklist } from '../../../src/checker/outcome.ts'
import type { Outcome, Result, SchemeSlug, Verdict, VerdictWord } from '../../../src/checker/result.ts'
import { schemeSlugs } from '../../../src/checker/result.ts'
import { identityPapers, type QuestionId, type Situation } from '../../../src/checker/situation.ts'
import { loadFacts } from '../../../src/facts/load.ts'
import { choices } from '../../support/choices.ts'

/** What a case says of AME, and of what follows from it. Left out: not compared, unless the comment says otherwise. */
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

/** What a case says of one scheme. Only what is named is compared. */
interface ExpectedScheme {
  readonly outcome?: Outcome
  readonly word?: VerdictWord
  readonly limit?: 'income' | 'time'
  readonly from?: string
  /** The last day of a kept cover. */
  readonly until?: string
  readonly instead?: SchemeSlug
  readonly ask?: string
  readonly stale?: boolean
  /** All grounds, in any order. */
  readonly grounds?: readonly string[]
  /** In any order. */
  readonly missing?: readonly QuestionId[]
}

interface HouseholdCase {
  readonly name: string
  /** The row of the table of situations the case stands for, where it stands for one. */
  readonly row?: string
  readonly on: string
  readonly situation: Situation
  readonly expect?: Expected
  /** The leading verdict. */
  readonly lead?: ExpectedScheme & { readonly scheme?: SchemeSlug }
  readonly schemes?: Readonly<Partial<Record<SchemeSlug, ExpectedScheme>>>
  readonly origin: string
}

const folder = join(import.meta.dirname, '../../fixtures/households')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, cases: parse(readFileSync(join(folder, name), 'utf8')) as readonly HouseholdCase[] }))
const allCases = files.flatMap(({ cases }) => cases)
const { facts } = loadFacts()

function untilOf({ findings }: Result): string | undefined {
  const days = findings.flatMap((finding) => ('figures' in finding ? (finding.figures?.until ?? []) : []))
  return days.at(0)
}

/** What the core says of AME in a case, with the same keys as its expectation. */
function judgeAme({ on, situation }: HouseholdCase, wanted: Expected) {
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

/** What the core says of the leading verdict and of the schemes a case names, with the same keys as its expectation. */
function judgeSchemes({ on, situation, lead, schemes = {} }: HouseholdCase) {
  const results = evaluate(situation, facts, on)
  const words = verdicts(results, situation, facts, on)
  const seen = (slug: string | undefined) =>
    describeScheme(
      results.find(({ scheme }) => scheme === slug),
      words.find(({ scheme }) => scheme === slug),
    )
  return {
    lead: lead && pick(seen(words.at(0)?.scheme), lead),
    schemes: Object.fromEntries(Object.entries(schemes).map(([slug, wanted]) => [slug, pick(seen(slug), wanted)])),
  }
}

function describeScheme(result: Result | undefined, verdict: Verdict | undefined): Record<string, unknown> {
  if (!result || !verdict) return {}
  return {
    ...verdict,
    outcome: result.outcome,
    grounds: result.grounds.toSorted(),
    missing: result.missing.toSorted(),
    until: untilOf(result),
  }
}

function pick(seen: Record<string, unknown>, wanted: ExpectedScheme) {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, seen[key]]))
}

/** The expectation with its lists in the order they are compared in. */
function sorted<Wanted extends ExpectedScheme>(wanted: Wanted): Wanted {
  return {
    ...wanted,
    ...(wanted.grounds && { grounds: wanted.grounds.toSorted() }),
    ...(wanted.missing && { missing: wanted.missing.toSorted() }),
  }
}

function completeSchemes({ lead, schemes = {} }: HouseholdCase) {
  return {
    lead: lead && sorted(lead),
    schemes: Object.fromEntries(Object.entries(schemes).map(([slug, wanted]) => [slug, sorted(wanted)])),
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

/** The answers of each question that is a choice: a case with any other would test nothing. */
const answersOf: Readonly<Partial<Record<QuestionId, readonly string[]>>> = { ...choices, identity: identityPapers }
const days: readonly string[] = ['endedOn', 'ameEndsOn', 'arrivedOn']
const wholeNumbers: readonly string[] = ['children', 'youngAdults', 'income', 'ownIncome']

function isAnswer([id, answer]: [string, unknown]): boolean {
  if (answer === 'unknown') return true
  if (wholeNumbers.includes(id)) return Number.isInteger(answer)
  if (days.includes(id)) return /^\d{4}-\d{2}(-\d{2})?$/.test(String(answer))
  return [answer].flat().every((one) => answersOf[id as QuestionId]?.includes(String(one)))
}

/** Every row of the table of situations the checker was written from. */
const rows = `
  emergency employee self_employed work_no_papers work_accident_no_papers resident_nonworking visitor_longstay
  family_joins child_minor child_of_undocumented young_adult_undocumented student_noneee student_eee_ehic
  student_eee_no_ehic student_returning asylum_adult_lt3 asylum_not_registered asylum_adult_ge3 asylum_minor
  asylum_rejected asylum_rejected_never_insured refugee temp_protection recepisse_renewal first_application
  online_deposit_only decision_favorable permit_expired permit_expired_never_insured maintenance_over
  undocumented_lt3 irregular_lt3 undocumented_ge3 undocumented_over_ceiling undocumented_partner_of_insured
  removal_order custody_detention pregnant_no_cover ame_renewal ame_holder_gets_paper ee_worker eee_short
  s1_pensioner posted eee_inactive_covered_home eee_inactive_ok eee_inactive_poor eee_jobseeker eee_5y
  eee_family_member other_eea_permit uk_before_2021 uk_after_2021 tourist_schengen treatment_visa french_return_work
  french_return_nowork naturalised mna_ase mna_not_care minor_16_alone detainee sick_foreigner trafficking mayotte
  mayotte_no_papers mayotte_minor drom pacific other_collectivity monaco diplomat c2s_only`
  .trim()
  .split(/\s+/)

/** The rows no answers lead to, each with its reason. */
const rowsWithoutCase: Readonly<Record<string, string>> = {
  emergency: 'Stands before every question, whatever is answered.',
  pregnant_no_cover: 'Pregnancy is never asked: what follows from it is said beside every result without cover.',
  sick_foreigner: 'Illness is never asked: the paper held decides, as in the rows of papers.',
  trafficking: 'Never asked, for safety: the paper held decides, as in the rows of papers.',
}

describe.each(files)('$name', ({ cases }) => {
  it.each(cases)('$name', (household) => {
    if (household.expect) expect(judgeAme(household, household.expect)).toEqual(complete(household.expect))
    expect(judgeSchemes(household)).toEqual(completeSchemes(household))
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

  it('all expect something', () => {
    const empty = allCases.filter(({ expect: wanted, lead, schemes }) => !wanted && !lead && !schemes)
    expect(empty.map(({ name }) => name)).toEqual([])
  })

  it('only give answers that exist', () => {
    const wrong = allCases.flatMap(({ name, situation }) =>
      Object.entries(situation)
        .filter((entry) => !isAnswer(entry))
        .map(([id, answer]) => `${name}: ${id} ${answer}`),
    )
    expect(wrong).toEqual([])
  })

  it('only name schemes that exist', () => {
    const named = allCases.flatMap(({ schemes = {} }) => Object.keys(schemes))
    expect(named.filter((slug) => !schemeSlugs.some((known) => known === slug))).toEqual([])
  })

  it('stand for every row of the table of situations that can be one', () => {
    const found = new Set(allCases.flatMap(({ row }) => row ?? []))
    expect([...found, ...Object.keys(rowsWithoutCase)].toSorted()).toEqual(rows.toSorted())
  })
})
