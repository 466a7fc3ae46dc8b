import type { Day, Facts } from '../../facts/at.ts'
import { known, type QuestionId, type Situation } from '../situation.ts'
import { hasCeiling, type Line, lineFor } from './ceiling.ts'
import { changes, inEveryReading, type Judged, keysToAsk, type Reading } from './readings.ts'

/** What the income comes to: which C2S, or none. */
export type Tier = 'free' | 'participation' | 'none'
const tiers: readonly Tier[] = ['free', 'participation', 'none']

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

/** What the income comes to for C2S, whatever is still unknown. */
export interface TierView {
  /** `undefined`: an answer is missing. */
  readonly tier: Tier | undefined
  /** In the reading that favours the person least. */
  readonly zone: TierZone
  readonly best: Judgement
  /** Answers missing or unknown that could change the tier or its zone. */
  readonly open: readonly QuestionId[]
  /** Answers that could change whether it is this tier. */
  readonly decisiveFor: (tier: Tier) => readonly QuestionId[]
}

/** Compares an income with both ceilings of C2S. `undefined` where there is no income, or no ceiling. */
export function viewOfTier(situation: Situation, facts: Facts, today: Day): TierView | undefined {
  const income = known(situation.income)
  const place = known(situation.place)
  if (income === undefined || (place !== undefined && !hasCeiling(place))) return undefined
  const judged = inEveryReading(situation, income, place, (reading) => judge(reading, income, facts, today))
  const [first] = judged as [Judged<Judgement>, ...Judged<Judgement>[]]
  // How one is housed changes nothing here: only the readings of the household do.
  const keys = keysToAsk(situation)
  const whichTier = keys.filter((key) => changes(key, judged, (a, b) => a.tier !== b.tier))
  const whichZone = keys.filter((key) => changes(key, judged, (a, b) => a.zone !== b.zone))
  const best = judged.reduce<Judgement>((a, b) => (tiers.indexOf(b.tier) < tiers.indexOf(a.tier) ? b : a), first)
  return {
    tier: whichTier.length === 0 ? first.tier : undefined,
    zone: first.zone,
    best,
    open: keys.filter((key) => whichTier.includes(key) || whichZone.includes(key)),
    // Between free and none lies the participation.
    decisiveFor: (tier) =>
      tier === 'participation'
        ? whichTier
        : keys.filter((key) => changes(key, judged, (a, b) => (a.tier === tier) !== (b.tier === tier))),
  }
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
  const best = tiers.indexOf(apart.tier) < tiers.indexOf(together.tier) ? apart : together
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
