import type { SchemeSlug, Situation, Verdict } from '../index.ts'
import { Section } from './Section.tsx'
import { useWords } from './words.tsx'

const cards: Readonly<Partial<Record<SchemeSlug, string>>> = {
  ame: 'card.text',
  'kept-rights': 'card.text',
  'puma-work': 'card.puma',
  'puma-residence': 'card.puma',
  'puma-child': 'card.child',
  'c2s-free': 'card.c2s',
  'c2s-participation': 'card.c2s',
}

/** What to show at the counter: in French, with the reader's language under it. Nothing where no request is made. */
export function Counter({ verdict, situation }: { verdict: Verdict; situation: Situation }) {
  const { say, data } = useWords()
  const key = keyFor(verdict, situation)
  if (!key) return null
  return (
    <Section title={say('result.heading.card')}>
      <div class="counter">
        <p lang="fr" dir="ltr">
          {data.french[key]}
        </p>
        {data.wording.locale !== 'fr' && <p>{say(key)}</p>}
      </div>
    </Section>
  )
}

function keyFor({ scheme, ask }: Verdict, { cover }: Situation): string | undefined {
  if (ask) return undefined
  return scheme === 'ame' && cover === 'ame' ? 'card.renewal' : cards[scheme]
}
