import { type Outcome, schemeSlugs, type SchemeSlug } from '../../src/checker/result.ts'
import type { Judgement, Lead, Words } from './judgement.ts'
import { GapError } from './table.ts'

/** What all possibilities have in common. */
export function merge(possible: readonly Judgement[]): Judgement {
  const [first, ...others] = possible
  if (!first) throw new GapError('No row of tests/oracle matches.')
  if (others.length === 0) return first
  const outcomes = {} as Record<SchemeSlug, Outcome>
  const words: Words = {}
  for (const scheme of schemeSlugs) {
    const outcome = first.outcomes[scheme]
    outcomes[scheme] = others.every((other) => other.outcomes[scheme] === outcome) ? outcome : 'undetermined'
    const word = first.words[scheme]
    if (word && others.every((other) => other.words[scheme] === word)) words[scheme] = word
  }
  const rows = [...new Set(possible.map(({ row }) => row))]
  return {
    row: rows.join(' or '),
    outcomes,
    words,
    lead: mergeLeads(
      first.lead,
      others.map(({ lead }) => lead),
    ),
  }
}

/** The lead of all, its day left out where it differs; "cannot tell" where the scheme or the word differ. */
export function mergeLeads(first: Lead, leads: readonly Lead[]): Lead {
  const same = (key: keyof Lead) => leads.every((lead) => lead[key] === first[key])
  if (!same('scheme') || !same('word')) return { word: 'cannotTell' }
  return {
    scheme: first.scheme,
    word: first.word,
    ...(same('from') && { from: first.from }),
    ...(same('until') && { until: first.until }),
    ...(same('limit') && { limit: first.limit }),
    ...(same('ask') && { ask: first.ask }),
  }
}
