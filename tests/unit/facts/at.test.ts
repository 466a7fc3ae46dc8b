import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  amountFor,
  endOfMonthAfter,
  type Fact,
  factAt,
  factNamed,
  type FactValue,
  type Facts,
  firstDayAfterMonths,
  isDay,
  isDueForReview,
  isMonth,
  lastPublishedAt,
  latestDay,
  numberAt,
  raisedByPercent,
  UncoveredDateError,
  UnknownFactError,
} from '../../../src/facts/at.ts'

const sourced = { confidence: 'high', source: 'a-source' } as const

const published: FactValue = {
  ...sourced,
  from: '2025-04-01',
  amounts: { 1: 10339, 2: 15508, 3: 18609, 4: 21711, extra: 4135 },
}
const partlyComputed: FactValue = {
  ...sourced,
  from: '2026-04-01',
  amounts: { 1: 10421 },
  computed: { 2: 15632, 3: 18758, 4: 21884, extra: 4168 },
  provisional: true,
}
const whollyComputed: FactValue = {
  ...sourced,
  from: '2026-04-01',
  amounts: {},
  computed: { 1: 11599, 2: 17398, 3: 20877, 4: 24357, extra: 4639 },
  provisional: true,
}

function aFact(values: readonly FactValue[]): Fact {
  return { values, review: '2027-04-01' }
}

const facts: Facts = {
  'ame.ceiling': aFact([published, partlyComputed]),
  'ame.residence': aFact([{ ...sourced, from: '2019-12-30', value: 3 }]),
  'ame.form': aFact([{ ...sourced, from: '2009-07-10', value: 'cerfa 11573' }]),
  'ame.guess': aFact([whollyComputed]),
}

describe('Days', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-05-25', 89, '2026-08-22'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it.each([
    ['2026-08-23', 3, '2026-11-23'],
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    // A year of a whole century is a leap year once in four times.
    ['1899-11-30', 3, '1900-02-28'],
    ['1999-11-30', 3, '2000-02-29'],
    ['2099-11-30', 3, '2100-02-28'],
    ['2027-11-30', 4, '2028-03-30'],
    ['2027-12-31', 1, '2028-01-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-02-28', 3, '2026-05-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-23', 24, '2028-11-23'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it.each([
    ['2026-08-23', 3, '2026-11-24'],
    ['2026-08-22', 3, '2026-11-23'],
    ['2026-08-30', 3, '2026-12-01'],
    ['2026-08-31', 3, '2026-12-01'],
    ['2026-09-30', 3, '2026-12-31'],
    ['2026-10-01', 3, '2027-01-02'],
    ['2025-11-28', 3, '2026-03-01'],
    ['2025-11-30', 3, '2026-03-01'],
    ['2027-11-28', 3, '2028-02-29'],
    ['2027-11-29', 3, '2028-03-01'],
    ['2027-11-30', 3, '2028-03-01'],
    ['2028-02-29', 3, '2028-05-30'],
  ])('more than three months after %s (%i months) begins on %s', (day, months, expected) => {
    expect(firstDayAfterMonths(day, months)).toBe(expected)
  })

  it.each([
    ['2026-03-15', 6, '2026-09-30'],
    ['2026-03-01', 6, '2026-09-30'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-05-31', 6, '2026-11-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-07-10', 6, '2027-01-31'],
    ['2026-09-20', 2, '2026-11-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-01', 2, '2028-02-29'],
    ['2026-10-31', 2, '2026-12-31'],
    ['2026-02-10', 0, '2026-02-28'],
  ])('cover that ended on %s and is kept %i months runs until %s', (day, months, expected) => {
    expect(endOfMonthAfter(day, months)).toBe(expected)
  })

  it.each([
    ['2026-08', '2026-08-31'],
    ['2026-11', '2026-11-30'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
    ['2026-08-05', '2026-08-05'],
  ])('the latest day %s can mean is %s', (dayOrMonth, expected) => {
    expect(latestDay(dayOrMonth)).toBe(expected)
  })

  it.each(['2026-11-23', '2028-02-29', '2000-02-29', '2026-12-31'])('%s is a day of the calendar', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11',
    '+012026-11',
    '-000001-01',
    '23/11/2026',
    '',
    'unknown',
  ])('"%s" is not a day of the calendar', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it.each(['2026-11', '2028-02'])('%s is a month', (text) => {
    expect(isMonth(text)).toBe(true)
  })

  it.each(['2026-13', '2026-00', '2026-11-23', '2026', '11-2026', ''])('"%s" is not a month', (text) => {
    expect(isMonth(text)).toBe(false)
  })
})

describe('A fact on a day', () => {
  it('has its old value on the day before a change', () => {
    expect(factAt(facts, 'ame.ceiling', '2026-03-31')).toEqual(published)
  })

  it('has its new value on the day of a change', () => {
    expect(factAt(facts, 'ame.ceiling', '2026-04-01')).toEqual(partlyComputed)
  })

  it('has its first value on the first day known', () => {
    expect(factAt(facts, 'ame.ceiling', '2025-04-01')).toEqual(published)
  })

  it('keeps its last value until another one is known', () => {
    expect(factAt(facts, 'ame.ceiling', '2031-01-01')).toEqual(partlyComputed)
  })

  it('is never guessed for a day before the first known value', () => {
    expect(() => factAt(facts, 'ame.ceiling', '2025-03-31')).toThrow(UncoveredDateError)
    expect(() => factAt(facts, 'ame.ceiling', '2025-03-31')).toThrow(/ame\.ceiling.*2025-03-31/)
  })

  it('must exist', () => {
    expect(() => factNamed(facts, 'ame.ceilling')).toThrow(UnknownFactError)
    expect(() => factAt(facts, 'ame.ceilling', '2026-11-23')).toThrow(/ame\.ceilling/)
  })

  it('is missed by an error that bears its name', () => {
    expect(new UnknownFactError().name).toBe('UnknownFactError')
    expect(new UncoveredDateError().name).toBe('UncoveredDateError')
  })

  it('has a published value beside a provisional one', () => {
    expect(lastPublishedAt(facts, 'ame.ceiling', '2026-11-23')).toEqual(published)
    expect(lastPublishedAt(facts, 'ame.ceiling', '2026-04-01')).toEqual(published)
    expect(lastPublishedAt(facts, 'ame.ceiling', '2026-03-31')).toEqual(published)
  })

  it('has no published value where only a provisional one is known', () => {
    expect(() => lastPublishedAt(facts, 'ame.guess', '2026-11-23')).toThrow(UncoveredDateError)
    expect(() => lastPublishedAt(facts, 'ame.guess', '2026-11-23')).toThrow(/ame\.guess.*2026-11-23/)
    expect(() => lastPublishedAt(facts, 'ame.ceiling', '2025-03-31')).toThrow(UncoveredDateError)
  })

  it('gives its number', () => {
    expect(numberAt(facts, 'ame.residence', '2026-11-23')).toBe(3)
  })

  it('gives no number when it is a text or a table', () => {
    expect(() => numberAt(facts, 'ame.form', '2026-11-23')).toThrow(TypeError)
    expect(() => numberAt(facts, 'ame.form', '2026-11-23')).toThrow(/ame\.form/)
    expect(() => numberAt(facts, 'ame.ceiling', '2026-11-23')).toThrow(TypeError)
  })

  it('is due for review on its review day and not on the day before', () => {
    expect(isDueForReview(facts, 'ame.ceiling', '2027-03-31')).toBe(false)
    expect(isDueForReview(facts, 'ame.ceiling', '2027-04-01')).toBe(true)
    expect(isDueForReview(facts, 'ame.ceiling', '2027-04-02')).toBe(true)
  })
})

describe('The amount for a number of people', () => {
  it.each([
    [1, 1033900],
    [2, 1550800],
    [3, 1860900],
    [4, 2171100],
    [5, 2584600],
    [6, 2998100],
    [8, 3825100],
  ])('is the published one for %i', (people, cents) => {
    expect(amountFor(published, people)).toEqual({ cents, computed: false })
  })

  it('is the published one for one person even where the rest is computed', () => {
    expect(amountFor(partlyComputed, 1)).toEqual({ cents: 1042100, computed: false })
  })

  it.each([
    [2, 1563200],
    [4, 2188400],
    [5, 2605200],
    [8, 3855600],
  ])('is computed for %i where no table says it', (people, cents) => {
    expect(amountFor(partlyComputed, people)).toEqual({ cents, computed: true })
  })

  it.each([
    [1, 1159900],
    [5, 2899600],
  ])('is computed for %i where there is no table at all', (people, cents) => {
    expect(amountFor(whollyComputed, people)).toEqual({ cents, computed: true })
  })

  it('keeps the cents of the amount for each further person', () => {
    const value: FactValue = {
      ...sourced,
      from: '2016-04-01',
      amounts: { 1: 8653, 2: 12980, 3: 15576, 4: 18172, extra: 3461.26 },
    }
    expect(amountFor(value, 5)).toEqual({ cents: 2163326, computed: false })
    expect(amountFor(value, 7)).toEqual({ cents: 2855578, computed: false })
  })

  it('is not known where neither a table nor arithmetic covers it', () => {
    const withoutExtra: FactValue = {
      ...sourced,
      from: '2019-04-01',
      amounts: { 1: 8951, 2: 13426, 3: 16112, 4: 18797 },
    }
    const single: FactValue = { ...sourced, from: '2017-04-01', amounts: { 1: 8723 } }
    const withoutFour: FactValue = { ...sourced, from: '2017-04-01', amounts: { 1: 8723, extra: 3490 } }
    const text: FactValue = { ...sourced, from: '2017-04-01', value: 3 }
    expect(amountFor(withoutExtra, 4)).toEqual({ cents: 1879700, computed: false })
    expect(amountFor(withoutExtra, 5)).toBeUndefined()
    expect(amountFor(single, 2)).toBeUndefined()
    expect(amountFor(withoutFour, 5)).toBeUndefined()
    expect(amountFor(text, 1)).toBeUndefined()
  })
})

describe('The margin over an amount', () => {
  it.each([
    [1_042_100, 2, 1_062_942],
    [1_159_900, 2, 1_183_098],
    [50, 1, 50.5],
    [1_042_100, 0, 1_042_100],
  ])('of %i cents and %i percent is %d, not rounded', (cents, percent, raised) => {
    expect(raisedByPercent(cents, percent)).toBe(raised)
  })
})
