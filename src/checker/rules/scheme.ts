import type { Day, Facts } from '../../facts/at.ts'
import type { Finding, Outcome, Result, SchemeSlug } from '../result.ts'
import type { QuestionId, Situation } from '../situation.ts'
import type { Condition } from './finding.ts'

/** One scheme: its conditions in the order a caseworker would ask, and every ground each of them can give. */
export interface Scheme {
  readonly slug: SchemeSlug
  readonly conditionsFor: (situation: Situation) => readonly Condition[]
  readonly grounds: Readonly<Record<string, readonly string[]>>
}

/** Grounds that a day will lift by itself. */
export const timeGrounds: readonly string[] = [
  'rights-kept',
  'residence-too-short',
  'stay-still-lawful',
  'stay-lawful-too-recently',
]

/** Grounds that the months to come may lift. */
export const moneyGrounds: readonly string[] = ['resources-above-ceiling']

/** What `scheme` says of a situation whose answers all count (`answersThatCount`). */
export function resultOf(scheme: Scheme, situation: Situation, facts: Facts, today: Day): Result {
  const findings = scheme.conditionsFor(situation).map((condition) => condition(situation, facts, today))
  const outcome = outcomeOf(findings)
  const grounds = groundsOf(findings)
  const lasts = grounds.some((ground) => !timeGrounds.includes(ground) && !moneyGrounds.includes(ground))
  return { scheme: scheme.slug, outcome, findings, grounds, missing: lasts ? [] : answersMissingIn(findings) }
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some(({ state }) => state === 'notMet')) return 'notEligible'
  return findings.every(({ state }) => state === 'met') ? 'eligible' : 'undetermined'
}

function groundsOf(findings: readonly Finding[]): string[] {
  const grounds = new Set<string>()
  for (const finding of findings) if (finding.state === 'notMet') grounds.add(finding.ground)
  return [...grounds]
}

/** The answers these findings still wait for, each once. */
export function answersMissingIn(findings: readonly Finding[]): QuestionId[] {
  const missing = new Set<QuestionId>()
  for (const finding of findings) {
    if (finding.state !== 'met') for (const id of finding.answers ?? []) missing.add(id)
  }
  return [...missing]
}
