/** A calendar day, `YYYY-MM-DD`, always of Europe/Paris; compared as text. */
export type Day = string

/** Amounts in euros by number of people counted; `extra` for the fifth person and each further one. */
export interface Amounts {
  readonly 1?: number
  readonly 2?: number
  readonly 3?: number
  readonly 4?: number
  readonly extra?: number
}

/** One value of a fact, in force from its day until the next one starts. */
export interface FactValue {
  readonly from: Day
  readonly value?: number | string
  readonly amounts?: Amounts
  /** Our own arithmetic where no table has been published; printed as "about". */
  readonly computed?: Amounts
  readonly provisional?: boolean
  readonly confidence: 'high' | 'medium' | 'low'
}

/** A dated value (donnée de référence). `review` is the first day on which it is due for review. */
export interface Fact {
  readonly values: readonly FactValue[]
  readonly review: Day
}

export type Facts = Readonly<Record<string, Fact>>

export class UnknownFactError extends Error {
  override name = 'UnknownFactError'
}

/** The date asked for lies before the first known value. */
export class UncoveredDateError extends Error {
  override name = 'UncoveredDateError'
}

/** The fact called `name`. Throws `UnknownFactError`. */
export function factNamed(facts: Facts, name: string): Fact {
  const fact = facts[name]
  if (!fact) throw new UnknownFactError(`Unknown fact "${name}".`)
  return fact
}

/** The value in force on `day`. Throws `UncoveredDateError` before the first one: no figure is ever guessed. */
export function factAt(facts: Facts, name: string, day: Day): FactValue {
  const value = lastOf(factNamed(facts, name).values, ({ from }) => from <= day)
  if (!value) throw new UncoveredDateError(`No value of "${name}" is known for ${day}.`)
  return value
}

/** The value that is known already and starts after `day`, the nearest first. */
export function nextAfter(facts: Facts, name: string, day: Day): FactValue | undefined {
  return factNamed(facts, name).values.find(({ from }) => from > day)
}

/** The last value that fits (`findLast` is younger than the browsers of the check). */
function lastOf(values: readonly FactValue[], fits: (value: FactValue) => boolean): FactValue | undefined {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index] as FactValue
    if (fits(value)) return value
  }
  return undefined
}

/** The last value with an official table in force or past on `day` (provisional rows passed over). */
export function lastPublishedAt(facts: Facts, name: string, day: Day): FactValue {
  const value = lastOf(factNamed(facts, name).values, ({ from, provisional }) => from <= day && !provisional)
  if (!value) throw new UncoveredDateError(`No published value of "${name}" is known for ${day}.`)
  return value
}

/** The number of a fact such as `ame.residence` on `day`. Throws when the fact is a text or a table. */
export function numberAt(facts: Facts, name: string, day: Day): number {
  const { value } = factAt(facts, name, day)
  if (typeof value !== 'number') throw new TypeError(`The fact "${name}" is not a number.`)
  return value
}

/**
 * The yearly amount, in cents, for `people` counted together: the published figure where there is one, else our own
 * arithmetic (`computed: true`). `undefined` when neither covers that number of people.
 */
export function amountFor(
  value: FactValue,
  people: number,
): { readonly cents: number; readonly computed: boolean } | undefined {
  const published = value.amounts && sumFor(value.amounts, people)
  if (published !== undefined) return { cents: published, computed: false }
  const computed = value.computed && sumFor(value.computed, people, value.amounts)
  return computed === undefined ? undefined : { cents: computed, computed: true }
}

/** `others` stand in for what `amounts` does not have. */
function sumFor(amounts: Amounts, people: number, others: Amounts = {}): number | undefined {
  const at = (key: keyof Amounts) => toCents(amounts[key] ?? others[key])
  if (people <= 4) return at(people as 1 | 2 | 3 | 4)
  const four = at(4)
  const extra = at('extra')
  return four === undefined || extra === undefined ? undefined : four + (people - 4) * extra
}

function toCents(euros: number | undefined): number | undefined {
  return euros === undefined ? undefined : Math.round(euros * 100)
}

/** `cents` and `percent` more of it: 10 421 € and 2 percent, 10 629.42 €. Not rounded. */
export function raisedByPercent(cents: number, percent: number): number {
  return (cents * (100 + percent)) / 100
}

/** True from the day the fact is due for review: what stands on it is then worded "check". */
export function isDueForReview(facts: Facts, name: string, today: Day): boolean {
  return today >= factNamed(facts, name).review
}

const msPerDay = 86_400_000

function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** True for a day that exists in the calendar (29 February only in leap years). */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toTime(text)) && toDay(toTime(text)) === text
}

/** True for a month that exists, `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`)
}

export function addDays(day: Day, days: number): Day {
  return toDay(toTime(day) + days * msPerDay)
}

/** The next day. */
export function dayAfter(day: Day): Day {
  const month = day.slice(0, 7)
  const isLast = day === endOfMonthAfter(day, 0)
  return isLast ? addMonths(`${month}-01`, 1) : `${month}-${pad(Number(day.slice(8)) + 1)}`
}

/** The same day `months` calendar months later, or the last day of that month where it has none. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const monthsSoFar = year * 12 + month - 1 + months
  const newYear = Math.floor(monthsSoFar / 12)
  const newMonth = monthsSoFar - newYear * 12 + 1
  return [newYear, newMonth, Math.min(date, daysIn(newYear, newMonth))].map(pad).join('-')
}

function pad(part: number): string {
  return part < 10 ? `0${part}` : String(part)
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] as number)
}

/** The first day on which "more than `months` months" have passed since `day`: arrived 23 August, 3 months, 24 November. */
export function firstDayAfterMonths(day: Day, months: number): Day {
  return dayAfter(addMonths(day, months))
}

/** The last day of the `months`-th month after the month of `day`: ended 15 March, 6 months, 30 September. */
export function endOfMonthAfter(day: Day, months: number): Day {
  return addMonths(`${day.slice(0, 7)}-31`, months)
}

/** The latest day a day or a month (`YYYY-MM`) can mean. */
export function latestDay(dayOrMonth: string): Day {
  return dayOrMonth.length === 'YYYY-MM'.length ? endOfMonthAfter(`${dayOrMonth}-01`, 0) : dayOrMonth
}
