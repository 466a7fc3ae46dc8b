import { describe, expect, it } from 'vitest'
import {
  answersThatCount,
  evaluate,
  questionIds,
  schemeSlugs,
  type Situation,
  verdicts,
} from '../../../src/checker/index.ts'
import { housings, identityPapers } from '../../../src/checker/situation.ts'
import { loadFacts } from '../../../src/facts/load.ts'
import { housingsThatCount, isAsked, linesOf, type Point, space } from '../../space/space.ts'

const today = '2026-11-23'
const { facts } = loadFacts()

/** One point out of 401, all over the space. */
const sample: readonly Point[] = everyNth(401)

function everyNth(step: number): readonly Point[] {
  const points: Point[] = []
  let at = 0
  for (const point of space(facts, today)) if (at++ % step === 0) points.push(point)
  return points
}

/** Outcomes and verdicts of every scheme but those left out, as text. */
function said({ situation, today: day }: Point, leftOut: readonly string[] = []): string {
  const results = evaluate(situation, facts, day)
  const outcomes = results.map(({ scheme, outcome, grounds }) => [scheme, outcome, grounds])
  const words = verdicts(results, situation, facts, day)
  return JSON.stringify([
    outcomes.filter(([scheme]) => !leftOut.includes(String(scheme))),
    words.filter(({ scheme }) => !leftOut.includes(scheme)),
  ])
}

function withAnswers({ situation, today: day }: Point, answers: Situation): Point {
  return { situation: { ...situation, ...answers }, today: day }
}

/** The points of the sample for which another set of answers says something else; a few, as text. */
function differing(
  points: readonly Point[],
  others: (point: Point, at: number) => readonly Point[],
  leftOut?: readonly string[],
) {
  return points
    .filter((point, at) => others(point, at).some((other) => said(other, leftOut) !== said(point, leftOut)))
    .slice(0, 5)
    .map((point) => JSON.stringify(point))
}

describe('The space of situations', { timeout: 120_000 }, () => {
  it('holds nothing that does not count, and answers everything that makes sense but for papers', () => {
    for (const { situation } of sample) {
      expect(answersThatCount(situation), JSON.stringify(situation)).toEqual(situation)
      if (situation.age !== '18-or-over') continue
      const unanswered = questionIds.filter((id) => isAsked(id, situation) && situation[id] === undefined)
      expect(unanswered, JSON.stringify(situation)).toEqual(['identity'])
    }
  })

  it('may leave out papers that prove who one is', () => {
    const others = (point: Point, at: number) => [
      withAnswers(point, { identity: [identityPapers[at % identityPapers.length] ?? 'none'] }),
      withAnswers(point, { identity: at % 2 ? 'unknown' : ['passport', 'birth-certificate'] }),
    ]
    expect(differing(sample, others)).toEqual([])
  })

  it('may count every way to be housed as one, but with someone for free', () => {
    const asOwnLease = housings.filter((housing) => !(housingsThatCount as readonly string[]).includes(housing))
    const points = sample.filter(({ situation }) => situation.housing === 'own-lease')
    const others = (point: Point, at: number) => [withAnswers(point, { housing: asOwnLease[at % asOwnLease.length] })]
    expect(points.length).toBeGreaterThan(500)
    expect(differing(points, others)).toEqual([])
  })

  it('may look less closely at British people come since 2021, who are judged by their paper', () => {
    // On a visit they differ, by the British card: only those who live here are looked at less closely.
    const points = sample.filter(
      ({ situation }) =>
        situation.purpose === 'living-here' && situation.nationality === 'other' && isAsked('paper', situation),
    )
    const others = (point: Point) => [withAnswers(point, { nationality: 'british', british: 'since-2021' })]
    expect(points.length).toBeGreaterThan(500)
    expect(differing(points, others)).toEqual([])
  })

  it('may look at days in metropolitan France only, as they say the same in every zone', () => {
    const points = sample.filter(({ situation }) => situation.place === 'metropole' && situation.income === 0)
    const others = (point: Point) => [
      withAnswers(point, { place: 'overseas-department' }),
      withAnswers(point, { place: 'saint-martin-saint-barthelemy' }),
    ]
    expect(points.length).toBeGreaterThan(50)
    expect(differing(points, others)).toEqual([])
  })

  it('may leave out amounts and people where no line is looked at', () => {
    const points = sample.filter(({ situation }) => {
      const { ame, c2s } = linesOf(situation)
      return situation.age === '18-or-over' && !ame && !c2s
    })
    const others = (point: Point) => [
      withAnswers(point, { partner: 'none', children: 0, youngAdults: 0, income: 0 }),
      withAnswers(point, { partner: 'with-permit', children: 3, youngAdults: 1, income: 30_000_00 }),
    ]
    expect(points.length).toBeGreaterThan(10)
    expect(differing(points, others)).toEqual([])
  })

  it('may leave out an accident at work, which only its own scheme looks at', () => {
    const others = (point: Point, at: number) => [
      withAnswers(point, { accident: (['yes', 'no', 'unknown'] as const)[at % 3] }),
    ]
    expect(differing(sample, others, ['accident-at-work'])).toEqual([])
    expect(schemeSlugs).toContain('accident-at-work')
  })
})
