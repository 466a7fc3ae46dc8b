import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Strings } from './format.ts'
import { type InterfaceKey, interfaceKeys, isCheckWording, optionalKeys } from './keys.ts'
import { type Locale, languageOf, languages, sourceLocale } from './languages.ts'
import { pluralCategories } from './plural.ts'

/** Mistakes in `content/strings`: all at once, each with where and what to write. */
export class StringsError extends Error {
  override name = 'StringsError'
}

const stringsFolder = resolve('content/strings')
const fileSchema = z.record(z.string(), z.string().min(1))

/** Reads the strings of all languages. Throws one `StringsError` naming every missing, unknown or misfilled string. */
export function loadStrings(folder = stringsFolder): Readonly<Record<Locale, Strings>> {
  const problems: string[] = []
  const entries = languages.map(({ locale }) => [locale, readStrings(folder, locale, problems)] as const)
  const strings = Object.fromEntries(entries) as Record<Locale, Strings>
  for (const { locale } of languages) problems.push(...problemsOf(locale, strings))
  if (problems.length > 0) throw new StringsError(`\n${problems.join('\n')}`)
  return strings
}

function readStrings(folder: string, locale: Locale, problems: string[]): Strings {
  const parsed = fileSchema.safeParse(parse(readFileSync(join(folder, `${locale}.yaml`), 'utf8')))
  if (parsed.success) return parsed.data
  problems.push(`content/strings/${locale}.yaml: write "key: text" lines only; ${z.prettifyError(parsed.error)}`)
  return {}
}

function* problemsOf(locale: Locale, all: Readonly<Record<Locale, Strings>>): Iterable<string> {
  const file = `content/strings/${locale}.yaml`
  const strings = all[locale]
  const wording = checkKeys(all[sourceLocale])
  const checkIsTranslated = checkKeys(strings).length > 0
  const wanted = [
    ...interfaceKeysOf(locale),
    ...(checkIsTranslated ? wording.flatMap((key) => keyInLocale(key, locale, all[sourceLocale])) : []),
  ]
  const known = new Set([...wanted, ...optionalKeys])
  for (const key of wanted) {
    if (strings[key] === undefined) yield `${file} has no "${key}". Translate the one of content/strings/fr.yaml.`
  }
  for (const [key, text] of Object.entries(strings)) {
    if (!known.has(key)) yield `${file}: "${key}" is used nowhere in this language. Remove it or correct its name.`
    yield* textProblems(file, key, text, sourceText(all[sourceLocale], key))
  }
}

function* textProblems(file: string, key: string, text: string, source: string | undefined): Iterable<string> {
  if (source !== undefined && placeholders(text) !== placeholders(source)) {
    yield `${file}: "${key}" must hold the same {placeholders} as French: ${placeholders(source) || 'none'}.`
  }
  if (text !== text.normalize('NFC')) yield `${file}: "${key}" is not in Unicode form NFC. Type it again.`
  if (/[\u202A-\u202E\u2066-\u2069]/.test(text)) yield `${file}: "${key}" holds an invisible direction mark. Remove it.`
}

function checkKeys(strings: Strings): string[] {
  return Object.keys(strings).filter(isCheckWording)
}

function interfaceKeysOf(locale: Locale): string[] {
  return Object.entries(interfaceKeys).flatMap(([key, note]) =>
    'plural' in note ? pluralCategories(locale).map((category) => `${key}.${category}`) : [key],
  )
}

/** A French key as another language has it: its plural categories instead of the French ones. */
function keyInLocale(key: string, locale: Locale, french: Strings): string[] {
  const [, base, category] = /^(.*)\.(one|many|other)$/.exec(key) ?? []
  if (!base || french[`${base}.one`] === undefined) return [key]
  return category === 'other' ? pluralCategories(locale).map((name) => `${base}.${name}`) : []
}

function sourceText(french: Strings, key: string): string | undefined {
  return (
    french[key] ??
    french[key.replace(/\.(zero|one|two|few|many|other)$/, '.other')] ??
    french[key.replace('monthAlone', 'month')]
  )
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join(' ')
}

/** The text of a key with the language it is in: the page's own, or French where the check is not translated yet. */
export interface Wording {
  readonly text: string
  readonly locale: Locale
}

/** Typed lookup of an interface string. */
export function textOf(strings: Strings, key: InterfaceKey): string {
  const text = strings[key]
  if (text === undefined) throw new RangeError(`No string "${key}".`)
  return text
}

/** The language in which the check speaks on pages of `locale`: its own once translated, French until then. */
export function checkLocale(strings: Readonly<Record<Locale, Strings>>, locale: Locale): Locale {
  return checkKeys(strings[locale]).length > 0 ? languageOf(locale).locale : sourceLocale
}
