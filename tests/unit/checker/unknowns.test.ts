import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { answersThatCount, type Situation } from '../../../src/checker/index.ts'
import { loadFacts } from '../../../src/facts/load.ts'
import { judgePoint } from '../../space/judge-point.ts'
import { isKnown } from '../../space/tree.ts'

interface Case {
  readonly name: string
  readonly situation: Situation
}

const { facts } = loadFacts()
const today = '2026-11-23'
const cases = parse(readFileSync(join(import.meta.dirname, '../../fixtures/unknowns.yaml'), 'utf8')) as readonly Case[]

describe('With an "I don’t know", the rules and the oracle say the same', () => {
  it.each(cases)('$name', ({ situation }) => {
    expect(judgePoint(situation, isKnown(situation), facts, today).mistakes).toEqual([])
  })

  it('of answers that all count', () => {
    for (const { name, situation } of cases) expect(answersThatCount(situation), name).toEqual(situation)
  })
})
