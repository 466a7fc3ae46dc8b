import type { QuestionId } from '../index.ts'
import { Section } from './Section.tsx'
import { Label, useWords } from './words.tsx'

interface Props {
  questions: readonly QuestionId[]
  onChange: (question: QuestionId) => void
}

/** What is missing, how to find it out, and the way back to the question. */
export function Missing({ questions, onChange }: Props) {
  const { say } = useWords()
  return (
    <Section title={say('result.heading.missing')}>
      <ul class="doors-list">
        {questions.map((id) => (
          <li key={id}>
            <b>{say(`question.${id}.label`)}</b>
            <p>{say(`question.${id}.find`)}</p>
            <button type="button" class="link" onClick={() => onChange(id)}>
              <Label name="check.change" />
              <span class="skip">: {say(`question.${id}.short`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
