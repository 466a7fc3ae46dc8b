import type { Day } from '../facts/at.ts'
import type { Locale } from './languages.ts'
import { pluralOf } from './plural.ts'

/** Flat strings of one language, by key. */
export type Strings = Readonly<Record<string, string>>

const noBreak = '\u00A0'
const narrowNoBreak = '\u202F'

/** Replaces `{name}` placeholders; a placeholder without value is a mistake and throws. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`No value for {${name}} in "${template}".`)
    return String(value)
  })
}

/** The string `key` for a count, by the plural rule of the language, with `{count}` filled in. */
export function countOf(strings: Strings, locale: Locale, key: string, count: number): string {
  const template = strings[`${key}.${pluralOf(locale, count)}`]
  if (template === undefined) throw new RangeError(`No string "${key}" for ${count} in ${locale}.`)
  return fill(template, { count: formatNumber(locale, count) })
}

/** A number in Latin digits: `10 421` and `3,5` as on French letters; `10,421` and `3.5` in English and Chinese. */
export function formatNumber(locale: Locale, value: number): string {
  const comma = locale === 'en' || locale === 'zh'
  const [whole = '', part] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, comma ? ',' : narrowNoBreak)
  return part ? `${grouped}${comma ? '.' : ','}${part}` : grouped
}

/** An amount in whole cents: `10 421 €`, `10 421,50 €`. */
export function formatCents(strings: Strings, locale: Locale, cents: number): string {
  const euros = Math.floor(cents / 100)
  const rest = cents % 100
  const comma = locale === 'en' || locale === 'zh'
  const decimals = rest === 0 ? '' : `${comma ? '.' : ','}${String(rest).padStart(2, '0')}`
  return fill(string(strings, 'amount.euro'), { number: formatNumber(locale, euros) + decimals })
}

/** A Gregorian day (`2026-11-24`) or month (`2026-11`) in words, in Latin digits. French says 1er. */
export function formatDate(strings: Strings, locale: Locale, date: Day): string {
  const [year = '', month = '', day] = date.split('-')
  if (day === undefined) {
    const alone = strings[`monthAlone.${Number(month)}`] ?? string(strings, `month.${Number(month)}`)
    return tied(fill(string(strings, 'date.month'), { month: alone, year }))
  }
  const number = locale === 'fr' && day === '01' ? '1ᵉʳ' : Number(day)
  return tied(
    fill(string(strings, 'date.day'), { day: number, month: string(strings, `month.${Number(month)}`), year }),
  )
}

/** A string that must be there. Throws with the key. */
export function string(strings: Strings, key: string): string {
  const text = strings[key]
  if (text === undefined) throw new RangeError(`No string "${key}".`)
  return text
}

/** A date stays on one line: its spaces do not break. */
function tied(text: string): string {
  return text.replace(/ /g, noBreak)
}

/** Strings in a tree by the parts of their keys, lighter to send; a text beside branches stands under `''`. */
export interface StringTree {
  [part: string]: string | StringTree
}

/** Flat strings again. */
export function flatten(tree: StringTree, prefix = ''): Record<string, string> {
  const strings: Record<string, string> = {}
  for (const part of Object.keys(tree)) {
    const branch = tree[part] ?? ''
    const key = [prefix, part].filter((text) => text !== '').join('.')
    if (typeof branch === 'string') strings[key] = branch
    else Object.assign(strings, flatten(branch, key))
  }
  return strings
}
