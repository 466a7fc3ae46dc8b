import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useReducer } from 'preact/hooks'
import { answersThatCount, type Question, type QuestionId, questionFor } from '../index.ts'
import { Answers } from './Answers.tsx'
import type { CheckData } from './data.ts'
import { type Draft, isPicked, readPicked } from './draft.ts'
import { PickedFields } from './fields.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { questionsToCome } from './remaining.ts'
import type { Aloud } from './Aloud.tsx'
import type { Results } from './Results.tsx'
import { type Action, reduce, type State, startState } from './state.ts'
import type { readTyped } from './typed.ts'
import type { examplesFor, TypedFields } from './TypedFields.tsx'
import { Waiting } from './Waiting.tsx'
import { makeWords, useWords, WordsProvider } from './words.tsx'

/** What is not needed for the first question. */
export interface Later {
  readonly Results: typeof Results
  readonly Aloud: typeof Aloud
  readonly TypedFields: typeof TypedFields
  readonly readTyped: typeof readTyped
  readonly examplesFor: typeof examplesFor
}

interface Props {
  data: CheckData
  /** The day of the check: the device's, never before the edition. */
  today: string
  /** The page of the result, fields to type into, and reading aloud; they come by themselves, with words of their own. */
  later: Later | undefined
  /** True when it did not come, until `onRetry`. */
  hasFailed: boolean
  onRetry: () => void
  /** Takes what leads to the question before, after each step; `undefined` on the first question. */
  onStep: (back: (() => void) | undefined) => void
}

/** The whole check. All it knows stays in this component's memory and goes with the page. */
export function Checker({ data, today, later, hasFailed, onRetry, onStep }: Props) {
  const { facts, wording } = data
  const [state, dispatch] = useReducer<State, Action>(
    (before, action) => reduce(before, action, facts, today),
    startState(facts, today),
  )
  const question = state.current && questionFor(state.current)
  const situation = answersThatCount(state.situation)
  const change = (changed: QuestionId) => dispatch({ type: 'change', question: changed })
  const goBack = () => dispatch({ type: 'back' })
  const hasBefore = state.before.length > 0
  useLayoutEffect(() => onStep(hasBefore ? goBack : undefined), [hasBefore])
  return (
    <WordsProvider value={makeWords(data, today)}>
      <div lang={wording.lang} dir={wording.dir}>
        {question && data.words[`question.${question.id}.label`] && (later || isPicked(question)) ? (
          <Asked question={question} state={state} dispatch={dispatch} data={data} today={today} later={later}>
            {later && <later.Aloud of=".question fieldset" isSaidBefore={hasBefore} />}
            <Answers situation={situation} onChange={change} />
          </Asked>
        ) : later && !question ? (
          <later.Results
            situation={situation}
            onChange={change}
            onBack={goBack}
            onRestart={() => dispatch({ type: 'restart' })}
          />
        ) : (
          <Waiting hasFailed={hasFailed} onRetry={onRetry} onBack={goBack} />
        )}
      </div>
    </WordsProvider>
  )
}

interface AskedProps extends Pick<Props, 'data' | 'today' | 'later'> {
  question: Question
  state: State
  dispatch: (action: Action) => void
  children: ComponentChildren
}

function Asked({ question, state, dispatch, data, today, later, children }: AskedProps) {
  const { situation, before, drafts, refusals } = state
  const words = useWords()
  const { id } = question
  const draft = drafts[id] ?? {}
  const examples = later?.examplesFor(question, words, situation)
  const errors = state.errors.map(({ key, ...where }) => {
    const name = where.piece ? `${words.say(`result.field.${where.piece}`)} – ` : ''
    return { ...where, text: name + words.say(key, examples) }
  })
  const fields = { situation, draft, errors, onChange: (typed: Draft) => dispatch({ type: 'typed', draft: typed }) }
  const submit = () => {
    const reading = isPicked(question)
      ? readPicked(question, draft)
      : later?.readTyped(question, draft, situation, today)
    if (!reading) return
    dispatch(
      'errors' in reading ? { type: 'refused', errors: reading.errors } : { type: 'answered', value: reading.value },
    )
  }
  return (
    <QuestionPage
      key={id}
      question={question}
      number={before.length + 1}
      remaining={Math.max(0, questionsToCome({ ...situation, [id]: undefined }, data.facts, today) - 1)}
      situation={situation}
      errors={errors}
      refusals={refusals}
      fields={
        isPicked(question) ? (
          <PickedFields {...fields} question={question} />
        ) : (
          later && <later.TypedFields {...fields} question={question} />
        )
      }
      onSubmit={submit}
      onBack={before.length > 0 ? () => dispatch({ type: 'back' }) : undefined}
      aside={children}
    />
  )
}
