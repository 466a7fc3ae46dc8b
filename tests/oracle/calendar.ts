import type { Day } from '../../src/facts/at.ts'

/**
 * The calendar of the second hand, written without that of `src/facts/at.ts`: days are counted as numbers, so that a
 * mistake in one is not repeated in the other.
 */

/** Days since 1 January 1970. */
type DayNumber = number

const dayMilliseconds = 24 * 60 * 60 * 1000

function toNumber(year: number, month: number, date: number): DayNumber {
  return Date.UTC(year, month - 1, date) / dayMilliseconds
}

function toText(number: DayNumber): Day {
  const at = new Date(number * dayMilliseconds)
  const month = at.getUTCMonth() + 1
  const date = at.getUTCDate()
  return `${String(at.getUTCFullYear()).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

function parts(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function lengthOfMonth(year: number, month: number): number {
  return toNumber(year, month + 1, 1) - toNumber(year, month, 1)
}

function monthsLater(day: Day, months: number): DayNumber {
  const [year, month, date] = parts(day)
  const count = year * 12 + (month - 1) + months
  const newYear = Math.floor(count / 12)
  const newMonth = (count % 12) + 1
  return toNumber(newYear, newMonth, Math.min(date, lengthOfMonth(newYear, newMonth)))
}

/** A month alone is read as its last day, the latest it can be. */
export function latest(dayOrMonth: string): Day {
  if (dayOrMonth.length > 7) return dayOrMonth
  const [year, month] = [Number(dayOrMonth.slice(0, 4)), Number(dayOrMonth.slice(5, 7))]
  return `${dayOrMonth}-${lengthOfMonth(year, month)}`
}

/** 23 August, 3 months later: 23 November; a day that is missing in the month: the last one of it. */
export function sameDayMonthsLater(day: Day, months: number): Day {
  return toText(monthsLater(day, months))
}

/** The first day on which "more than" these months have passed: 23 August, 3 months, 24 November. */
export function moreThanMonths(day: Day, months: number): Day {
  return toText(monthsLater(day, months) + 1)
}

export function daysLater(day: Day, days: number): Day {
  return toText(toNumber(...parts(day)) + days)
}

/** The last day of the 6th (2nd) month after the month of expiry: 15 March, 6 months, 30 September. */
export function lastDayOfMonthAfter(day: Day, months: number): Day {
  const [year, month] = parts(day)
  return toText(toNumber(year, month + months + 1, 1) - 1)
}
