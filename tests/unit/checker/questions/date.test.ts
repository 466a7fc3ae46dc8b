import { describe, expect, it } from 'vitest'
import { parseDate, questionFor, type Situation } from '../../../../src/checker/index.ts'

const today = '2026-11-23'

function limitsOf(id: 'arrivedOn' | 'endedOn' | 'ameEndsOn', situation: Situation = {}) {
  const question = questionFor(id)
  if (question.kind !== 'date') throw new Error(`"${id}" is no date.`)
  return question.between(situation, today)
}

function parse(day: string, month: string, year: string) {
  return parseDate({ day, month, year }, limitsOf('arrivedOn'), today)
}

describe('A date in the past', () => {
  it.each([
    ['23', '8', '2026', '2026-08-23'],
    ['03', '08', '2026', '2026-08-03'],
    ['', '8', '2026', '2026-08'],
    ['', '11', '2026', '2026-11'],
    ['23', '11', '2026', '2026-11-23'],
    ['23', '11', '1906', '1906-11-23'],
    ['', '11', '1906', '1906-11'],
    ['29', '2', '2024', '2024-02-29'],
    ['٢٣', '٨', '٢٠٢٦', '2026-08-23'],
    ['۲۳', '۸', '۲۰۲۶', '2026-08-23'],
    ['২৩', '৮', '২০২৬', '2026-08-23'],
    ['௨௩', '௮', '௨௦௨௬', '2026-08-23'],
    ['２３', '８', '２０２６', '2026-08-23'],
    [' 1 ', '\u200f8', '2026 ', '2026-08-01'],
    ['\u00a01', '\u20678\u2069', '\u202f2026', '2026-08-01'],
    ['1', '8', '20٢6', '2026-08-01'],
  ])('is read: %s/%s/%s', (day, month, year, value) => {
    expect(parse(day, month, year)).toEqual({ ok: true, value })
  })

  it('needs no day at all', () => {
    expect(parseDate({ month: '8', year: '2026' }, limitsOf('arrivedOn'), today)).toEqual({
      ok: true,
      value: '2026-08',
    })
  })

  it.each([
    ['', '', '', 'empty'],
    ['12', '', '2026', 'no-month'],
    ['12', '5', '', 'no-year'],
    ['12', 'May', '2026', 'letters'],
    ['-12', '5', '2026', 'letters'],
    ['12', '5', '2.026', 'letters'],
    ['12', '5', '2026 €', 'letters'],
    ['12', 'a'.repeat(60), '2026', 'letters'],
    ['1'.repeat(60), '5', '2026', 'no-such-day'],
    ['12', '1'.repeat(60), '2026', 'no-such-month'],
    ['12', '5', '2'.repeat(60), 'too-far'],
    ['1.', '5', '2026', 'letters'],
    ['12', '5', '26', 'short-year'],
    ['12', '', '', 'no-month'],
    ['', '', '2026', 'no-month'],
    ['', '8', '', 'no-year'],
    ['12', '5', '1350', 'other-calendar'],
    ['12', '5', '1405', 'other-calendar'],
    ['12', '5', '1448', 'other-calendar'],
    ['12', '5', '1500', 'other-calendar'],
    ['12', '5', '1349', 'too-old'],
    ['12', '5', '1501', 'too-old'],
    ['12', '13', '2026', 'no-such-month'],
    ['12', '0', '2026', 'no-such-month'],
    ['12', '005', '2026', 'no-such-month'],
    ['31', '4', '2026', 'no-such-day'],
    ['29', '2', '2026', 'no-such-day'],
    ['0', '4', '2026', 'no-such-day'],
    ['001', '4', '2026', 'no-such-day'],
    ['1', '1', '1900', 'too-old'],
    ['22', '11', '1906', 'too-old'],
    ['', '10', '1906', 'too-old'],
    ['24', '11', '2026', 'future'],
    ['', '12', '2026', 'future'],
    ['1', '1', '20226', 'too-far'],
  ])('is refused with its reason: %s/%s/%s is %s', (day, month, year, error) => {
    expect(parse(day, month, year)).toEqual({ ok: false, error })
  })
})

describe('The last day of a paper', () => {
  it('may lie years back', () => {
    const limits = limitsOf('endedOn', { paper: 'short-visa' })
    expect(parseDate({ day: '15', month: '1', year: '2010' }, limits, today)).toEqual({ ok: true, value: '2010-01-15' })
  })

  it('may lie ahead while the paper is in date', () => {
    const limits = limitsOf('endedOn', { paper: 'short-visa' })
    expect(parseDate({ day: '15', month: '1', year: '2027' }, limits, today)).toEqual({ ok: true, value: '2027-01-15' })
    expect(parseDate({ day: '15', month: '1', year: '2090' }, limits, today)).toEqual({ ok: false, error: 'too-far' })
  })

  it('lies in the past once the paper has ended', () => {
    const limits = limitsOf('endedOn', { paper: 'ended' })
    expect(parseDate({ day: '15', month: '1', year: '2027' }, limits, today)).toEqual({ ok: false, error: 'future' })
  })
})

describe('The last day of an AME that runs, given for a year', () => {
  const limits = limitsOf('ameEndsOn', { cover: 'ame' })

  it.each([
    ['23', '11', '2026', '2026-11-23'],
    ['', '11', '2026', '2026-11'],
    ['23', '11', '2027', '2027-11-23'],
  ])('is read: %s/%s/%s', (day, month, year, value) => {
    expect(parseDate({ day, month, year }, limits, today)).toEqual({ ok: true, value })
  })

  it.each([
    ['22', '11', '2026', 'too-old'],
    ['24', '11', '2027', 'too-far'],
  ])('is refused with its reason: %s/%s/%s is %s', (day, month, year, error) => {
    expect(parseDate({ day, month, year }, limits, today)).toEqual({ ok: false, error })
  })
})
