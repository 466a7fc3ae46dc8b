import { describe, expect, it } from 'vitest'
import { type Locale, languages } from '../../../src/i18n/languages.ts'
import { type PluralCategory, pluralCategories, pluralOf } from '../../../src/i18n/plural.ts'

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000] as const

/** Typed by hand from CLDR 48, "Language Plural Rules", cardinals; in the order of `counts`. */
const expected: Readonly<Record<Locale, string>> = {
  fr: 'one one other other other other other other many',
  en: 'other one other other other other other other other',
  sq: 'other one other other other other other other other',
  ar: 'zero one two few few many many other other',
  bn: 'one one other other other other other other other',
  zh: 'other other other other other other other other other',
  // CLDR has no rules of its own for Haitian Creole: nouns do not change with a number.
  ht: 'other other other other other other other other other',
  prs: 'one one other other other other other other other',
  es: 'other one other other other other other other many',
  ka: 'other one other other other other other other other',
  ur: 'other one other other other other other other other',
  pt: 'other one other other other other other other many',
  ro: 'few one few few few few other other other',
  ru: 'many one few few many many one many many',
  ta: 'other one other other other other other other other',
  tr: 'other one other other other other other other other',
}

describe('Plurals', () => {
  it.each(languages)('$name counts as CLDR says', ({ locale }) => {
    expect(counts.map((count) => pluralOf(locale, count)).join(' ')).toBe(expected[locale])
  })

  it.each(languages)('$name has a text for every number, and none that no number needs', ({ locale }) => {
    const needed = new Set<PluralCategory>()
    for (let count = 0; count <= 1000; count++) needed.add(pluralOf(locale, count))
    for (const count of [1_000_000, 1_000_001, 2_000_000]) needed.add(pluralOf(locale, count))
    // CLDR keeps `other` for fractions where whole numbers never need it.
    expect([...needed.add('other')].sort()).toEqual([...pluralCategories(locale)].sort())
  })

  it.each([
    ['ru', 12, 'many'],
    ['ru', 22, 'few'],
    ['ru', 101, 'one'],
    ['ru', 111, 'many'],
    ['ru', 112, 'many'],
    ['ro', 19, 'few'],
    ['ro', 20, 'other'],
    ['ro', 101, 'few'],
    ['ro', 120, 'other'],
    ['ar', 10, 'few'],
    ['ar', 99, 'many'],
    ['ar', 102, 'other'],
    ['ar', 103, 'few'],
    ['ar', 111, 'many'],
    ['ar', 200, 'other'],
    ['fr', 2_000_000, 'many'],
    ['fr', 1_500_000, 'other'],
  ] as const)('%s %i is %s', (locale, count, category) => {
    expect(pluralOf(locale, count)).toBe(category)
  })
})
