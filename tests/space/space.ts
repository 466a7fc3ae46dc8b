/**
 * Every situation that can be reached in the check (l'espace des situations), one after the other, always in the same
 * order, never all in memory.
 *
 * The tree. The questions with options, from the place to the time in France, in the order they are asked: every option
 * that is offered, and "I don't know" wherever it is accepted. What the definitions never ask after earlier answers
 * (`dependsOn`, `offers`) is not there. The tree is complete; one way through it is a leaf.
 *
 * The axes. Each leaf of an adult is then crossed with:
 * - every partner × each way to be housed that matters (own lease, free with someone, not known), at each state of time;
 * - the days around the end of each wait (arrival, end of a paper or visa, kept cover, end of AME), the months without a
 *   day, and "I don't know";
 * - amounts one cent below, at and above each line, for households of 1 to 8 people where every answer of the leaf is
 *   known, for one person where some is not.
 * Money and days are crossed with each other at a few representative values of each: met, waiting, not known; under the
 * line, close, above.
 *
 * Left out, because `space-equivalences.test.ts` shows that they change nothing: identity papers; housing other than free with
 * someone; an accident at work, outside its own scheme. Looked at with fewer values, for the same reason: British people
 * come since 2021 (judged as others by their paper), days outside metropolitan France, money where no line is looked at.
 */
import type { Day, Facts } from '../../src/facts/at.ts'
import { partners, type Situation } from '../../src/checker/situation.ts'
import { amountsFor, levels, linesOf } from './amounts.ts'
import { type Days, daysFrom, daysInTurn, type DayValues, dayValues } from './days.ts'
import { alone, everyHousehold, households, housingsThatCount } from './households.ts'
import { isAsked, isKnown, leaves, unknownsIn } from './tree.ts'

export { linesOf } from './amounts.ts'
export { housingsThatCount } from './households.ts'
export { isAsked } from './tree.ts'

/** One point of the space. */
export interface Point {
  readonly situation: Situation
  readonly today: Day
  /** Its answers are also walked through the check with, from the first question on. */
  readonly walk?: Walk
}

/** A walk through the check, for one leaf. */
export interface Walk {
  readonly leaf: Situation
  /** One walk stands for each leaf; the others are at other states of time. */
  readonly isFirst: boolean
}

/** Days on which the dates are looked at again: a leap day, the end of a month, a day of review, New Year and its eve. */
const otherDays: readonly Day[] = ['2028-02-29', '2027-05-31', '2027-04-01', '2027-01-01', '2026-12-31']

/** The points of the leaves whose place in the tree is `part` modulo `parts`. */
export function* space(facts: Facts, today: Day, part = 0, parts = 1): Generator<Point> {
  const values = new Map([today, ...otherDays].map((day) => [day, dayValues(facts, day)]))
  let at = 0
  for (const leaf of leaves()) {
    if (at % parts === part) yield* pointsOf(leaf, at, facts, today, values)
    at++
  }
}

function* pointsOf(
  leaf: Situation,
  at: number,
  facts: Facts,
  today: Day,
  values: ReadonlyMap<Day, DayValues>,
): Generator<Point> {
  if (leaf.age !== '18-or-over') {
    for (const housing of housingsThatCount) {
      const situation = { ...leaf, housing }
      yield housing === 'own-lease' ? { situation, today, walk: { leaf, isFirst: true } } : { situation, today }
    }
    for (const accident of ['yes', 'no', 'unknown'] as const) yield { situation: { ...leaf, accident }, today }
    return
  }
  const ofToday = values.get(today) as DayValues
  let index = 0
  for (const situation of peopleAndHousing(leaf, at, ofToday)) {
    const walk = walkFor(leaf, at, index++)
    yield walk ? { situation, today, walk } : { situation, today }
  }
  if (leaf.place === 'mayotte') return
  if (unknownsIn(leaf) < 2) for (const situation of daysInTurnAlone(leaf, ofToday)) yield { situation, today }
  for (const situation of money(leaf, ofToday, facts, today)) yield { situation, today }
  if (leaf.place !== 'metropole' || !isKnown(leaf)) return
  for (const [day, ofDay] of values) {
    if (day === today) continue
    for (const situation of daysInTurnAlone(leaf, ofDay)) yield { situation, today: day }
  }
}

/** One situation in four is walked through: six for a leaf where all is known, one for the others. */
function walkFor(leaf: Situation, at: number, index: number): Walk | undefined {
  const wanted = isKnown(leaf) ? 6 : 1
  return index % 4 === at % 4 && index / 4 < wanted ? { leaf, isFirst: index < 4 } : undefined
}

/**
 * Every partner and housing at each state of time, the amounts and the counts in turn. Where one answer of the leaf is
 * not known, the housing and the states of time in turn as well.
 */
function* peopleAndHousing(leaf: Situation, at: number, { few }: DayValues): Generator<Situation> {
  const unknowns = unknownsIn(leaf)
  const states = [...daysFrom(leaf, (id) => [...few(id, leaf), 'unknown'])]
  let turn = at
  for (const partner of [...partners, 'unknown'] as const) {
    for (const housing of unknowns < 1 ? housingsThatCount : inTurn(housingsThatCount, turn)) {
      for (const dated of unknowns < 1 ? states : inTurn(states, turn)) {
        const income = levels[turn % levels.length]
        const children = ([0, 0, 1, 0, 0, 2, 'unknown', 0, 0, 0, 4] as const)[turn % 11]
        const youngAdults = ([0, 1, 0, 0, 0, 0, 0, 'unknown', 0, 0, 2, 0, 0] as const)[turn % 13]
        const ownIncome = ([0, income, 'unknown'] as const)[turn % 3]
        const answers = { ...dated, partner, children, youngAdults, income, housing }
        yield isAsked('ownIncome', answers) ? { ...answers, ownIncome } : answers
        turn++
      }
    }
  }
}

/** The one value whose turn it is. */
function inTurn<T>(values: readonly T[], turn: number): readonly T[] {
  return [values[turn % values.length] as T]
}

/** One person without an income: every day is looked at where it decides alone. */
function* daysInTurnAlone(leaf: Situation, values: DayValues): Generator<Situation> {
  const isReduced = !isKnown(leaf) || leaf.place !== 'metropole' || leaf.british === 'since-2021'
  const dated = isReduced ? daysFrom(leaf, (id) => [...values.few(id, leaf), 'unknown']) : daysInTurn(leaf, values)
  for (const situation of dated) yield { ...situation, ...alone, income: 0, housing: 'own-lease' }
}

/** Rows whose households are looked at one by one: without a paper, renewal, insured, kept cover, visa-free. */
function isExample({
  nationality,
  paper,
  cover,
  endedPaper,
  insuredBefore,
  removalFinal,
  residence,
}: Situation): boolean {
  if (nationality !== 'other' || residence === 'not-longer') return false
  if (paper === 'ended') return endedPaper === 'permit' && insuredBefore === 'yes' && removalFinal === 'no'
  if (paper === 'none' || paper === 'visa-free') return true
  return paper === 'protection' && cover === 'assurance-maladie'
}

/** Every amount that matters, for every household; one person where an answer of the leaf is not known. */
function* money(leaf: Situation, { few }: DayValues, facts: Facts, today: Day): Generator<Situation> {
  const lines = linesOf(leaf)
  if (!lines.ame && !lines.c2s) return
  const isReduced = !isKnown(leaf) || leaf.british === 'since-2021'
  // Two answers that are not known leave little for an amount to settle: the amounts in turn above are enough.
  if (unknownsIn(leaf) > 1) return
  const those = isReduced ? [alone] : isExample(leaf) ? [...everyHousehold()] : households
  const housed = lines.ame && !isReduced ? (['own-lease', 'hosted-free'] as const) : (['own-lease'] as const)
  const isOne = isReduced || (isExample(leaf) && leaf.place !== 'metropole')
  const dates = (id: keyof Days) => (isOne ? few(id, leaf).slice(-1) : few(id, leaf))
  for (const dated of daysFrom(leaf, dates)) {
    for (const household of those) {
      for (const housing of housed) {
        const situation = { ...dated, ...household, housing }
        for (const amounts of amountsFor(situation, lines, facts, today)) yield { ...situation, ...amounts }
      }
    }
  }
}
