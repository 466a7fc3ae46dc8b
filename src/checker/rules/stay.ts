import { addDays, addMonths, type Day, type Facts, firstDayAfterMonths, latestDay, numberAt } from '../../facts/at.ts'
import { isRenewal } from '../questions/cover.ts'
import { hasPaperPastItsDate } from '../questions/paper.ts'
import { countsFromArrival } from '../questions/time.ts'
import type { Confidence, Finding } from '../result.ts'
import { known, type QuestionId, type Situation } from '../situation.ts'
import { about, type Condition, confidenceOf, leastSure } from './finding.ts'
import { isMaybeHolder } from './ground.ts'

/** Grounds of the condition `residence`. */
export const residenceGrounds = ['residence-too-short'] as const

/** Grounds of the condition `without-stay`. Who never had a lawful stay counts from the entry, as for residence. */
export const withoutStayGrounds = ['stay-still-lawful', 'stay-lawful-too-recently', 'residence-too-short'] as const

const sayOfStay = about<(typeof withoutStayGrounds)[number]>('without-stay', 'casf-l251-1')

// CASF L251-1: living in France without a break for more than three months; who has AME has shown it.
export const residence: Condition = (situation, facts, today) => {
  const say = about<(typeof residenceGrounds)[number]>('residence', 'casf-l251-1')
  if (isRenewal(situation)) return say.met('high')
  const finding = residenceOf('ame.residence', 'casf-l251-1', situation, facts, today)
  return finding.state === 'notMet' && isMaybeHolder(situation) ? say.needs('cover') : finding
}

/** In France without a break for more than the months of the fact `name`, by `article`. */
export function residenceOf(name: string, article: string, situation: Situation, facts: Facts, today: Day): Finding {
  const say = about<(typeof residenceGrounds)[number]>('residence', article)
  const arrived = known(situation.arrivedOn)
  const confidence = confidenceOf(facts, name, today)
  if (arrived !== undefined) {
    const from = firstDayAfterMonths(latestDay(arrived), numberAt(facts, name, today))
    return from <= today ? say.met(confidence) : say.notMet('residence-too-short', confidence, { from })
  }
  if (situation.residence === 'longer') return say.met(confidence)
  if (situation.residence === 'not-longer') {
    return say.notMet('residence-too-short', confidence, undefined, ['arrivedOn'])
  }
  return say.needs(...residenceAnswers(situation, facts, today))
}

/** While a visa is in date nothing is asked: by the first day after it, three months of residence will be over too. */
function residenceAnswers(situation: Situation, facts: Facts, today: Day): QuestionId[] {
  if (situation.paper === 'short-visa' && isLawfulToday(lawfulStay(situation, facts, today), today)) return []
  if (situation.arrivedOn !== undefined) return ['residence']
  if (countsFromArrival(situation)) return ['arrivedOn']
  return situation.residence === 'unknown' ? ['residence', 'arrivedOn'] : ['residence']
}

// CASF L251-1, since 30 December 2019: without lawful stay for more than three months.
export const withoutStay: Condition = (situation, facts, today) => {
  const finding = timeWithoutStay(situation, facts, today)
  return finding.state === 'notMet' && isMaybeHolder(situation) ? sayOfStay.needs('cover') : finding
}

function timeWithoutStay(situation: Situation, facts: Facts, today: Day): Finding {
  const stay = lawfulStay(situation, facts, today)
  switch (stay.kind) {
    case 'never':
      return { ...residence(situation, facts, today, []), condition: 'without-stay' }
    case 'today':
      return sayOfStay.notMet('stay-still-lawful', sureOfStay(situation, facts, today), undefined, stay.answers)
    case 'until':
      return sinceLastLawfulDay(stay.lastDay, situation, facts, today)
    default:
      return sayOfStay.needs(...stay.answers)
  }
}

function sinceLastLawfulDay(lastDay: Day, situation: Situation, facts: Facts, today: Day): Finding {
  const confidence = sureOfStay(situation, facts, today)
  const from = firstDayAfterMonths(lastDay, numberAt(facts, 'ame.without-stay', today))
  if (from <= today) return sayOfStay.met(confidence)
  return sayOfStay.notMet(today <= lastDay ? 'stay-still-lawful' : 'stay-lawful-too-recently', confidence, { from })
}

/** That stay without any paper counts as lawful at first is our reading of CESEDA L232-1 beside CASF L251-1. */
function sureOfStay(situation: Situation, facts: Facts, today: Day): Confidence {
  const law = confidenceOf(facts, 'ame.without-stay', today)
  return countsFromArrival(situation) ? leastSure(law, confidenceOf(facts, freeStayFact(situation), today)) : law
}

/** What we know of lawful stay (séjour régulier). */
export type Stay =
  /** There never was one. */
  | { readonly kind: 'never' }
  /** To this day, past or to come. */
  | { readonly kind: 'until'; readonly lastDay: Day }
  /** There is one today; these answers would give its last day. */
  | { readonly kind: 'today'; readonly answers: readonly QuestionId[] }
  /** It is over, since a day these answers would give. */
  | { readonly kind: 'over'; readonly answers: readonly QuestionId[] }
  /** It depends on these answers. */
  | { readonly kind: 'open'; readonly answers: readonly QuestionId[] }

/** The lawful stay of an adult, by nationality and paper. Months without a day count to their end. */
export function lawfulStay(situation: Situation, facts: Facts, today: Day): Stay {
  if (countsFromArrival(situation)) return stayFromArrival(situation, facts, today)
  if (isRenewal(situation)) return { kind: 'never' }
  if (hasPaperPastItsDate(situation)) return stayAfterPaper(situation)
  switch (situation.paper) {
    case 'none':
      return { kind: 'never' }
    case 'short-visa':
      return stayOnVisa(situation)
    default:
      return { kind: 'open', answers: [] }
  }
}

/** True when the stay is lawful today for sure. */
export function isLawfulToday(stay: Stay, today: Day): boolean {
  return stay.kind === 'today' || (stay.kind === 'until' && today <= stay.lastDay)
}

function stayOnVisa({ endedOn }: Situation): Stay {
  const ends = known(endedOn)
  return ends === undefined ? { kind: 'today', answers: ['endedOn'] } : { kind: 'until', lastDay: latestDay(ends) }
}

// CESEDA R431-15-1: an online deposit slip proves no lawful stay, so the paper before it counts.
function stayAfterPaper({ endedPaper, endedOn }: Situation): Stay {
  if (endedPaper === undefined) return { kind: 'open', answers: ['endedPaper'] }
  if (endedPaper === 'never') return { kind: 'never' }
  const ended = known(endedOn)
  return ended === undefined ? { kind: 'over', answers: ['endedOn'] } : { kind: 'until', lastDay: latestDay(ended) }
}

// CESEDA L232-1: three months for European citizens; visa-free days for others. The day of arrival is the first day.
function stayFromArrival(situation: Situation, facts: Facts, today: Day): Stay {
  const arrived = known(situation.arrivedOn)
  if (arrived !== undefined)
    return { kind: 'until', lastDay: lastDayFromArrival(situation, latestDay(arrived), facts, today) }
  if (situation.arrivedOn === undefined) return { kind: 'open', answers: ['arrivedOn'] }
  const answers: readonly QuestionId[] = ['arrivedOn']
  // The person says that the days are over.
  if (situation.residence === 'longer' || hasPaperPastItsDate(situation)) return { kind: 'over', answers }
  const isLawfulAllAlong = situation.nationality === 'european' && situation.residence === 'not-longer'
  return { kind: isLawfulAllAlong ? 'today' : 'open', answers }
}

function lastDayFromArrival(situation: Situation, arrived: Day, facts: Facts, today: Day): Day {
  const length = numberAt(facts, freeStayFact(situation), today)
  return situation.nationality === 'european' ? addMonths(arrived, length) : addDays(arrived, length - 1)
}

function freeStayFact({ nationality }: Situation): string {
  return nationality === 'european' ? 'ame.european-months' : 'ame.visa-free-days'
}
