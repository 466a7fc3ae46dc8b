import { describe, expect, it } from 'vitest'
import type { Strings } from '../../src/i18n/format.ts'
import { interfaceKeys, isCheckWording, type KeyNote } from '../../src/i18n/keys.ts'
import { type Locale, languageOf, languages } from '../../src/i18n/languages.ts'
import { loadStrings } from '../../src/i18n/load.ts'
import { pluralCategories } from '../../src/i18n/plural.ts'
import { foreignWords } from '../support/letters.ts'

const all = loadStrings()
const locales = languages.map(({ locale }) => locale)
const others = locales.filter((locale) => locale !== 'fr')

function bare(text: string): string {
  return text.replace(/\{\w+\}/g, ' ')
}

/** True for a text without a word of any language: placeholders, signs, and the one unit all write alike. */
function isShapeOnly(text: string): boolean {
  return !/\p{L}/u.test(bare(text).replace(/\bcm\b/g, ''))
}

/** Words that two languages share, each with why; by language and key. */
const sharedWords: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>> = {
  en: {
    'menu.site': '"Menu" is the English word too',
    'sources.number': '"Source" is the English word too',
    'check.number': '"Question" is the English word too',
    'result.office.cpam': 'the name of a French office stays French',
    'result.office.cgss': 'the name of a French office stays French',
    'result.office.cssm': 'the name of a French office stays French',
  },
  sq: { 'month.3': 'March is "mars" in Albanian', 'table.people.one': '"person" is the Albanian word too' },
  ht: { 'month.4': 'April is "avril" in Haitian Creole' },
  pt: { 'menu.site': '"Menu" is the Portuguese word too', 'list.or': '"ou" is the Portuguese word too' },
  ro: { 'unit.years.one': '"an" is the Romanian word too', 'month.5': 'May is "mai" in Romanian' },
}

function copies(locale: Locale, source: Strings): string[] {
  return Object.entries(all[locale]).flatMap(([key, text]) => {
    return text === source[key] && !isShapeOnly(text) && !sharedWords[locale]?.[key] ? `${key}: ${text}` : []
  })
}

describe('Strings', () => {
  it.each(locales)('%s: every key, every form, the same placeholders as French', (locale) => {
    // The loader stops the build on the first two; here they are counted once more by another hand.
    const missing = Object.entries(interfaceKeys).flatMap(([key, note]: [string, KeyNote]) => {
      const wanted = note.plural ? pluralCategories(locale).map((category) => `${key}.${category}`) : [key]
      return wanted.filter((name) => !all[locale][name])
    })
    expect(missing).toEqual([])
    const named = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ')
    const differing = Object.entries(all[locale]).filter(([key, text]) => {
      const french = all.fr[key] ?? all.fr[key.replace(/\.\w+$/, '.other')]
      return french !== undefined && named(french) !== named(text)
    })
    expect(differing).toEqual([])
  })

  it.each(others)('%s copies no French', (locale) => {
    expect(copies(locale, all.fr)).toEqual([])
  })

  it.each(others.filter((locale) => locale !== 'en'))('%s copies no English', (locale) => {
    expect(copies(locale, all.en)).toEqual([])
  })

  it.each(locales)('%s is written in its own letters', (locale) => {
    const { lang } = languageOf(locale)
    const foreign = Object.entries(all[locale]).map(([key, text]) => [key, foreignWords(bare(text), lang).join(' ')])
    expect(foreign.filter(([, words]) => words !== '')).toEqual([])
  })

  it.each(locales)('%s keeps within the room there is', (locale) => {
    const long = Object.entries(interfaceKeys).flatMap(([key, { max }]: [string, KeyNote]) => {
      const length = [...(all[locale][key] ?? '')].length
      return max !== undefined && length > max ? `${key} has ${length} letters of ${max}` : []
    })
    expect(long).toEqual([])
  })

  it.each(locales)('%s: a sentence ends like a sentence, a label has no point', (locale) => {
    const ends = /[.!?:…。！？：।۔؟»)”]$/
    const full = (text: string) => ends.test(text.trim())
    const longest = [
      'page.machine',
      'page.fallback',
      'check.privacy',
      'check.noScript',
      'foot.interpreter',
      'foot.independent',
    ]
    expect(longest.filter((key) => !full(all[locale][key] ?? ''))).toEqual([])
    const labels = [
      'page.skip',
      'page.exit',
      'menu.check',
      'menu.help',
      'check.next',
      'check.back',
      'check.start',
      'tool.print',
    ]
    expect(labels.filter((key) => full(all[locale][key] ?? ''))).toEqual([])
  })
})

describe('Months', () => {
  it.each(locales)('%s has twelve different ones', (locale) => {
    const months = Array.from({ length: 12 }, (_, index) => all[locale][`month.${index + 1}`])
    expect(new Set(months).size).toBe(12)
  })
})

describe('The wording of the check', () => {
  it('is whole in English, key by key', () => {
    const keys = (locale: Locale) => {
      const own = Object.keys(all[locale]).filter(isCheckWording)
      return [...new Set(own.map((key) => key.replace(/\.(one|many|other)$/, '.#')))].sort()
    }
    expect(keys('en')).toEqual(keys('fr'))
  })
})
