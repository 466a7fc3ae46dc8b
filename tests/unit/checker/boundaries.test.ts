import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { evaluate, verdicts } from '../../../src/checker/index.ts'
import type { Situation } from '../../../src/checker/situation.ts'
import { loadFacts } from '../../../src/facts/load.ts'

type Zone = 'metropole' | 'drom'

interface Row {
  readonly from: string
  readonly published: boolean
  readonly amounts: Readonly<Record<'1' | '2' | '3' | '4' | 'extra', number>>
}

const expectedFile = join(import.meta.dirname, '../../fixtures/ceilings-expected.yaml')
const rows = parse(readFileSync(expectedFile, 'utf8')) as Record<Zone, readonly Row[]>
const { facts } = loadFacts()

const placeOf = { metropole: 'metropole', drom: 'overseas-department' } as const
const days = ['2025-04-01', '2026-03-31', '2026-04-01', '2026-11-23']
const sizes = [1, 2, 3, 4, 5, 6, 7, 8]
const marginPercent = 2

function toCents({ amounts }: Row, people: number): number {
  const euros = people <= 4 ? amounts[`${people}` as '1'] : amounts[4] + (people - 4) * amounts.extra
  return euros * 100
}

/** The last published line, the line in force and the top of the zone "close to the limit", in cents. */
function linesOf(zone: Zone, day: string, people: number) {
  const started = rows[zone].filter(({ from }) => from <= day)
  const published = toCents(started.findLast((row) => row.published) as Row, people)
  const inForce = toCents(started.at(-1) as Row, people)
  return { published, inForce, top: Math.floor((inForce * (100 + marginPercent)) / 100) }
}

function aHousehold(zone: Zone, people: number, income: number): Situation {
  return {
    place: placeOf[zone],
    purpose: 'living-here',
    age: '18-or-over',
    nationality: 'other',
    paper: 'none',
    cover: 'none',
    residence: 'longer',
    partner: 'none',
    children: people - 1,
    youngAdults: 0,
    income,
    housing: 'own-lease',
    identity: ['passport'],
  }
}

function judge(situation: Situation, day: string) {
  const results = evaluate(situation, facts, day)
  const ame = results.find(({ scheme }) => scheme === 'ame')
  const verdict = verdicts(results, situation, facts, day).find(({ scheme }) => scheme === 'ame')
  return { outcome: ame?.outcome, grounds: ame?.grounds, word: verdict?.word, limit: verdict?.limit }
}

const yes = { outcome: 'eligible', grounds: [], word: 'likely', limit: undefined }
const closeUnder = { outcome: 'eligible', grounds: [], word: 'closeToLimit', limit: 'income' }
const closeOver = {
  outcome: 'notEligible',
  grounds: ['resources-above-ceiling'],
  word: 'closeToLimit',
  limit: 'income',
}
const no = { outcome: 'notEligible', grounds: ['resources-above-ceiling'], word: 'unlikely', limit: undefined }

describe.each(['metropole', 'drom'] as const)('The AME ceiling, %s', (zone) => {
  describe.each(days)('on %s', (day) => {
    describe.each(sizes)('for a household of %i', (people) => {
      const { published, inForce, top } = linesOf(zone, day, people)
      const overPublished = published < inForce ? closeUnder : closeOver

      it.each([
        ['one cent under the published line: likely', published - 1, yes],
        ['equal to the published line: likely', published, yes],
        ['one cent over the published line: close to the limit', published + 1, overPublished],
        ['equal to the line in force: within the law', inForce, published < inForce ? closeUnder : yes],
        ['one cent over the line in force: over the law, close to the limit', inForce + 1, closeOver],
        ['at the top of the margin: close to the limit', top, closeOver],
        ['one cent over the margin: unlikely', top + 1, no],
      ] as const)('%s', (_name, income, wanted) => {
        expect(judge(aHousehold(zone, people, income), day)).toEqual(wanted)
      })
    })
  })
})

const freeHousing = { 1: 938, 2: 1642, 3: 1971 }

describe.each(['metropole', 'drom'] as const)('The AME ceiling for people housed free of charge, %s', (zone) => {
  describe.each(['2026-04-01', '2026-11-23'])('on %s', (day) => {
    describe.each(sizes)('for a household of %i', (people) => {
      const { published, top } = linesOf(zone, day, people)
      const flat = freeHousing[Math.min(people, 3) as 1 | 2 | 3] * 100

      it.each([
        ['the flat amount under the published line: likely', published - flat, yes],
        ['one cent more: close to the limit', published - flat + 1, closeUnder],
        ['the flat amount over the margin: close to the limit', top + flat, closeOver],
        ['one cent more: unlikely', top + flat + 1, no],
      ] as const)('%s', (_name, income, wanted) => {
        const situation: Situation = { ...aHousehold(zone, people, income), housing: 'hosted-free' }
        expect(judge(situation, day)).toEqual(wanted)
      })
    })
  })
})
