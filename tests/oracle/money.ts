import type { Day, Facts } from '../../src/facts/at.ts'
import type { Place, Situation } from '../../src/checker/situation.ts'
import { type Counting, type Household, type Ways, waysToCount } from './households.ts'
import { amountsInEachZone, LinesOfDay } from './lines.ts'
import { type AmeZone, ameZoneOf, type C2sMoney, c2sZoneOf, toAmeZone, toC2sMoney } from './zones.ts'

/** The money of one possibility; a row looks at one of the two at most. */
export interface Money {
  readonly ame?: AmeZone
  readonly c2s?: C2sMoney
}

type Tell = (zones: readonly number[]) => void

/** A count that is not known is tried from 0 to this, then without end, where every income is under the line. */
const largestCount = 20
const unknownCounts = [...Array.from({ length: largestCount + 1 }, (_, count) => count), Number.POSITIVE_INFINITY]
const fewCounts = [0, 1]

/** Where a row looks at money, the place is one of these. */
const zonePlaces = ['metropole', 'overseas-department', 'saint-martin-saint-barthelemy'] as const
const allPartners = ['none', 'without-permit', 'with-permit'] as const
const notHousedFree = [false]
const housedFreeOnly = [true]
const bothHousedFree = [false, true]

/** What an income can say on one day, tried once for the same answers. */
export class Ceilings {
  readonly #lines: LinesOfDay
  readonly #seen: Readonly<Record<Counting, Map<string, readonly Money[]>>> = { ame: new Map(), c2s: new Map() }

  constructor(facts: Facts, today: Day) {
    this.#lines = new LinesOfDay(facts, today)
  }

  /** Every zone the income can be in for AME, once all ways of counting and all unknown amounts are tried. */
  ame(situation: Situation): readonly Money[] {
    return this.#remembered('ame', situation, () => {
      const found = new Set<AmeZone>()
      this.#tryAll(situation, 'ame', (zones) => found.add(toAmeZone(zones)))
      return [...found].map((ame) => ({ ame }))
    })
  }

  /** Everything the income can say of C2S, in the same way. */
  c2s(situation: Situation): readonly Money[] {
    return this.#remembered('c2s', situation, () => {
      const found = new Map<string, Money>()
      this.#tryAll(situation, 'c2s', (zones) => {
        const c2s = toC2sMoney(zones)
        found.set(`${c2s.tier} ${c2s.free} ${c2s.participation}`, { c2s })
      })
      return [...found.values()]
    })
  }

  /** The key holds every answer that is read below: nothing else may change what is found. */
  #remembered(counting: Counting, situation: Situation, find: () => readonly Money[]): readonly Money[] {
    const { place, partner, children, youngAdults, income, ownIncome } = situation
    const housing = counting === 'c2s' ? '' : housedFreeChoices(situation)
    const key = `${place} ${partner} ${children} ${youngAdults} ${income} ${ownIncome} ${housing}`
    const before = this.#seen[counting].get(key)
    if (before) return before
    const now = find()
    this.#seen[counting].set(key, now)
    return now
  }

  #tryAll(situation: Situation, counting: Counting, tell: Tell): void {
    const income = given(situation.income)
    // A part is asked of an amount that is known.
    const own = income === undefined ? undefined : given(situation.ownIncome)
    for (const place of choices(situation.place, zonePlaces)) {
      for (const partner of choices(situation.partner, allPartners)) {
        for (const housedFree of counting === 'c2s' ? notHousedFree : housedFreeChoices(situation)) {
          this.#tryDependants(situation, { partner, housedFree }, counting, income, own, place, tell)
        }
      }
    }
  }

  /** Without an income, every zone can be reached whatever the counts: two of each are enough to try. */
  #tryDependants(
    situation: Situation,
    household: Omit<Household, 'children' | 'youngAdults'>,
    counting: Counting,
    income: number | undefined,
    own: number | undefined,
    place: Place,
    tell: Tell,
  ): void {
    const few = income === undefined
    for (const children of counts(situation.children, few)) {
      let lowest = true
      for (const youngAdults of counts(situation.youngAdults, few)) {
        const ways = waysToCount({ ...household, children, youngAdults }, counting)
        let allUnder = !few
        for (const zones of this.#zonesOf(ways, household.housedFree, counting, income, own, place)) {
          allUnder &&= zones.every((zone) => zone === 0)
          tell(zones)
        }
        if (allUnder) break
        lowest = false
      }
      // A larger household only raises the lines: nothing else will be found.
      if (lowest && !few) break
    }
  }

  /** The zones of each way; where an amount is not known, every combination of zones it can lead to. */
  #zonesOf(
    { withAll, withoutPartner }: Ways,
    housedFree: boolean,
    counting: Counting,
    income: number | undefined,
    own: number | undefined,
    place: Place,
  ): readonly (readonly number[])[] {
    const zonesOf = (cents: number, counts: readonly number[]) =>
      counts.map((people) => {
        const lines = this.#lines.for(place, people)
        return counting === 'ame' ? ameZoneOf(cents, lines, housedFree) : c2sZoneOf(cents, lines)
      })
    // Of the amounts in the same zones, the highest total and the lowest part: where they do not go together, none do.
    const totals = income === undefined ? this.#amounts([...withAll, ...withoutPartner], place).reverse() : [income]
    const all = oneForEach(totals, (total) => zonesOf(total, withAll))
    if (withoutPartner.length === 0) return all.map(({ zones }) => zones)
    const parts = own === undefined ? this.#amounts(withoutPartner, place) : [own]
    const alone = oneForEach(parts, (part) => zonesOf(part, withoutPartner))
    return all.flatMap((total) =>
      alone
        .filter(({ cents }) => own !== undefined || cents <= total.cents)
        .map(({ zones }) => [...total.zones, ...zones]),
    )
  }

  /** Amounts in each zone of each way, ascending: what an income that is not known can be. */
  #amounts(counts: readonly number[], place: Place): number[] {
    const amounts = counts.flatMap((people) => amountsInEachZone(this.#lines.for(place, people)))
    return [...new Set([0, ...amounts.filter((amount) => amount > 0)])].sort((one, other) => one - other)
  }
}

/** The first amount for each list of zones that amounts lead to. */
function oneForEach(
  amounts: readonly number[],
  zonesOf: (cents: number) => readonly number[],
): readonly { readonly cents: number; readonly zones: readonly number[] }[] {
  if (amounts.length === 1) return amounts.map((cents) => ({ cents, zones: zonesOf(cents) }))
  const first = new Map<string, { readonly cents: number; readonly zones: readonly number[] }>()
  for (const cents of amounts) {
    const zones = zonesOf(cents)
    const key = zones.join(' ')
    if (!first.has(key)) first.set(key, { cents, zones })
  }
  return [...first.values()]
}

function given<T>(answer: T | 'unknown' | undefined): T | undefined {
  return answer === 'unknown' ? undefined : (answer as T | undefined)
}

function choices<T extends string>(answer: string | undefined, all: readonly T[]): readonly T[] {
  return answer === undefined || answer === 'unknown' ? all : [answer as T]
}

function counts(answer: number | 'unknown' | undefined, few: boolean): readonly number[] {
  const known = given(answer)
  if (known !== undefined) return [known]
  return few ? fewCounts : unknownCounts
}

function housedFreeChoices({ housing }: Situation): readonly boolean[] {
  if (given(housing) === undefined) return bothHousedFree
  return housing === 'hosted-free' ? housedFreeOnly : notHousedFree
}
