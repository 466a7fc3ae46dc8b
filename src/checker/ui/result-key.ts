import type { Figures, Finding, Situation, Verdict } from '../index.ts'
import type { Words } from './words.tsx'

/** The key of the sentences for the verdict that leads: `likely.puma-work`, `notYet.ame.undated`, `ask.held`… */
export function resultKey({ word, scheme, limit, from, instead, ask }: Verdict, situation: Situation): string {
  switch (word) {
    case 'likely':
      if (scheme === 'puma-residence' && situation.cover === 'assurance-maladie') return 'likely.insured'
      return scheme === 'ame' && situation.cover === 'ame' ? 'likely.renewal' : `likely.${scheme}`
    case 'closeToLimit':
      if (scheme !== 'ame') return 'closeToLimit.c2s'
      return limit === 'time' && !from ? 'closeToLimit.time.undated' : `closeToLimit.${limit ?? 'income'}`
    case 'notYet': {
      if (scheme === 'ame' && situation.cover === 'ame') return 'notYet.renewal'
      const key = situation.paper === 'asylum-certificate' ? 'notYet.asylum' : `notYet.${scheme}`
      return from ? key : `${key}.undated`
    }
    case 'unlikely':
      if (instead === 'mayotte') return 'unlikely.mayotte'
      return instead === 'ame-humanitarian' ? 'unlikely.treatment' : 'unlikely.resources'
    default:
      return ask ? `ask.${ask}` : 'cannotTell'
  }
}

/** Figures of all findings in words, for the places in sentences. */
export function resultValues(words: Words, { from }: Verdict, findings: readonly Finding[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (const finding of findings) assignFigures(values, words, finding.figures ?? {})
  if (from) values.from = words.day(from)
  values.date = values.from ?? ''
  values.year = words.today.slice(0, 4)
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
