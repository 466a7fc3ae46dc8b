import { type Day, type Facts, isDueForReview } from '../facts/at.ts'
import { answersThatCount } from './questions/index.ts'
import { countsFromArrival } from './questions/time.ts'
import type { Finding, Result, SchemeSlug, Verdict } from './result.ts'
import { ceilingFacts, hasCeiling } from './rules/ceiling.ts'
import { viewOfMoney } from './rules/readings.ts'
import { timeGrounds } from './rules/scheme.ts'
import { known, type Situation } from './situation.ts'

/** The cover that fits, by the ground that says so. Kept rights are not here: they are a matter of time. */
const coverByGround: Readonly<Record<string, SchemeSlug>> = {
  'local-system': 'local-scheme',
  'passing-through': 'travel-insurance',
  'parent-insured': 'puma-child',
  'minor-asylum': 'puma-child',
  'child-protection': 'puma-child',
  french: 'puma-residence',
  'european-covered-at-home': 'ehic',
  'european-working': 'puma-work',
  'european-enough-money': 'puma-residence',
  'european-five-years': 'puma-residence',
  'permit-in-date': 'puma-residence',
  'receipt-in-date': 'puma-residence',
  'asylum-certificate-in-date': 'puma-residence',
}

/** Conditions that must be settled before a date is worth anything. */
const first = ['territory', 'settled', 'no-other-cover']

/** Conditions that time fulfils. */
const ofTime = ['residence', 'without-stay']

/**
 * The graded word for each result, in their order; the first leads. `results` are those of `evaluate` for the same
 * situation and day. Throws what `evaluate` throws.
 */
export function verdicts(results: readonly Result[], situation: Situation, facts: Facts, today: Day): Verdict[] {
  const answers = answersThatCount(situation)
  return results.map((result) =>
    result.scheme === 'ame' ? verdictOfAme(result, answers, facts, today) : verdictOf(result),
  )
}

function verdictOfAme(result: Result, situation: Situation, facts: Facts, today: Day): Verdict {
  const zone = viewOfMoney(situation, facts, today)?.zone
  const verdict = wordOfAme(result, situation, zone)
  const standsOnMoney = verdict.instead === undefined
  const compared = result.findings.some(({ condition, state }) => condition === 'resources' && state !== 'needs')
  return { scheme: 'ame', ...verdict, stale: standsOnMoney && compared && isCeilingStale(situation, facts, today) }
}

type Word = Omit<Verdict, 'scheme' | 'stale'>

/** The word and what belongs to it, in the order in which one word outweighs another. */
function wordOfAme(result: Result, situation: Situation, zone: string | undefined): Word {
  const { findings, grounds } = result
  const lasting = lastingWord(grounds)
  if (lasting) return lasting
  const waits = findings.filter((finding) => isMatterOfTime(finding) && !isOurReading(finding, situation))
  // The best cover open today comes first, whatever the money (product page; README, order 8).
  if (grounds.includes('rights-kept')) {
    return { word: 'otherScheme', instead: 'kept-rights', ...fromOf(waits, findings) }
  }
  // Time before money (README, order 10): by then the twelve months that count will have moved on.
  if (zone === 'no' && waits.length === 0) return { word: 'unlikely' }
  if (findings.some((finding) => first.includes(finding.condition) && isOpen(finding))) return { word: 'cannotTell' }
  if (waits.length > 0) return { word: 'notYet', ...fromOf(waits, findings) }
  if (findings.some((finding) => isOpen(finding) && !isOurReading(finding, situation))) return { word: 'cannotTell' }
  const near = findings.filter((finding) => isOurReading(finding, situation) && finding.state !== 'met')
  if (near.length > 0) return { word: 'closeToLimit', limit: 'time', ...fromOf(near, findings) }
  return zone === 'close' ? { word: 'closeToLimit', limit: 'income' } : { word: 'likely' }
}

/** Schemes beside AME: open, open question, or the reason why not. */
function verdictOf({ scheme, outcome, grounds }: Result): Verdict {
  if (outcome === 'eligible') return { scheme, word: 'likely', stale: false }
  if (outcome === 'undetermined') return { scheme, word: 'cannotTell', stale: false }
  const keptRights: Word = { word: 'otherScheme', instead: 'kept-rights' }
  const word = lastingWord(grounds) ?? (grounds.includes('rights-kept') ? keptRights : { word: 'unlikely' })
  return { scheme, ...word, stale: false }
}

/**
 * What the first ground says that no day will lift. Care alone is no reason to be insured, even with a permit (CSS
 * L160-6). What Assurance maladie is elsewhere, the fund of Mayotte is there.
 */
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

function isMatterOfTime(finding: Finding): boolean {
  return finding.state === 'notMet' && timeGrounds.includes(finding.ground)
}

/** The first lawful months of people without any paper: our reading only, so apply anyway (AME dossier, 3.1). */
function isOurReading({ condition }: Finding, situation: Situation): boolean {
  return condition === 'without-stay' && countsFromArrival(situation)
}

/** The day on which the last of `waits` is over; nothing while one has no day, or another condition of time is open. */
function fromOf(waits: readonly Finding[], findings: readonly Finding[]): Pick<Verdict, 'from'> {
  if (findings.some((finding) => ofTime.includes(finding.condition) && isOpen(finding))) return {}
  const days = waits.map((finding) => (finding.state === 'notMet' ? finding.figures?.from : undefined))
  const told = days.filter((day): day is Day => day !== undefined)
  return told.length === days.length ? { from: told.reduce((a, b) => (a > b ? a : b)) } : {}
}

function isCeilingStale(situation: Situation, facts: Facts, today: Day): boolean {
  const place = known(situation.place)
  const read =
    place && hasCeiling(place)
      ? ceilingFacts(place)
      : [...ceilingFacts('metropole'), ...ceilingFacts('overseas-department')]
  return read.some((name) => isDueForReview(facts, name, today))
}
