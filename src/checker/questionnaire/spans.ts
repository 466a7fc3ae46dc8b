import {
  addDays,
  addMonths,
  type Day,
  endOfMonthAfter,
  type Facts,
  firstDayAfterMonths,
  latestDay,
  numberAt,
} from '../../facts/at.ts'
import type { Situation } from '../situation.ts'

/** A point in time an answer is measured against, without naming a day: the wait that ends there. */
export type Bound =
  'today' | 'visa-free' | 'wait' | 'visa-free-wait' | 'european-wait' | 'kept-after-removal' | 'kept' | 'window'

/** A stretch of time: the bound that is past, and the one that is not yet. */
export interface Span {
  readonly past?: Bound
  readonly notPast?: Bound
}

/** A span and a day within it. */
export interface SpanDay {
  readonly span: Span
  readonly day: Day
}

type DateId = 'arrivedOn' | 'endedOn' | 'ameEndsOn'
type IsPast = (day: Day, facts: Facts, today: Day) => boolean

/** For each date, what is past once so much time has gone by. The same counting as in `rules/`. */
const boundsOf: Readonly<Record<DateId, Readonly<Partial<Record<Bound, IsPast>>>>> = {
  arrivedOn: {
    'visa-free': (day, facts, today) => lastVisaFreeDay(day, facts, today) < today,
    wait: (day, facts, today) => firstDayAfterMonths(day, numberAt(facts, 'ame.residence', today)) <= today,
    'visa-free-wait': (day, facts, today) =>
      firstDayAfterMonths(lastVisaFreeDay(day, facts, today), withoutStay(facts, today)) <= today,
    'european-wait': (day, facts, today) =>
      firstDayAfterMonths(addMonths(day, numberAt(facts, 'ame.european-months', today)), withoutStay(facts, today)) <=
      today,
  },
  endedOn: {
    today: (day, _, today) => day < today,
    'kept-after-removal': (day, facts, today) =>
      endOfMonthAfter(day, numberAt(facts, 'ame.kept-rights-removal', today)) < today,
    wait: (day, facts, today) => firstDayAfterMonths(day, withoutStay(facts, today)) <= today,
    kept: (day, facts, today) => endOfMonthAfter(day, numberAt(facts, 'ame.kept-rights', today)) < today,
  },
  ameEndsOn: {
    window: (day, facts, today) => addMonths(latestDay(day), -numberAt(facts, 'ame.renewal', today)) <= today,
  },
}

/** The days on which one of these dates can lie are looked at from here back. */
const longestAhead = 12
const longestAgo = 24

/** The spans of a date, the latest day first, each with its earliest day. */
export function spanDays(id: DateId, { residence }: Situation, facts: Facts, today: Day): SpanDay[] {
  const bounds = Object.entries(boundsOf[id]) as [Bound, IsPast][]
  const spans: SpanDay[] = []
  const first = id === 'arrivedOn' ? today : addMonths(today, longestAhead)
  const last = id === 'ameEndsOn' ? today : addMonths(today, -longestAgo)
  let past: Bound | undefined
  for (let day = first; day >= last; day = addDays(day, -1)) {
    const open = bounds.filter(([, isPast]) => !isPast(day, facts, today))
    const before = addDays(day, -1)
    const reached = open.find(([, isPast]) => isPast(before, facts, today))?.[0]
    if (!reached && day > last) continue
    spans.push({ span: { ...(past && { past }), ...(reached && { notPast: reached }) }, day })
    past = reached
  }
  return spans.filter(({ day }) => fits(day, id, residence, facts, today))
}

/** Whoever has said how long they live here has said part of the day. */
function fits(day: Day, id: DateId, residence: Situation['residence'], facts: Facts, today: Day): boolean {
  if (id !== 'arrivedOn' || (residence !== 'longer' && residence !== 'not-longer')) return true
  return (boundsOf.arrivedOn.wait?.(day, facts, today) === true) === (residence === 'longer')
}

/** The day of arrival is the first of them (`rules/stay.ts`). */
function lastVisaFreeDay(arrival: Day, facts: Facts, today: Day): Day {
  return addDays(arrival, numberAt(facts, 'ame.visa-free-days', today) - 1)
}

function withoutStay(facts: Facts, today: Day): number {
  return numberAt(facts, 'ame.without-stay', today)
}
