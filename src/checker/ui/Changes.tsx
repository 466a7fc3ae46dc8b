import type { Finding, Verdict } from '../index.ts'
import { resultValues } from './result-key.ts'
import { Section } from './Section.tsx'
import { useWords } from './words.tsx'

/** What would change the result: a date reached, an income under the limit, a paper obtained. */
export function Changes({ verdict, findings }: { verdict: Verdict; findings: readonly Finding[] }) {
  const words = useWords()
  const { say } = words
  const values = resultValues(words, verdict, findings)
  const isAboutIncome = findings.some(({ condition, state }) => condition === 'resources' && state === 'notMet')
  const isAboutPaper = verdict.word !== 'otherScheme' && verdict.instead !== 'mayotte'
  return (
    <Section title={say('result.heading.change')} screenOnly>
      {values.from && <p>{say('result.change.date', { date: values.from })}</p>}
      {isAboutIncome && <p>{say('result.change.income', values)}</p>}
      {isAboutPaper && <p>{say('result.change.paper')}</p>}
    </Section>
  )
}
