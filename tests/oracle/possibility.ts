import { schemeSlugs, type Outcome, type SchemeSlug, type VerdictWord } from '../../src/checker/result.ts'
import type { Situation } from '../../src/checker/situation.ts'
import type { Judgement, Lead, Words } from './judgement.ts'
import type { Money } from './money.ts'
import type { Row, Test } from './table.ts'
import type { Times } from './time.ts'
import { type AmeZone, type C2sMoney, noLineKnown } from './zones.ts'

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

/** One row, and what is known of the person there. */
export interface Possibility {
  readonly row: Row
  readonly accident: Situation['accident']
  readonly times: Times
  readonly money: Money
  readonly partnerHasPermit: boolean
}

const told = new Map<string, Judgement>()

/** One judgement; those without a day are made once and shared. */
export function toJudgement(possibility: Possibility, kept: Pick<Lead, 'from' | 'until'> | undefined): Judgement {
  const { row, accident, times, money, partnerHasPermit } = possibility
  const { ame, c2s } = money
  const sum = c2s ? `${c2s.tier} ${c2s.free} ${c2s.participation}` : ame
  const key = `${row.id} ${times.wait.state} ${times.ame.state} ${times.lawful} ${sum} ${partnerHasPermit} ${accident}`
  let judgement = told.get(key)
  if (!judgement) {
    judgement = freshJudgement(possibility)
    told.set(key, judgement)
  }
  const { lead } = judgement
  if (lead.scheme === 'kept-rights') return kept ? { ...judgement, lead: { ...lead, ...kept } } : judgement
  const from = firstDayOf(lead, times)
  return from === undefined ? judgement : { ...judgement, lead: { ...lead, from } }
}

function firstDayOf(lead: Lead, { wait, ame }: Times): Lead['from'] {
  if (lead.word === 'notYet') return lead.scheme === 'ame' ? ame.from : wait.from
  return lead.limit === 'time' ? ame.from : undefined
}

function freshJudgement(possibility: Possibility): Judgement {
  const { row, times } = possibility
  const outcomes = {} as Record<SchemeSlug, Outcome>
  const words: Words = {}
  let covered = false
  row.tests.forEach((test, index) => {
    const scheme = schemeSlugs[index] as SchemeSlug
    const finding = findingOf(test, scheme, possibility, covered)
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

/** `covered`: a cover looked at before is open today. */
function findingOf(
  test: Test,
  scheme: SchemeSlug,
  { row, accident, times, money, partnerHasPermit }: Possibility,
  covered: boolean,
): Finding {
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
      return partnerHasPermit ? ask : c2sFinding(scheme, money.c2s)
    case 'without-stay':
      return times.lawful ? no : yes
    case 'until-insured':
      return times.wait.state === 'met' ? no : yes
    case 'without-cover':
      return covered ? no : yes
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
