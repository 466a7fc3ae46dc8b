import { type Day, type Facts, firstDayAfterMonths, isMonth, latestDay, numberAt } from '../facts/at.ts'
import { answersThatCount, optionsFor, questionFor, questionIds } from './questions/index.ts'
import type { ChoiceQuestion } from './questions/question.ts'
import { known, type QuestionId, type Situation } from './situation.ts'

/**
 * An answer that does not go with the others, or with the calendar. The rules leave it aside, or let the day of arrival
 * outweigh what was said of a length; of data from outside it is a mistake to be named.
 */
export type Contradiction = { readonly key: QuestionId } &
  /** It is not asked after the answer to `by`, or before it is given; `fits`: the answers to `by` it is asked after. */
  (
    | { readonly kind: 'not-asked'; readonly by: QuestionId; readonly fits: readonly string[] }
    /** It is no option after the answer to `by`; `fits`: the options that are. */
    | { readonly kind: 'not-offered'; readonly by: QuestionId; readonly fits: readonly string[] }
    /** It is more than the answer to `by`, of which it is a part. */
    | { readonly kind: 'more-than'; readonly by: QuestionId }
    /** It lies outside the days that make sense, of which `limit` is the nearest. */
    | { readonly kind: 'too-early' | 'too-late'; readonly limit: Day }
    /** It says another length of time than the answer to `by`. */
    | { readonly kind: 'other-length'; readonly by: QuestionId }
  )

/** Every answer that contradicts another or the calendar, in the order they are asked. */
export function contradictionsIn(situation: Situation, facts: Facts, today: Day): Contradiction[] {
  const counted = answersThatCount(situation)
  return questionIds.flatMap(
    (id) =>
      droppedBy(id, situation, counted) ?? [
        ...outOfBounds(id, counted, today),
        ...otherLength(id, counted, facts, today),
      ],
  )
}

/** Why an answer that was given does not count; `undefined` where none was given, or it does. */
function droppedBy(id: QuestionId, situation: Situation, counted: Situation): Contradiction | undefined {
  if (situation[id] === undefined || counted[id] !== undefined) return undefined
  const question = questionFor(id)
  const { dependsOn } = question
  if (dependsOn && !dependsOn(counted)) {
    const { by, fits } = blameFor(dependsOn, situation, counted)
    // The answer it depends on is dropped as well: the one that drops that is to blame for both.
    const root = droppedBy(by, situation, counted)
    return root?.kind === 'not-asked' ? { ...root, key: id } : { key: id, kind: 'not-asked', by, fits }
  }
  // It is asked, and dropped all the same: only options can be offered on conditions.
  const choice = question as ChoiceQuestion
  const offered = (answers: Situation) => optionsFor(choice, answers).includes(String(situation[id]))
  const { by } = blameFor(offered, situation, counted)
  return { key: id, kind: 'not-offered', by, fits: optionsFor(choice, counted) }
}

/**
 * The last answer that would make `holds` true if it were another, and which others would; first of those given or to be
 * asked, then of all. Where no single one would: an answer that is dropped itself, else the last one given, else the first
 * one to give.
 */
function blameFor(
  holds: (answers: Situation) => boolean,
  situation: Situation,
  counted: Situation,
): { readonly by: QuestionId; readonly fits: readonly string[] } {
  const read = keysRead(holds, counted).toSorted((a, b) => questionIds.indexOf(b) - questionIds.indexOf(a))
  for (const by of [...read.filter((key) => isPossible(key, situation, counted)), ...read]) {
    const question = questionFor(by)
    // Amounts, days and counts have no list to name one from.
    if (!('options' in question)) continue
    const fits = [...question.options, 'unknown'].filter((answer) => holds({ ...counted, [by]: answer }))
    if (fits.length > 0) return { by, fits }
  }
  const given = read.filter((by) => situation[by] !== undefined)
  const by = given.find((key) => counted[key] === undefined) ?? given[0] ?? read.at(-1)
  return { by: by as QuestionId, fits: [] }
}

/** True for an answer that is given or to be asked. */
function isPossible(id: QuestionId, situation: Situation, counted: Situation): boolean {
  const { dependsOn } = questionFor(id)
  return situation[id] !== undefined || !dependsOn || dependsOn(counted)
}

/** The answers a function looks at: one at least, for all it says no to. */
function keysRead(look: (answers: Situation) => unknown, counted: Situation): QuestionId[] {
  const read = new Set<QuestionId>()
  const watched = new Proxy(counted, {
    get: (answers, key) => {
      read.add(key as QuestionId)
      return answers[key as QuestionId]
    },
  })
  look(watched)
  return [...read]
}

function* outOfBounds(id: QuestionId, situation: Situation, today: Day): Iterable<Contradiction> {
  const question = questionFor(id)
  const answer = known(situation[id])
  if (question.kind === 'money' && question.most) {
    const [by] = keysRead(question.most, situation)
    // An amount that is not known is no number, which is neither more nor less than any.
    if (Number(answer) > Number(question.most(situation))) yield { key: id, kind: 'more-than', by: by as QuestionId }
  }
  if (question.kind === 'date' && typeof answer === 'string') {
    const { earliest, latest } = question.between(situation, today)
    // A month fits when one of its days does.
    if (answer < earliest.slice(0, answer.length)) yield { key: id, kind: 'too-early', limit: earliest }
    if (answer > latest) yield { key: id, kind: 'too-late', limit: latest }
  }
}

const residenceFact = 'ame.residence'

/** A day of arrival none of whose readings goes with what was said of the time in France. */
function* otherLength(id: QuestionId, situation: Situation, facts: Facts, today: Day): Iterable<Contradiction> {
  const arrived = known(situation.arrivedOn)
  if (id !== 'arrivedOn' || arrived === undefined || arrived > today) return
  if (!facts[residenceFact]?.values.some(({ from }) => from <= today)) return
  const months = numberAt(facts, residenceFact, today)
  const isLonger = (day: Day) => firstDayAfterMonths(day, months) <= today
  const earliest = isMonth(arrived) ? `${arrived}-01` : arrived
  const isDenied = situation.residence === 'longer' ? !isLonger(earliest) : isLonger(latestDay(arrived))
  if (known(situation.residence) && isDenied) yield { key: id, kind: 'other-length', by: 'residence' }
}
