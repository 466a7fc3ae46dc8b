import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import {
  ages,
  activities,
  britons,
  covers,
  endedPapers,
  europeans,
  holdings,
  minors,
  nationalities,
  papers,
  places,
  purposes,
  receipts,
  yesOrNo,
  type Situation,
} from '../../src/checker/situation.ts'
import { schemeSlugs, type SchemeSlug } from '../../src/checker/result.ts'

/** From what the months without lawful stay are counted, or that AME is being renewed. */
export const stays = ['arrival', 'paper-end', 'visa-free-days', 'european-months', 'running-visa', 'renewal'] as const
export type Stay = (typeof stays)[number]

/**
 * What a row says of a scheme. `wait`: after more than 3 months in France. `ame`: time and money. `c2s`: money, once
 * insured. `c2s-kept`: the same, the fund's with a partner with a permit. `without-stay`: while no days of lawful stay
 * run. `until-insured`: before Assurance maladie begins. `without-cover`: while no cover is open. `accident`: as answered.
 */
export const knownTests = [
  'yes',
  'no',
  'ask',
  'wait',
  'ame',
  'c2s',
  'c2s-kept',
  'without-stay',
  'until-insured',
  'without-cover',
  'accident',
] as const
export type Test = (typeof knownTests)[number]

/** The table's own question: is today within the kept cover? Computed from `endedOn` and `removalFinal`. */
export type TableQuestion = keyof Situation | 'kept-today'

/** One row as it is written. */
export interface WrittenRow {
  readonly row: string
  readonly reads: string
  readonly from: string
  readonly covers?: readonly string[]
  readonly when: Readonly<Partial<Record<TableQuestion, readonly string[]>>>
  readonly then?: Readonly<Partial<Record<SchemeSlug, string>>>
  readonly others?: 'no' | 'ask'
  readonly stay?: Stay
  readonly 'c2s-leads'?: boolean
}

/** One row, with a test for every scheme in canonical order. */
export interface Row {
  readonly id: string
  readonly written: WrittenRow
  readonly tests: readonly Test[]
  readonly stay?: Stay
  readonly c2sLeads: boolean
  readonly looksAt: { readonly wait: boolean; readonly ame: boolean; readonly c2s: boolean; readonly kept: boolean }
}

/** A question, and the rest of the table for each answer; or the row that matches. */
export type Node =
  | { readonly row: Row }
  | { readonly question: TableQuestion; readonly answers: ReadonlyMap<string, Node>; readonly every: readonly Node[] }

interface WrittenFile {
  readonly defaults: Readonly<Partial<Record<SchemeSlug, string>>>
  readonly rows: readonly WrittenRow[]
}

interface Senseless {
  readonly question: TableQuestion
  readonly answers: readonly string[]
  readonly after: Readonly<Partial<Record<TableQuestion, readonly string[]>>>
  readonly from: string
}

/** A question that is not asked after these answers: an answer to it changes nothing. */
type NotAsked = Omit<Senseless, 'answers'>

interface WrittenAnswers {
  readonly order: readonly TableQuestion[]
  readonly senseless: readonly Senseless[]
  readonly 'not-asked': readonly NotAsked[]
  readonly situations: readonly string[]
  readonly 'not-a-row': Readonly<Record<string, string>>
}

/** The files of rows, in the order in which they are read. */
export const rowFiles = ['places', 'minors', 'adults', 'papers'] as const

/** Every value of the questions the table looks at. */
export const answersOf: Readonly<Partial<Record<TableQuestion, readonly string[]>>> = {
  place: places,
  held: holdings,
  purpose: purposes,
  age: ages,
  minor: minors,
  nationality: nationalities,
  british: britons,
  european: europeans,
  paper: papers,
  familyCard: yesOrNo,
  cover: covers,
  activity: activities,
  receipt: receipts,
  homeCover: yesOrNo,
  endedPaper: endedPapers,
  insuredBefore: yesOrNo,
  'kept-today': yesOrNo,
}

function read<T>(name: string): T {
  return parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8')) as T
}

/** A file of rows as it is written. */
export function readRowFile(name: (typeof rowFiles)[number]): WrittenFile {
  return read(name)
}

/** The order of questions, the senseless answers and the situations of the dossiers. */
export function readAnswers(): WrittenAnswers {
  return read('answers')
}

/** `yes H` is the test `yes` with the confidence `high`. */
export function toTest(written: string): Test {
  return written.split(' ')[0] as Test
}

function toRow(written: WrittenRow, defaults: WrittenFile['defaults']): Row {
  const said = { ...defaults, ...written.then }
  const tests = schemeSlugs.map((scheme) => toTest(said[scheme] ?? written.others ?? 'no'))
  const kept = tests.includes('c2s-kept')
  return {
    id: written.row,
    written,
    tests,
    stay: written.stay,
    c2sLeads: written['c2s-leads'] === true,
    looksAt: { wait: tests.includes('wait'), ame: tests.includes('ame'), c2s: kept || tests.includes('c2s'), kept },
  }
}

/** Every row, in order. */
export const rows: readonly Row[] = rowFiles.flatMap((name) => {
  const { defaults, rows: written } = readRowFile(name)
  return written.map((row) => toRow(row, defaults))
})

const { order, senseless, 'not-asked': notAsked } = readAnswers()

type Given = Readonly<Partial<Record<TableQuestion, string>>>

/** Stands for the answer to a question that is not asked; no row names it. */
const noAnswer = ''

/** The answers on which other answers, or questions, depend. */
const decisive = [...new Set([...senseless, ...notAsked].flatMap(({ after }) => Object.keys(after)))] as TableQuestion[]

function appliesTo({ question: about, after }: NotAsked, question: TableQuestion, given: Given): boolean {
  return (
    about === question &&
    Object.entries(after).every(([key, values]) => values.includes(given[key as TableQuestion] ?? noAnswer))
  )
}

/** The answers to `question` that make sense after those given. */
function answersAfter(question: TableQuestion, given: Given): readonly string[] {
  const out = senseless.filter((rule) => appliesTo(rule, question, given)).flatMap(({ answers }) => answers)
  return (answersOf[question] ?? []).filter((answer) => !out.includes(answer))
}

/** A set of answers that no row matches. */
export class GapError extends Error {
  override name = 'GapError'
}

const known = new Map<string, Node>()

/** The table as a tree: at each node the first question, in order, that a row still possible looks at. */
function toNode(possible: readonly Row[], given: Given): Node {
  const open = possible.filter(({ written }) =>
    Object.entries(written.when).every(([key, values]) => {
      const answer = given[key as TableQuestion]
      return answer === undefined || values.includes(answer)
    }),
  )
  const settled = open.findIndex(({ written }) => Object.keys(written.when).every((key) => key in given))
  const [first] = open
  if (settled === 0 && first) return { row: first }
  const left = settled < 0 ? open : open.slice(0, settled + 1)
  const question = order.find((each) => !(each in given) && left.some(({ written }) => each in written.when))
  if (!question) throw new GapError(`No row of tests/oracle matches ${JSON.stringify(given)}. Add one.`)
  if (notAsked.some((rule) => appliesTo(rule, question, given))) {
    return toNode(left, { ...given, [question]: noAnswer })
  }
  const key = JSON.stringify([left.map(({ id }) => id), question, decisive.map((each) => given[each])])
  const seen = known.get(key)
  if (seen) return seen
  const answers = new Map(
    answersAfter(question, given).map((answer) => [answer, toNode(left, { ...given, [question]: answer })]),
  )
  const node = { question, answers, every: [...new Set(answers.values())] }
  known.set(key, node)
  return node
}

/** The first question of the table. */
export const root: Node = toNode(rows, {})
