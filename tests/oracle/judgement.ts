import type { Day } from '../../src/facts/at.ts'
import type { Outcome, SchemeSlug, VerdictWord } from '../../src/checker/result.ts'

/** What comes first. No scheme: the answers given leave more than one. */
export interface Lead {
  readonly scheme?: SchemeSlug
  readonly word: VerdictWord
  /** The first day to apply; after a kept cover, for AME. */
  readonly from?: Day
  /** The last day of a kept cover. */
  readonly until?: Day
  readonly limit?: 'income' | 'time'
  /** No answer would settle it. */
  readonly ask?: boolean
}

/** What the second hand says of a situation. */
export interface Judgement {
  /** The row, or all rows still possible, joined by ` or `. */
  readonly row: string
  readonly outcomes: Readonly<Record<SchemeSlug, Outcome>>
  /** Words that are sure; the choice between "other scheme" and "unlikely" mostly is not given. */
  readonly words: Readonly<Partial<Record<SchemeSlug, VerdictWord>>>
  readonly lead: Lead
}

/** Words of some schemes, while they are found. */
export type Words = Partial<Record<SchemeSlug, VerdictWord>>
