import { isDay, isMonth } from '../../facts/at.ts'
import type { DayOrMonth } from '../situation.ts'
import { toLatinDigits } from './digits.ts'
import { type DateLimits, type Parsed, parsed, refused } from './question.ts'

/** Why a typed date is none. */
export const dateErrors = [
  'empty',
  'letters',
  'no-month',
  'no-year',
  'short-year',
  'other-calendar',
  'no-such-month',
  'no-such-day',
  'too-old',
  'future',
  'too-far',
] as const
export type DateError = (typeof dateErrors)[number]

/** The three fields of a date as they were typed. Without a day it is a month. */
export interface DateParts {
  readonly day?: string
  readonly month: string
  readonly year: string
}

/** Years of the Hijri calendars of today; no date of ours lies in them. */
const otherCalendar = { from: 1350, to: 1500 }

/**
 * The day `YYYY-MM-DD`, or the month `YYYY-MM` without a day, from fields typed in any of our scripts. A month fits
 * when one of its days does. After `latest` the error is `future` when `latest` is today, else `too-far`.
 */
export function parseDate(parts: DateParts, limits: DateLimits, today: string): Parsed<DayOrMonth, DateError> {
  const day = toLatinDigits(parts.day ?? '')
  const month = toLatinDigits(parts.month)
  const year = toLatinDigits(parts.year)
  const error = errorOfFields(day, month, year)
  if (error) return refused(error)
  const value = [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-')
  if (day !== '' && !isDay(value)) return refused('no-such-day')
  if (value < limits.earliest.slice(0, value.length)) return refused('too-old')
  if (value > limits.latest) return refused(limits.latest === today ? 'future' : 'too-far')
  return parsed(value)
}

function errorOfFields(day: string, month: string, year: string): DateError | undefined {
  if (day === '' && month === '' && year === '') return 'empty'
  if (/[^0-9]/.test(day + month + year)) return 'letters'
  if (month === '') return 'no-month'
  if (year === '') return 'no-year'
  if (year.length < 4) return 'short-year'
  if (Number(year) >= otherCalendar.from && Number(year) <= otherCalendar.to) return 'other-calendar'
  if (!isMonth(`2000-${month.padStart(2, '0')}`)) return 'no-such-month'
  return year.length > 4 ? 'too-far' : undefined
}
