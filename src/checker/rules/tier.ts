import type { Day, Facts } from '../../facts/at.ts'
import { known, type QuestionId, type Situation } from '../situation.ts'
import { type Line, lineFor } from './ceiling.ts'
import { changes, inEveryReading, type Judged, keysToAsk, type Reading } from './readings.ts'

/** What the income comes to: which C2S, or none. */
export type Tier = 'free' | 'participation' | 'none'
const rank: Readonly<Record<Tier, number>> = { free: 0, participation: 1, none: 2 }

/** Where the income lies for the words: around the free line both tiers are possible. */
export type TierZone = 'free' | 'free-close' | 'participation' | 'participation-close' | 'none'

interface Judgement {
  readonly tier: Tier
  readonly zone: TierZone
  readonly people: number
  readonly income: number
  readonly free: Line
  readonly paid: Line
}

/** What the income comes to for C2S in the reading that favours the person least. */
export interface TierView extends Judgement {
  /** Answers missing or unknown that could change whether it is this tier. */
  readonly decisive: Readonly<Record<'free' | 'participation', readonly QuestionId[]>>
  /** Those that could change the tier or its zone. */
  readonly open: readonly QuestionId[]
}

/** Compares an income with both ceilings of C2S. `undefined` where there is no income, or no ceiling. */
export function viewOfTier(situation: Situation, facts: Facts, today: Day): TierView | undefined {
  const judged = inEveryReading(situation, (reading, income) => judge(reading, income, facts, today))
  const [first] = judged
  if (!first) return undefined
  // How one is housed changes nothing here: only the readings of the household do.
  const keys = keysToAsk(situation)
  const isFree = keys.filter((key) => changes(key, judged, (a, b) => (a.tier === 'free') !== (b.tier === 'free')))
  const whichTier = keys.filter((key) => changes(key, judged, (a, b) => a.tier !== b.tier))
  const zoning = keys.filter((key) => changes(key, judged, (a, b) => a.zone !== b.zone))
  return {
    ...first,
    decisive: { free: isFree, participation: whichTier.filter(() => mayPay(situation, judged, facts, today)) },
    open: keys.filter((key) => whichTier.includes(key) || zoning.includes(key)),
  }
}

/**
 * True when some way to fill in what is missing leads to the participation. Between free and none it mostly lies; but one
 * person can be above its line with an income that is free for two.
 */
function mayPay(situation: Situation, judged: readonly Judged<Judgement>[], facts: Facts, today: Day): boolean {
  const income = known(situation.income) ?? 0
  const dependants = judged.map(({ reading }) => reading.children + reading.youngAdults)
  const most = Math.max(...dependants)
  return judged.some(({ reading }) => {
    for (let children = Math.min(...dependants); children <= most; children++) {
      const line = lineFor(reading.place, 1 + children, facts, today).current
      // A part that is not known may be any: one that is just too much for the free one is one to pay with.
      const ownIncome = known(situation.ownIncome) ?? Math.min(income, line)
      const tried = [reading, { ...reading, ownIncome }].map((one) => ({ ...one, children, youngAdults: 0 }))
      if (tried.some((one) => judge(one, income, facts, today).tier === 'participation')) return true
    }
    return false
  })
}

// CSS R861-2: spouse or partner, children and other dependants under 25 count. A partner who may not be insured: counted
// with, and without; the way that favours the person is the law's, the words say "close" where the two differ.
function judge(reading: Reading, income: number, facts: Facts, today: Day): Judgement {
  const { place, partner, children, youngAdults, ownIncome } = reading
  const alone = 1 + children + youngAdults
  const way = (people: number, money: number) => judgeWay(place, people, money, facts, today)
  if (partner === 'none') return way(alone, income)
  const together = way(alone + 1, income)
  if (partner === 'with-permit') return together
  const apart = way(alone, ownIncome)
  const best = rank[apart.tier] < rank[together.tier] ? apart : together
  return together.zone === apart.zone ? best : { ...best, zone: closeTo(together.zone, apart.zone) }
}

function judgeWay(place: Reading['place'], people: number, income: number, facts: Facts, today: Day): Judgement {
  const free = lineFor(place, people, facts, today)
  const paid = lineFor(place, people, facts, today, 'c2s')
  return { tier: tierOf(income, free, paid), zone: zoneOf(income, free, paid), people, income, free, paid }
}

// CSS L861-1: below the ceiling; up to the second ceiling with a participation.
function tierOf(income: number, free: Line, paid: Line): Tier {
  if (income < free.current) return 'free'
  return income <= paid.current ? 'participation' : 'none'
}

function zoneOf(income: number, free: Line, paid: Line): TierZone {
  if (income < free.published) return 'free'
  if (income <= free.top) return 'free-close'
  if (income <= paid.published) return 'participation'
  return income <= paid.top ? 'participation-close' : 'none'
}

/** Two ways to count that lie in different zones: close to the line of the better one. */
function closeTo(...zones: readonly TierZone[]): TierZone {
  const isNearFree = zones.some((zone) => zone === 'free' || zone === 'free-close')
  return isNearFree ? 'free-close' : 'participation-close'
}
