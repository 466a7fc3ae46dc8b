import { type Day, type Facts, numberAt } from '../../src/facts/at.ts'
import type { Situation } from '../../src/checker/situation.ts'
import { daysLater, lastDayOfMonthAfter, latest, moreThanMonths, sameDayMonthsLater } from './calendar.ts'
import type { Stay } from './table.ts'

/** One thing that time can say: whether a period is over, or from which day, where it can be told. */
export interface Moment {
  readonly state: 'met' | 'close' | 'notYet'
  readonly from?: Day
}

/** What the dates of a situation can say together; one entry when all are known. */
export interface Times {
  /** More than 3 months in France. */
  readonly wait: Moment
  /** The two periods of AME, or the window of its renewal. */
  readonly ame: Moment
  /** Days of lawful stay run today. */
  readonly lawful: boolean
}

/** The lengths of the law on one day. */
export interface Lengths {
  readonly today: Day
  readonly pumaResidence: number
  readonly ameResidence: number
  readonly withoutStay: number
  readonly visaFreeDays: number
  readonly europeanMonths: number
  readonly kept: number
  readonly keptRemoval: number
  readonly renewal: number
}

const met: Moment = { state: 'met' }
const notYet: Moment = { state: 'notYet' }
const close: Moment = { state: 'close' }

/** Reads every length once. */
export function lengthsOn(facts: Facts, today: Day): Lengths {
  const length = (name: string) => numberAt(facts, name, today)
  return {
    today,
    pumaResidence: length('puma.residence'),
    ameResidence: length('ame.residence'),
    withoutStay: length('ame.without-stay'),
    visaFreeDays: length('ame.visa-free-days'),
    europeanMonths: length('ame.european-months'),
    kept: length('ame.kept-rights'),
    keptRemoval: length('ame.kept-rights-removal'),
    renewal: length('ame.renewal'),
  }
}

function given<T>(answer: T | 'unknown' | undefined): T | undefined {
  return answer === 'unknown' ? undefined : (answer as T | undefined)
}

function later(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return undefined
  return one > other ? one : other
}

function until(from: Day | undefined): Moment {
  return from === undefined ? notYet : { state: 'notYet', from }
}

/** The last day of the kept cover; undefined when the dates do not tell it. */
export function keptUntil({ endedOn, removalFinal }: Situation, lengths: Lengths): Day | undefined {
  const end = given(endedOn)
  const removal = given(removalFinal)
  if (end === undefined || removal === undefined) return undefined
  return lastDayOfMonthAfter(latest(end), removal === 'yes' ? lengths.keptRemoval : lengths.kept)
}

/** Is today within the kept cover? Undefined when the answers do not tell; all ways to complete them agree otherwise. */
export function isKeptToday(situation: Situation, lengths: Lengths): 'yes' | 'no' | undefined {
  const certain = keptUntil(situation, lengths)
  if (certain !== undefined) return lengths.today <= certain ? 'yes' : 'no'
  const end = given(situation.endedOn)
  if (end === undefined) return undefined
  if (lengths.today <= lastDayOfMonthAfter(latest(end), Math.min(lengths.kept, lengths.keptRemoval))) return 'yes'
  return lengths.today > lastDayOfMonthAfter(latest(end), Math.max(lengths.kept, lengths.keptRemoval))
    ? 'no'
    : undefined
}

/** The first day to ask for AME once the kept cover is over (ame 2.8). */
export function afterKept({ endedOn }: Situation, last: Day | undefined, lengths: Lengths): Day | undefined {
  const end = given(endedOn)
  if (end === undefined || last === undefined) return undefined
  return later(daysLater(last, 1), moreThanMonths(latest(end), lengths.withoutStay))
}

/** What is known of the time in France: longer than the law asks for or not, and the day of arrival where it counts. */
interface Presence {
  readonly longer: boolean
  readonly arrival?: Day
}

/** Everything the dates can say, for a row that counts the time without lawful stay from `stay`. */
export function timesOf(situation: Situation, stay: Stay | undefined, lengths: Lengths): Times[] {
  if (stay === 'renewal') return renewals(situation, lengths)
  const all: Times[] = []
  for (const presence of presencesOf(situation, stay, lengths)) {
    const { longer, arrival } = presence
    const resident = longer ? met : until(arrival && moreThanMonths(arrival, lengths.pumaResidence))
    const present = longer ? met : until(arrival && moreThanMonths(arrival, lengths.ameResidence))
    for (const { ame, lawful } of ameTimes(situation, stay, presence, present, lengths)) {
      all.push({ wait: resident, ame, lawful })
    }
  }
  return all
}

/**
 * The day of arrival outweighs the answer on the length, whatever it says: it is the more exact of the two. "Longer"
 * leaves no room for the day, except where lawful stay is counted from it (ame 2.10b, 3.1). Both are product decisions.
 */
function presencesOf(
  { residence, arrivedOn, nationality }: Situation,
  stay: Stay | undefined,
  lengths: Lengths,
): Presence[] {
  const answer = given(arrivedOn)
  const countsFromArrival = nationality === 'european' || stay === 'visa-free-days' || stay === 'european-months'
  if (answer !== undefined && (residence !== 'longer' || countsFromArrival)) {
    const arrival = latest(answer)
    const byDay = { longer: lengths.today >= moreThanMonths(arrival, lengths.ameResidence), arrival }
    // Not answered yet: "longer" is still possible, and the day would not count then.
    return residence === undefined && !countsFromArrival ? [{ longer: true }, byDay] : [byDay]
  }
  const length = given(residence)
  return length === undefined ? [{ longer: true }, { longer: false }] : [{ longer: length === 'longer' }]
}

type AmeTimes = Pick<Times, 'ame' | 'lawful'>

function ameTimes(
  situation: Situation,
  stay: Stay | undefined,
  presence: Presence,
  present: Moment,
  lengths: Lengths,
): AmeTimes[] {
  switch (stay) {
    case 'paper-end':
      return afterPaper(situation, present, lengths)
    case 'running-visa':
      return duringVisa(situation, present, lengths)
    case 'visa-free-days':
    case 'european-months':
      return afterFirstMonths(situation, stay, presence, present, lengths)
    default:
      return [{ ame: present, lawful: false }]
  }
}

/** Two periods, and the later one counts (ame 2.1, 2.2). */
function afterPaper({ endedOn }: Situation, present: Moment, { today, withoutStay }: Lengths): AmeTimes[] {
  const end = given(endedOn)
  const first = end === undefined ? undefined : moreThanMonths(latest(end), withoutStay)
  // The last day of a paper is a day of lawful stay, whatever one calls the paper.
  const lawful = end !== undefined && today <= latest(end)
  const waiting = { ame: until(present.state === 'met' ? first : later(first, present.from)), lawful }
  const over = { ame: present, lawful }
  if (first === undefined) return [waiting, over]
  return [today >= first ? over : waiting]
}

/** A visa is lawful stay to its last day (ame 3, tourist); one said to run whose last day is past has ended that day. */
function duringVisa(situation: Situation, present: Moment, lengths: Lengths): AmeTimes[] {
  const end = given(situation.endedOn)
  if (end === undefined) return [{ ame: notYet, lawful: true }]
  const last = latest(end)
  if (last < lengths.today) return afterPaper(situation, present, lengths)
  const first = moreThanMonths(last, lengths.withoutStay)
  return [{ ame: until(present.state === 'met' ? first : later(first, present.from)), lawful: true }]
}

/**
 * The first days or months are lawful, then more than 3 months without: "apply anyway" as soon as more than 3 months
 * are spent in France, so that day is the first one to name (ame 3.1; README fact 9).
 */
function afterFirstMonths(
  { endedPaper, paper }: Situation,
  stay: Stay,
  { longer, arrival }: Presence,
  present: Moment,
  { today, visaFreeDays, europeanMonths, withoutStay }: Lengths,
): AmeTimes[] {
  const byDays = stay === 'visa-free-days'
  if (arrival === undefined) {
    if (longer) return [met, close].map((ame) => ({ ame, lawful: false }))
    const ended = byDays && paper !== 'visa-free' && endedPaper === 'visa-free'
    return (byDays ? (ended ? [false] : [true, false]) : [true]).map((lawful) => ({ ame: notYet, lawful }))
  }
  // The day of arrival is the first of the 90 (ame 2.10b).
  const lawfulUntil = byDays ? daysLater(arrival, visaFreeDays - 1) : sameDayMonthsLater(arrival, europeanMonths)
  const lawful = today <= lawfulUntil
  if (!longer) return [{ ame: present, lawful }]
  const first = moreThanMonths(lawfulUntil, withoutStay)
  return [{ ame: today >= first ? met : { state: 'close', from: first }, lawful }]
}

/** The file goes within the 2 months before the end; both periods count as met (product decision; ame 6.4). */
function renewals({ ameEndsOn }: Situation, { today, renewal }: Lengths): Times[] {
  const end = given(ameEndsOn)
  const first = end === undefined ? undefined : sameDayMonthsLater(latest(end), -renewal)
  const moments = first === undefined ? [met, notYet] : [today >= first ? met : until(first)]
  return moments.map((ame) => ({ wait: met, ame, lawful: false }))
}
