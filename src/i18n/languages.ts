/** Folder, URL part and file name of a language; see `Language.lang` for the tag HTML wants. */
export type Locale =
  | 'fr' | 'en' | 'sq' | 'ar' | 'bn' | 'zh' | 'ht' | 'prs' | 'es' | 'ka' | 'ur' | 'pt' | 'ro' | 'ru' | 'ta' | 'tr' // prettier-ignore

export interface Language {
  readonly locale: Locale
  /** BCP 47 tag for `lang` attributes and `hreflang`, and nothing else. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Its own name for itself. */
  readonly name: string
  /** Its name in French, for whoever helps. */
  readonly frenchName: string
}

/** The only list of languages, in the order of every menu. French is the source of all others. */
export const languages: readonly Language[] = [
  { locale: 'fr', lang: 'fr', dir: 'ltr', name: 'Français', frenchName: 'français' },
  { locale: 'en', lang: 'en', dir: 'ltr', name: 'English', frenchName: 'anglais' },
  { locale: 'sq', lang: 'sq', dir: 'ltr', name: 'Shqip', frenchName: 'albanais' },
  { locale: 'ar', lang: 'ar', dir: 'rtl', name: 'العربية', frenchName: 'arabe' },
  { locale: 'bn', lang: 'bn', dir: 'ltr', name: 'বাংলা', frenchName: 'bengali' },
  { locale: 'zh', lang: 'zh-Hans', dir: 'ltr', name: '简体中文', frenchName: 'chinois' },
  { locale: 'ht', lang: 'ht', dir: 'ltr', name: 'Kreyòl ayisyen', frenchName: 'créole haïtien' },
  { locale: 'prs', lang: 'fa-AF', dir: 'rtl', name: 'دری', frenchName: 'dari' },
  { locale: 'es', lang: 'es', dir: 'ltr', name: 'Español', frenchName: 'espagnol' },
  { locale: 'ka', lang: 'ka', dir: 'ltr', name: 'ქართული', frenchName: 'géorgien' },
  { locale: 'ur', lang: 'ur', dir: 'rtl', name: 'اردو', frenchName: 'ourdou' },
  { locale: 'pt', lang: 'pt-PT', dir: 'ltr', name: 'Português', frenchName: 'portugais' },
  { locale: 'ro', lang: 'ro', dir: 'ltr', name: 'Română', frenchName: 'roumain' },
  { locale: 'ru', lang: 'ru', dir: 'ltr', name: 'Русский', frenchName: 'russe' },
  { locale: 'ta', lang: 'ta', dir: 'ltr', name: 'தமிழ்', frenchName: 'tamoul' },
  { locale: 'tr', lang: 'tr', dir: 'ltr', name: 'Türkçe', frenchName: 'turc' },
]

export const sourceLocale = 'fr' satisfies Locale

/** The row of the table for a locale. Throws on a text that is no locale. */
export function languageOf(locale: string): Language {
  const language = languages.find((row) => row.locale === locale)
  if (!language) throw new RangeError(`"${locale}" is no locale of src/i18n/languages.ts.`)
  return language
}
