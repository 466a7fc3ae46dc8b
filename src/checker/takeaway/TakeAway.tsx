import { useRef, useState } from 'preact/hooks'
import { Drawing } from '../ui/Drawing.tsx'
import { Section } from '../ui/Section.tsx'
import { Label, useWords } from '../ui/words.tsx'
import { canSave, pageOf, save } from './save.ts'
import { Sheet, type SheetProps } from './Sheet.tsx'

/** Paper and file in one place. They tell nothing of the person that was not asked for, nor does the file's name. */
export function TakeAway(props: SheetProps) {
  const { say, data } = useWords()
  const [withAnswers, setWithAnswers] = useState(false)
  const sheet = useRef<HTMLDivElement>(null)
  const saveList = () => {
    if (sheet.current) save('liste.html', 'text/html', pageOf(sheet.current, say('result.heading.list'), data.page))
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
        <p class="quiet">{say(canSave ? 'result.take.note' : 'result.take.cannotSave')}</p>
      </Section>
      <Sheet {...props} withAnswers={withAnswers} place={sheet} />
    </>
  )
}

interface ChoiceProps {
  name: 'answers'
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
