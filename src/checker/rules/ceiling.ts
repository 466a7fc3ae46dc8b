import {
  amountFor,
  type Day,
  type FactValue,
  type Facts,
  factAt,
  lastPublishedAt,
  numberAt,
  raisedByPercent,
  UncoveredDateError,
} from '../../facts/at.ts'
import type { Confidence } from '../result.ts'
import type { Place, Unknown } from '../situation.ts'

/** A place that has an AME ceiling. */
export type CeilingPlace = Exclude<Place, 'mayotte' | 'pacific' | 'other-collectivity' | 'held'>

/** Where an income lies: under the published line, close to the current one, or above. */
export type Zone = 'yes' | 'close' | 'no'

/** The line for one place and one number of people. Amounts in cents over 12 months. */
export interface Line {
  /** The last published ceiling: up to here we say yes. */
  readonly published: number
  /** The ceiling of today, provisional or not: the line of the law. */
  readonly current: number
  /** The end of the zone where we say "close". */
  readonly top: number
  readonly provisional: boolean
  /** First day of the current ceiling's period. */
  readonly since: Day
  /** How sure we are of the published and of the current ceiling. */
  readonly sureOf: { readonly published: Confidence; readonly current: Confidence }
}

/** Which ceiling: the one of AME, which is that of free C2S (CASF L251-1), or the higher one of C2S to pay for. */
export type CeilingKind = 'ame' | 'c2s'

type Names = readonly [published: string, current: string]
const mainland = { ame: 'ame.ceiling.metropole', c2s: 'c2s.ceiling.metropole' }
const overseas = { ame: 'ame.ceiling.drom', c2s: 'c2s.ceiling.drom' }

// CSS L861-1; overseas +11.3 %. Saint-Martin and Saint-Barthélemy: which line holds was not found, so "close" between.
const tables: Readonly<Record<CeilingPlace, Readonly<Record<CeilingKind, Names>>>> = {
  metropole: { ame: [mainland.ame, mainland.ame], c2s: [mainland.c2s, mainland.c2s] },
  'overseas-department': { ame: [overseas.ame, overseas.ame], c2s: [overseas.c2s, overseas.c2s] },
  'saint-martin-saint-barthelemy': { ame: [mainland.ame, overseas.ame], c2s: [mainland.c2s, overseas.c2s] },
}

/** The facts a place's ceiling is read from: the published table, and the one in force. */
export function ceilingFacts(place: CeilingPlace, kind: CeilingKind): Names {
  return tables[place][kind]
}

/** True for a place that has a ceiling. */
export function hasCeiling(place: Place | Unknown | undefined): place is CeilingPlace {
  return Object.keys(tables).some((name) => name === place)
}

/** The line of `place` for `people` on `today`. Throws `UncoveredDateError` when no amount is known for them. */
export function lineFor(
  place: CeilingPlace,
  people: number,
  facts: Facts,
  today: Day,
  kind: CeilingKind = 'ame',
): Line {
  const [publishedFact, currentFact] = ceilingFacts(place, kind)
  const published = lastPublishedAt(facts, publishedFact, today)
  const current = factAt(facts, currentFact, today)
  const line = centsFor(current, people, currentFact)
  return {
    published: centsFor(published, people, publishedFact),
    current: line,
    // Own method, no rule of law: never say no too soon.
    top: raisedByPercent(line, numberAt(facts, 'ame.ceiling.tolerance', today)),
    provisional: current.provisional === true,
    since: current.from,
    sureOf: { published: published.confidence, current: current.confidence },
  }
}

/** What a fund may add, or allow, for free housing: cents over 12 months. */
export function freeHousingFor(people: number, facts: Facts, today: Day): number {
  return centsFor(factAt(facts, 'ame.free-housing', today), people, 'ame.free-housing')
}

/** The zone of an income; free housing widens "close" on both sides. */
export function zoneOf(income: number, line: Line, freeHousing: number): Zone {
  if (income <= line.published - freeHousing) return 'yes'
  return income <= line.top + freeHousing ? 'close' : 'no'
}

function centsFor(value: FactValue, people: number, name: string): number {
  const amount = amountFor(value, people)
  if (!amount) throw new UncoveredDateError(`No amount of "${name}" is known for ${people} people from ${value.from}.`)
  return amount.cents
}
