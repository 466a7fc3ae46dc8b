import { describe, expect, it } from 'vitest'
import { type FactForm, factPieces, type Piece } from '../../../src/components/fact-text.ts'
import type { Facts, FactValue } from '../../../src/facts/at.ts'
import type { Locale } from '../../../src/i18n/languages.ts'
import { loadStrings } from '../../../src/i18n/load.ts'

const all = loadStrings()
const today = '2026-11-23'

function aFact(unit: string, ...values: readonly Partial<FactValue>[]) {
  const common = { from: '2026-01-01', confidence: 'high' } as const
  return { unit, values: values.map((value) => ({ ...common, ...value })), review: '2027-04-01' }
}

const known = {
  'x.price': aFact('eur', { value: 35 }),
  'x.cents': aFact('eur', { value: 1.15 }),
  'x.yearly': aFact('eur/year', { value: 10421 }),
  'x.monthly': aFact('eur/month', { value: 868.42 }),
  'x.guess': aFact('eur', { value: 35, provisional: true, from: '2026-04-01' }),
  'x.table': aFact('eur/year', { amounts: { 1: 100, 2: 150, 3: 180, 4: 210, extra: 40 } }),
  'x.partial': aFact('eur/year', { amounts: { 1: 100 }, computed: { 2: 150 }, provisional: true, from: '2026-04-01' }),
  'x.months': aFact('months', { value: 3 }),
  'x.age': aFact('years', { value: 18 }),
  'x.share': aFact('percent', { value: 15 }),
  'x.count': aFact('count', { value: 12000 }),
  'x.day': aFact('date', { value: '2026-02-07' }),
  'x.phone': aFact('phone', { value: '36 46' }),
  'x.form': aFact('form', { value: 'cerfa 11573' }),
  'x.photo': aFact('cm', { value: '3.5 × 4.5' }),
  'x.changing': aFact('months', { value: 3 }, { value: 6, from: '2027-01-01' }),
  'x.rising': aFact(
    'eur/year',
    { amounts: { 1: 100, 2: 150 } },
    { amounts: { 1: 102 }, provisional: true, from: '2027-04-01' },
  ),
}
const facts: Facts = known

function piecesOf(name: string, locale: Locale, form: FactForm = 'full', day = today): Piece[] {
  const unitOf = (fact: string) => known[fact as keyof typeof known].unit
  return factPieces(name, { facts, unitOf, strings: all[locale], locale, today: day, form })
}

function textOf(name: string, locale: Locale = 'fr', form: FactForm = 'full', day = today): string {
  return piecesOf(name, locale, form, day)
    .map(({ text }) => text)
    .join('')
    .replace(/[\u00A0\u202F]/g, ' ')
}

describe('A fact as the reader sees it', () => {
  it.each([
    ['x.price', '35 €'],
    ['x.cents', '1,15 €'],
    ['x.yearly', '10 421 € par an'],
    ['x.monthly', '868,42 € par mois'],
    ['x.table.1', '100 €'],
    ['x.table.4', '210 €'],
    ['x.table.6', '290 €'],
    ['x.months', '3 mois'],
    ['x.age', '18 ans'],
    ['x.share', '15 %'],
    ['x.count', '12 000'],
    ['x.day', '7 février 2026'],
    ['x.phone', '36 46'],
    ['x.form', 'cerfa 11573'],
    ['x.photo', '3,5 × 4,5 cm'],
  ])('%s reads %s in French', (name, text) => {
    expect(textOf(name)).toBe(text)
  })

  it.each([
    ['x.months', '3'],
    ['x.age', '18'],
    ['x.share', '15'],
    ['x.photo', '3.5 × 4.5'],
  ])('%s without its unit reads %s', (name, text) => {
    expect(textOf(name, 'fr', 'number')).toBe(text)
  })

  it('says "about", with the year, of an amount that is not official yet', () => {
    expect(textOf('x.guess')).toBe('environ 35 € (2026)')
    expect(textOf('x.partial.2')).toBe('environ 150 € (2026)')
  })

  it('says the value in force on the day of the edition, and beside it the one that is known already', () => {
    expect(textOf('x.changing')).toBe('3 mois (à partir du 1ᵉʳ janvier 2027 : 6 mois)')
    expect(textOf('x.changing', 'en')).toBe('3 months (from 1 January 2027: 6 months)')
    expect(textOf('x.changing', 'fr', 'number')).toBe('3 (à partir du 1ᵉʳ janvier 2027 : 6)')
    expect(textOf('x.rising.1')).toBe('100 € (à partir du 1ᵉʳ avril 2027 : environ 102 € (2027))')
    expect(textOf('x.rising.2')).toBe('150 €')
    expect(textOf('x.changing', 'fr', 'full', '2027-01-01')).toBe('6 mois')
  })

  it('isolates what must keep its order in a right-to-left line: amounts, phones, sizes', () => {
    for (const name of ['x.price', 'x.table.1', 'x.phone', 'x.photo', 'x.count']) {
      const pieces = piecesOf(name, 'ar')
      expect(
        pieces.filter(({ text }) => /\d/.test(text)).every(({ isolated }) => isolated),
        name,
      ).toBe(true)
    }
    const next = piecesOf('x.rising.1', 'ar')
    expect(next.filter(({ isolated }) => isolated).map(({ text }) => text.replace(/\D/g, ''))).toEqual(['100', '102'])
    const about = piecesOf('x.guess', 'ar')
    expect(about.find(({ text }) => text.includes('€'))?.isolated).toBe(true)
    expect(about.find(({ text }) => text.includes('حوالي'))?.isolated).toBe(false)
  })

  it('is never broken between a number and its sign or unit', () => {
    for (const name of ['x.price', 'x.phone', 'x.form', 'x.day', 'x.photo']) {
      const pieces = piecesOf(name, 'fr')
      expect(pieces.map(({ text }) => text).join(''), name).not.toMatch(/\d \S|\S \d/)
    }
  })

  it.each([
    ['x.nothing', 'Unknown fact "x.nothing".'],
    ['x.table', 'The fact "x.table" is a table: name a number of people, or use <Table>.'],
    ['x.partial.4', 'No amount is known for 4 people from 2026-04-01.'],
    ['x.price.2', 'Unknown fact "x.price.2".'],
  ])('%s stops the build: %s', (name, message) => {
    expect(() => textOf(name)).toThrow(message)
  })

  it('stops the build on a day before the first value', () => {
    expect(() => textOf('x.price', 'fr', 'full', '2025-12-31')).toThrow(
      'No value of "x.price" is known for 2025-12-31.',
    )
  })
})
