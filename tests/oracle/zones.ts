import type { VerdictWord } from '../../src/checker/result.ts'
import type { Lines } from './lines.ts'

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

/** README, Ceilings in the checker: equal to the line is under it; free housing widens the zone on both sides. */
export function ameZoneOf(cents: number, lines: Lines, housedFree: boolean): AmeZone {
  const { freePublished, free, freeHousing, tolerance } = lines
  if (Number.isNaN(free)) return noLineKnown
  const wider = housedFree ? freeHousing : 0
  if (cents <= freePublished - wider) return 0
  if (cents <= free) return 1
  return (cents - wider) * 100 <= free * (100 + tolerance) ? 2 : 3
}

/** Free: below the line, not equal to it. With participation: up to its line, equal included. */
export function c2sZoneOf(cents: number, lines: Lines): C2sZone {
  const { freePublished, free, paidPublished, paid, tolerance } = lines
  if (Number.isNaN(free) || Number.isNaN(paid)) return noLineKnown
  if (cents < freePublished) return 0
  if (cents < free) return 1
  if (cents * 100 <= free * (100 + tolerance)) return 2
  if (cents <= paidPublished) return 3
  if (cents <= paid) return 4
  return cents * 100 <= paid * (100 + tolerance) ? 5 : 6
}

/**
 * The way of counting that favours the person gives what the law says (ame 1.7); the word is "yes" only if all ways say
 * yes, "close" where they differ (README, Ceilings in the checker).
 */
export function toAmeZone(zones: readonly number[]): AmeZone {
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
export function toC2sMoney(zones: readonly number[]): C2sMoney {
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
