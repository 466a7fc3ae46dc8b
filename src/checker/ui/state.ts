import { emptySituation, nextQuestion, type QuestionId, type Situation } from '../index.ts'
import type { Facts } from '../../facts/at.ts'
import type { Draft, FieldError } from './draft.ts'

/** Everything the check holds, in memory only. */
export interface State {
  readonly situation: Situation
  /** The question on screen; `undefined` shows the result. */
  readonly current: QuestionId | undefined
  /** Questions seen before this one, for "question before". */
  readonly before: readonly QuestionId[]
  /** What was typed, by question. */
  readonly drafts: Readonly<Partial<Record<QuestionId, Draft>>>
  /** What to correct on screen before going on. */
  readonly errors: readonly FieldError[]
  /** How often answers were refused: the summary takes the focus each time, also for the same sentence. */
  readonly refusals: number
}

export type Action =
  | { readonly type: 'typed'; readonly draft: Draft }
  | { readonly type: 'answered'; readonly value: Situation[QuestionId] }
  | { readonly type: 'refused'; readonly errors: readonly FieldError[] }
  | { readonly type: 'back' }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'restart' }

export function startState(facts: Facts, today: string): State {
  const current = nextQuestion(emptySituation, facts, today)
  return { situation: emptySituation, current, before: [], drafts: {}, errors: [], refusals: 0 }
}

/** The state after an action. `facts` and `today` decide which question comes next. */
export function reduce(state: State, action: Action, facts: Facts, today: string): State {
  const { current, before, drafts, situation } = state
  switch (action.type) {
    case 'typed': {
      if (!current) return state
      // The fields to correct may have gone.
      const keepsFields = action.draft.inPieces === drafts[current]?.inPieces
      return { ...state, drafts: { ...drafts, [current]: action.draft }, errors: keepsFields ? state.errors : [] }
    }
    case 'refused':
      return { ...state, errors: action.errors, refusals: state.refusals + 1 }
    case 'answered': {
      if (!current) return state
      const answered: Situation = { ...situation, [current]: action.value }
      const next = nextQuestion(answered, facts, today)
      const seen = before.filter((question) => question !== current).concat(current)
      return { ...state, situation: answered, before: seen, current: next, errors: [] }
    }
    case 'back':
      return { ...state, current: before[before.length - 1], before: before.slice(0, -1), errors: [] }
    case 'change': {
      const seen = current && current !== action.question ? before.concat(current) : before
      return {
        ...state,
        current: action.question,
        before: seen.filter((question) => question !== action.question),
        errors: [],
      }
    }
    case 'restart':
      return startState(facts, today)
  }
}
