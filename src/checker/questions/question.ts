import type { Day } from '../../facts/at.ts'
import type { QuestionId, Situation } from '../situation.ts'

/** What a question is, without its wording (`strings/<locale>.yaml`, under the same id). */
interface QuestionBase {
  readonly id: QuestionId
  /** "I don't know" is offered: the rules have a path for it. */
  readonly acceptsUnknown: boolean
  /** Whether the question makes sense after the answers before it; always, when absent. */
  readonly dependsOn?: (situation: Situation) => boolean
}

/** One answer out of several (`choice`, `yesNo`). */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice' | 'yesNo'
  readonly options: readonly string[]
  /** Options that are shown only in some situations. */
  readonly offers?: (option: string, situation: Situation) => boolean
}

/** Any number of answers out of several; `none` excludes the others. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices'
  readonly options: readonly string[]
  readonly none: string
}

/** An amount in cents over 12 months. */
export interface MoneyQuestion extends QuestionBase {
  readonly kind: 'money'
  /** The most the answer may be, in cents over 12 months; `undefined` without another answer to compare with. */
  readonly most?: (situation: Situation) => number | undefined
}

/** A day, or a month when the day is not known. */
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date'
  /** The first and the last day that make sense. */
  readonly between: (situation: Situation, today: Day) => DateLimits
}

/** A whole number of people, 0 to `most`. */
export interface CountQuestion extends QuestionBase {
  readonly kind: 'count'
  readonly most: number
}

export type Question = ChoiceQuestion | ChoicesQuestion | MoneyQuestion | DateQuestion | CountQuestion

export interface DateLimits {
  readonly earliest: Day
  readonly latest: Day
}

/** What a typed answer is: a value of the situation, or why it is none (the UI has the sentence for each error). */
export type Parsed<Value, ErrorId extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ErrorId }

/** A typed answer that can be used. */
export function parsed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/** A typed answer that cannot be used, and why. */
export function refused<ErrorId extends string>(error: ErrorId): { readonly ok: false; readonly error: ErrorId } {
  return { ok: false, error }
}
