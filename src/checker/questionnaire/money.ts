import type { Day, Facts } from '../../facts/at.ts'
import { type CeilingPlace, freeHousingFor, lineFor } from '../rules/ceiling.ts'

/** The lines of the printed table for a number of people, in cents over 12 months. */
export interface MoneyLines {
  /** AME: up to here it is under, above `top` it is over, between them near. */
  readonly published: number
  readonly top: number
  /** The same for whoever is housed for free: what a fund may add or allow softens both. */
  readonly housedFree: { readonly published: number; readonly top: number }
  /** C2S: below `published` it is free, up to `paid.published` with a participation; up to the tops it is near. */
  readonly paid: { readonly published: number; readonly top: number }
}

/** What a printed table says for `people` in `place`. Throws `UncoveredDateError` when no amount is known for them. */
export function linesFor(place: CeilingPlace, people: number, facts: Facts, today: Day): MoneyLines {
  const { published, top } = lineFor(place, people, facts, today)
  const paid = lineFor(place, people, facts, today, 'c2s')
  const freeHousing = freeHousingFor(people, facts, today)
  return {
    published,
    top,
    housedFree: { published: published - freeHousing, top: top + freeHousing },
    paid: { published: paid.published, top: paid.top },
  }
}

/** Where an amount lies in the table. */
export type MoneyZone =
  'under' | 'near' | 'under-or-near' | 'over' | 'free' | 'free-near' | 'participation' | 'participation-near' | 'none'

/** An amount in each part between the lines of one person, ascending. */
export function amountsBetweenLines(facts: Facts, today: Day): readonly number[] {
  const { published, top, paid } = linesFor('metropole', 1, facts, today)
  return [0, published, top, paid.published, paid.top, paid.top + 1]
}

/** The names of what lies between the first and the last of those amounts. */
const zones: Readonly<Record<string, MoneyZone>> = {
  '0-1': 'under',
  '2-2': 'near',
  '0-2': 'under-or-near',
  '3-5': 'over',
  '0-0': 'free',
  '1-2': 'free-near',
  '3-3': 'participation',
  '4-4': 'participation-near',
  '5-5': 'none',
}

/** The zone from one of the amounts to another; throws for a zone that no printed table has. */
export function zoneBetween(first: number, last: number): MoneyZone {
  const zone = zones[`${first}-${last}`]
  if (!zone) throw new RangeError(`The printed tables have no zone from amount ${first} to amount ${last}.`)
  return zone
}
