import type { Day } from '../facts/at.ts'
import type { QuestionId } from './situation.ts'

/** A scheme (dispositif) by its slug of the handbook. */
export const schemeSlugs = [
  'prison',
  'ame-custody',
  'local-scheme',
  'mayotte',
  'posted',
  'home-scheme',
  'travel-insurance',
  'ehic',
  's1',
  'puma-child',
  'puma-work',
  'student',
  'puma-residence',
  'kept-rights',
  'c2s-free',
  'c2s-participation',
  'ame',
  'ame-humanitarian',
  'urgent-care',
  'pass',
  'accident-at-work',
] as const
export type SchemeSlug = (typeof schemeSlugs)[number]

/** How sure the fact behind a finding is: `medium` is worded "usually", `low` "ask". */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** The three outcomes of the law, exact to the cent and to the day. */
export type Outcome = 'eligible' | 'notEligible' | 'undetermined'

/**
 * What one condition says of a situation. `needs` without answers: another condition has decided, and nothing is asked
 * for this one. `ask`: no answer would settle it, because the law or the dossier leaves it to the fund; never a no.
 */
export type Finding = Said &
  (
    | { readonly state: 'met'; readonly confidence: Confidence }
    | { readonly state: 'notMet'; readonly ground: string; readonly confidence: Confidence }
    | { readonly state: 'needs'; readonly answers: readonly QuestionId[] }
    | { readonly state: 'ask'; readonly ground: string }
  )

/** What a finding says besides, by its state. */
interface Said {
  readonly condition: string
  readonly article: string
  /** Why not, or what to ask about. */
  readonly ground?: string
  /** Of `met` and `notMet`. */
  readonly figures?: Figures
  /** Answers still missing: those that decide, or would give the day of a `notMet`. */
  readonly answers?: readonly QuestionId[]
}

/** Figures a page can print without computing again. Amounts in cents. */
export interface Figures {
  readonly income?: number
  readonly ceiling?: number
  readonly household?: number
  readonly provisional?: boolean
  /** First day of the ceiling's period. */
  readonly since?: Day
  /** First day on which the condition would be met. */
  readonly from?: Day
  /** Last day of a cover that is kept. */
  readonly until?: Day
}

/** What one scheme says of a situation. */
export interface Result {
  readonly scheme: SchemeSlug
  readonly outcome: Outcome
  /** Every condition, in the order a caseworker would ask. */
  readonly findings: readonly Finding[]
  /** Every reason of a `notEligible`, not just the first; what to ask about, of an `undetermined` nothing can settle. */
  readonly grounds: readonly string[]
  /**
   * The answers, not asked yet or not known, that can still decide an `undetermined`, or complete a no that time or the
   * months to come may lift; empty when another no stands for sure.
   */
  readonly missing: readonly QuestionId[]
}

/** The six words we say about a result (product page, "The checker"). */
export const verdictWords = ['likely', 'closeToLimit', 'notYet', 'otherScheme', 'unlikely', 'cannotTell'] as const
export type VerdictWord = (typeof verdictWords)[number]

/** True for a cover to ask for now: open, or so close to a limit that one applies anyway. */
export function isOpenNow({ word }: { readonly word: VerdictWord }): boolean {
  return word === 'likely' || word === 'closeToLimit'
}

/** The graded word for a scheme, and what it stands on. */
export interface Verdict {
  readonly scheme: SchemeSlug
  readonly word: VerdictWord
  /** For `closeToLimit`: which limit is near, money or time. */
  readonly limit?: 'income' | 'time'
  /** The first day to apply, where it can be told: for `notYet`, for a cover that is kept, and for the limit `time`. */
  readonly from?: Day
  /** For `otherScheme`: the cover that fits. For `unlikely`: what may exist instead. */
  readonly instead?: SchemeSlug
  /** For a `cannotTell` that no answer would settle: the ground to ask the fund or an association about. */
  readonly ask?: string
  /** True when the date is past the next revision of a figure the verdict stands on. */
  readonly stale: boolean
}
