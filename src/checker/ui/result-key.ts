import type { Figures, Finding, Verdict } from '../index.ts'
import type { Words } from './words.tsx'

/** The key of the sentences for a verdict: `notYet`, `closeToLimit.time`, `otherScheme.puma-work`… */
export function resultKey({ word, limit, from, instead }: Verdict, grounds: readonly string[]): string {
  switch (word) {
    case 'closeToLimit':
      return limit === 'time' && !from ? 'closeToLimit.time.undated' : `closeToLimit.${limit ?? 'income'}`
    case 'notYet':
      return from ? 'notYet' : 'notYet.undated'
    case 'otherScheme':
      return `otherScheme.${instead ?? 'puma-residence'}`
    case 'unlikely':
      if (instead === 'mayotte') return 'unlikely.mayotte'
      return grounds.indexOf('came-for-treatment') >= 0 ? 'unlikely.treatment' : 'unlikely.resources'
    default:
      return word
  }
}

/** Figures of all findings in words, for the places in sentences. */
export function resultValues(words: Words, { from }: Verdict, findings: readonly Finding[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (const finding of findings) {
    if (finding.state !== 'needs' && finding.figures) assignFigures(values, words, finding.figures)
  }
  if (from) values.from = words.day(from)
  values.date = values.from ?? ''
  return values
}

/** One finding's figures in words. */
export function figureValues(words: Words, figures: Figures | undefined): Record<string, string> {
  const values: Record<string, string> = {}
  if (figures) assignFigures(values, words, figures)
  return values
}

function assignFigures(values: Record<string, string>, words: Words, figures: Figures): void {
  const { income, ceiling, household, provisional, since, from, until } = figures
  if (income !== undefined) values.income = words.euros(income)
  if (ceiling !== undefined) values.ceiling = provisional ? words.about(ceiling, since ?? '') : words.euros(ceiling)
  if (household !== undefined) values.count = String(household)
  if (since) {
    values.since = words.day(since)
    values.year = since.slice(0, 4)
  }
  if (from) values.from = words.day(from)
  if (until) values.until = words.day(until)
}
