import { describe, expect, it } from 'vitest'
import { countOf, fill, formatCents, formatDate, formatNumber, string } from '../../../src/i18n/format.ts'
import { type Locale, languages } from '../../../src/i18n/languages.ts'
import { loadStrings } from '../../../src/i18n/load.ts'

const all = loadStrings()
const narrow = '\u202F'
const noBreak = '\u00A0'

const withComma: readonly Locale[] = ['en', 'zh']

describe('Numbers', () => {
  it.each(languages)(
    '$name groups thousands and marks decimals as people there will see them in France',
    ({ locale }) => {
      const hasComma = withComma.includes(locale)
      expect(formatNumber(locale, 7)).toBe('7')
      expect(formatNumber(locale, 999)).toBe('999')
      expect(formatNumber(locale, 10421)).toBe(hasComma ? '10,421' : `10${narrow}421`)
      expect(formatNumber(locale, 1234567)).toBe(hasComma ? '1,234,567' : `1${narrow}234${narrow}567`)
      expect(formatNumber(locale, 3.5)).toBe(hasComma ? '3.5' : '3,5')
    },
  )
})

describe('Amounts', () => {
  it.each(languages)('$name: whole euros without cents, and cents in two digits', ({ locale }) => {
    const strings = all[locale]
    const mark = withComma.includes(locale) ? '.' : ','
    expect(formatCents(strings, locale, 1_042_100)).toContain(formatNumber(locale, 10421))
    expect(formatCents(strings, locale, 1_042_100)).not.toContain(`421${mark}`)
    expect(formatCents(strings, locale, 1_042_150)).toContain(`${formatNumber(locale, 10421)}${mark}50`)
    expect(formatCents(strings, locale, 5)).toContain(`0${mark}05`)
    expect(formatCents(strings, locale, 0)).toMatch(/0/)
    expect(formatCents(strings, locale, 100)).toMatch(/€|欧元/)
  })

  it.each(languages)('$name: the sign never stands alone on the next line', ({ locale }) => {
    expect(formatCents(all[locale], locale, 1_042_150)).not.toMatch(/ /)
  })
})

describe('Dates', () => {
  it.each(languages)('$name: day, month in words and year, in Latin digits, on one line', ({ locale }) => {
    const date = formatDate(all[locale], locale, '2026-11-24')
    expect(date).toContain('24')
    expect(date).toContain('2026')
    expect(date).toContain(all[locale]['month.11'])
    expect(date).not.toMatch(/ /)
    expect(date).not.toMatch(/[٠-٩۰-۹०-९০-৯௦-௯]/)
  })

  it.each(languages)('$name: a month alone', ({ locale }) => {
    const strings = all[locale]
    const date = formatDate(strings, locale, '2026-02')
    expect(date).toContain('2026')
    expect(date).toContain(strings['monthAlone.2'] ?? strings['month.2'])
  })

  it('The first of a month is "1er" in French only', () => {
    expect(formatDate(all.fr, 'fr', '2026-04-01')).toBe(`1ᵉʳ${noBreak}avril${noBreak}2026`)
    expect(formatDate(all.fr, 'fr', '2026-04-11')).toBe(`11${noBreak}avril${noBreak}2026`)
    expect(formatDate(all.en, 'en', '2026-04-01')).toContain('1')
    expect(formatDate(all.en, 'en', '2026-04-01')).not.toContain('ᵉʳ')
  })

  it('A day is written without a zero before it', () => {
    expect(formatDate(all.fr, 'fr', '2026-04-05')).toBe(`5${noBreak}avril${noBreak}2026`)
  })
})

describe('Counted things', () => {
  it('take the form of the language and the number in its writing', () => {
    expect(countOf(all.fr, 'fr', 'unit.years', 1)).toMatch(/^1\san$/)
    expect(countOf(all.fr, 'fr', 'unit.years', 2)).toMatch(/^2\sans$/)
    expect(countOf(all.ar, 'ar', 'unit.months', 3)).toBe(fill(all.ar['unit.months.few'] ?? '', { count: 3 }))
    expect(countOf(all.ru, 'ru', 'unit.years', 21)).toBe(fill(all.ru['unit.years.one'] ?? '', { count: 21 }))
    expect(countOf(all.fr, 'fr', 'table.people', 12_000)).toContain(`12${narrow}000`)
  })

  it('stop the build when a form is missing', () => {
    expect(() => countOf({}, 'fr', 'unit.years', 2)).toThrow(/No string "unit.years" for 2 in fr/)
  })
})

describe('Placeholders', () => {
  it('are filled wherever they stand, as often as they stand', () => {
    expect(fill('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1')
  })

  it('stop the build when nothing is given for one', () => {
    expect(() => fill('until {date}', {})).toThrow('No value for {date} in "until {date}".')
  })

  it('a string that is not there stops the build with its key', () => {
    expect(() => string({}, 'page.skip')).toThrow('No string "page.skip".')
  })
})
