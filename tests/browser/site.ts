import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inject } from 'vitest'
import { type Locale, languages } from '../../src/i18n/languages.ts'
import { loadStrings } from '../../src/i18n/load.ts'
import { htmlFiles } from '../../src/integrations/relative.ts'
import { mounts } from '../support/serve.ts'

/** The built site, its server and the browsers; see `support/global-setup.ts`. */
export const site = inject('site')

/** True where every language and address is looked at: `npm run test:all`. */
export const isThorough = inject('thorough')

/** Every built page as a path from the root, e.g. `fr/ame.html`. */
export const pages: readonly string[] = htmlFiles(site.folder)

export const locales: readonly Locale[] = languages.map(({ locale }) => locale)

/** The interface strings, to find things by their name. */
export const strings = loadStrings()

export type Kind = 'root' | 'exit' | 'cover' | 'chapter' | 'bilingual' | 'check' | 'questionnaire'

export function kindOf(page: string): Kind {
  if (page === 'index.html') return 'root'
  if (page === 'exit.html') return 'exit'
  if (page.endsWith('/index.html')) return 'cover'
  if (page.includes('/bilingual/')) return 'bilingual'
  if (page.endsWith('/questionnaire.html')) return 'questionnaire'
  return page.endsWith('/check.html') ? 'check' : 'chapter'
}

/** `fr` of `fr/ame.html`; the pages at the root speak French. */
export function localeOf(page: string): Locale {
  return locales.find((locale) => page.startsWith(`${locale}/`)) ?? 'fr'
}

/** The chapter that stands for all where one is enough: it has lists, notices, sources and the tables. */
const chapter = 'ame-eligibility'

/** The numbered steps speak French until the check is translated: looked at in one language of each direction. */
const stepsIn: readonly Locale[] = ['fr', 'en', 'ar']

/** One page of each kind in one language. */
export function kindsIn(locale: Locale): string[] {
  const steps = stepsIn.includes(locale) ? [`${locale}/questionnaire.html`] : []
  const beside = `${locale}/bilingual/${chapter}.html`
  return [
    `${locale}/index.html`,
    `${locale}/${chapter}.html`,
    `${locale}/check.html`,
    ...steps,
    ...(pages.includes(beside) ? [beside] : []),
  ]
}

/** One language per script and direction, for what depends on letters only. */
export const oneLocalePerScript: readonly Locale[] = ['fr', 'ar', 'ur', 'bn', 'ta', 'ka', 'ru', 'zh']

/** The languages most tests look at. */
export const usualLocales: readonly Locale[] = isThorough ? locales : ['en', ...oneLocalePerScript]

/** One page of each kind in these languages, with those at the root. */
export const everyKind: readonly string[] = ['index.html', 'exit.html', ...usualLocales.flatMap(kindsIn)]

/** Every page of French and Arabic, and one of each kind in the usual languages; all where everything is looked at. */
export const usualPages = pages.filter((page) => isThorough || everyKind.includes(page) || /^(fr|ar)\//.test(page))

export function readPage(page: string): string {
  return readFileSync(join(site.folder, page), 'utf8')
}

export function urlOf(page: string): string {
  return `${site.origin}/${page}`
}

/** `check.js` of `…/assets/check.1a2b3c4d.js`: the name of a file as its source has it. */
export function plainName(address: string): string {
  return posix.basename(address).replace(/\.[0-9a-f]{8}\./, '.')
}

/** The three ways a copy is opened, as the address of its root, with a slash at the end. */
export const addresses = [
  ...mounts.map((mount) => ({ name: `http at ${mount}`, root: site.origin + mount })),
  { name: 'a double-click', root: `${pathToFileURL(site.strangeFolder)}/` },
] as const

/** A copy at the root of a host and one on a stick; in a sub-folder too where every address is looked at. */
export const usualAddresses = addresses.filter(({ root }) => isThorough || !root.endsWith('/a/b/'))
