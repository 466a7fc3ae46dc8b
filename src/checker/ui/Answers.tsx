import { useState } from 'preact/hooks'
import { type QuestionId, questions, type Situation } from '../index.ts'
import { answerText } from './answer-text.ts'
import { Drawing } from './Drawing.tsx'
import { Label, useWords } from './words.tsx'

interface Props {
  situation: Situation
  onChange: (question: QuestionId) => void
}

/** The answers so far, each with a way to change it: open on wide screens, one row on phones. */
export function Answers({ situation, onChange }: Props) {
  const words = useWords()
  const [startsOpen] = useState(() => matchMedia('(min-width: 60em)').matches)
  const answered = questions.filter(({ id }) => situation[id] !== undefined)
  if (answered.length === 0) return null
  return (
    <details class="answers" open={startsOpen}>
      <summary>
        <Label name="check.answers" />
        <Drawing name="down" />
      </summary>
      <dl>
        {answered.map(({ id }) => (
          <div key={id}>
            <dt>{words.say(`question.${id}.short`)}</dt>
            <dd>
              {answerText(words, situation, id) ?? <Label name="check.unknown" />}
              <button type="button" class="link" onClick={() => onChange(id)}>
                <Label name="check.change" />
                <span class="skip">: {words.say(`question.${id}.short`)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
