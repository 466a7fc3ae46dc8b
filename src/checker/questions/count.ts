import { parseMoney } from './money.ts'
import { type Parsed, parsed, refused } from './question.ts'

/** Why a typed number of people is none. */
export const countErrors = ['empty', 'letters', 'negative', 'too-big', 'unclear', 'decimals'] as const
export type CountError = (typeof countErrors)[number]

/** A whole number from 0 to `most`, typed in any of our scripts: `"٣"` is 3. */
export function parseCount(text: string, most: number): Parsed<number, CountError> {
  const amount = parseMoney(text)
  if (!amount.ok) return amount
  const count = amount.value / 100
  if (!Number.isInteger(count)) return refused('decimals')
  return count > most ? refused('too-big') : parsed(count)
}
