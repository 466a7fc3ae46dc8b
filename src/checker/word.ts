import { type Day, type Facts, isDueForReview } from '../facts/at.ts'
import { countsFromArrival } from './questions/time.ts'
import { latest } from './lists.ts'
import type { Finding, Result, SchemeSlug, Verdict } from './result.ts'
import { saysInsured } from './rules/c2s.ts'
import { type TierZone, viewOfTier } from './rules/tier.ts'
import { type CeilingKind, ceilingFacts } from './rules/ceiling.ts'
import { viewOfMoney } from './rules/readings.ts'
import { timeGrounds } from './rules/scheme.ts'
import type { Situation } from './situation.ts'

/** The cover that fits, by the ground that says so. Kept rights are not here: they are a matter of time. */
const coverByGround: Readonly<Record<string, SchemeSlug>> = {
  prison: 'prison',
  'local-system': 'local-scheme',
  'passing-through': 'travel-insurance',
  posted: 'posted',
  diplomat: 'home-scheme',
  'parent-insured': 'puma-child',
  'minor-asylum': 'puma-child',
  'child-protection': 'puma-child',
  'insured-without-family': 'puma-child',
  insured: 'puma-residence',
  french: 'puma-residence',
  'european-covered-at-home': 'home-scheme',
  'european-working': 'puma-work',
  'european-enough-money': 'puma-residence',
  'european-five-years': 'puma-residence',
  'european-student': 'student',
  'european-family-of-insured': 'puma-residence',
  'european-family-card': 'puma-residence',
  'foreign-pension': 's1',
  'british-settled': 'puma-residence',
  'protection-in-date': 'puma-residence',
  'temporary-protection-in-date': 'puma-residence',
  'permit-in-date': 'puma-residence',
  'receipt-in-date': 'puma-residence',
  'asylum-certificate-in-date': 'puma-residence',
}

/** Conditions of AME that must be settled before a date is worth anything. */
const first = ['territory', 'settled', 'no-other-cover']

/** Conditions that time fulfils. */
const ofTime = ['residence', 'without-stay']

/** The graded word for each result, in their order. `situation`: answers that all count. Throws what `evaluate` throws. */
export function wordsOf(results: readonly Result[], situation: Situation, facts: Facts, today: Day): Verdict[] {
  return results.map((result) => wordOf(result, situation, facts, today))
}

function wordOf(result: Result, situation: Situation, facts: Facts, today: Day): Verdict {
  const { scheme } = result
  if (scheme === 'ame') return verdictOfAme(result, situation, facts, today)
  if (scheme === 'c2s-free' || scheme === 'c2s-participation')
    return verdictOfC2s(scheme, result, situation, facts, today)
  return { scheme, ...wordOfOutcome(result), stale: false }
}

type Word = Omit<Verdict, 'scheme' | 'stale'>

/** Schemes without a limit of their own: open, an open question, a matter of time, or the reason why not. */
function wordOfOutcome({ outcome, findings, grounds, missing }: Result): Word {
  if (outcome === 'eligible') return { word: 'likely', from: daysIn(findings)[0] }
  if (outcome === 'undetermined') return { word: 'cannotTell', ...askOf(findings, missing) }
  if (grounds.every((ground) => timeGrounds.includes(ground))) {
    return { word: 'notYet', ...fromOf(findings.filter(isMatterOfTime), findings) }
  }
  return { word: 'unlikely' }
}

/** What to ask about, when no answer would settle it. */
function askOf(findings: readonly Finding[], missing: readonly unknown[]): Pick<Verdict, 'ask'> {
  const found = findings.find((finding) => finding.state === 'ask')
  return found && missing.length === 0 ? { ask: found.ground } : {}
}

function verdictOfAme(result: Result, situation: Situation, facts: Facts, today: Day): Verdict {
  const verdict = wordOfAme(result, situation, facts, today)
  const standsOnMoney = verdict.instead === undefined
  const stale = standsOnMoney && comparesMoney(result) && isCeilingStale(facts, today, 'ame')
  return { scheme: 'ame', ...verdict, stale }
}

/** The word and what belongs to it, in the order in which one word outweighs another. */
function wordOfAme(result: Result, situation: Situation, facts: Facts, today: Day): Word {
  const { findings, grounds, missing } = result
  const lasting = lastingWord(grounds)
  if (lasting) return lasting
  const waits = findings.filter((finding) => isMatterOfTime(finding) && !isOurReading(finding, situation))
  // The best cover open today comes first, whatever the money (product page; README, order 8).
  if (grounds.includes('rights-kept')) {
    return { word: 'otherScheme', instead: 'kept-rights', ...fromOf(waits, findings) }
  }
  const ask = askOf(findings, missing)
  if (ask.ask) return { word: 'cannotTell', ...ask }
  const zone = viewOfMoney(situation, facts, today)?.zone
  // Time before money (README, order 10): by then the twelve months that count will have moved on.
  if (zone === 'no' && waits.length === 0) return { word: 'unlikely' }
  if (findings.some((finding) => first.includes(finding.condition) && isOpen(finding))) return { word: 'cannotTell' }
  if (waits.length > 0) return { word: 'notYet', ...fromOf(waits, findings) }
  if (findings.some((finding) => isOpen(finding) && !isOurReading(finding, situation))) return { word: 'cannotTell' }
  const near = findings.filter((finding) => isOurReading(finding, situation) && finding.state !== 'met')
  if (near.length > 0) return { word: 'closeToLimit', limit: 'time', ...fromOf(near, findings) }
  return zone === 'close' ? { word: 'closeToLimit', limit: 'income' } : { word: 'likely' }
}

type C2s = 'c2s-free' | 'c2s-participation'

function verdictOfC2s(scheme: C2s, result: Result, situation: Situation, facts: Facts, today: Day): Verdict {
  const view = comparesMoney(result) ? viewOfTier(situation, facts, today) : undefined
  const word = view && saysInsured(result) ? wordsByZone[view.zone][scheme] : wordOfOutcome(result)
  const stale = view !== undefined && (isCeilingStale(facts, today, 'ame') || isCeilingStale(facts, today, 'c2s'))
  return { scheme, ...word, stale }
}

const unlikely: Word = { word: 'unlikely' }
const nearTheLine: Word = { word: 'closeToLimit', limit: 'income' }
const withParticipation: Word = { word: 'otherScheme', instead: 'c2s-participation' }

/** Around the free line one form serves both: whoever asks gets the one that fits. */
const wordsByZone: Readonly<Record<TierZone, Readonly<Record<C2s, Word>>>> = {
  free: { 'c2s-free': { word: 'likely' }, 'c2s-participation': { word: 'otherScheme', instead: 'c2s-free' } },
  'free-close': { 'c2s-free': nearTheLine, 'c2s-participation': nearTheLine },
  participation: { 'c2s-free': withParticipation, 'c2s-participation': { word: 'likely' } },
  'participation-close': { 'c2s-free': withParticipation, 'c2s-participation': nearTheLine },
  none: { 'c2s-free': unlikely, 'c2s-participation': unlikely },
}

/** True when an income was compared with a ceiling, which one of its figures tells. */
function comparesMoney({ findings }: Result): boolean {
  return findings.some(({ condition, figures }) => condition === 'resources' && figures !== undefined)
}

/** What the first ground says that no day will lift. What Assurance maladie is elsewhere, the fund of Mayotte is there. */
function lastingWord(grounds: readonly string[]): Word | undefined {
  const isMayotte = grounds.includes('no-ame-in-mayotte')
  const ground = grounds.find((id) => id === 'came-for-treatment' || coverByGround[id])
  const cover = ground && coverByGround[ground]
  if (cover) return { word: 'otherScheme', instead: isMayotte && cover.startsWith('puma-') ? 'mayotte' : cover }
  if (isMayotte) return { word: 'unlikely', instead: 'mayotte' }
  return ground ? { word: 'unlikely', instead: 'ame-humanitarian' } : undefined
}

function isOpen(finding: Finding): boolean {
  return finding.state === 'needs' && finding.answers.length > 0
}

function isMatterOfTime({ ground }: Finding): boolean {
  return timeGrounds.some((lifted) => lifted === ground)
}

/** The first lawful months of people without any paper: our reading only, so apply anyway (AME dossier, 3.1). */
function isOurReading({ condition }: Finding, situation: Situation): boolean {
  return condition === 'without-stay' && countsFromArrival(situation)
}

/** The day on which the last of `waits` is over; nothing while one has no day, or another condition of time is open. */
function fromOf(waits: readonly Finding[], findings: readonly Finding[]): Pick<Verdict, 'from'> {
  if (findings.some((finding) => ofTime.includes(finding.condition) && isOpen(finding))) return {}
  const days = daysIn(waits)
  return days.length === waits.length ? { from: latest(days) } : {}
}

function daysIn(findings: readonly Finding[]): Day[] {
  return findings.map(({ figures }) => figures?.from).filter((day) => day !== undefined)
}

/** The tables of all zones are revised on the same days. */
function isCeilingStale(facts: Facts, today: Day, kind: CeilingKind): boolean {
  const tables = [...ceilingFacts('metropole', kind), ...ceilingFacts('overseas-department', kind)]
  return tables.some((name) => isDueForReview(facts, name, today))
}
