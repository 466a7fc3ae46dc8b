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
 * Left out, because `equivalences.test.ts` shows that they change nothing: identity papers; housing other than free with
 * someone; an accident at work, outside its own scheme. Looked at with fewer values, for the same reason: British people
 * come since 2021 (judged as others by their paper), days outside metropolitan France, money where no line is looked at.
 */
import { addDays, addMonths, type Day, type Facts } from '../../src/facts/at.ts'
import { optionsFor, type Question, questionFor, questions } from '../../src/checker/index.ts'
import { type Housing, partners, type QuestionId, type Situation } from '../../src/checker/situation.ts'
import { amountsAround, arrivals, endings, type Lines, renewalEnds, runningEnds, sizesOf } from './thresholds.ts'

/** Answered once the leaf is known: people, money and papers. */
const ofHousehold: readonly QuestionId[] = [
  'partner',
  'children',
  'youngAdults',
  'income',
  'ownIncome',
  'housing',
  'identity',
]

/** The questions with options that make the tree. */
export const questionsOfTree: readonly Question[] = questions.filter(
  ({ id, kind }) => !ofHousehold.includes(id) && (kind === 'choice' || kind === 'yesNo'),
)

/** True when the definitions ask the question after these answers. */
export function isAsked(id: QuestionId, answers: Situation): boolean {
  const { dependsOn } = questionFor(id)
  return !dependsOn || dependsOn(answers)
}

/** Every option offered after these answers, then "I don't know" where it is accepted. */
export function answersTo(question: Question, answers: Situation): readonly string[] {
  if (question.kind !== 'choice' && question.kind !== 'yesNo') return []
  return [...optionsFor(question, answers), ...(question.acceptsUnknown ? ['unknown'] : [])]
}

/** Every way through the tree. */
export function* leaves(from = 0, answers: Situation = {}): Generator<Situation> {
  const question = questionsOfTree[from]
  if (!question) yield answers
  else if (!isAsked(question.id, answers)) yield* leaves(from + 1, answers)
  else for (const answer of answersTo(question, answers)) yield* leaves(from + 1, { ...answers, [question.id]: answer })
}

/** True without any "I don't know". */
export function isKnown(situation: Situation): boolean {
  return unknownsIn(situation) === 0
}

/** How many answers are "I don't know". */
export function unknownsIn(situation: Situation): number {
  return Object.values(situation).filter((answer) => answer === 'unknown').length
}

const zones: readonly unknown[] = ['metropole', 'overseas-department', 'saint-martin-saint-barthelemy', 'unknown']

/** The lines an income can be measured against after a leaf. */
export function linesOf(leaf: Situation): Lines {
  if (leaf.age !== '18-or-over' || !zones.includes(leaf.place)) return { ame: false, c2s: false }
  const isByPaper = leaf.nationality === 'other' || leaf.british === 'since-2021'
  const isLawful = isAsked('activity', leaf) || leaf.paper === 'protection' || leaf.cover === 'assurance-maladie'
  const isEuropean = leaf.nationality === 'european'
  const ame = !isLawful && (isByPaper || (isEuropean && ['none-of-these', 'unknown'].includes(leaf.european ?? '')))
  const c2s = isLawful || !ame || !['no', undefined].includes(leaf.insuredBefore)
  return { ame, c2s }
}

/** The days of one situation. */
type Days = Pick<Situation, 'arrivedOn' | 'endedOn' | 'ameEndsOn'>

/** The values of each date: all of them, or one of each state. */
interface DayValues {
  readonly all: (id: keyof Days, leaf: Situation) => readonly string[]
  readonly few: (id: keyof Days, leaf: Situation) => readonly string[]
}

const dayQuestions = ['endedOn', 'ameEndsOn', 'arrivedOn'] as const

function dayValues(facts: Facts, today: Day): DayValues {
  const everyArrival = arrivals(facts, today)
  const everyEnd = endings(facts, today)
  const everyRunningEnd = runningEnds(today)
  const everyRenewalEnd = renewalEnds(facts, today)
  const ago = (months: number) => addMonths(today, -months)
  const recent = addDays(today, -10)
  return {
    all: (id, { paper }) => {
      if (id === 'arrivedOn') return everyArrival
      if (id === 'ameEndsOn') return everyRenewalEnd
      return paper === 'short-visa' ? everyRunningEnd : everyEnd
    },
    few: (id, { paper, residence }) => {
      if (id === 'ameEndsOn') return [addMonths(today, 1), addMonths(today, 6)]
      if (id === 'endedOn') return paper === 'short-visa' ? [addMonths(today, 1)] : [ago(8), ago(1)]
      if (residence === 'longer') return ['1998-02-14', ago(4)]
      return residence === 'not-longer' ? [recent] : [ago(4), recent]
    },
  }
}

/** Every combination of one value for each date that is asked after the leaf. */
function* daysFrom(
  leaf: Situation,
  values: (id: keyof Days) => readonly string[],
  [id, ...rest]: readonly (keyof Days)[] = dayQuestions,
): Generator<Situation> {
  if (!id) yield leaf
  else if (!isAsked(id, leaf)) yield* daysFrom(leaf, values, rest)
  else for (const day of values(id)) yield* daysFrom({ ...leaf, [id]: day }, values, rest)
}

/** Each date in turn with all its values, the others with a few. */
function* daysInTurn(leaf: Situation, { all, few }: DayValues): Generator<Situation> {
  for (const varied of dayQuestions.filter((id) => isAsked(id, leaf))) {
    yield* daysFrom(leaf, (id) => [...(id === varied ? all(id, leaf) : few(id, leaf)), 'unknown'])
  }
}

/** The people of a household, as answered. */
type People = Pick<Situation, 'partner' | 'children' | 'youngAdults'>

const people = (
  partner: Situation['partner'],
  children: Situation['children'],
  youngAdults: Situation['youngAdults'],
) => ({
  partner,
  children,
  youngAdults,
})
const alone = people('none', 0, 0)

/** From 1 to 8 people, counted the same or in several ways. */
const households: readonly People[] = [
  alone,
  people('none', 1, 0),
  people('without-permit', 1, 0),
  people('with-permit', 2, 0),
  people('none', 4, 0),
  people('none', 2, 1),
  people('with-permit', 3, 1),
  people('none', 7, 0),
]

/** Every household of at most 8 people. */
function* everyHousehold(): Generator<People> {
  for (const partner of partners) {
    const most = partner === 'none' ? 7 : 6
    for (let children = 0; children <= most; children++) {
      for (let youngAdults = 0; youngAdults <= most - children; youngAdults++)
        yield people(partner, children, youngAdults)
    }
  }
}

/** The ways to be housed that are told apart. */
export const housingsThatCount = ['own-lease', 'hosted-free', 'unknown'] as const satisfies readonly (
  Housing | 'unknown'
)[]

interface Amounts {
  readonly income: number | 'unknown'
  readonly ownIncome?: number | 'unknown'
}

/** Amounts around every line the household is measured against; with a partner without a permit, of both and alone. */
function* amountsFor(situation: Situation, lines: Lines, facts: Facts, today: Day): Generator<Amounts> {
  const isHousedFree = situation.housing !== 'own-lease'
  const around = (size: number) => amountsAround(situation.place, size, lines, isHousedFree, facts, today)
  const sizes = sizesOf(situation)
  const totals = [...new Set([0, ...sizes.flatMap(around)])]
  if (situation.partner !== 'without-permit') {
    for (const income of [...totals, 'unknown'] as const) yield { income }
    return
  }
  const highest = Math.max(...totals) + 100_00
  for (const income of totals) yield { income, ownIncome: 0 }
  for (const ownIncome of [...totals, 'unknown'] as const) yield { income: highest, ownIncome }
  for (const income of around(Math.min(...sizes))) yield { income, ownIncome: income }
  const income = 'unknown'
  if (!isAsked('ownIncome', { ...situation, income })) yield { income }
  else for (const ownIncome of [0, 'unknown'] as const) yield { income, ownIncome }
}

/** A few amounts for one person: nothing, between the lines, above all of them, not known. */
const levels = [0, 10_380_00, 12_500_00, 60_000_00, 'unknown'] as const

/** One point of the space. */
export interface Point {
  readonly situation: Situation
  readonly today: Day
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

/** Answers to walk through the check with: one set for each leaf, and for each state of time where all is known. */
export function* walks(
  facts: Facts,
  today: Day,
  part = 0,
  parts = 1,
): Generator<{ readonly leaf: Situation; readonly situation: Situation; readonly isFirst: boolean }> {
  const values = dayValues(facts, today)
  let at = 0
  for (const leaf of leaves()) {
    if (at % parts === part) {
      const all =
        leaf.age === '18-or-over' ? peopleAndHousing(leaf, at, values) : [{ ...leaf, housing: 'own-lease' } as const]
      const wanted = isKnown(leaf) ? 6 : 1
      let index = 0
      for (const situation of all) {
        if (index % 4 === at % 4 && index / 4 < wanted) yield { leaf, situation, isFirst: index < 4 }
        else if (leaf.age !== '18-or-over') yield { leaf, situation, isFirst: true }
        index++
      }
    }
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
    for (const housing of housingsThatCount) yield { situation: { ...leaf, housing }, today }
    for (const accident of ['yes', 'no', 'unknown'] as const) yield { situation: { ...leaf, accident }, today }
    return
  }
  const ofToday = values.get(today) as DayValues
  for (const situation of peopleAndHousing(leaf, at, ofToday)) yield { situation, today }
  if (leaf.place === 'mayotte') return
  if (unknownsIn(leaf) < 2) for (const situation of daysInTurnAlone(leaf, ofToday)) yield { situation, today }
  for (const situation of money(leaf, ofToday, facts, today)) yield { situation, today }
  if (leaf.place !== 'metropole' || !isKnown(leaf)) return
  for (const [day, ofDay] of values) {
    if (day === today) continue
    for (const situation of daysInTurnAlone(leaf, ofDay)) yield { situation, today: day }
  }
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
