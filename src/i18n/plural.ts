import type { Locale } from './languages.ts'

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/**
 * CLDR plural rules for whole numbers, as our own tables: browsers lack Haitian Creole and answer in another language.
 * `many` of French, Spanish and Portuguese starts at a million and only for whole millions.
 */
const frenchLike =
  (one: (count: number) => boolean) =>
  (count: number): PluralCategory =>
    one(count) ? 'one' : count !== 0 && count % 1_000_000 === 0 ? 'many' : 'other'
const oneOther = (count: number): PluralCategory => (count === 1 ? 'one' : 'other')
const zeroOneOther = (count: number): PluralCategory => (count === 0 || count === 1 ? 'one' : 'other')
const always = (): PluralCategory => 'other'

function arabic(count: number): PluralCategory {
  const last = count % 100
  if (count === 0) return 'zero'
  if (count === 1) return 'one'
  if (count === 2) return 'two'
  if (last >= 3 && last <= 10) return 'few'
  return last >= 11 ? 'many' : 'other'
}

function romanian(count: number): PluralCategory {
  const last = count % 100
  if (count === 1) return 'one'
  return count === 0 || (last >= 1 && last <= 19) ? 'few' : 'other'
}

function russian(count: number): PluralCategory {
  const last = count % 10
  const teen = count % 100 >= 11 && count % 100 <= 14
  if (last === 1 && !teen) return 'one'
  return last >= 2 && last <= 4 && !teen ? 'few' : 'many'
}

const rules: Readonly<Record<Locale, (count: number) => PluralCategory>> = {
  fr: frenchLike((count) => count === 0 || count === 1),
  es: frenchLike((count) => count === 1),
  pt: frenchLike((count) => count === 1),
  en: oneOther,
  sq: oneOther,
  ka: oneOther,
  ur: oneOther,
  ta: oneOther,
  tr: oneOther,
  bn: zeroOneOther,
  prs: zeroOneOther,
  zh: always,
  ht: always,
  ar: arabic,
  ro: romanian,
  ru: russian,
}

const categories: Readonly<Partial<Record<Locale, readonly PluralCategory[]>>> = {
  fr: ['one', 'many', 'other'],
  es: ['one', 'many', 'other'],
  pt: ['one', 'many', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  ro: ['one', 'few', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  zh: ['other'],
  ht: ['other'],
}

/** The category of a whole number ≥ 0 in a language. */
export function pluralOf(locale: Locale, count: number): PluralCategory {
  return rules[locale](count)
}

/** The categories a strings file of this language must have for each plural key. */
export function pluralCategories(locale: Locale): readonly PluralCategory[] {
  return categories[locale] ?? ['one', 'other']
}
