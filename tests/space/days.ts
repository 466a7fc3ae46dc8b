import { addDays, addMonths, type Day, type Facts } from '../../src/facts/at.ts'
import type { Situation } from '../../src/checker/situation.ts'
import { arrivals, endings, renewalEnds, runningEnds } from './thresholds.ts'
import { isAsked } from './tree.ts'

/** The days of one situation. */
export type Days = Pick<Situation, 'arrivedOn' | 'endedOn' | 'ameEndsOn'>

/** The values of each date: all of them, or one of each state. */
export interface DayValues {
  readonly all: (id: keyof Days, leaf: Situation) => readonly string[]
  readonly few: (id: keyof Days, leaf: Situation) => readonly string[]
}

const dayQuestions = ['endedOn', 'ameEndsOn', 'arrivedOn'] as const

/** The days around the lines of the law as it stands on one day. */
export function dayValues(facts: Facts, today: Day): DayValues {
  const everyArrival = arrivals(facts, today)
  const everyEnd = endings(facts, today)
  const everyRunningEnd = runningEnds(today)
  const everyRenewalEnd = renewalEnds(facts, today)
  const ago = (months: number) => addMonths(today, -months)
  const recent = addDays(today, -10)
  return {
    all: (id, { paper }) => {
      if (id === 'arrivedOn') return everyArrival
      if (id === 'ameEndsOn') return everyRenewalEnd
      return paper === 'short-visa' ? everyRunningEnd : everyEnd
    },
    few: (id, { paper, residence }) => {
      if (id === 'ameEndsOn') return [addMonths(today, 1), addMonths(today, 6)]
      if (id === 'endedOn') return paper === 'short-visa' ? [addMonths(today, 1)] : [ago(8), ago(1)]
      if (residence === 'longer') return ['1998-02-14', ago(4)]
      return residence === 'not-longer' ? [recent] : [ago(4), recent]
    },
  }
}

/** Every combination of one value for each date that is asked after the leaf. */
export function* daysFrom(
  leaf: Situation,
  values: (id: keyof Days) => readonly string[],
  [id, ...rest]: readonly (keyof Days)[] = dayQuestions,
): Generator<Situation> {
  if (!id) yield leaf
  else if (!isAsked(id, leaf)) yield* daysFrom(leaf, values, rest)
  else for (const day of values(id)) yield* daysFrom({ ...leaf, [id]: day }, values, rest)
}

/** Each date in turn with all its values, the others with a few. */
export function* daysInTurn(leaf: Situation, { all, few }: DayValues): Generator<Situation> {
  for (const varied of dayQuestions.filter((id) => isAsked(id, leaf))) {
    yield* daysFrom(leaf, (id) => [...(id === varied ? all(id, leaf) : few(id, leaf)), 'unknown'])
  }
}
