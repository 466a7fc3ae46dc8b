import { expect, it } from 'vitest'
import { evaluate } from '../../../../src/checker/index.ts'
import type { Figures, Finding, SchemeSlug } from '../../../../src/checker/result.ts'
import type { Situation } from '../../../../src/checker/situation.ts'
import { loadFacts } from '../../../../src/facts/load.ts'

export const { facts } = loadFacts()
export const today = '2026-11-23'

export const here = { place: 'metropole', purpose: 'living-here' } as const
export const adult = { ...here, age: '18-or-over' } as const
/** An adult whose right to stay hangs on a paper. */
export const foreigner = { ...adult, nationality: 'other' } as const
export const european = { ...adult, nationality: 'european' } as const

/** What conditions say, under `scheme condition`: `met high css-l160-1`, `no french high casf-l251-1`, `needs place`. */
export type Said = Readonly<Record<string, string>>
export type SaidCase = readonly [name: string, situation: Situation, wanted: Said, on?: string]

/** One test for each case: every condition named says exactly that. `undefined`: the scheme does not come to it. */
export function saysInEach(cases: readonly SaidCase[]): void {
  for (const [name, situation, wanted, on] of cases) {
    it(name, () => {
      expect(saidBy(situation, Object.keys(wanted), on ?? today)).toEqual(wanted)
    })
  }
}

function saidBy(situation: Situation, names: readonly string[], on: string): Record<string, string> {
  const results = evaluate(situation, facts, on)
  return Object.fromEntries(
    names.map((name) => {
      const [slug, condition] = name.split(' ') as [SchemeSlug, string]
      const findings = results.find(({ scheme }) => scheme === slug)?.findings ?? []
      const finding = findings.find((found) => found.condition === condition)
      return [name, finding ? inWords(finding) : 'nothing']
    }),
  )
}

function inWords(finding: Finding): string {
  if (finding.state === 'needs') return ['needs', ...finding.answers].join(' ')
  if (finding.state === 'ask') return `ask ${finding.ground} ${finding.article}`
  const { confidence, article, figures } = finding
  const said =
    finding.state === 'met' ? `met ${confidence} ${article}` : `no ${finding.ground} ${confidence} ${article}`
  const days = [figures?.from && `from ${figures.from}`, figures?.until && `until ${figures.until}`]
  const money = figures?.ceiling === undefined ? [] : [moneyInWords(figures)]
  const asked = finding.state === 'notMet' && finding.answers ? [`asks ${finding.answers.join(' ')}`] : []
  return [said, ...days.filter(Boolean), ...money, ...asked].join(' ')
}

/** `1033900 of 1042100 for 1 since 2026-04-01 provisional`: cents, people counted, and the line they are compared with. */
function moneyInWords({ income, ceiling, household, since, provisional }: Figures): string {
  return `${income} of ${ceiling} for ${household} since ${since}${provisional ? ' provisional' : ''}`
}
