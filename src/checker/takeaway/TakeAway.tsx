import { useState } from 'preact/hooks'
import { Drawing } from '../ui/Drawing.tsx'
import { Section } from '../ui/Section.tsx'
import { Label, useWords } from '../ui/words.tsx'
import { Sheet, type SheetProps } from './Sheet.tsx'

/** What one takes away: a sheet of paper. It tells nothing of the person that was not asked for. */
export function TakeAway(props: SheetProps) {
  const { say } = useWords()
  const [withAnswers, setWithAnswers] = useState(false)
  return (
    <>
      <Section title={say('result.take.title')}>
        <div class="tick">
          <input
            type="checkbox"
            id="take-answers"
            checked={withAnswers}
            onChange={({ currentTarget }) => setWithAnswers(currentTarget.checked)}
            autocomplete="off"
          />
          <label for="take-answers">{say('result.take.answers')}</label>
        </div>
        <p class="tools">
          <button type="button" onClick={() => print()}>
            <Drawing name="print" />
            <Label name="check.print" />
          </button>
        </p>
      </Section>
      <Sheet {...props} withAnswers={withAnswers} />
    </>
  )
}
