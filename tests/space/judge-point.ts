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
import { type Judgement, judge } from '../oracle/judge.ts'
import { isKnown } from './space.ts'

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

/** Compares with the oracle, and with what every result must be. Throws nothing: what is thrown is a mistake too. */
export function judgePoint(situation: Situation, facts: Facts, today: Day): readonly string[] {
  let results: readonly Result[]
  let words: readonly Verdict[]
  try {
    results = evaluate(situation, facts, today)
    words = verdicts(results, situation, facts, today)
  } catch (error) {
    return [`throws ${error instanceof Error ? error.message : error}`]
  }
  const oracle = judge(situation, facts, today)
  const mistakes: string[] = []
  const row = rowOf(oracle)
  judgeForm(results, words, mistakes)
  judgeLead(results, words[0] as Verdict, situation, oracle, row, today, mistakes)
  compareOutcomes(results, oracle, row, mistakes)
  if (isKnown(situation)) {
    compareWords(words, oracle, mistakes)
    compareLead(results, words[0] as Verdict, oracle, mistakes)
  }
  return mistakes
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
  if (words.length !== schemeSlugs.length || new Set(words.map(({ scheme }) => scheme)).size !== schemeSlugs.length) {
    mistakes.push('the verdicts are not one for each scheme')
  }
  for (const { scheme, outcome, missing, findings, grounds } of results) {
    const asks = findings.some(({ state }) => state === 'ask')
    if (outcome === 'eligible' && missing.length > 0) mistakes.push(`${scheme}: eligible, and answers are missing`)
    if (outcome === 'undetermined' && missing.length === 0 && !asks) {
      mistakes.push(`${scheme}: undetermined, and nothing is missing`)
    }
    if (outcome === 'notEligible' && grounds.length === 0) mistakes.push(`${scheme}: a no without a ground`)
    for (const ground of grounds) {
      if (!groundsByScheme.get(scheme)?.has(ground)) mistakes.push(`${scheme}: unlisted ground ${ground}`)
    }
  }
}

function judgeLead(
  results: readonly Result[],
  lead: Verdict,
  situation: Situation,
  oracle: Judgement,
  row: string,
  today: Day,
  mistakes: string[],
): void {
  if (lead.word === 'unlikely') {
    const kept = covers.filter((scheme) => oracle.outcomes[scheme] !== 'notEligible')
    if (kept.length > 0)
      mistakes.push(
        `unlikely comes first; the oracle: ${kept.map((scheme) => `${scheme} ${oracle.outcomes[scheme]}`).join(', ')} (${row})`,
      )
  }
  if (lead.word === 'notYet' && lead.from !== undefined && lead.from <= today) {
    mistakes.push(`${lead.scheme}: not yet, from a day that is past`)
  }
  if (lead.word === 'notYet' && lead.from === undefined && isKnown(situation)) {
    mistakes.push(`${lead.scheme}: not yet, without a day (${row})`)
  }
  // Where an answer is not known, each way may lead to a cover, so that it is likely and its outcome open.
  const { outcome } = results.find(({ scheme }) => scheme === lead.scheme) as Result
  const isOpen = outcome === 'undetermined' && !isKnown(situation)
  if (lead.word === 'likely' && outcome !== 'eligible' && !isOpen)
    mistakes.push(`${lead.scheme}: likely, and ${outcome}`)
}

function compareOutcomes(results: readonly Result[], oracle: Judgement, row: string, mistakes: string[]): void {
  for (const { scheme, outcome } of results) {
    // Open to whoever lacks cover; its rule is not judged finely.
    if (scheme === 'pass' || outcome === oracle.outcomes[scheme]) continue
    mistakes.push(`${scheme}: ${outcome}; the oracle: ${oracle.outcomes[scheme]} (${row})`)
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
  const isKept = lead.scheme === 'kept-rights'
  const until = isKept ? keptUntil(results) : undefined
  const ours = [lead.scheme, lead.word, lead.from, until, lead.limit]
  const theirs = [oracle.lead.scheme, oracle.lead.word, oracle.lead.from, oracle.lead.until, oracle.lead.limit]
  const names = ['scheme', 'word', 'from', 'until', 'limit']
  if (ours[0] !== theirs[0] || ours[1] !== theirs[1]) {
    mistakes.push(`lead: ${ours[0]} ${ours[1]}; the oracle: ${theirs[0]} ${theirs[1]} (${oracle.row})`)
    return
  }
  for (let index = 2; index < ours.length; index++) {
    if (ours[index] === theirs[index]) continue
    const kind = (value: string | undefined) => (value === undefined ? 'none' : index === 4 ? value : 'another day')
    mistakes.push(
      `lead ${ours[0]} ${ours[1]}, ${names[index]}: ${kind(ours[index])}; the oracle: ${kind(theirs[index])} (${oracle.row})`,
    )
  }
}

function keptUntil(results: readonly Result[]): Day | undefined {
  const kept = results.find(({ scheme }) => scheme === 'kept-rights')
  return kept?.findings.flatMap((finding) => ('figures' in finding ? (finding.figures?.until ?? []) : [])).at(0)
}
