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

/** The same conditions for everyone. */
export function always(...conditions: readonly Condition[]): Scheme['conditionsFor'] {
  return () => conditions
}

/** Grounds that a day will lift by itself. */
export const timeGrounds: readonly string[] = [
  'rights-kept',
  'residence-too-short',
  'stay-still-lawful',
  'stay-lawful-too-recently',
  'not-insured-yet',
  'renewal-too-early',
]

/** Grounds that the months to come may lift. */
export const moneyGrounds: readonly string[] = ['resources-above-ceiling']

/** What `scheme` says of a situation whose answers all count (`answersThatCount`), after the `earlier` schemes. */
export function resultOf(
  scheme: Scheme,
  situation: Situation,
  facts: Facts,
  today: Day,
  earlier: readonly Result[],
): Result {
  const findings = findingsOf(scheme.conditionsFor(situation), situation, facts, today, earlier)
  const outcome = outcomeOf(findings)
  const grounds = groundsOf(findings)
  const lasts = findings.some(
    (finding) =>
      finding.state === 'notMet' && !timeGrounds.includes(finding.ground) && !moneyGrounds.includes(finding.ground),
  )
  return { scheme: scheme.slug, outcome, findings, grounds, missing: lasts ? [] : answersMissingIn(findings) }
}

/**
 * In order; after what only the fund can tell, no further answer would settle anything. So nothing after it is looked at
 * either while it is open whether the fund has to be asked.
 */
function findingsOf(
  conditions: readonly Condition[],
  situation: Situation,
  facts: Facts,
  today: Day,
  earlier: readonly Result[],
): Finding[] {
  const findings: Finding[] = []
  for (const condition of conditions) {
    const finding = condition(situation, facts, today, earlier)
    findings.push(finding)
    if (finding.state === 'ask' || mayBecomeAsk(finding, situation)) break
  }
  return findings
}

const whoOneIs: readonly QuestionId[] = ['age', 'minor', 'nationality', 'british', 'familyCard', 'paper', 'european']

/** Conditions that can come to an ask, and the answers that tell. */
const tellsOfAsking: Readonly<Record<string, readonly QuestionId[]>> = {
  'no-other-cover': [...whoOneIs, 'purpose'],
  insured: [...whoOneIs, 'partner'],
}

function mayBecomeAsk(finding: Finding, { cover }: Situation): boolean {
  if (finding.state !== 'needs') return false
  const tells = tellsOfAsking[finding.condition]
  // The paper that leads to an ask is one with which no cover is asked about.
  return finding.answers.some((id) => tells?.includes(id) && !(cover === 'ame' && id === 'paper'))
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some(({ state }) => state === 'notMet')) return 'notEligible'
  return findings.every(({ state }) => state === 'met') ? 'eligible' : 'undetermined'
}

function groundsOf(findings: readonly Finding[]): string[] {
  const grounds: string[] = []
  for (const { ground } of findings) if (ground !== undefined && !grounds.includes(ground)) grounds.push(ground)
  return grounds
}

/** The answers these findings still wait for, each once. */
export function answersMissingIn(findings: readonly Finding[]): QuestionId[] {
  const missing: QuestionId[] = []
  for (const { answers = [] } of findings) for (const id of answers) if (!missing.includes(id)) missing.push(id)
  return missing
}
