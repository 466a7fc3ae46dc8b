import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type ChoiceQuestion, evaluate, optionsFor, type Question, type Situation, verdicts } from '../index.ts'
import { Drawing } from './Drawing.tsx'
import { type Correction, ErrorSummary, ErrorText } from './ErrorSummary.tsx'
import { focusFromTop } from './focus.ts'
import { CountLabel, Label, useWords, type Words } from './words.tsx'

interface Props {
  question: Question
  /** From 1, in the order the person meets them. */
  number: number
  remaining: number
  situation: Situation
  /** What to correct, while the answer cannot be used. */
  errors: readonly Correction[]
  refusals: number
  /** What the answer is picked from, or typed into. */
  fields: ComponentChildren
  onSubmit: () => void
  onBack: (() => void) | undefined
  /** What stands beside the question: the answers so far. */
  aside: ComponentChildren
}

/** One question: its heading takes the focus when it appears; an error takes it when there is one. */
export function QuestionPage({
  question,
  number,
  remaining,
  situation,
  errors,
  refusals,
  fields,
  onSubmit,
  onBack,
  aside,
}: Props) {
  const words = useWords()
  const { maybe } = words
  const heading = useRef<HTMLHeadingElement>(null)
  const { id } = question
  const variant = variantOf(question, situation, words)
  const part = (name: string) => maybe(`question.${id}.${name}.${variant}`) ?? maybe(`question.${id}.${name}`)
  const hint = part('hint')
  const why = part('why')
  // Those of pieces stand beside each.
  const error = errors.find(({ piece }) => !piece)
  useLayoutEffect(() => focusFromTop(heading.current), [id])
  return (
    <form
      class="question"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <div>
        <p class="progress">
          <b>
            <Label name="check.number" values={{ number }} />
          </b>
          {remaining > 0 && <CountLabel name="check.remaining" count={remaining} />}
        </p>
        {aside}
      </div>
      <div>
        {errors.length > 0 && <ErrorSummary errors={errors} refusals={refusals} />}
        <fieldset aria-describedby={[error && 'error', hint && 'hint'].filter(Boolean).join(' ') || undefined}>
          <legend>
            <h1 id="question" ref={heading} tabIndex={-1}>
              {part('label')}
            </h1>
          </legend>
          {hint && (
            <p class="hint" id="hint">
              {hint}
            </p>
          )}
          {error && <ErrorText id="error" text={error.text} />}
          {fields}
        </fieldset>
        <div class="actions">
          <button type="submit" class="button">
            <Label name="check.next" />
            <Drawing name="next" />
          </button>
          {onBack && (
            <button type="button" class="button-quiet" onClick={onBack}>
              <Drawing name="previous" />
              <Label name="check.back" />
            </button>
          )}
        </div>
        {why && (
          <details class="why">
            <summary>
              <Label name="check.why" />
              <Drawing name="down" />
            </summary>
            <p>{why}</p>
          </details>
        )}
        <p class="privacy">
          <Drawing name="safe" size={24} />
          <Label name="check.privacy" />
        </p>
      </div>
    </form>
  )
}

/** Which words a question is asked in, where it has several: by what it is asked for. */
function variantOf(question: Question, situation: Situation, words: Words): string {
  if (question.id !== 'cover') return isCoveredBesideAme(situation, words) ? 'insured' : ''
  // After a paper that has ended, its insurance is asked about on its own.
  return optionsFor(question as ChoiceQuestion, situation).includes('assurance-maladie') ? '' : 'ame'
}

/** True once another cover than AME leads: people and money are then counted as for C2S. */
function isCoveredBesideAme(situation: Situation, { data, today }: Words): boolean {
  const [lead] = verdicts(evaluate(situation, data.facts, today), situation, data.facts, today)
  return lead !== undefined && lead.word === 'likely' && lead.scheme !== 'ame' && lead.scheme !== 'kept-rights'
}
