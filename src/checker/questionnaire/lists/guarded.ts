import type { GroupId, ItemId, StepId, TipId } from '../../checklist/parts.ts'
import type { SchemeSlug, Verdict, VerdictWord } from '../../result.ts'
import type { QuestionId } from '../../situation.ts'

/**
 * The papers and steps for a scheme as one list for everyone: a line that is not for all says for whom it is. The check
 * makes the list of one person (`checklist.ts`); a test compares the two on every way through the steps.
 */
export interface PaperList {
  readonly id: ListId
  /** The schemes whose outcomes lead here. */
  readonly schemes: readonly SchemeSlug[]
  readonly groups: readonly GuardedGroup[]
  readonly steps: readonly GuardedLine<StepId>[]
}

export type ListId =
  'ame' | 'puma' | 'puma-child' | 'c2s' | 'ehic' | 'posted' | 'travel-insurance' | 'mayotte' | 'prison' | 'asking'

export interface GuardedGroup {
  readonly id: GroupId
  readonly kind: 'all' | 'oneOf'
  readonly guard?: Guard
  readonly items: readonly GuardedLine<ItemId>[]
  readonly tips: readonly GuardedLine<TipId>[]
}

export interface GuardedLine<Id> {
  readonly id: Id
  /** For everyone, where there is none. */
  readonly guard?: Guard
}

/** For whom one of these holds. */
export type Guard = readonly Clause[]

/** For whom all of the first are true, and none of the second. */
export interface Clause {
  readonly all?: readonly Literal[]
  readonly none?: readonly Literal[]
}

/** An answer, or an outcome that was noted. */
export type Literal =
  | { readonly question: QuestionId; readonly option: string }
  | { readonly scheme: SchemeSlug; readonly word?: VerdictWord; readonly limit?: Verdict['limit'] }

/** These answers to a question. */
export function said(question: QuestionId, ...options: readonly string[]): readonly Literal[] {
  return options.map((option) => ({ question, option }))
}

/** For whom any of these is true. */
export function anyOf(...literals: readonly Literal[]): Guard {
  return literals.map((literal) => ({ all: [literal] }))
}

/** For whom none of these is true. */
export function except(...none: readonly Literal[]): Guard {
  return [{ none }]
}

/** A line, for everyone where no guard is given. */
export function line<Id>(id: Id, guard?: Guard): GuardedLine<Id> {
  return guard ? { id, guard } : { id }
}

/** A group of papers; an entry by its name alone is for everyone. */
export function group(
  id: GroupId,
  kind: GuardedGroup['kind'],
  items: readonly (ItemId | GuardedLine<ItemId>)[],
  tips: readonly (TipId | GuardedLine<TipId>)[] = [],
  guard?: Guard,
): GuardedGroup {
  return { id, kind, items: items.map(asLine), tips: tips.map(asLine), ...(guard && { guard }) }
}

function asLine<Id extends string>(line: Id | GuardedLine<Id>): GuardedLine<Id> {
  return typeof line === 'string' ? { id: line } : line
}
