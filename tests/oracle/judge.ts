import type { Day, Facts } from '../../src/facts/at.ts'
import { schemeSlugs, type Outcome, type SchemeSlug, type VerdictWord } from '../../src/checker/result.ts'
import type { Situation } from '../../src/checker/situation.ts'
import { type AmeZone, type C2sMoney, Ceilings, noLineKnown } from './money.ts'
import { GapError, root, type Node, type Row, type TableQuestion, type Test } from './table.ts'
import { afterKept, isKeptToday, keptUntil, type Lengths, lengthsOn, type Times, timesOf } from './time.ts'

/** What comes first. No scheme: the answers given leave more than one. */
export interface Lead {
  readonly scheme?: SchemeSlug
  readonly word: VerdictWord
  /** The first day to apply; after a kept cover, for AME. */
  readonly from?: Day
  /** The last day of a kept cover. */
  readonly until?: Day
  readonly limit?: 'income' | 'time'
  /** No answer would settle it. */
  readonly ask?: boolean
}

/** What the second hand says of a situation. */
export interface Judgement {
  /** The row, or all rows still possible, joined by ` or `. */
  readonly row: string
  readonly outcomes: Readonly<Record<SchemeSlug, Outcome>>
  /** Words that are sure; the choice between "other scheme" and "unlikely" mostly is not given. */
  readonly words: Readonly<Partial<Record<SchemeSlug, VerdictWord>>>
  readonly lead: Lead
}

type Words = Partial<Record<SchemeSlug, VerdictWord>>

/** The money of one possibility; a row looks at one of the two at most. */
interface Money {
  readonly ame?: AmeZone
  readonly c2s?: C2sMoney
}

/** What a day of the check gives: the lengths and the ceilings in force. */
interface DayTables {
  readonly lengths: Lengths
  readonly ceilings: Ceilings
}

const tablesOfFacts = new WeakMap<Facts, Map<Day, DayTables>>()

function tablesOn(facts: Facts, today: Day): DayTables {
  const ofFacts = tablesOfFacts.get(facts) ?? new Map<Day, DayTables>()
  tablesOfFacts.set(facts, ofFacts)
  const tables = ofFacts.get(today) ?? { lengths: lengthsOn(facts, today), ceilings: new Ceilings(facts, today) }
  ofFacts.set(today, tables)
  return tables
}

/** Judges by the table. Answers that make no sense after earlier ones count as not given. */
export function judge(situation: Situation, facts: Facts, today: Day): Judgement {
  const { lengths, ceilings } = tablesOn(facts, today)
  const rows: Row[] = []
  collectRows(root, situation, lengths, rows)
  const money = moneyOf(situation, ceilings, rows)
  const possible = rows.flatMap((row) => possibilities(row, situation, lengths, money))
  return merge(possible)
}

/** The money of all rows, looked at once. */
function moneyOf(situation: Situation, ceilings: Ceilings, rows: readonly Row[]): AllMoney {
  return {
    ame: rows.some(({ looksAt }) => looksAt.ame) ? ceilings.ame(situation).map((ame) => ({ ame })) : [],
    c2s: rows.some(({ looksAt }) => looksAt.c2s) ? ceilings.c2s(situation).map((c2s) => ({ c2s })) : [],
  }
}

function collectRows(node: Node, situation: Situation, lengths: Lengths, into: Row[]): void {
  let at = node
  while (!('row' in at)) {
    const next = at.answers.get(answerTo(at.question, situation, lengths) ?? '')
    if (!next) {
      for (const child of childrenOf(at, situation)) collectRows(child, situation, lengths, into)
      return
    }
    at = next
  }
  if (!into.includes(at.row)) into.push(at.row)
}

/** Every way on from here. Someone who does not know where they live is not held: that they would know. */
function childrenOf(
  node: Extract<Node, { question: TableQuestion }>,
  { place, paper, cover }: Situation,
): readonly Node[] {
  if (node.question === 'place' && place === 'unknown') return without(node, ['held'])
  // A cover that was told rules out the papers with which it is not asked, or not offered.
  if (node.question === 'paper' && paper === 'unknown') return without(node, papersRuledOut[cover ?? ''] ?? [])
  return node.every
}

const papersRuledOut: Readonly<Record<string, readonly string[]>> = {
  'assurance-maladie': ['short-visa', 'other-state-permit', 'ended', 'online-deposit', 'asylum-appointment'],
  ame: ['short-visa', 'other-state-permit', 'temporary-protection'],
}

function without(node: Extract<Node, { question: TableQuestion }>, answers: readonly string[]): readonly Node[] {
  return [...node.answers].filter(([answer]) => !answers.includes(answer)).map(([, child]) => child)
}

function answerTo(question: TableQuestion, situation: Situation, lengths: Lengths): string | undefined {
  if (question === 'kept-today') return isKeptToday(situation, lengths)
  // Whoever does not know the kind of paper is asked the same as for a permit: the answers say what matters.
  if (question === 'endedPaper' && situation.endedPaper === 'unknown') return 'permit'
  // Someone who does not know about the card is not asked for the cover (schemes 2.9): any answer to it is left over.
  if (question === 'cover' && situation.nationality === 'european-family' && situation.familyCard === 'unknown') {
    return undefined
  }
  return situation[question] as string | undefined
}

interface AllMoney {
  readonly ame: readonly Money[]
  readonly c2s: readonly Money[]
}

const noMoney: readonly Money[] = [{}]
const noTimes: readonly Times[] = [{ wait: { state: 'met' }, ame: { state: 'met' }, lawful: false }]

/** Everything one row can say of the answers given: one judgement when they are complete. */
function possibilities(row: Row, situation: Situation, lengths: Lengths, money: AllMoney): Judgement[] {
  const { looksAt } = row
  const times = looksAt.ame || looksAt.wait ? timesOf(situation, row.stay, lengths) : noTimes
  const until = looksAt.kept ? keptUntil(situation, lengths) : undefined
  const kept = until === undefined ? undefined : { until, from: afterKept(situation, until, lengths) }
  const all: Judgement[] = []
  for (const time of times) {
    for (const sum of looksAt.ame ? money.ame : looksAt.c2s ? money.c2s : noMoney) {
      for (const partnerHasPermit of looksAt.kept ? partnersWithPermit(situation) : [false]) {
        all.push(toJudgement(row, situation, time, sum, partnerHasPermit, kept))
      }
    }
  }
  return all
}

function partnersWithPermit({ partner }: Situation): boolean[] {
  return partner === undefined || partner === 'unknown' ? [false, true] : [partner === 'with-permit']
}

type Finding = readonly [Outcome, VerdictWord?]

const yes: Finding = ['eligible', 'likely']
const no: Finding = ['notEligible']
const ask: Finding = ['undetermined', 'cannotTell']
const notYet: Finding = ['notEligible', 'notYet']
const missing: Finding = ['undetermined']

/** The covers that, once open, leave no room for the hospital desk of people without cover. */
const opensCover = new Set<SchemeSlug>(
  schemeSlugs.filter(
    (scheme) =>
      !['travel-insurance', 'c2s-free', 'c2s-participation', 'ame-humanitarian'].includes(scheme) &&
      schemeSlugs.indexOf(scheme) <= schemeSlugs.indexOf('ame'),
  ),
)

const told = new Map<string, Judgement>()

/** One judgement; those without a day are made once and shared. */
function toJudgement(
  row: Row,
  situation: Situation,
  times: Times,
  money: Money,
  partnerHasPermit: boolean,
  kept: Pick<Lead, 'from' | 'until'> | undefined,
): Judgement {
  const { accident } = situation
  const key = `${row.id} ${times.wait.state} ${times.ame.state} ${times.lawful} ${money.ame} ${money.c2s?.tier} ${money.c2s?.free} ${money.c2s?.participation} ${partnerHasPermit} ${accident}`
  let judgement = told.get(key)
  if (!judgement) {
    judgement = freshJudgement(row, accident, times, money, partnerHasPermit)
    told.set(key, judgement)
  }
  const { lead } = judgement
  if (lead.scheme === 'kept-rights') return kept ? { ...judgement, lead: { ...lead, ...kept } } : judgement
  const from =
    lead.word === 'notYet'
      ? lead.scheme === 'ame'
        ? times.ame.from
        : times.wait.from
      : lead.limit === 'time'
        ? times.ame.from
        : undefined
  return from === undefined ? judgement : { ...judgement, lead: { ...lead, from } }
}

function freshJudgement(
  row: Row,
  accident: Situation['accident'],
  times: Times,
  money: Money,
  partnerHasPermit: boolean,
): Judgement {
  const outcomes = {} as Record<SchemeSlug, Outcome>
  const words: Words = {}
  let covered = false
  row.tests.forEach((test, index) => {
    const scheme = schemeSlugs[index] as SchemeSlug
    const finding = findingOf(test, scheme, row, { accident, times, money, partnerHasPermit, covered })
    outcomes[scheme] = finding[0]
    if (finding[1]) words[scheme] = finding[1]
    covered ||= finding[0] === 'eligible' && opensCover.has(scheme)
  })
  // The desk is there unless AME is open, and that cannot be told without a line.
  if (outcomes.ame === 'undetermined' && words.ame !== 'cannotTell' && outcomes.pass === 'eligible') {
    outcomes.pass = 'undetermined'
    delete words.pass
  }
  const lead = leadOf(row, outcomes, words, times)
  if (!words.ame) {
    if (lead.word === 'likely' || lead.word === 'closeToLimit') words.ame = 'otherScheme'
    else if (lead.scheme === 'ame') words.ame = lead.word
  }
  return { row: row.id, outcomes, words, lead }
}

/** What is known of one possibility when a test is made. */
interface Known {
  readonly accident: Situation['accident']
  readonly times: Times
  readonly money: Money
  readonly partnerHasPermit: boolean
  /** A cover looked at before is open today. */
  readonly covered: boolean
}

function findingOf(test: Test, scheme: SchemeSlug, row: Row, known: Known): Finding {
  const { accident, times, money } = known
  switch (test) {
    case 'yes':
      return yes
    case 'no':
      return no
    case 'ask':
      return ask
    case 'wait':
      return times.wait.state === 'met' ? yes : notYet
    case 'ame':
      return ameFinding(times, money.ame)
    case 'c2s':
      return row.looksAt.wait && times.wait.state !== 'met' ? notYet : c2sFinding(scheme, money.c2s)
    case 'c2s-kept':
      return known.partnerHasPermit ? ask : c2sFinding(scheme, money.c2s)
    case 'without-stay':
      return times.lawful ? no : yes
    case 'until-insured':
      return times.wait.state === 'met' ? no : yes
    case 'without-cover':
      return known.covered ? no : yes
    case 'accident':
      return accident === 'yes' ? yes : accident === 'no' ? no : missing
  }
}

/** README order 10: time first, then money. Between 3 and 6 months of visa-free or European stay: "apply anyway". */
function ameFinding({ ame }: Times, zone: AmeZone | undefined): Finding {
  if (ame.state === 'notYet') return notYet
  if (zone === undefined || zone === noLineKnown) return ame.state === 'close' ? no : missing
  if (zone === 3) return ['notEligible', 'unlikely']
  if (ame.state === 'close') return ['notEligible', 'closeToLimit']
  return [zone === 2 ? 'notEligible' : 'eligible', zone === 0 ? 'likely' : 'closeToLimit']
}

function c2sFinding(scheme: SchemeSlug, money: C2sMoney | undefined): Finding {
  if (!money?.tier) return missing
  return scheme === 'c2s-free'
    ? [money.tier === 'free' ? 'eligible' : 'notEligible', money.free]
    : [money.tier === 'participation' ? 'eligible' : 'notEligible', money.participation]
}

const neverLead: readonly SchemeSlug[] = ['ame-humanitarian', 'urgent-care', 'pass', 'accident-at-work']
const c2sTiers = ['c2s-free', 'c2s-participation'] as const
const canLead = schemeSlugs.filter(
  (scheme) => !neverLead.includes(scheme) && !(c2sTiers as readonly SchemeSlug[]).includes(scheme),
)

/** The leading verdict, in the order of the contract. */
function leadOf(row: Row, outcomes: Record<SchemeSlug, Outcome>, words: Words, times: Times): Lead {
  if (row.c2sLeads) {
    for (const scheme of c2sTiers) {
      if (words[scheme] === 'likely') return { scheme, word: 'likely' }
      if (words[scheme] === 'closeToLimit') return { scheme, word: 'closeToLimit', limit: 'income' }
    }
  }
  const likely = canLead.find((scheme) => words[scheme] === 'likely')
  if (likely) return { scheme: likely, word: 'likely' }
  if (words.ame === 'closeToLimit') {
    return { scheme: 'ame', word: 'closeToLimit', limit: times.ame.state === 'close' ? 'time' : 'income' }
  }
  const waits = canLead.find((scheme) => words[scheme] === 'notYet')
  if (waits) return { scheme: waits, word: 'notYet' }
  const asks = canLead.find((scheme) => words[scheme] === 'cannotTell')
  if (asks) return { scheme: asks, word: 'cannotTell', ask: true }
  const open = canLead.find((scheme) => outcomes[scheme] === 'undetermined')
  return open ? { scheme: open, word: 'cannotTell' } : { scheme: 'ame', word: 'unlikely' }
}

/** What all possibilities have in common. */
function merge(possible: readonly Judgement[]): Judgement {
  const [first, ...others] = possible
  if (!first) throw new GapError('No row of tests/oracle matches.')
  if (others.length === 0) return first
  const outcomes = { ...first.outcomes }
  const words: Words = { ...first.words }
  for (const scheme of schemeSlugs) {
    for (const other of others) {
      if (other.outcomes[scheme] !== outcomes[scheme]) outcomes[scheme] = 'undetermined'
      if (other.words[scheme] !== words[scheme]) delete words[scheme]
    }
  }
  const rows = [...new Set(possible.map(({ row }) => row))]
  return {
    row: rows.join(' or '),
    outcomes,
    words,
    lead: mergeLeads(
      first.lead,
      others.map(({ lead }) => lead),
    ),
  }
}

/** The lead of all, its day left out where it differs; "cannot tell" where the scheme or the word differ. */
function mergeLeads(first: Lead, leads: readonly Lead[]): Lead {
  const same = (key: keyof Lead) => leads.every((lead) => lead[key] === first[key])
  if (!same('scheme') || !same('word')) return { word: 'cannotTell' }
  return {
    scheme: first.scheme,
    word: first.word,
    ...(same('from') && { from: first.from }),
    ...(same('until') && { until: first.until }),
    ...(same('limit') && { limit: first.limit }),
    ...(same('ask') && { ask: first.ask }),
  }
}
