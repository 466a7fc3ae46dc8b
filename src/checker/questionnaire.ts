import type { Day, Facts } from '../facts/at.ts'
import { buildSteps, type Step } from './questionnaire/steps.ts'
import { lists } from './questionnaire/lists.ts'
import type { PaperList } from './questionnaire/lists/guarded.ts'
import type { Outcome } from './questionnaire/outcomes.ts'

export type { Bound, Span } from './questionnaire/spans.ts'
export type { MoneyZone } from './questionnaire/money.ts'
export { linesFor, type MoneyLines } from './questionnaire/money.ts'
export type { Answer, Step, Way } from './questionnaire/steps.ts'
export type { Guard, GuardedGroup, GuardedLine, ListId, Literal, PaperList } from './questionnaire/lists/guarded.ts'
export { keyOf, type Outcome } from './questionnaire/outcomes.ts'

/**
 * The check as numbered steps without memory (le questionnaire numéroté), for a page without script and for paper: each
 * answer names the next step, and the outcomes that hold from there on. Whoever reads notes them, and looks them up at
 * the end. Made from the questions and the rules of the check: the same answers give the same word for each scheme, and
 * the same papers.
 */
export interface Questionnaire {
  /** The first one is where everyone starts; an answer leads to a later step only. */
  readonly steps: readonly Step[]
  /** What can be noted on the way; which one comes first for a person is the earlier one of theirs. */
  readonly outcomes: readonly Outcome[]
  readonly lists: readonly PaperList[]
}

/** The numbered steps as of `today`. Throws what `evaluate` throws. */
export function buildQuestionnaire(facts: Facts, today: Day): Questionnaire {
  const { steps, outcomes } = buildSteps(facts, today)
  return { steps, outcomes, lists }
}
