import {
  addDays,
  addMonths,
  amountFor,
  type Day,
  endOfMonthAfter,
  factAt,
  type Facts,
  firstDayAfterMonths,
  lastPublishedAt,
  latestDay,
  numberAt,
  raisedByPercent,
} from '../../src/facts/at.ts'
import { known, type Place, type Situation, type Unknown } from '../../src/checker/situation.ts'

/** The values just before, at and just after each amount and each day where the law changes its answer. */

/** Which lines an income is measured against. */
export interface Lines {
  readonly ame: boolean
  readonly c2s: boolean
}

/** The tables a place is measured with; where the place is not known, or lies between two tables, both. */
function tablesOf(place: Place | Unknown | undefined): readonly string[] {
  if (place === 'metropole') return ['metropole']
  return place === 'overseas-department' ? ['drom'] : ['metropole', 'drom']
}

/** Every number of people the same answers can be counted as, with or without a partner and young adults. */
export function sizesOf({ partner, children, youngAdults }: Situation): readonly number[] {
  const adults = partner === 'none' ? [1] : [1, 2]
  const dependants = [known(children) ?? 0, (known(children) ?? 0) + (known(youngAdults) ?? 0)]
  return [...new Set(adults.flatMap((adult) => dependants.map((dependant) => adult + dependant)))]
}

/** The amounts one cent below, at and one cent above every line for `people`, in cents, ascending. */
export function amountsAround(
  place: Place | Unknown | undefined,
  people: number,
  { ame, c2s }: Lines,
  isHousedFree: boolean,
  facts: Facts,
  today: Day,
): readonly number[] {
  const edges = tablesOf(place).flatMap((table) => [
    ...edgesOf(`ame.ceiling.${table}`, people, facts, today),
    ...(c2s ? edgesOf(`c2s.ceiling.${table}`, people, facts, today) : []),
  ])
  const flatRate = amountFor(factAt(facts, 'ame.free-housing', today), people)?.cents ?? 0
  const widened = ame && isHousedFree ? [Math.min(...edges) - flatRate, Math.max(...edges) + flatRate] : []
  const all = [...edges, ...widened].flatMap((edge) => [edge - 1, edge, edge + 1])
  return [...new Set(all)].sort((one, other) => one - other)
}

/** The published line, the line of the law, and the end of the zone above it. */
function edgesOf(name: string, people: number, facts: Facts, today: Day): readonly number[] {
  const published = amountFor(lastPublishedAt(facts, name, today), people)?.cents
  const current = amountFor(factAt(facts, name, today), people)?.cents
  if (published === undefined || current === undefined) return []
  const tolerance = numberAt(facts, 'ame.ceiling.tolerance', today)
  return [published, current, Math.floor(raisedByPercent(current, tolerance))]
}

/** The latest day from which `isOver` holds today: the day after it, it does not yet. */
function lastDayOver(isOver: (day: Day) => boolean, today: Day): Day {
  let day = today
  while (!isOver(day)) day = addDays(day, -1)
  return day
}

function around(day: Day): readonly Day[] {
  return [addDays(day, -1), day, addDays(day, 1)]
}

/** The months that hold a day where the answer changes, said without a day. */
function months(days: readonly Day[]): readonly string[] {
  return [...new Set(days.map((day) => day.slice(0, 7)))]
}

/** Days of arrival around the end of each wait that is counted from it. */
export function arrivals(facts: Facts, today: Day): readonly string[] {
  const wait = numberAt(facts, 'ame.residence', today)
  const withoutStay = numberAt(facts, 'ame.without-stay', today)
  const visaFree = numberAt(facts, 'ame.visa-free-days', today)
  const european = numberAt(facts, 'ame.european-months', today)
  const edges = [
    lastDayOver((day) => firstDayAfterMonths(day, wait) <= today, today),
    lastDayOver((day) => addDays(day, visaFree) < today, today),
    lastDayOver((day) => firstDayAfterMonths(addDays(day, visaFree), withoutStay) <= today, today),
    lastDayOver((day) => addMonths(day, european) < today, today),
    lastDayOver((day) => firstDayAfterMonths(addMonths(day, european), withoutStay) <= today, today),
  ]
  return [...new Set([...edges.flatMap(around), ...months(edges), today, today.slice(0, 7), '1998-02-14', '1998-02'])]
}

/** Last days of a paper around the end of each wait, and of each kept cover, that is counted from them. */
export function endings(facts: Facts, today: Day): readonly string[] {
  const withoutStay = numberAt(facts, 'ame.without-stay', today)
  const edges = [
    lastDayOver((day) => firstDayAfterMonths(day, withoutStay) <= today, today),
    ...['ame.kept-rights', 'ame.kept-rights-removal'].map((name) =>
      lastDayOver((day) => endOfMonthAfter(day, numberAt(facts, name, today)) < today, today),
    ),
  ]
  const recent = [addDays(today, -1), today, today.slice(0, 7)]
  return [...new Set([...edges.flatMap(around), ...months(edges), ...recent, '1998-02-14', '1998-02'])]
}

/** Last days of a visa around today. */
export function runningEnds(today: Day): readonly string[] {
  const days = [...around(today), addMonths(today, 2), today.slice(0, 7), addMonths(today, 2).slice(0, 7)]
  return [...days, addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)]
}

/** Last days of AME around the opening of the window in which the new file goes. */
export function renewalEnds(facts: Facts, today: Day): readonly string[] {
  const window = numberAt(facts, 'ame.renewal', today)
  const latest = addMonths(today, 12)
  const edge = lastEnd((end) => addMonths(latestDay(end), -window) <= today, today)
  const all = [
    today,
    addDays(today, 1),
    ...around(edge),
    ...months([today, edge]),
    addMonths(edge, 1).slice(0, 7),
    latest,
  ]
  return [...new Set(all)].filter((end) => latestDay(end) >= today)
}

/** The last end of AME whose window is open today. */
function lastEnd(isOpen: (end: Day) => boolean, today: Day): Day {
  let end = addMonths(today, 12)
  while (!isOpen(end)) end = addDays(end, -1)
  return end
}
