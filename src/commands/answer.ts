import { evaluate, type Finding, missingQuestions, nextQuestion, type Situation, verdicts } from '../checker/index.ts'
import { buildChecklist, type Change, type Checklist, whatWouldChange } from '../checker/outcome.ts'
import { type Day, UncoveredDateError } from '../facts/at.ts'
import { version } from '../facts/edition.ts'
import type { LoadedFacts } from '../facts/load.ts'

/** Everything the check says of `situation` on `on`, as `npm run evaluate` prints it. Throws what `evaluate` throws. */
export function answerFor(situation: Situation, { facts, sources }: LoadedFacts, on: Day) {
  const results = evaluate(situation, facts, on)
  const words = verdicts(results, situation, facts, on)
  const list = listFor(() => buildChecklist(results, situation, facts, on))
  return {
    on,
    edition: version,
    unit: 'Amounts (income, ownIncome, ceiling) are cents of a euro over 12 months.',
    situation,
    lead: words[0] ?? null,
    verdicts: words,
    results: results.map(({ findings, ...result }) => ({
      ...result,
      findings: findings.map((finding) => withArticle(finding, sources)),
    })),
    missing: missingQuestions(situation, facts, on),
    nextQuestion: nextQuestion(situation, facts, on) ?? null,
    checklist: list.checklist ?? null,
    changes: whatWouldChange(results, situation, facts, on).map(withoutSituation),
    notes: list.notes,
    disclaimer:
      `An estimate for ${on}, from the rules and figures of edition ${version}. Independent, not a government site: ` +
      'the health insurance fund decides.',
  }
}

/** What would change the answer, without the whole situation run again. */
function withoutSituation({ kind, scheme, day, ceiling }: Change) {
  return { kind, scheme, day, ...(ceiling && { ceiling }) }
}

/** The list of papers. Some of its delays were read for later days than the rules: then it is left out, and said so. */
function listFor(build: () => Checklist | undefined): {
  readonly checklist?: Checklist
  readonly notes: readonly string[]
} {
  try {
    return { checklist: build(), notes: [] }
  } catch (error) {
    if (!(error instanceof UncoveredDateError)) throw error
    return { notes: [`There is no checklist for this day. ${error.message}`] }
  }
}

function withArticle(finding: Finding, sources: LoadedFacts['sources']) {
  const source = sources[finding.article]
  if (!source) {
    throw new RangeError(
      `Unknown source "${finding.article}" of the condition "${finding.condition}" in src/checker/rules. Add it to content/sources.yaml.`,
    )
  }
  const { short, title, link } = source
  return { ...finding, article: { id: finding.article, short, title, ...(link && { link }) } }
}
