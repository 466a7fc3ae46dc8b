import type { Day } from '../facts/at.ts'
import { editionDay } from '../facts/edition.ts'
import type { Strings } from '../i18n/format.ts'
import type { InterfaceKey } from '../i18n/keys.ts'
import { type Language, languageOf, sourceLocale } from '../i18n/languages.ts'
import { loadStrings, textOf } from '../i18n/load.ts'

/** The strings of all languages, read once for the build. */
export const allStrings = loadStrings()

/** A page being built: its language, and that of its text, which is French where a chapter is not translated yet. */
export interface Page {
  readonly language: Language
  readonly text: Language
  /** An interface string in the page's own language. */
  readonly t: (key: InterfaceKey) => string
  readonly strings: Strings
  /** Interface strings in the language of the text, for what stands inside it. */
  readonly textStrings: Strings
  /** The names of the sources the text cites, in the order of their numbers. */
  readonly sources: readonly string[]
  readonly today: Day
}

/** Starts a page in `locale` whose text is in the language of `textLocale`. */
export function startPage(locale: string, textLocale: string = sourceLocale, sources: readonly string[] = []): Page {
  const language = languageOf(locale)
  const text = languageOf(textLocale)
  const strings = allStrings[language.locale]
  return {
    language,
    text,
    t: (key) => textOf(strings, key),
    strings,
    textStrings: allStrings[text.locale],
    sources,
    today: editionDay,
  }
}
