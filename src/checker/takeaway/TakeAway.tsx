import { useRef, useState } from 'preact/hooks'
import { Drawing } from '../ui/Drawing.tsx'
import { Section } from '../ui/Section.tsx'
import { stepText } from '../ui/step-text.ts'
import { Label, useWords } from '../ui/words.tsx'
import { calendarText } from './calendar.ts'
import { canSave, pageOf, save } from './save.ts'
import { Sheet, type SheetProps } from './Sheet.tsx'

/** Paper, file and calendar in one place. They tell nothing of the person that was not asked for, nor do their names. */
export function TakeAway(props: SheetProps) {
  const words = useWords()
  const { say, data, today } = words
  const [withAnswers, setWithAnswers] = useState(false)
  const [isClear, setIsClear] = useState(false)
  const sheet = useRef<HTMLDivElement>(null)
  const dated = props.checklist ? props.checklist.steps.filter(({ day }) => day) : []
  const saveList = () => {
    if (sheet.current) save('liste.html', 'text/html', pageOf(sheet.current, say('result.heading.list'), data.page))
  }
  const saveDates = () => {
    const entries = dated.map((step) => ({
      day: step.day ?? today,
      title: isClear ? stepText(words, step) : say('result.take.reminder'),
    }))
    save('dates.ics', 'text/calendar', calendarText(entries, today))
  }
  return (
    <>
      <Section title={say('result.take.title')}>
        <Choice name="answers" isOn={withAnswers} onChange={setWithAnswers} />
        <p class="tools">
          <button type="button" onClick={() => print()}>
            <Drawing name="print" />
            <Label name="check.print" />
          </button>
          {canSave && (
            <button type="button" onClick={saveList}>
              <Drawing name="save" />
              {say('result.take.save')}
            </button>
          )}
        </p>
        {canSave && dated.length > 0 && (
          <>
            <Choice name="clear" isOn={isClear} onChange={setIsClear} />
            <p class="tools">
              <button type="button" onClick={saveDates}>
                <Drawing name="clock" />
                {say('result.take.dates')}
              </button>
            </p>
          </>
        )}
        <p class="quiet">{say(canSave ? 'result.take.note' : 'result.take.cannotSave')}</p>
      </Section>
      <Sheet {...props} withAnswers={withAnswers} place={sheet} />
    </>
  )
}

interface ChoiceProps {
  name: 'answers' | 'clear'
  isOn: boolean
  onChange: (isOn: boolean) => void
}

function Choice({ name, isOn, onChange }: ChoiceProps) {
  const { say } = useWords()
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={`take-${name}`}
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        autocomplete="off"
      />
      <label for={`take-${name}`}>{say(`result.take.${name}`)}</label>
    </div>
  )
}
