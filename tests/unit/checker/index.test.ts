import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  articlesOf,
  conditionsOf,
  evaluate,
  groundsOf,
  ruleFacts,
  schemeSlugs,
  type SchemeSlug,
  schemesWithRules,
  type Situation,
} from '../../../src/checker/index.ts'
import { buildChecklist } from '../../../src/checker/outcome.ts'
import type { Fact, Facts } from '../../../src/facts/at.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const { facts } = loadFacts()
const today = '2026-11-23'
const folder = join(import.meta.dirname, '../../fixtures/households')
const households = readdirSync(folder)
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as { readonly situation: Situation }[])
  .map(({ situation }) => situation)

function judgeAll(known: Facts): void {
  for (const situation of households) buildChecklist(evaluate(situation, known, today), situation, known, today)
}

function factsWithout(left: string): Facts {
  return Object.fromEntries(ruleFacts.filter((name) => name !== left).map((name) => [name, facts[name] as Fact]))
}

describe('The facts the rules name', () => {
  it('are all that a result takes', () => {
    expect(() => judgeAll(factsWithout(''))).not.toThrow()
  })

  it.each([...ruleFacts])('hold "%s", which a result takes', (name) => {
    expect(() => judgeAll(factsWithout(name))).toThrow(name)
  })
})

describe('The schemes', () => {
  it('have rules, each of them, in the order of their results', () => {
    expect(schemesWithRules).toEqual(schemeSlugs)
    expect(evaluate({}, facts, today).map(({ scheme }) => scheme)).toEqual(schemesWithRules)
  })

  it('have no condition and no ground without rules', () => {
    expect(conditionsOf('no-scheme' as SchemeSlug)).toEqual([])
    expect(groundsOf('no-scheme' as SchemeSlug, 'settled')).toEqual([])
    expect(groundsOf('ame', 'no-condition')).toEqual([])
    expect(articlesOf('ame', 'no-condition')).toEqual([])
  })

  it('have no ground against AME for being under 18, which is always met', () => {
    expect(groundsOf('ame', 'minor')).toEqual([])
  })
})
