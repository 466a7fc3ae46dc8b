import type { Situation, Verdict } from '../index.ts'
import { Section } from './Section.tsx'
import { useWords, type Words } from './words.tsx'

interface Props {
  verdicts: readonly Verdict[]
  situation: Situation
}

/** Every other cover that was looked at: what is open or may be, then in one line what is for other people. */
export function AlsoLooked({ verdicts, situation }: Props) {
  const words = useWords()
  const { say } = words
  const near = verdicts.filter((verdict) => stateKey(verdict) !== undefined)
  const far = verdicts.filter((verdict) => stateKey(verdict) === undefined)
  return (
    <Section title={say('result.heading.also')} screenOnly>
      <ul class="doors-list">
        {near.map((verdict) => (
          <li key={verdict.scheme}>
            <b>{say(`scheme.${verdict.scheme}.name`)}</b>
            {stateText(words, verdict)}
            <p class="soft">{say(`scheme.${verdict.scheme}.text`)}</p>
          </li>
        ))}
        {isPregnancyToSay(situation) && (
          <li>
            <b>{say('result.beside.pregnant.title')}</b>
            <p class="soft">{say('result.beside.pregnant.text')}</p>
          </li>
        )}
      </ul>
      <p class="soft">
        {say('result.also.notForYou')} {far.map(({ scheme }) => say(`scheme.${scheme}.name`)).join(' · ')}
      </p>
    </Section>
  )
}

/** The word beside a cover; nothing for one that is for other people. */
function stateKey({ scheme, word, ask }: Verdict): string | undefined {
  if (scheme === 'accident-at-work') return ''
  if (ask !== undefined || word === 'cannotTell') return 'ask'
  if (word === 'likely' || word === 'closeToLimit') return 'open'
  return word === 'notYet' ? 'notYet' : undefined
}

function stateText({ say }: Words, verdict: Verdict): string {
  const key = stateKey(verdict)
  return key ? ` · ${say(`result.also.${key}`)}` : ''
}

/** Not where it was not found to hold. */
function isPregnancyToSay({ place }: Situation): boolean {
  return place === 'metropole' || place === 'overseas-department' || place === 'saint-martin-saint-barthelemy'
}
