import type { Situation } from '../../src/checker/situation.ts'
import { daysLater, lastDayOfMonthAfter, moreThanMonths, sameDayMonthsLater } from '../oracle/calendar.ts'

/** The page asks for what the person has not said. */
export class UnansweredError extends Error {
  override name = 'UnansweredError'
}

type Dated = 'arrivedOn' | 'endedOn' | 'ameEndsOn'

/** One sentence about a date: true on `today` for this day. The numbers are those of the sentence. */
type Reading = (day: string, today: string, ...numbers: number[]) => boolean

/** Every sentence the page says of a date, as a reader with a calendar takes it. */
const readings: Readonly<Record<Dated, readonly (readonly [RegExp, Reading])[]>> = {
  arrivedOn: [
    [/^(\d+) jours ou moins en France, avec le jour d’arrivée$/, (day, today, days) => today < daysLater(day, days)],
    [/^Plus de (\d+) jours en France$/, (day, today, days) => today >= daysLater(day, days)],
    [/^(\d+) mois ou moins en France$/, (day, today, months) => today < moreThanMonths(day, months)],
    [/^Plus de (\d+) mois en France$/, (day, today, months) => today >= moreThanMonths(day, months)],
    [/^Pas plus de (\d+) jours puis (\d+) mois$/, (...given) => now(given) < afterDays(given)],
    [/^Plus de (\d+) jours puis (\d+) mois$/, (...given) => now(given) >= afterDays(given)],
    [/^Pas plus de (\d+) mois puis (\d+) mois$/, (...given) => now(given) < afterMonths(given)],
    [/^Plus de (\d+) mois puis (\d+) mois$/, (...given) => now(given) >= afterMonths(given)],
  ],
  endedOn: [
    [/^Le dernier jour est aujourd’hui ou plus tard$/, (day, today) => day >= today],
    [/^Le papier est fini$/, (day, today) => day < today],
    [
      /^La fin du mois, (\d+) mois plus tard, n’est pas passée$/,
      (day, today, months) => today <= lastDayOfMonthAfter(day, months),
    ],
    [
      /^La fin du mois, (\d+) mois plus tard, est passée$/,
      (day, today, months) => today > lastDayOfMonthAfter(day, months),
    ],
    [/^Depuis (\d+) mois ou moins$/, (day, today, months) => today < moreThanMonths(day, months)],
    [/^Fini depuis plus de (\d+) mois$/, (day, today, months) => today >= moreThanMonths(day, months)],
  ],
  ameEndsOn: [
    [/^Dans plus de (\d+) mois$/, (day, today, months) => sameDayMonthsLater(day, -months) > today],
    [/^Dans (\d+) mois ou moins$/, (day, today, months) => sameDayMonthsLater(day, -months) <= today],
  ],
}

type Given = Parameters<Reading>

function now([, today]: Given): string {
  return today
}

/** The days without a visa, then more than the months after the last of them. */
function afterDays([day, , days = 0, months = 0]: Given): string {
  return moreThanMonths(daysLater(day, days - 1), months)
}

function afterMonths([day, , first = 0, months = 0]: Given): string {
  return moreThanMonths(sameDayMonthsLater(day, first), months)
}

/** True where every sentence of the answer holds for the person. */
export function holds(question: Dated, answer: string, situation: Situation, today: string): boolean {
  return answer
    .split('.')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => holdsOf(question, part, situation, today))
}

function holdsOf(question: Dated, part: string, situation: Situation, today: string): boolean {
  const found = readings[question].find(([pattern]) => pattern.test(part))
  if (!found) throw new Error(`"${part}" says nothing of "${question}" that a reader could count.`)
  const [pattern, reading] = found
  const numbers = pattern.exec(part)?.slice(1).map(Number) ?? []
  const day = situation[question]
  if (day !== undefined) return reading(day, today, ...numbers)
  // Whoever has said how long they live in France was not asked for the day.
  if (question !== 'arrivedOn' || situation.residence === undefined)
    throw new UnansweredError(`No "${question}" is known.`)
  return /ou moins|Pas plus/.test(part) === (situation.residence === 'not-longer')
}
