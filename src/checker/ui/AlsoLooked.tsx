import { isInMainSystem, isOpenNow, type Situation, type Verdict } from '../index.ts'
import { Section } from './Section.tsx'
import { useWords, type Words } from './words.tsx'

interface Props {
  lead: Verdict
  /** Those after the one that leads. */
  verdicts: readonly Verdict[]
  situation: Situation
}

/** Every other cover that was looked at: what is open or may be, then in one line what is for other people. */
export function AlsoLooked({ lead, verdicts, situation }: Props) {
  const words = useWords()
  const { say } = words
  // One question to the fund is asked once, whatever covers hang on it.
  const others = verdicts.filter(({ ask }) => ask === undefined || ask !== lead.ask)
  const near = others.filter((verdict) => stateKey(verdict) !== undefined)
  const far = others.filter((verdict) => stateKey(verdict) === undefined)
  return (
    <Section title={say('result.heading.also')}>
      <ul class="doors-list">
        {near.map((verdict) => (
          <li key={verdict.scheme}>
            <b>{say(`scheme.${verdict.scheme}.name`)}</b>
            {stateText(words, verdict)}
            <p class="soft">{say(`scheme.${verdict.scheme}.text`)}</p>
          </li>
        ))}
        {isInMainSystem(situation) && (
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
function stateKey(verdict: Verdict): string | undefined {
  const { scheme, word, ask } = verdict
  if (scheme === 'accident-at-work') return ''
  if (ask !== undefined || word === 'cannotTell') return 'ask'
  if (isOpenNow(verdict)) return 'open'
  return word === 'notYet' ? 'notYet' : undefined
}

function stateText({ say }: Words, verdict: Verdict): string {
  const key = stateKey(verdict)
  return key ? ` · ${say(`result.also.${key}`)}` : ''
}
