import type { ComponentChildren } from 'preact'
import { type ChoiceQuestion, type ChoicesQuestion, optionsFor, type Question, type Situation } from '../index.ts'
import { type Draft, pieces, readDraft, type TypedAmount } from './draft.ts'
import { type Correction, ErrorText } from './ErrorSummary.tsx'
import { termsOfAnswer } from './terms.ts'
import { Label, Terms, useWords } from './words.tsx'

interface FieldProps<Kind extends Question> {
  question: Kind
  situation: Situation
  draft: Draft
  errors: readonly Correction[]
  examples: Readonly<Record<string, string>>
  onChange: (draft: Draft) => void
}

/** The fields of a question, by its kind, with "I don't know" of the same size as every answer. */
export function Fields(props: FieldProps<Question>) {
  const { question, draft, errors, onChange } = props
  const { say } = useWords()
  switch (question.kind) {
    case 'choice':
    case 'yesNo':
      return <ChoiceCards {...props} question={question} />
    case 'choices':
      return <ChoicesCards {...props} question={question} />
    default:
      return (
        <>
          {question.kind === 'money' && (
            <p>
              <button type="button" class="link" onClick={() => onChange({ ...draft, inPieces: !draft.inPieces })}>
                {say(draft.inPieces ? 'result.field.oneTotal' : 'result.field.addUp')}
              </button>
            </p>
          )}
          <div class={errors.some(({ field }) => field.startsWith('answer')) ? 'fields invalid' : 'fields'}>
            <p class="field-note" id="example">
              {say(question.kind === 'date' ? 'result.field.dayOptional' : 'result.field.example', props.examples)}
            </p>
            {question.kind === 'date' ? <DateFields {...props} /> : !draft.inPieces && <TextField {...props} />}
          </div>
          {question.kind === 'money' && <AmountFields {...props} />}
          {question.acceptsUnknown && (
            <Card
              type="checkbox"
              id="answer-unknown"
              name="unknown"
              checked={draft.unknown === true}
              onPick={() => onChange({ ...draft, unknown: !draft.unknown })}
              unknown
            >
              <UnknownAnswer />
            </Card>
          )}
        </>
      )
  }
}

function ChoiceCards({ question, situation, draft, onChange }: FieldProps<ChoiceQuestion>) {
  const options = optionsFor(question, situation)
  return (
    <div class="cards">
      {options.map((option, index) => (
        <Card
          key={option}
          type="radio"
          id={index === 0 ? 'answer' : `answer-${option}`}
          name="answer"
          checked={draft.option === option && !draft.unknown}
          onPick={() => onChange({ option })}
        >
          <AnswerText question={question} option={option} />
        </Card>
      ))}
      {question.acceptsUnknown && (
        <Card
          type="radio"
          id="answer-unknown"
          name="answer"
          checked={draft.unknown === true}
          onPick={() => onChange({ unknown: true })}
          unknown
        >
          <UnknownAnswer />
        </Card>
      )}
    </div>
  )
}

function ChoicesCards({ question, draft, onChange }: FieldProps<ChoicesQuestion>) {
  const chosen = draft.options ?? []
  const toggle = (option: string) => {
    if (option === question.none) return onChange({ options: chosen.includes(option) ? [] : [option] })
    const others = chosen.filter((other) => other !== option && other !== question.none)
    onChange({ options: chosen.includes(option) ? others : others.concat(option) })
  }
  return (
    <div class="cards">
      {question.options.map((option, index) => (
        <Card
          key={option}
          type="checkbox"
          id={index === 0 ? 'answer' : `answer-${option}`}
          name="answer"
          checked={chosen.includes(option)}
          onPick={() => toggle(option)}
        >
          <AnswerText question={question} option={option} />
        </Card>
      ))}
      {question.acceptsUnknown && (
        <Card
          type="checkbox"
          id="answer-unknown"
          name="answer"
          checked={draft.unknown === true}
          onPick={() => onChange(draft.unknown ? {} : { unknown: true })}
          unknown
        >
          <UnknownAnswer />
        </Card>
      )}
    </div>
  )
}

function AnswerText({ question, option }: { question: Question; option: string }) {
  const { say, maybe } = useWords()
  const hint = maybe(`question.${question.id}.optionHint.${option}`)
  return (
    <>
      <b>{say(`question.${question.id}.options.${option}`)}</b>
      <Terms terms={termsOfAnswer(question.id, option)} />
      {hint && <span>{hint}</span>}
    </>
  )
}

function UnknownAnswer() {
  return (
    <>
      <b>
        <Label name="check.unknown" />
      </b>
      <span>
        <Label name="check.unknownHint" />
      </span>
    </>
  )
}

interface CardProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  checked: boolean
  onPick: () => void
  unknown?: boolean
  children: ComponentChildren
}

/** A full-width answer one can hit with a thumb; the native control stays. */
function Card({ type, id, name, checked, onPick, unknown = false, children }: CardProps) {
  return (
    <div class={unknown ? 'card card-unknown' : 'card'}>
      <input type={type} id={id} name={name} checked={checked} onChange={onPick} autocomplete="off" />
      <label for={id}>{children}</label>
    </div>
  )
}

function TextField({ question, draft, errors, onChange }: FieldProps<Question>) {
  return (
    <div class="field">
      <input
        {...typed}
        id="answer"
        inputMode={question.kind === 'money' ? 'decimal' : 'numeric'}
        aria-labelledby="question"
        {...described(errors, 'answer', 'hint example')}
        value={draft.text ?? ''}
        onInput={({ currentTarget }) => onChange({ ...draft, unknown: false, text: currentTarget.value })}
      />
    </div>
  )
}

/** What an amount is for, or the amount in pieces, and what it comes to in the period the law looks at. */
function AmountFields(props: FieldProps<Question>) {
  const { question, situation, draft } = props
  const { say, euros, today } = useWords()
  const reading = readDraft(question, draft, situation, today)
  return (
    <>
      {draft.inPieces ? <PieceFields {...props} /> : <PeriodCards {...props} />}
      {'value' in reading && typeof reading.value === 'number' && (
        <p class="field-note">{say('result.field.total', { amount: euros(reading.value) })}</p>
      )}
    </>
  )
}

const periods = { week: 'result.field.perWeek', month: 'result.field.perMonth', year: 'result.field.perYear' } as const
const eachPeriod = ['week', 'month', 'year'] as const

function PeriodCards({ draft, onChange }: FieldProps<Question>) {
  const { say } = useWords()
  return (
    <fieldset class="cards">
      <legend class="field-label">{say('result.field.period')}</legend>
      {eachPeriod.map((per) => (
        <Card
          key={per}
          type="radio"
          id={`per-${per}`}
          name="per"
          checked={draft.per === per}
          onPick={() => onChange({ ...draft, unknown: false, per })}
        >
          <b>{say(periods[per])}</b>
        </Card>
      ))}
    </fieldset>
  )
}

function PieceFields({ draft, errors, onChange }: FieldProps<Question>) {
  const { say } = useWords()
  return (
    <>
      {pieces.map((piece) => {
        const amount = draft.pieces?.[piece] ?? {}
        const error = errors.find((it) => it.piece === piece)
        const name = say(`result.field.${piece}`)
        const change = (part: TypedAmount) => {
          onChange({ ...draft, unknown: false, pieces: { ...draft.pieces, [piece]: { ...amount, ...part } } })
        }
        return (
          <div key={piece} class="piece">
            <label class="field-label" for={`amount-${piece}`}>
              {name}
            </label>
            {error && <ErrorText id={`error-${piece}`} text={error.text} />}
            <div class={error ? 'fields invalid' : 'fields'}>
              <div class="field">
                <input
                  {...typed}
                  id={`amount-${piece}`}
                  inputMode="decimal"
                  {...described(errors, `amount-${piece}`, 'example', `error-${piece}`)}
                  value={amount.text ?? ''}
                  onInput={({ currentTarget }) => change({ text: currentTarget.value })}
                />
              </div>
              <div class="field">
                <select
                  id={`per-${piece}`}
                  autocomplete="off"
                  aria-label={`${name} – ${say('result.field.period')}`}
                  {...described(errors, `per-${piece}`, '', `error-${piece}`)}
                  onChange={({ currentTarget }) => change({ per: eachPeriod[currentTarget.selectedIndex - 1] })}
                >
                  <option>{say('result.field.choose')}</option>
                  {eachPeriod.map((per) => (
                    <option key={per} selected={amount.per === per}>
                      {say(periods[per])}
                    </option>
                  ))}
                </select>
              </div>
            </div>
          </div>
        )
      })}
    </>
  )
}

function DateFields({ draft, errors, onChange }: FieldProps<Question>) {
  const { say } = useWords()
  return (
    <>
      {(['day', 'month', 'year'] as const).map((part) => {
        const id = part === 'day' ? 'answer' : `answer-${part}`
        return (
          <div key={part} class="field field-short">
            <label for={id}>{say(`result.field.${part}`)}</label>
            <input
              {...typed}
              id={id}
              inputMode="numeric"
              {...described(errors, errors[0]?.field ?? '', 'hint example')}
              value={draft[part] ?? ''}
              onInput={({ currentTarget }) => onChange({ ...draft, unknown: false, [part]: currentTarget.value })}
            />
          </div>
        )
      })}
    </>
  )
}

/** What every field one types in has in common. */
const typed = { type: 'text', autocomplete: 'off', spellcheck: false, dir: 'ltr' } as const

/** Ties a field to what explains it, and to the sentence that says what is wrong with it. */
function described(errors: readonly Correction[], field: string, by: string, errorId = 'error') {
  const isInvalid = errors.some((error) => error.field === field)
  return {
    'aria-describedby': isInvalid ? `${errorId} ${by}`.trim() : by || undefined,
    'aria-invalid': isInvalid ? ('true' as const) : undefined,
  }
}
