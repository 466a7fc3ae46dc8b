import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useReducer } from 'preact/hooks'
import { answersThatCount, known, type Question, questionFor, type Situation } from '../index.ts'
import { Answers } from './Answers.tsx'
import type { CheckData } from './data.ts'
import { readDraft } from './draft.ts'
import { QuestionPage } from './QuestionPage.tsx'
import { questionsToCome } from './remaining.ts'
import type { Aloud } from './Aloud.tsx'
import type { Results } from './Results.tsx'
import { type Action, reduce, type State, startState } from './state.ts'
import { Waiting } from './Waiting.tsx'
import { makeWords, useWords, type Words, WordsProvider } from './words.tsx'

/** What is not needed for the first question. */
export interface Later {
  readonly Results: typeof Results
  readonly Aloud: typeof Aloud
}

interface Props {
  data: CheckData
  /** The day of the check: the device's, never before the edition. */
  today: string
  /** The page of the result, and reading aloud; they come by themselves, with words of their own. */
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
  const situation = answersThatCount(state.situation)
  const change = (question: State['current']) => question && dispatch({ type: 'change', question })
  const goBack = () => dispatch({ type: 'back' })
  const hasBefore = state.before.length > 0
  useLayoutEffect(() => onStep(hasBefore ? goBack : undefined), [hasBefore])
  return (
    <WordsProvider value={makeWords(data, today)}>
      <div lang={wording.lang} dir={wording.dir}>
        {state.current && data.words[`question.${state.current}.label`] ? (
          <Asked state={state} dispatch={dispatch} data={data} today={today}>
            {later && <later.Aloud of=".question fieldset" />}
            <Answers situation={situation} onChange={change} />
          </Asked>
        ) : later && !state.current ? (
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

interface AskedProps extends Pick<Props, 'data' | 'today'> {
  state: State
  dispatch: (action: Action) => void
  children: ComponentChildren
}

function Asked({ state, dispatch, data, today, children }: AskedProps) {
  const { situation, current, before, drafts, errors, refusals } = state
  const words = useWords()
  if (!current) return null
  const question = questionFor(current)
  const draft = drafts[current] ?? {}
  const examples = examplesFor(question, words, situation)
  const submit = () => {
    const reading = readDraft(question, draft, situation, today)
    dispatch(
      'errors' in reading ? { type: 'refused', errors: reading.errors } : { type: 'answered', value: reading.value },
    )
  }
  return (
    <QuestionPage
      key={current}
      question={question}
      number={before.length + 1}
      remaining={Math.max(0, questionsToCome({ ...situation, [current]: undefined }, data.facts, today) - 1)}
      situation={situation}
      draft={draft}
      errors={errors.map(({ key, ...where }) => {
        const name = where.piece ? `${words.say(`result.field.${where.piece}`)} – ` : ''
        return { ...where, text: name + words.say(key, examples) }
      })}
      examples={examples}
      refusals={refusals}
      onType={(typed) => dispatch({ type: 'typed', draft: typed })}
      onSubmit={submit}
      onBack={before.length > 0 ? () => dispatch({ type: 'back' }) : undefined}
      aside={children}
    />
  )
}

/** Examples for the sentences that say what to enter: nobody's figures, in the digits of French papers. */
function examplesFor({ kind }: Question, { today, euros }: Words, { income }: Situation): Record<string, string> {
  const total = known(income)
  return {
    example: kind === 'count' ? '2' : '450',
    total: total === undefined ? '' : euros(total),
    day: '15',
    month: '3',
    year: String(Number(today.slice(0, 4)) - 1),
  }
}
