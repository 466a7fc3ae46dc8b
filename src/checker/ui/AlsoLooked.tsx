import type { Verdict } from '../index.ts'
import { Section } from './Section.tsx'
import { useWords } from './words.tsx'

/** Every other cover that was looked at: open today, or not now. */
export function AlsoLooked({ verdicts, leading }: { verdicts: readonly Verdict[]; leading: Verdict }) {
  const { say } = useWords()
  const others = verdicts.filter(({ scheme }) => scheme !== leading.scheme)
  return (
    <Section title={say('result.heading.also')} screenOnly>
      <ul class="doors-list">
        {others.map(({ scheme, word }) => (
          <li key={scheme}>
            <b>{say(`scheme.${scheme}.name`)}</b>
            {` · ${say(word === 'likely' ? 'result.also.open' : 'result.also.notNow')}`}
            <p class="soft">{say(`scheme.${scheme}.text`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
