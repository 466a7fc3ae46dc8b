import { emptySituation, nextQuestion, type QuestionId, type Situation } from '../index.ts'
import type { Facts } from '../../facts/at.ts'
import type { Draft } from './draft.ts'

/** Everything the check holds, in memory only. */
export interface State {
  readonly situation: Situation
  /** The question on screen; `undefined` shows the result. */
  readonly current: QuestionId | undefined
  /** Questions seen before this one, for "question before". */
  readonly before: readonly QuestionId[]
  /** What was typed, by question. */
  readonly drafts: Readonly<Partial<Record<QuestionId, Draft>>>
  /** The key of the sentence about the answer on screen that cannot be used. */
  readonly error: string | undefined
  /** How often answers were refused: the summary takes the focus each time, also for the same sentence. */
  readonly refusals: number
}

export type Action =
  | { readonly type: 'typed'; readonly draft: Draft }
  | { readonly type: 'answered'; readonly value: Situation[QuestionId] }
  | { readonly type: 'refused'; readonly error: string }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'restart' }

export function startState(facts: Facts, today: string): State {
  const current = nextQuestion(emptySituation, facts, today)
  return { situation: emptySituation, current, before: [], drafts: {}, error: undefined, refusals: 0 }
}

/** The state after an action. `facts` and `today` decide which question comes next. */
export function reduce(state: State, action: Action, facts: Facts, today: string): State {
  const { current, before, drafts, situation } = state
  switch (action.type) {
    case 'typed':
      return current ? { ...state, drafts: { ...drafts, [current]: action.draft } } : state
    case 'refused':
      return { ...state, error: action.error, refusals: state.refusals + 1 }
    case 'answered': {
      if (!current) return state
      const answered: Situation = { ...situation, [current]: action.value }
      const next = nextQuestion(answered, facts, today)
      const seen = before.filter((question) => question !== current).concat(current)
      return { ...state, situation: answered, before: seen, current: next, error: undefined }
    }
    case 'back':
      return { ...state, current: before[before.length - 1], before: before.slice(0, -1), error: undefined }
    case 'change': {
      const seen = current && current !== action.question ? before.concat(current) : before
      return {
        ...state,
        current: action.question,
        before: seen.filter((question) => question !== action.question),
        error: undefined,
      }
    }
    case 'restart':
      return startState(facts, today)
  }
}
