import type { Change } from '../outcome.ts'
import { figureValues } from './result-key.ts'
import { Section } from './Section.tsx'
import { useWords, type Words } from './words.tsx'

/** What would change the result: a date reached, an income under the limit, a paper obtained. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const words = useWords()
  if (changes.length === 0) return null
  return (
    <Section title={words.say('result.heading.change')}>
      {changes.map((change) => (
        <p key={change.kind + change.scheme}>{changeText(words, change)}</p>
      ))}
    </Section>
  )
}

function changeText(words: Words, { kind, scheme, day, ceiling, situation }: Change): string {
  const isRenewal = kind === 'date' && situation.cover === 'ame' && scheme === 'ame'
  const values = { date: words.day(day), ...figureValues(words, ceiling) }
  const own = words.maybe(`result.change.${kind}.${isRenewal ? 'renewal' : scheme}`, values)
  return own ?? words.say(`result.change.${kind}`, values)
}
