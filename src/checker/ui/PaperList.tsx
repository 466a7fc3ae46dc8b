import type { Checklist } from '../outcome.ts'
import { Section } from './Section.tsx'
import { termsOfPaper } from './terms.ts'
import { Terms, useWords } from './words.tsx'

/** The papers to gather, with boxes to tick: ticks stay on the screen and nowhere else. */
export function PaperList({ checklist }: { checklist: Checklist }) {
  const { say, data } = useWords()
  return (
    <Section title={say('result.heading.list')} id="list">
      {checklist.groups.map(({ id, kind, items, tips }) => (
        <div key={id} class="group">
          <h3>{say(`group.${id}`)}</h3>
          {items.length > 1 && <p class="or">{say(kind === 'oneOf' ? 'list.oneOf' : 'list.allOf')}</p>}
          <ul class="ticks">
            {items.map((item) => (
              <li key={item.id} class="tick">
                <input type="checkbox" id={`paper-${id}-${item.id}`} autocomplete="off" />
                <label for={`paper-${id}-${item.id}`}>
                  {say(`paper.${item.id}`)} <Terms terms={termsOfPaper(item.id, data.facts)} />
                </label>
              </li>
            ))}
          </ul>
          {tips?.map((tip) => (
            <p key={tip}>{say(`tip.${tip}`)}</p>
          ))}
        </div>
      ))}
    </Section>
  )
}
