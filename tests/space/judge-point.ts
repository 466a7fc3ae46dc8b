import {
  conditionsOf,
  evaluate,
  groundsOf,
  type Result,
  type SchemeSlug,
  schemeSlugs,
  schemesWithRules,
  type Situation,
  type Verdict,
  verdicts,
} from '../../src/checker/index.ts'
import type { Day, Facts } from '../../src/facts/at.ts'
import { judge } from '../oracle/judge.ts'
import type { Judgement } from '../oracle/judgement.ts'

/** The schemes that give care or the money for it, and so can come first. */
const covers = schemeSlugs.filter(
  (scheme) =>
    !['ame-humanitarian', 'urgent-care', 'pass', 'accident-at-work', 'c2s-free', 'c2s-participation'].includes(scheme),
)

const groundsByScheme = new Map<SchemeSlug, ReadonlySet<string>>(
  schemesWithRules.map((slug) => [
    slug,
    new Set(conditionsOf(slug).flatMap((condition) => groundsOf(slug, condition))),
  ]),
)

/** What is said of one point: mistakes of any kind, and what comes first, unless the rules throw. */
export interface Judged {
  readonly mistakes: readonly string[]
  readonly lead?: Verdict
}

/** Compares with the oracle, and with what every result must be. Throws nothing: what is thrown is a mistake too. */
export function judgePoint(situation: Situation, isAllKnown: boolean, facts: Facts, today: Day): Judged {
  let results: readonly Result[]
  let words: readonly Verdict[]
  try {
    results = evaluate(situation, facts, today)
    words = verdicts(results, situation, facts, today)
  } catch (error) {
    return { mistakes: [`throws ${error instanceof Error ? error.message : error}`] }
  }
  const oracle = judge(situation, facts, today)
  const mistakes: string[] = []
  const lead = words[0] as Verdict
  judgeForm(results, words, mistakes)
  judgeLead(results, lead, isAllKnown, oracle, today, mistakes)
  compareOutcomes(results, oracle, mistakes)
  if (isAllKnown) {
    compareWords(words, oracle, mistakes)
    compareLead(results, lead, oracle, mistakes)
  }
  return { mistakes, lead }
}

/** The row of the oracle; several are left where answers are not known. */
function rowOf({ row }: Judgement): string {
  return row.includes(' or ') ? 'several rows' : row
}

/** What holds of any result, whoever is judged. */
function judgeForm(results: readonly Result[], words: readonly Verdict[], mistakes: string[]): void {
  if (results.length !== schemeSlugs.length || results.some(({ scheme }, index) => scheme !== schemeSlugs[index])) {
    mistakes.push('the results are not one for each scheme, in order')
  }
  if (
    words.length !== schemeSlugs.length ||
    !schemeSlugs.every((slug) => words.some(({ scheme }) => scheme === slug))
  ) {
    mistakes.push('the verdicts are not one for each scheme')
  }
  for (const { scheme, outcome, missing, findings, grounds } of results) {
    if (outcome === 'eligible' && missing.length > 0) mistakes.push(`${scheme}: eligible, and answers are missing`)
    if (outcome === 'undetermined' && missing.length === 0 && !findings.some(({ state }) => state === 'ask')) {
      mistakes.push(`${scheme}: undetermined, and nothing is missing`)
    }
    if (outcome === 'notEligible' && grounds.length === 0) mistakes.push(`${scheme}: a no without a ground`)
    const listed = groundsByScheme.get(scheme)
    for (const ground of grounds) {
      if (!listed?.has(ground)) mistakes.push(`${scheme}: unlisted ground ${ground}`)
    }
  }
}

function judgeLead(
  results: readonly Result[],
  lead: Verdict,
  isAllKnown: boolean,
  oracle: Judgement,
  today: Day,
  mistakes: string[],
): void {
  if (lead.word === 'unlikely') {
    const kept = covers.filter((scheme) => oracle.outcomes[scheme] !== 'notEligible')
    if (kept.length > 0)
      mistakes.push(
        `unlikely comes first; the oracle: ${kept.map((scheme) => `${scheme} ${oracle.outcomes[scheme]}`).join(', ')} (${rowOf(oracle)})`,
      )
  }
  if (lead.word === 'notYet' && lead.from !== undefined && lead.from <= today) {
    mistakes.push(`${lead.scheme}: not yet, from a day that is past`)
  }
  if (lead.word === 'notYet' && lead.from === undefined && isAllKnown) {
    mistakes.push(`${lead.scheme}: not yet, without a day (${rowOf(oracle)})`)
  }
  // Where an answer is not known, each way may lead to a cover, so that it is likely and its outcome open.
  const { outcome } = results.find(({ scheme }) => scheme === lead.scheme) as Result
  const isOpen = outcome === 'undetermined' && !isAllKnown
  if (lead.word === 'likely' && outcome !== 'eligible' && !isOpen)
    mistakes.push(`${lead.scheme}: likely, and ${outcome}`)
}

function compareOutcomes(results: readonly Result[], oracle: Judgement, mistakes: string[]): void {
  for (const { scheme, outcome } of results) {
    // Open to whoever lacks cover; its rule is not judged finely.
    if (scheme === 'pass' || outcome === oracle.outcomes[scheme]) continue
    mistakes.push(`${scheme}: ${outcome}; the oracle: ${oracle.outcomes[scheme]} (${rowOf(oracle)})`)
  }
}

/** The words the oracle is sure of; the hospital desk follows the others. */
function compareWords(words: readonly Verdict[], oracle: Judgement, mistakes: string[]): void {
  for (const { scheme, word } of words) {
    const theirs = oracle.words[scheme]
    if (scheme !== 'pass' && theirs !== undefined && theirs !== word) {
      mistakes.push(`${scheme}, word: ${word}; the oracle: ${theirs} (${oracle.row})`)
    }
  }
}

function compareLead(results: readonly Result[], lead: Verdict, oracle: Judgement, mistakes: string[]): void {
  const { scheme, word } = lead
  const theirs = oracle.lead
  if (scheme !== theirs.scheme || word !== theirs.word) {
    mistakes.push(`lead: ${scheme} ${word}; the oracle: ${theirs.scheme} ${theirs.word} (${oracle.row})`)
    return
  }
  const differs = (what: string, ours: string, other: string) =>
    mistakes.push(`lead ${scheme} ${word}, ${what}: ${ours}; the oracle: ${other} (${oracle.row})`)
  const until = scheme === 'kept-rights' ? keptUntil(results) : undefined
  if (lead.from !== theirs.from) differs('from', dayOrNone(lead.from), dayOrNone(theirs.from))
  if (until !== theirs.until) differs('until', dayOrNone(until), dayOrNone(theirs.until))
  if (lead.limit !== theirs.limit) differs('limit', lead.limit ?? 'none', theirs.limit ?? 'none')
}

/** The days differ from one situation to the next; the mistake is the same. */
function dayOrNone(day: Day | undefined): string {
  return day === undefined ? 'none' : 'another day'
}

function keptUntil(results: readonly Result[]): Day | undefined {
  const kept = results.find(({ scheme }) => scheme === 'kept-rights')
  return kept?.findings.flatMap((finding) => ('figures' in finding ? (finding.figures?.until ?? []) : [])).at(0)
}
