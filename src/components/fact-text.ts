import { amountFor, type Day, type Facts, type FactValue, factAt, nextAfter } from '../facts/at.ts'
import { parseFactName } from '../facts/named.ts'
import { countOf, fill, formatCents, formatDate, formatNumber, type Strings, string } from '../i18n/format.ts'
import type { Locale } from '../i18n/languages.ts'

/** A piece of printed text; `isolated` ones (amounts, phones, sizes) keep left-to-right order in every language. */
export interface Piece {
  readonly text: string
  readonly isolated: boolean
}

/** How a fact is printed: in full, or the bare number. */
export type FactForm = 'full' | 'number'

interface Printing {
  readonly facts: Facts
  /** The unit of a fact by its name. */
  readonly unitOf: (name: string) => string
  readonly strings: Strings
  readonly locale: Locale
  readonly today: Day
  readonly form: FactForm
}

const countedUnits = ['months', 'weeks', 'days', 'years', 'hours']

/**
 * A fact of `content/facts` as the reader sees it. Provisional amounts read "about", with their year; a value known in
 * advance stands beside today's, with its day.
 */
export function factPieces(fullName: string, printing: Printing): Piece[] {
  const { facts, strings, locale, today } = printing
  const { name, people } = parseFactName(facts, fullName)
  const pieces = (value: FactValue) =>
    people === undefined ? valuePieces(name, value, printing) : amountPieces(value, people, printing)
  const amount = pieces(factAt(facts, name, today))
  const next = nextAfter(facts, name, today)
  if (!next || (people !== undefined && !amountFor(next, people))) return amount
  const sentence = fill(string(strings, 'amount.next'), {
    amount: '\n0\n',
    next: '\n1\n',
    date: formatDate(strings, locale, next.from),
  })
  const parts: Record<string, Piece[]> = { 0: amount, 1: pieces(next) }
  return sentence.split('\n').flatMap((part) => parts[part] ?? (part ? [words(part)] : []))
}

/** One value of a fact that is no table. */
function valuePieces(name: string, value: FactValue, printing: Printing): Piece[] {
  const { strings, locale, form } = printing
  const unit = printing.unitOf(name)
  const plain = value.value
  if (plain === undefined)
    throw new RangeError(`The fact "${name}" is a table: name a number of people, or use <Table>.`)
  if (unit === 'date') return [words(formatDate(strings, locale, String(plain)))]
  if (typeof plain === 'string')
    return [isolated(unit === 'cm' && form === 'full' ? sizeText(plain, printing) : tied(plain))]
  if (unit.startsWith('eur')) return aboutPieces(amountText(Math.round(plain * 100), unit, printing), value, printing)
  if (form === 'number' || unit === 'count') return [isolated(formatNumber(locale, plain))]
  if (countedUnits.includes(unit)) return [words(countOf(strings, locale, `unit.${unit}`, plain))]
  return [isolated(fill(string(strings, `unit.${unit}`), { count: formatNumber(locale, plain) }))]
}

/** The yearly amount for a number of people, "about" when provisional or computed. */
export function amountPieces(value: FactValue, people: number, printing: Printing): Piece[] {
  const amount = amountFor(value, people)
  if (!amount) throw new RangeError(`No amount is known for ${people} people from ${value.from}.`)
  return aboutPieces(formatCents(printing.strings, printing.locale, amount.cents), value, printing)
}

function aboutPieces(amount: string, value: FactValue, { strings }: Printing): Piece[] {
  if (!value.provisional) return [isolated(amount)]
  const year = value.from.slice(0, 4)
  const [before = '', after = ''] = fill(string(strings, 'amount.about'), { amount: '\n', year }).split('\n')
  return [words(before), isolated(amount), words(after)].filter(({ text }) => text !== '')
}

function amountText(cents: number, unit: string, { strings, locale }: Printing): string {
  const amount = formatCents(strings, locale, cents)
  if (unit === 'eur') return amount
  return fill(string(strings, unit === 'eur/year' ? 'amount.year' : 'amount.month'), { amount })
}

function sizeText(size: string, { strings, locale }: Printing): string {
  const numbers = size.replace(/\d+\.\d+/g, (number) => formatNumber(locale, Number(number)))
  return fill(string(strings, 'unit.cm'), { size: tied(numbers) })
}

function tied(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}

function isolated(text: string): Piece {
  return { text, isolated: true }
}

function words(text: string): Piece {
  return { text, isolated: false }
}
