import { toLatinDigits } from './digits.ts'
import { type Parsed, parsed, refused } from './question.ts'

/** Why a typed amount is none. */
export const moneyErrors = [
  'empty',
  'letters',
  'negative',
  'too-big',
  'unclear',
  'decimals',
  'more-than-total',
] as const
export type MoneyError = (typeof moneyErrors)[number]

/** Why a typed amount is none, whatever it is a part of. */
type AmountError = Exclude<MoneyError, 'more-than-total'>

/** The largest amount read as one, in cents: ten million euros. Above, a key was held down. */
const most = 1_000_000_000

/**
 * Whole cents of a euro from an amount typed in any of our scripts: `"1 234,5"`, `"1.234,50 €"`, `"1,00,000"`,
 * `"١٢٬٥٠٠"`.
 * A lone dot or comma before three digits separates thousands, as nobody counts euros to the thousandth; what can be
 * read in two ways is `unclear`, never guessed. An answer for another length of time goes through `toYearly`.
 */
export function parseMoney(text: string): Parsed<number, AmountError> {
  const typed = toPlain(text)
  if (typed === '') return refused('empty')
  const amount = typed.replace(/^[+-] ?|-$/g, '').trim()
  if (/[^0-9., '٫٬+-]/.test(amount)) return refused(hasOnlySigns(amount) ? 'unclear' : 'letters')
  if (!/[0-9]/.test(amount) || /[+-]/.test(amount)) return refused('unclear')
  const read = toEuros(amount)
  if (typeof read === 'string') return refused(read)
  if (typed.includes('-')) return refused('negative')
  const cents = Number(read.euros + read.cents)
  return cents > most ? refused('too-big') : parsed(cents)
}

/** The error of an amount that is more than the `total` it is a part of, both in cents; `undefined` when it is not. */
export function errorOfPart(cents: number, total: number | undefined): MoneyError | undefined {
  return total !== undefined && cents > total ? 'more-than-total' : undefined
}

/** Latin digits, one sign for each separator, no currency. The euro sign may be a comma ("12€50"), ",-" is no cents. */
function toPlain(text: string): string {
  return toLatinDigits(text)
    .replace(/[，،﹐､]/g, ',')
    .replace(/[．。]/g, '.')
    .replace(/[’‘ʼ´`＇′]/g, "'")
    .replace(/[−–—﹣－]/g, '-')
    .replace(/[＋﹢]/g, '+')
    .replace(/([0-9]) ?€ ?([0-9]{2})$/, '$1,$2')
    .replace(/^([+-]? ?)(?:€|欧元|euros?|eur)(?![a-z])/i, '$1')
    .replace(/([^a-z])(?:€|欧元|euros?|eur)\.?( ?-?)$/i, '$1$2')
    .trim()
    .replace(/[.,]-+$/, '')
}

/** Signs that stand on a keyboard and are no letters. */
function hasOnlySigns(amount: string): boolean {
  return !/[^0-9., '٫٬+\-!-/:-@[-`{-~€$£¥§°]/.test(amount)
}

interface Euros {
  readonly euros: string
  readonly cents: string
}

function toEuros(amount: string): Euros | AmountError {
  const tight = amount.replace(/ ?([.,٫]) ?/g, '$1').replace(/[.,٫]$/, '')
  const last = lastSeparator(tight)
  const decimalAt = last === -1 || isGrouping(tight, last) ? tight.length : last
  const whole = toWhole(tight.slice(0, decimalAt))
  const cents = tight.slice(decimalAt + 1)
  if (whole === undefined) return 'unclear'
  if (cents.length > 2) return 'decimals'
  return { euros: whole, cents: `${cents}00`.slice(0, 2) }
}

/** Where the last dot, comma or Arabic decimal sign stands; -1 when there is none. */
function lastSeparator(amount: string): number {
  return Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','), amount.lastIndexOf('٫'))
}

/** True when the last dot or comma separates thousands: repeated, or before three digits with no other separator. */
function isGrouping(amount: string, last: number): boolean {
  const sign = amount.charAt(last)
  if (amount.indexOf(sign) < last) return true
  return /^[1-9][0-9]{0,2}[.,][0-9]{3}$/.test(amount)
}

/** The digits of the whole part, if it is grouped by thousands or the Indian way (1,00,000); else `undefined`. */
function toWhole(part: string): string | undefined {
  if (/^[0-9]*$/.test(part)) return part
  const byThousands = /^[1-9][0-9]{0,2}(?:([ .,'٬])[0-9]{3})(?:\1[0-9]{3})*$/
  const byIndianHabit = /^[1-9][0-9]?(?:([ .,'٬])[0-9]{2})(?:\1[0-9]{2})*\1[0-9]{3}$/
  return byThousands.test(part) || byIndianHabit.test(part) ? part.replace(/[^0-9]/g, '') : undefined
}
