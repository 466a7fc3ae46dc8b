import type { Day, Facts } from '../facts/at.ts'
import { answersThatCount } from './questions/index.ts'
import { hasPaperInDate, livesByPaper } from './questions/paper.ts'
import { type Figures, isOpenNow, type Result, type SchemeSlug, type Verdict } from './result.ts'
import { viewOfTier } from './rules/tier.ts'
import type { Line } from './rules/ceiling.ts'
import { evaluate } from './rules/index.ts'
import { viewOfMoney } from './rules/readings.ts'
import type { Situation } from './situation.ts'
import { verdicts } from './verdict.ts'

export const changeKinds = ['date', 'income', 'paper', 'work', 'card'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One thing that would open a cover: run again with it, the rules say so. */
export interface Change {
  readonly kind: ChangeKind
  /** The cover that would be open: likely, or close enough to ask for. */
  readonly scheme: SchemeSlug
  /** The situation with the change. */
  readonly situation: Situation
  /** The day it would be run on: the day reached, or today. */
  readonly day: Day
  /** For `income`: the ceiling not to exceed, in cents over 12 months, with its dates. */
  readonly ceiling?: Figures
}

/**
 * What would change what we say (ce qui change la réponse): a day reached, an income under the line, a paper obtained.
 * Each was run through the rules again and opens a cover. `results` are those of `evaluate` for the same situation and
 * day. Throws what `evaluate` throws.
 */
export function whatWouldChange(results: readonly Result[], situation: Situation, facts: Facts, today: Day): Change[] {
  const answers = answersThatCount(situation)
  const all = verdicts(results, answers, facts, today)
  const candidates = [
    ...byDay(all, answers),
    ...byIncome(all, answers, facts, today),
    ...byPaper(all[0] as Verdict, answers, today),
  ]
  return candidates
    .map((change) => ({ ...change, situation: answersThatCount(change.situation) }))
    .filter((change) => opens(change, facts))
}

/** True when the rules, run again, say that its cover is open. */
function opens({ situation, day, scheme }: Change, facts: Facts): boolean {
  const all = verdicts(evaluate(situation, facts, day), situation, facts, day)
  return all.some((verdict) => verdict.scheme === scheme && isOpenNow(verdict))
}

/** The day to come back: of what leads, or of AME once kept rights have run out. */
function byDay(all: readonly Verdict[], situation: Situation): Change[] {
  const [lead] = all as [Verdict, ...Verdict[]]
  if (lead.from === undefined) return []
  const scheme = lead.scheme === 'kept-rights' ? 'ame' : lead.scheme
  return [{ kind: 'date', scheme, situation, day: lead.from }]
}

/** At most the line: of AME, or of C2S with participation for who is above both. */
function byIncome(all: readonly Verdict[], situation: Situation, facts: Facts, today: Day): Change[] {
  const money = viewOfMoney(situation, facts, today)
  const tier = viewOfTier(situation, facts, today)
  return [
    ...(money ? offer('ame', money.best.line) : []),
    ...(tier?.tier === 'none' ? offer('c2s-participation', tier.paid) : []),
  ]

  function offer(scheme: SchemeSlug, { current, provisional, since }: Line): Change[] {
    const isShut = all.some((verdict) => verdict.scheme === scheme && verdict.word === 'unlikely')
    if (!isShut) return []
    const ceiling = { ceiling: current, provisional, since }
    return [{ kind: 'income', scheme, situation: withIncome(situation, current), day: today, ceiling }]
  }
}

function withIncome(situation: Situation, income: number): Situation {
  return { ...situation, income, ownIncome: income }
}

/** A residence permit for who has none, work for who waits, the card for a European's family. */
function byPaper(lead: Verdict, situation: Situation, today: Day): Change[] {
  if (isOpenNow(lead) && lead.scheme !== 'ame') return []
  const { place, nationality, familyCard } = situation
  const changes: Change[] = []
  if (livesByPaper(situation) && situation.paper !== undefined && !hasPaperInDate(situation)) {
    const cover = situation.cover === 'ame' ? 'ame' : 'none'
    const withPermit: Situation = { ...situation, paper: 'permit' }
    const settled: Situation = { ...withPermit, cover, activity: 'none-of-these' }
    changes.push(
      place === 'mayotte'
        ? { kind: 'paper', scheme: 'mayotte', situation: withPermit, day: today }
        : { kind: 'paper', scheme: 'puma-residence', situation: settled, day: today },
    )
  }
  // A visitor's paper allows no work.
  if (lead.scheme === 'puma-residence' && lead.word === 'notYet' && situation.activity !== 'visitor') {
    const working: Situation =
      nationality === 'european' ? { ...situation, european: 'working' } : { ...situation, activity: 'employee' }
    changes.push({ kind: 'work', scheme: 'puma-work', situation: working, day: today })
  }
  if (familyCard === 'no') {
    // Whoever asks without the card is not asked for how long: with it, the months count as for others.
    const settled = { cover: 'none', activity: 'none-of-these', residence: 'longer' } as const
    const withCard: Situation = { ...situation, ...settled, familyCard: 'yes' }
    changes.push({ kind: 'card', scheme: 'puma-residence', situation: withCard, day: today })
  }
  return changes
}
