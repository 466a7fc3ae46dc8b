import type { ComponentChildren } from 'preact'
import { type ChoiceQuestion, type ChoicesQuestion, optionsFor, type Question, type Situation } from '../index.ts'
import type { Draft } from './draft.ts'
import { termsOfAnswer } from './terms.ts'
import { Label, Terms, useWords } from './words.tsx'

interface FieldProps<Kind extends Question> {
  question: Kind
  situation: Situation
  draft: Draft
  /** Id of the error sentence while there is one. */
  errorId: string | undefined
  onChange: (draft: Draft) => void
}

/** The fields of a question, by its kind, with "I don't know" of the same size as every answer. */
export function Fields(props: FieldProps<Question>) {
  const { question, draft, onChange } = props
  switch (question.kind) {
    case 'choice':
    case 'yesNo':
      return <ChoiceCards {...props} question={question} />
    case 'choices':
      return <ChoicesCards {...props} question={question} />
    default:
      return (
        <>
          <div class={props.errorId ? 'fields invalid' : 'fields'}>
            {question.kind === 'date' ? <DateFields {...props} /> : <TextField {...props} />}
          </div>
          {question.kind === 'money' && <PeriodCards draft={draft} onChange={onChange} />}
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

function TextField({ question, draft, errorId, onChange }: FieldProps<Question>) {
  return (
    <div class="field">
      <input
        id="answer"
        type="text"
        inputMode={question.kind === 'money' ? 'decimal' : 'numeric'}
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        aria-labelledby="question"
        aria-describedby={describedBy(errorId)}
        aria-invalid={errorId ? 'true' : undefined}
        value={draft.text ?? ''}
        onInput={({ currentTarget }) => onChange({ ...draft, unknown: false, text: currentTarget.value })}
      />
    </div>
  )
}

function PeriodCards({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { say } = useWords()
  return (
    <fieldset class="cards">
      <legend class="field-label">{say('result.field.period')}</legend>
      {(['month', 'year'] as const).map((per) => (
        <Card
          key={per}
          type="radio"
          id={`per-${per}`}
          name="per"
          checked={draft.per === per}
          onPick={() => onChange({ ...draft, unknown: false, per })}
        >
          <b>{say(per === 'month' ? 'result.field.perMonth' : 'result.field.perYear')}</b>
        </Card>
      ))}
    </fieldset>
  )
}

function DateFields({ draft, errorId, onChange }: FieldProps<Question>) {
  const { say } = useWords()
  return (
    <>
      <p class="field-note">{say('result.field.dayOptional')}</p>
      {(['day', 'month', 'year'] as const).map((part) => (
        <div key={part} class="field field-short">
          <label for={part === 'day' ? 'answer' : `answer-${part}`}>{say(`result.field.${part}`)}</label>
          <input
            id={part === 'day' ? 'answer' : `answer-${part}`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            dir="ltr"
            aria-describedby={describedBy(errorId)}
            aria-invalid={errorId ? 'true' : undefined}
            value={draft[part] ?? ''}
            onInput={({ currentTarget }) => onChange({ ...draft, unknown: false, [part]: currentTarget.value })}
          />
        </div>
      ))}
    </>
  )
}

function describedBy(errorId: string | undefined): string {
  return errorId ? `${errorId} hint` : 'hint'
}
