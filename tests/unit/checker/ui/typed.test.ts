import { describe, expect, it } from 'vitest'
import { questionFor, type QuestionId, type Situation } from '../../../../src/checker/index.ts'
import type { Draft, TypedQuestion } from '../../../../src/checker/ui/draft.ts'
import { readTyped } from '../../../../src/checker/ui/typed.ts'

const today = '2026-11-23'

function read(id: QuestionId, draft: Draft, situation: Situation = {}) {
  return readTyped(questionFor(id) as TypedQuestion, draft, situation, today)
}

const income = (draft: Draft) => read('income', draft)

describe('Money in one total', () => {
  it.each([
    ['week', 52],
    ['month', 12],
    ['year', 1],
  ] as const)('is counted over 12 months when it is for a %s', (per, times) => {
    expect(income({ text: '100', per })).toEqual({ value: 10_000 * times })
  })

  it('may be nothing, for any length of time', () => {
    expect(income({ text: '0' })).toEqual({ value: 0 })
  })

  it('is refused at the field that cannot be used', () => {
    expect(income({ text: 'abc', per: 'month' })).toEqual({ errors: [{ field: 'answer', key: 'error.money.letters' }] })
    expect(income({ text: '450' })).toEqual({ errors: [{ field: 'per-week', key: 'error.money.period' }] })
  })
})

describe('Money piece by piece', () => {
  it('is the sum of the pieces, each for its own length of time', () => {
    const pieces = {
      work: { text: '١٠٠', per: 'week' },
      help: { text: '50,50', per: 'month' },
      other: { text: '€7', per: 'year' },
    } as const
    expect(income({ inPieces: true, pieces })).toEqual({ value: 520_000 + 60_600 + 700 })
  })

  it('needs one piece only, which may be nothing', () => {
    expect(income({ inPieces: true, pieces: { other: { text: '30', per: 'year' } } })).toEqual({ value: 3000 })
    expect(income({ inPieces: true, pieces: { help: { text: '0' } } })).toEqual({ value: 0 })
  })

  it('is refused when no piece is filled in', () => {
    expect(income({ inPieces: true, text: '450', per: 'month' })).toEqual({
      errors: [{ field: 'amount-work', key: 'error.money.empty', piece: 'work' }],
    })
  })

  it('is refused with each field that cannot be used', () => {
    const pieces = {
      work: { text: '-5', per: 'month' },
      help: { text: '50' },
      other: { per: 'year' },
    } as const
    expect(income({ inPieces: true, pieces })).toEqual({
      errors: [
        { field: 'amount-work', key: 'error.money.negative', piece: 'work' },
        { field: 'per-help', key: 'error.money.period', piece: 'help' },
        { field: 'amount-other', key: 'error.money.empty', piece: 'other' },
      ],
    })
  })

  it('leaves what stands in the one field out, and the other way round', () => {
    const both: Draft = { text: '450', per: 'month', pieces: { work: { text: '10', per: 'year' } } }
    expect(income(both)).toEqual({ value: 540_000 })
    expect(income({ ...both, inPieces: true })).toEqual({ value: 1000 })
  })

  it('is at most the total it is a part of', () => {
    const situation: Situation = { income: 100_000 }
    const own = (draft: Draft) => read('ownIncome', draft, situation)
    const pieces = { work: { text: '600', per: 'year' }, help: { text: '400', per: 'year' } } as const
    expect(own({ inPieces: true, pieces })).toEqual({ value: 100_000 })
    expect(own({ inPieces: true, pieces: { ...pieces, other: { text: '0,01', per: 'year' } } })).toEqual({
      errors: [{ field: 'amount-work', key: 'error.money.more-than-total' }],
    })
  })
})

describe('A date that cannot be used', () => {
  it.each([
    [{}, 'answer'],
    [{ day: '31', month: '2', year: '2025' }, 'answer'],
    [{ month: '13', year: '2025' }, 'answer-month'],
    [{ year: '2025' }, 'answer-month'],
    [{ month: '3' }, 'answer-year'],
    [{ month: '3', year: '25' }, 'answer-year'],
    [{ month: '3', year: '1447' }, 'answer-year'],
  ])('leads to its field: %j to %s', (draft, field) => {
    expect(read('arrivedOn', draft)).toMatchObject({ errors: [{ field }] })
  })
})
