import type { ChoiceQuestion, ChoicesQuestion, Money, Question, Situation, Unknown } from '../index.ts'

/** What money may come from, for who adds it up piece by piece. */
export const pieces = ['work', 'help', 'other'] as const
export type Piece = (typeof pieces)[number]

/** An amount as typed, and the length of time it is for. */
export interface TypedAmount {
  readonly text?: string
  readonly per?: Money['per']
}

/** What stands in the fields of a question, as picked or typed; kept when it cannot be used, so that nothing is lost. */
export interface Draft extends TypedAmount {
  readonly unknown?: boolean
  readonly option?: string
  readonly options?: readonly string[]
  /** The fields of the pieces count, not the one of the total. */
  readonly inPieces?: boolean
  readonly pieces?: Readonly<Partial<Record<Piece, TypedAmount>>>
  readonly day?: string
  readonly month?: string
  readonly year?: string
}

/** What is wrong with one field. */
export interface FieldError {
  /** Id of the field on the page. */
  readonly field: string
  /** Key of the sentence that says what to enter. */
  readonly key: string
  /** The piece the field belongs to: the sentence stands beside it. */
  readonly piece?: Piece
}

export interface Refusal {
  readonly errors: readonly FieldError[]
}

/** An answer that can be used, or what to correct. */
export type Reading = { readonly value: Situation[keyof Situation] | Unknown } | Refusal

/** A question answered by picking among options; the others are typed. */
export type PickedQuestion = ChoiceQuestion | ChoicesQuestion
export type TypedQuestion = Exclude<Question, PickedQuestion>

export function isPicked(question: Question): question is PickedQuestion {
  return 'options' in question
}

/** Reads what was picked. */
export function readPicked({ kind }: PickedQuestion, { unknown, option, options }: Draft): Reading {
  if (unknown) return { value: 'unknown' }
  if (kind !== 'choices') return option ? { value: option as Situation['place'] } : refuse('error.choice.empty')
  return options?.length ? { value: options as Situation['identity'] } : refuse('error.choices.empty')
}

/** One thing to correct. */
export function refuse(key: string, field = 'answer', piece?: Piece): Refusal {
  return { errors: [{ field, key, ...(piece ? { piece } : {}) }] }
}
