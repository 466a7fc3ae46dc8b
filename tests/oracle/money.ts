import { amountFor, type Day, factAt, type Facts, lastPublishedAt, numberAt } from '../../src/facts/at.ts'
import type { VerdictWord } from '../../src/checker/result.ts'
import type { Place, Situation } from '../../src/checker/situation.ts'

/**
 * Where one amount stands for AME: under the published line; close and under the line of the law; close and above it;
 * above the zone; no line is known. Beyond the second, the law says no.
 */
export type AmeZone = 0 | 1 | 2 | 3 | typeof noLineKnown

/**
 * Where one amount stands for C2S: free · close to the free line and below it · close and not below it · with
 * participation · close to the upper line and under it · close and above it · above the zone.
 */
type C2sZone = 0 | 1 | 2 | 3 | 4 | 5 | 6 | typeof noLineKnown

/** What the income says of C2S: the tier of the law, and a word for each. No tier: no line is known. */
export interface C2sMoney {
  readonly tier?: 'free' | 'participation' | 'none'
  readonly free?: VerdictWord
  readonly participation?: VerdictWord
}

/** A table that does not go as far as that many people, or that year. */
export const noLineKnown = -1

interface Lines {
  readonly freePublished: number
  readonly free: number
  readonly paidPublished: number
  readonly paid: number
  readonly freeHousing: number
}

interface Count {
  readonly people: number
  readonly housedFree: boolean
}

const noLine: Lines = {
  freePublished: Number.NaN,
  free: Number.NaN,
  paidPublished: Number.NaN,
  paid: Number.NaN,
  freeHousing: Number.NaN,
}
const noLimit: Lines = {
  freePublished: Number.POSITIVE_INFINITY,
  free: Number.POSITIVE_INFINITY,
  paidPublished: Number.POSITIVE_INFINITY,
  paid: Number.POSITIVE_INFINITY,
  freeHousing: 0,
}
/** A count that is not known is tried from 0 to this, then without end, where every income is under the line. */
const largestCount = 20
const unknownCounts = [...Array.from({ length: largestCount + 1 }, (_, count) => count), Number.POSITIVE_INFINITY]

type Scheme = 'ame' | 'c2s'
type Tell = (zones: readonly number[]) => void

const fewCounts = [0, 1]
/** Where a row looks at money, the place is one of these. */
const zonePlaces = ['metropole', 'overseas-department', 'saint-martin-saint-barthelemy'] as const
const allPartners = ['none', 'without-permit', 'with-permit'] as const
const notHousedFree = [false]
const housedFreeOnly = [true]
const bothHousedFree = [false, true]

/** The ceilings of one day, looked up once per zone and size of household. */
export class Ceilings {
  readonly #facts: Facts
  readonly #today: Day
  readonly #tolerance: number
  readonly #lines = new Map<string, Lines>()
  readonly #ameSeen = new Map<string, readonly AmeZone[]>()
  readonly #c2sSeen = new Map<string, readonly C2sMoney[]>()

  constructor(facts: Facts, today: Day) {
    this.#facts = facts
    this.#today = today
    this.#tolerance = numberAt(facts, 'ame.ceiling.tolerance', today)
  }

  /** Every zone the income can be in for AME, once all ways of counting and all unknown amounts are tried. */
  ame(situation: Situation): readonly AmeZone[] {
    return this.#remembered(this.#ameSeen, 'ame', situation, () => {
      const found = new Set<AmeZone>()
      this.#tryAll(situation, 'ame', (zones) => found.add(toAmeZone(zones)))
      return [...found]
    })
  }

  /** Everything the income can say of C2S, in the same way. */
  c2s(situation: Situation): readonly C2sMoney[] {
    return this.#remembered(this.#c2sSeen, 'c2s', situation, () => {
      const found = new Map<string, C2sMoney>()
      this.#tryAll(situation, 'c2s', (zones) => {
        const money = toC2sMoney(zones)
        found.set(`${money.tier} ${money.free} ${money.participation}`, money)
      })
      return [...found.values()]
    })
  }

  /** Without any amount there are many combinations to try, and few different situations: they are tried once. */
  #remembered<T>(seen: Map<string, T>, scheme: Scheme, situation: Situation, find: () => T): T {
    if (given(situation.income) !== undefined) return find()
    const { place, partner, children, youngAdults } = situation
    const housing = scheme === 'c2s' ? '' : housedFreeChoices(situation)
    const key = [place, partner, children, youngAdults, housing].join(' ')
    const before = seen.get(key)
    if (before) return before
    const now = find()
    seen.set(key, now)
    return now
  }

  #tryAll(situation: Situation, scheme: Scheme, tell: Tell): void {
    const income = given(situation.income)
    // A part is asked of an amount that is known.
    const own = given(situation.income) === undefined ? undefined : given(situation.ownIncome)
    for (const place of choices(situation.place, zonePlaces)) {
      for (const partner of choices(situation.partner, allPartners)) {
        for (const housedFree of scheme === 'c2s' ? notHousedFree : housedFreeChoices(situation)) {
          this.#tryDependants(situation, { partner, housedFree, scheme }, income, own, place, tell)
        }
      }
    }
  }

  /** Without an income, every zone can be reached whatever the counts: two of each are enough to try. */
  #tryDependants(
    situation: Situation,
    household: Omit<Household, 'children' | 'youngAdults'>,
    income: number | undefined,
    own: number | undefined,
    place: Place,
    tell: Tell,
  ): void {
    const few = income === undefined && own === undefined
    for (const children of counts(situation.children, few)) {
      let lowest = true
      for (const youngAdults of counts(situation.youngAdults, few)) {
        const ways = waysToCount({ ...household, children, youngAdults })
        let allUnder = !few
        for (const zones of this.#zonesOf(ways, income, own, place, household.scheme)) {
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
    { withAll, withoutPartner }: { withAll: Count[]; withoutPartner: Count[] },
    income: number | undefined,
    own: number | undefined,
    place: Place,
    scheme: Scheme,
  ): number[][] {
    const all: number[][] = []
    for (const total of income === undefined
      ? this.#edges([...withAll, ...withoutPartner], place, own ?? 0)
      : [income]) {
      const first = withAll.map((count) => this.#zone(scheme, total, count, place))
      if (withoutPartner.length === 0) {
        all.push(first)
        continue
      }
      const alone =
        own === undefined ? this.#edges(withoutPartner, place, 0).filter((amount) => amount <= total) : [own]
      for (const amount of alone) {
        all.push([...first, ...withoutPartner.map((count) => this.#zone(scheme, amount, count, place))])
      }
    }
    return all
  }

  /** One amount in each zone of each way: what an income that is not known can be, from `least` on. */
  #edges(counts: readonly Count[], place: Place, least: number): number[] {
    const amounts = new Set([least])
    for (const count of counts) {
      const lines = this.#linesFor(place, count.people)
      for (const line of [lines.freePublished, lines.free, lines.paidPublished, lines.paid]) {
        for (const edge of [
          line,
          this.#raised(line),
          line - lines.freeHousing,
          this.#raised(line) + lines.freeHousing,
        ]) {
          if (!Number.isFinite(edge)) continue
          for (const amount of [Math.ceil(edge) - 1, Math.floor(edge), Math.floor(edge) + 1]) {
            if (amount >= least) amounts.add(amount)
          }
        }
      }
    }
    return [...amounts]
  }

  #raised(line: number): number {
    return (line * (100 + this.#tolerance)) / 100
  }

  #zone(scheme: Scheme, cents: number, count: Count, place: Place): number {
    return scheme === 'ame' ? this.#ameZone(cents, count, place) : this.#c2sZone(cents, count.people, place)
  }

  /** README, Ceilings in the checker: equal to the line is under it; free housing widens the zone on both sides. */
  #ameZone(cents: number, { people, housedFree }: Count, place: Place): AmeZone {
    const { freePublished, free, freeHousing } = this.#linesFor(place, people)
    if (Number.isNaN(free)) return noLineKnown
    const wider = housedFree ? freeHousing : 0
    if (cents <= freePublished - wider) return 0
    if (cents <= free) return 1
    return (cents - wider) * 100 <= free * (100 + this.#tolerance) ? 2 : 3
  }

  /** Free: below the line, not equal to it. With participation: up to its line, equal included. */
  #c2sZone(cents: number, people: number, place: Place): C2sZone {
    const { freePublished, free, paidPublished, paid } = this.#linesFor(place, people)
    if (Number.isNaN(free) || Number.isNaN(paid)) return noLineKnown
    if (cents < freePublished) return 0
    if (cents < free) return 1
    if (cents * 100 <= free * (100 + this.#tolerance)) return 2
    if (cents <= paidPublished) return 3
    if (cents <= paid) return 4
    return cents * 100 <= paid * (100 + this.#tolerance) ? 5 : 6
  }

  /** Saint-Martin and Saint-Barthélemy: published line of metropolitan France, line of the law overseas. */
  #linesFor(place: Place, people: number): Lines {
    if (people === Number.POSITIVE_INFINITY) return noLimit
    const key = `${place}${people}`
    const cached = this.#lines.get(key)
    if (cached) return cached
    const published = place === 'overseas-department' ? 'drom' : 'metropole'
    const current = place === 'metropole' ? 'metropole' : 'drom'
    const lines = {
      freePublished: this.#published(`ame.ceiling.${published}`, people),
      free: this.#current(`ame.ceiling.${current}`, people),
      paidPublished: this.#published(`c2s.ceiling.${published}`, people),
      paid: this.#current(`c2s.ceiling.${current}`, people),
      freeHousing: this.#current('ame.free-housing', people),
    }
    const known = Object.values(lines).some(Number.isNaN) ? noLine : lines
    this.#lines.set(key, known)
    return known
  }

  #published(name: string, people: number): number {
    return amountFor(lastPublishedAt(this.#facts, name, this.#today), people)?.cents ?? Number.NaN
  }

  #current(name: string, people: number): number {
    return amountFor(factAt(this.#facts, name, this.#today), people)?.cents ?? Number.NaN
  }
}

/**
 * The way of counting that favours the person gives what the law says (ame 1.7); the word is "yes" only if all ways say
 * yes, "close" where they differ (README, Ceilings in the checker).
 */
function toAmeZone(zones: readonly number[]): AmeZone {
  if (zones.includes(noLineKnown)) return noLineKnown
  const best = Math.min(...zones) as AmeZone
  return best === 0 && Math.max(...zones) > 0 ? 1 : best
}

/** Each zone of C2S: the tier of the law, and the word for each tier. */
const c2sZones = [
  { tier: 'free', free: 'likely', participation: 'otherScheme' },
  { tier: 'free', free: 'closeToLimit', participation: 'closeToLimit' },
  { tier: 'participation', free: 'closeToLimit', participation: 'closeToLimit' },
  { tier: 'participation', free: 'otherScheme', participation: 'likely' },
  { tier: 'participation', free: 'otherScheme', participation: 'closeToLimit' },
  { tier: 'none', free: 'otherScheme', participation: 'closeToLimit' },
  { tier: 'none', free: 'unlikely', participation: 'unlikely' },
] as const satisfies readonly C2sMoney[]

/** The same for C2S: the best way gives the tier of the law (ame 1.7), and a word on which the ways differ is "close". */
function toC2sMoney(zones: readonly number[]): C2sMoney {
  const best = c2sZones[Math.min(...zones)]
  if (zones.includes(noLineKnown) || !best) return {}
  if (zones.length === 1) return best
  const ways = c2sZones.filter((_, zone) => zones.includes(zone))
  const all = (scheme: 'free' | 'participation') => ways.every((way) => way[scheme] === best[scheme])
  const neverFree = ways.every(({ free }) => free === 'otherScheme' || free === 'unlikely')
  return {
    tier: best.tier,
    free: all('free') ? best.free : neverFree ? 'otherScheme' : 'closeToLimit',
    participation: all('participation') ? best.participation : 'closeToLimit',
  }
}

interface Household {
  readonly partner: 'none' | 'without-permit' | 'with-permit'
  readonly children: number
  readonly youngAdults: number
  readonly housedFree: boolean
  readonly scheme: Scheme
}

/**
 * AME leaves out a partner with a permit (ame 1.6.5), and counts young adults or not (ame 1.7). A partner without a
 * permit may or may not be counted (ame 1.6.6; product decision for C2S). C2S counts everyone under 25 (schemes 3.4).
 */
function waysToCount({ partner, children, youngAdults, housedFree, scheme }: Household): {
  withAll: Count[]
  withoutPartner: Count[]
} {
  const sizes =
    scheme === 'c2s' ? [children + youngAdults] : youngAdults === 0 ? [children] : [children, children + youngAdults]
  const counted = (adults: number) => sizes.map((dependants) => ({ people: adults + dependants, housedFree }))
  if (partner === 'without-permit') return { withAll: counted(2), withoutPartner: counted(1) }
  return { withAll: counted(partner === 'with-permit' && scheme === 'c2s' ? 2 : 1), withoutPartner: [] }
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
