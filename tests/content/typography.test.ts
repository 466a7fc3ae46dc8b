import { describe, expect, it } from 'vitest'
import { type Locale, languages } from '../../src/i18n/languages.ts'
import { loadStrings } from '../../src/i18n/load.ts'
import { readChapters } from '../../src/integrations/chapters.ts'

interface Written {
  readonly where: string
  readonly text: string
}

const strings = loadStrings()
const chapters = readChapters()

/** Everything written in a language: strings and chapters, without markup, addresses and names of facts. */
function writtenIn(locale: Locale): Written[] {
  const own = Object.entries(strings[locale]).map(([key, text]) => ({
    where: key,
    text: text.replace(/\{\w+\}/g, '0'),
  }))
  const lines = chapters
    .filter((chapter) => chapter.locale === locale)
    .flatMap(({ file, text, firstLine }) =>
      text.split('\n').map((line, index) => ({ where: `${file}, line ${firstLine + index}`, text: prose(line) })),
    )
  return [...own, ...lines]
}

/** The words a reader sees of a line; titles of notices and French terms are words too. */
function prose(line: string): string {
  return line
    .replace(/<Notice[^>]*title="([^"]*)"[^>]*>/g, '$1')
    .replace(/<Fact[^>]*>/g, '0')
    .replace(/<(Term|Source)\s[^>]*>/g, '\u200B')
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
}

/** What is written against the rule, with its place. */
function against(locale: Locale, rule: RegExp): string[] {
  return writtenIn(locale).flatMap(({ where, text }) => {
    const found = text.match(rule)?.[0]
    return found === undefined ? [] : `${where}: "${found}" in "${text.slice(0, 80)}"`
  })
}

const all = languages.map(({ locale }) => locale)

describe('Typography', () => {
  it('French: a no-break space before ; : ! ? » € % and after «', () => {
    expect(against('fr', /[^\u00A0\u202F\s][;!?»€%](?!\w)|\S:(?=\s|$)(?<![\u00A0\u202F]:)/)).toEqual([])
    expect(against('fr', / [;:!?»€%]|« |«[^\u00A0\u202F]/)).toEqual([])
  })

  it.each(['fr', 'en', 'ht', 'pt', 'ro', 'sq', 'es', 'tr'] as const)(
    '%s: curved apostrophes and quotation marks',
    (locale) => {
      expect(against(locale, /\p{L}'\p{L}|(^|\s)"|"(\s|$)/u)).toEqual([])
    },
  )

  it.each(['ar', 'prs', 'ur'] as const)('%s: Arabic comma, semicolon and question mark', (locale) => {
    expect(against(locale, /\p{Script=Arabic}\s?[,;?]/u)).toEqual([])
  })

  it('Urdu: sentences end with ۔', () => {
    expect(against('ur', /\p{Script=Arabic}\./u)).toEqual([])
  })

  it('Dari: Persian ی and ک, never the Arabic letters', () => {
    expect(against('prs', /[\u064A\u0643]/)).toEqual([])
  })

  it('Urdu: ی, ک and ہ as Urdu writes them', () => {
    expect(against('ur', /[\u064A\u0643\u0647]/)).toEqual([])
  })

  it('Bengali: sentences end with ।', () => {
    expect(against('bn', /\p{Script=Bengali}\.(\s|$)/u)).toEqual([])
  })

  it('Romanian: ș and ț with a comma, not a cedilla', () => {
    expect(against('ro', /[şţŞŢ]/)).toEqual([])
  })

  it('Chinese: full-width punctuation between Chinese words, simplified letters', () => {
    expect(against('zh', /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}|\p{Script=Han}\.(\s|$)/u)).toEqual([])
    expect(against('zh', /[醫療險證費國語開關問題]/)).toEqual([])
  })

  it('Spanish: questions and calls open with ¿ and ¡', () => {
    const open = writtenIn('es').filter(({ text }) => {
      const count = (sign: string) => text.split(sign).length
      return count('?') !== count('¿') || count('!') !== count('¡')
    })
    expect(open).toEqual([])
  })

  it('Georgian: no capitals', () => {
    expect(against('ka', /[\u1C90-\u1CBF]/)).toEqual([])
  })

  it.each(all)('%s: Latin digits only', (locale) => {
    expect(against(locale, /[٠-٩۰-۹०-९০-৯௦-௯０-９]/)).toEqual([])
  })

  it.each(all)('%s: no double space, no space at an end, no words in capitals', (locale) => {
    expect(against(locale, /\S {2,}\S/)).toEqual([])
    const ends = Object.entries(strings[locale]).filter(([, text]) => text !== text.trim())
    expect(ends).toEqual([])
    expect(against(locale, /\p{Lu}{2,}\s+\p{Lu}{3,}/u)).toEqual([])
  })
})
