import { questionFor } from '../../src/checker/index.ts'
import type { DateQuestion } from '../../src/checker/questions/question.ts'
import { partners, type Situation } from '../../src/checker/situation.ts'
import { daysLater, moreThanMonths } from '../oracle/calendar.ts'
import { amountsAround } from './questionnaire-money.ts'
import { isMineAt, type Printed, type Step, type Way } from './questionnaire-reader.ts'

/** One way to the end of the page: the codes noted on it, and the answers, those that were tried included. */
export interface Try {
  readonly noted: readonly string[]
  readonly tried: Situation
}

/**
 * Reads the page as "try each answer" says: where a step asks for what the person does not know, each answer that the
 * others leave possible is tried, and kept for the steps that follow.
 */
export function triesOn(printed: Printed, today: string): (situation: Situation) => readonly Try[] {
  const days = new Map<string, readonly Situation[]>()
  return (situation) => [...from('q1', situation, [])]

  function* from(at: string, situation: Situation, noted: readonly string[]): Generator<Try> {
    if (at === 'results') {
      yield { noted, tried: situation }
      return
    }
    const step = printed.steps.get(at)
    if (!step) throw new Error(`There is no step ${at}.`)
    for (const [way, tried] of waysAt(at, step, situation)) yield* from(way.next, tried, [...noted, ...way.notes])
  }

  function waysAt(at: string, step: Step, situation: Situation): readonly (readonly [Way, Situation])[] {
    const { question } = step
    if (step.table !== undefined) {
      // Without an amount, each line may be theirs.
      if (!isKnown(situation.income)) return step.ways.map((way) => [way, situation])
      const ways = new Set(possibleHouseholds(printed, step.table, situation).flatMap((tried) => theirs(step, tried)))
      return [...ways].map((way) => [way, situation])
    }
    if (isKnown(situation[question])) return theirs(step, situation).map((way) => [way, situation])
    if (question === 'arrivedOn' || question === 'endedOn' || question === 'ameEndsOn') {
      const key = `${at} ${situation.residence} ${situation.paper}`
      const possible = days.get(key) ?? onePerLine(step, possibleDays(question, situation, today))
      days.set(key, possible)
      return possible.flatMap((day) => {
        const tried = { ...situation, ...day }
        return theirs(step, tried).map((way) => [way, tried] as const)
      })
    }
    return step.ways.flatMap((way) =>
      way.answers
        .filter((answer) => isPossible(question, answer, situation, today))
        .map((answer): [Way, Situation] => [way, { ...situation, [question]: answer }]),
    )
  }

  function theirs(step: Step, situation: Situation): Way[] {
    const tried = withOfferedCover(step, situation)
    const isMine = isMineAt(step, printed, tried, today)
    const found = step.ways.filter(({ answers }) => answers.some(isMine))
    if (found.length !== 1)
      throw new Error(`${step.question}: ${found.length} lines are theirs (${JSON.stringify(tried)}).`)
    return found
  }

  function onePerLine(step: Step, possible: readonly Situation[]): readonly Situation[] {
    return [...new Map(possible.flatMap((day) => theirs(step, day).map((way) => [way, day] as const))).values()]
  }
}

/** Where a step does not offer their cover, they say that they have none of those it asks for. */
function withOfferedCover({ question, ways }: Step, situation: Situation): Situation {
  const isOffered = ways.some(({ answers }) => answers.includes(String(situation.cover)))
  return question === 'cover' && !isOffered ? { ...situation, cover: 'none' } : situation
}

function isKnown<T>(answer: T | 'unknown' | undefined): answer is Exclude<T, 'unknown' | undefined> {
  return answer !== undefined && answer !== 'unknown'
}

/** False for what the answers that are known leave no room for. */
function isPossible(question: keyof Situation, answer: string, situation: Situation, today: string): boolean {
  const { arrivedOn, endedOn, insuredBefore } = situation
  // Whoever knows the day of arrival can count the months.
  if (question === 'residence' && isKnown(arrivedOn)) {
    return moreThanMonths(arrivedOn, 3) <= today === (answer === 'longer')
  }
  if (question !== 'endedPaper') return true
  // No visa and no stay without one comes with insurance.
  if (insuredBefore === 'yes') return answer === 'permit' || answer === 'asylum-certificate'
  // The last day is read on a paper.
  return !isKnown(endedOn) || (answer !== 'visa-free' && answer !== 'never')
}

/** Each day of a year and more before today, and of the year that follows, if it can be theirs. */
function possibleDays(question: keyof Situation, { paper, residence }: Situation, today: string): readonly Situation[] {
  const answers: Situation = { paper, residence }
  const { earliest, latest } = (questionFor(question) as DateQuestion).between(answers, today)
  return Array.from({ length: 800 }, (_, index) => daysLater(today, index - 400))
    .filter((day) => day >= earliest && day <= latest)
    .filter((day) => {
      if (question !== 'arrivedOn' || !isKnown(residence)) return true
      return isPossible('residence', residence, { arrivedOn: day }, today)
    })
    .map((day) => ({ [question]: day }))
}

/** Those who may live together, the counts that are not known small and large, with the money that is theirs alone. */
function possibleHouseholds({ tables }: Printed, table: string, situation: Situation): readonly Situation[] {
  const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 20]
  const people = each(each(each([situation], 'partner', partners), 'children', counts), 'youngAdults', counts)
  const amounts = [0, ...amountsAround(tables, table), Number(situation.income)]
  const own = amounts.filter((amount) => amount <= Number(situation.income))
  return each(people, 'housing', ['own-lease', 'hosted-free']).flatMap((household) =>
    household.partner === 'without-permit' ? each([household], 'ownIncome', own) : [household],
  )
}

/** Each situation with each of the values, where it has none that is known. */
function each(all: readonly Situation[], id: keyof Situation, values: readonly unknown[]): readonly Situation[] {
  return all.flatMap((situation) =>
    isKnown(situation[id]) ? [situation] : values.map((value): Situation => ({ ...situation, [id]: value })),
  )
}
