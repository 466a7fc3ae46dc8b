import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { articlesOf, conditionsOf, evaluate, groundsOf, schemesWithRules } from '../../../src/checker/index.ts'
import type { Situation } from '../../../src/checker/situation.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const { facts, sources } = loadFacts()
const folder = join(import.meta.dirname, '../../fixtures/households')
const cases = readdirSync(folder).flatMap(
  (name) => parse(readFileSync(join(folder, name), 'utf8')) as { readonly on: string; readonly situation: Situation }[],
)

describe('What the rules say of themselves', () => {
  it('names every article, condition and ground that a result of the household cases gives', () => {
    const unnamed = new Set<string>()
    for (const { on, situation } of cases) {
      for (const { scheme, findings } of evaluate(situation, facts, on)) {
        for (const finding of findings) {
          const { condition, article } = finding
          if (!articlesOf(scheme, condition).includes(article)) unnamed.add(`${scheme} ${condition}: ${article}`)
          const ground = finding.state === 'notMet' || finding.state === 'ask' ? finding.ground : undefined
          if (ground && !groundsOf(scheme, condition).includes(ground)) unnamed.add(`${scheme} ${condition}: ${ground}`)
        }
      }
    }
    expect([...unnamed]).toEqual([])
  })

  it.each(schemesWithRules)('cites a source we have for each condition of "%s"', (scheme) => {
    for (const condition of conditionsOf(scheme)) {
      const cited = articlesOf(scheme, condition)
      expect(cited, condition).not.toEqual([])
      expect(cited.filter((id) => !sources[id])).toEqual([])
    }
  })
})
