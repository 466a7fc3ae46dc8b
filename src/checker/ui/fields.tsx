import type { ComponentChildren } from 'preact'
import { type ChoiceQuestion, type ChoicesQuestion, optionsFor, type Question, type Situation } from '../index.ts'
import type { Draft, PickedQuestion } from './draft.ts'
import type { Correction } from './ErrorSummary.tsx'
import { termsOfAnswer } from './terms.ts'
import { Label, Terms, useWords } from './words.tsx'

export interface FieldProps<Kind extends Question> {
  question: Kind
  situation: Situation
  draft: Draft
  errors: readonly Correction[]
  onChange: (draft: Draft) => void
}

/** The answers of a question to pick from, with "I don't know" of the same size as every answer. */
export function PickedFields({ question, ...rest }: FieldProps<PickedQuestion>) {
  return question.kind === 'choices' ? (
    <ChoicesCards {...rest} question={question} />
  ) : (
    <ChoiceCards {...rest} question={question} />
  )
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

/** What "I don't know" says, wherever it is offered. */
export function UnknownAnswer() {
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
export function Card({ type, id, name, checked, onPick, unknown = false, children }: CardProps) {
  return (
    <div class={unknown ? 'card card-unknown' : 'card'}>
      <input type={type} id={id} name={name} checked={checked} onChange={onPick} autocomplete="off" />
      <label for={id}>{children}</label>
    </div>
  )
}
