import type { Day, Facts } from '../../facts/at.ts'
import { mostPeople } from '../questions/household.ts'
import { type Housing, known, type Partner, type QuestionId, type Situation } from '../situation.ts'
import { type CeilingPlace, freeHousingFor, hasCeiling, type Line, lineFor, type Zone, zoneOf } from './ceiling.ts'

/** Everything the ceiling depends on, each thing settled one way. What the person has not told is tried both ways. */
export interface Reading {
  readonly place: CeilingPlace
  readonly partner: Partner
  readonly children: number
  readonly youngAdults: number
  readonly ownIncome: number
  readonly housing: Housing
}

/** One way the law can be read to count people and money. */
export interface Way {
  readonly people: number
  /** Cents over 12 months. */
  readonly income: number
  readonly line: Line
}

/** What one reading comes to. */
interface Judgement {
  readonly zone: Zone
  readonly underCeiling: boolean
  /** The way that favours the person. */
  readonly best: Way
}

/** What the income comes to, whatever is still unknown. */
export interface MoneyView extends Omit<Judgement, 'underCeiling'> {
  /** `undefined`: an answer is missing. */
  readonly underCeiling: boolean | undefined
  /** Answers missing or unknown that could change whether the income is under the ceiling. */
  readonly decisive: readonly QuestionId[]
  /** The same, for the zone too. */
  readonly open: readonly QuestionId[]
}

const readingKeys = ['place', 'partner', 'children', 'youngAdults', 'ownIncome', 'housing'] as const

/** Compares an income with the ceiling in every reading. `undefined` where there is no income, or no ceiling. */
export function viewOfMoney(situation: Situation, facts: Facts, today: Day): MoneyView | undefined {
  const judged = inEveryReading(situation, (reading, income) => judge(reading, income, facts, today))
  const [first] = judged
  if (!first) return undefined
  const keys = keysToAsk(situation)
  const decisive = keys.filter((key) => changes(key, judged, (a, b) => a.underCeiling !== b.underCeiling))
  const zoning = keys.filter((key) => changes(key, judged, (a, b) => a.zone !== b.zone))
  return {
    zone: judged.every(({ zone }) => zone === first.zone) ? first.zone : 'close',
    underCeiling: decisive.length === 0 ? first.underCeiling : undefined,
    best: first.best,
    decisive,
    open: keys.filter((key) => decisive.includes(key) || zoning.includes(key)),
  }
}

/** What a reading comes to, with the reading. */
export type Judged<J> = J & { readonly reading: Reading }

/**
 * What `judge` says of every reading of what the person has told; the one that favours them least first. None where there
 * is no income, or no ceiling.
 */
export function inEveryReading<J extends object>(
  situation: Situation,
  judge: (reading: Reading, income: number) => J,
): Judged<J>[] {
  const income = known(situation.income)
  const place = known(situation.place)
  if (income === undefined || (place !== undefined && !hasCeiling(place))) return []
  return readingsOf(situation, income, place).map((reading) => ({ reading, ...judge(reading, income) }))
}

/** The answers missing that tell readings apart. Whose income it is can only be asked of who has told of a partner. */
export function keysToAsk(situation: Situation): readonly (keyof Reading)[] {
  return readingKeys.filter((key) => {
    const isMissing = known<unknown>(situation[key]) === undefined
    return isMissing && (key !== 'ownIncome' || situation.partner === 'without-permit')
  })
}

/** True when two readings that differ in nothing else differ in this. */
export function changes<J>(
  key: keyof Reading,
  judged: readonly Judged<J>[],
  differ: (a: Judged<J>, b: Judged<J>) => boolean,
): boolean {
  const others = readingKeys.filter((other) => other !== key)
  return judged.some((a) =>
    judged.some((b) => differ(a, b) && others.every((other) => a.reading[other] === b.reading[other])),
  )
}

/** All readings, the one that favours the person least first. */
function readingsOf(situation: Situation, income: number, placeTold: CeilingPlace | undefined): Reading[] {
  const readings: Reading[] = []
  for (const place of told<CeilingPlace>(placeTold, 'metropole', 'overseas-department')) {
    for (const partner of told<Partner>(known(situation.partner), 'none', 'without-permit')) {
      for (const children of told(known(situation.children), 0, mostPeople)) {
        for (const youngAdults of told(known(situation.youngAdults), 0, mostPeople)) {
          for (const ownIncome of ownIncomes(situation, income)) {
            for (const housing of told<Housing>(known(situation.housing), 'own-lease', 'hosted-free')) {
              readings.push({ place, partner, children, youngAdults, ownIncome, housing })
            }
          }
        }
      }
    }
  }
  return readings
}

/** The answer; without one, the worst and the best it could be. */
function told<T>(answer: T | undefined, worst: T, best: T): readonly T[] {
  return answer === undefined ? [worst, best] : [answer]
}

/** The part of the income that is the person's own: all of it, unless a partner's is, or may be, counted with it. */
function ownIncomes({ partner, ownIncome }: Situation, income: number): readonly number[] {
  return partner === 'none' || partner === 'with-permit' ? [income] : told(known(ownIncome), income, 0)
}

function judge(reading: Reading, income: number, facts: Facts, today: Day): Judgement {
  const ways = waysOf(reading, income, facts, today)
  const zones = ways.map((way) => zoneOfWay(way, reading, facts, today))
  const [first] = zones as [Zone, ...Zone[]]
  return {
    zone: zones.every((zone) => zone === first) ? first : 'close',
    underCeiling: ways.some(({ income, line }) => income <= line.current),
    best: [...ways].sort((a, b) => marginOf(b) - marginOf(a))[0] as Way,
  }
}

/**
 * The ways to count that no text settles: with a partner who has no permit, or without; with young adults at home, or
 * without. A partner with a permit never counts (circular DSS/2A 2011-351).
 */
function waysOf(reading: Reading, income: number, facts: Facts, today: Day): Way[] {
  const { place, partner, children, youngAdults, ownIncome } = reading
  const ways: Way[] = []
  for (const others of new Set([children, children + youngAdults])) {
    const alone = 1 + others
    if (partner === 'without-permit') {
      ways.push({ people: alone + 1, income, line: lineFor(place, alone + 1, facts, today) })
    }
    const own = partner === 'without-permit' ? ownIncome : income
    ways.push({ people: alone, income: own, line: lineFor(place, alone, facts, today) })
  }
  return ways
}

function zoneOfWay({ people, income, line }: Way, { housing }: Reading, facts: Facts, today: Day): Zone {
  return zoneOf(income, line, housing === 'hosted-free' ? freeHousingFor(people, facts, today) : 0)
}

function marginOf({ income, line }: Way): number {
  return line.current - income
}
