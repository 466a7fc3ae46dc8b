import { type Day, type Facts, firstDayAfterMonths, isMonth, latestDay, numberAt } from '../facts/at.ts'
import { answersThatCount, optionsFor, questionFor, questionIds } from './questions/index.ts'
import { known, type QuestionId, type Situation } from './situation.ts'

/**
 * An answer that does not go with the others, or with the calendar. The rules leave it aside, or let the day of arrival
 * outweigh what was said of a length; of data from outside it is a mistake to be named.
 */
export type Contradiction = { readonly key: QuestionId } &
  /** It is not asked after the answer to `by`, or before it is given; `fits`: the answers to `by` it is asked after. */
  (
    | { readonly kind: 'not-asked'; readonly by?: QuestionId; readonly fits: readonly string[] }
    /** It is no option after the answer to `by`; `fits`: the options that are. */
    | { readonly kind: 'not-offered'; readonly by?: QuestionId; readonly fits: readonly string[] }
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
  return questionIds
    .filter((id) => situation[id] !== undefined)
    .flatMap((id) => {
      if (counted[id] === undefined) return droppedBy(id, situation, counted)
      return [...outOfBounds(id, counted, today), ...otherLength(id, counted, facts, today)]
    })
}

function droppedBy(id: QuestionId, situation: Situation, counted: Situation): Contradiction {
  const question = questionFor(id)
  const { dependsOn = () => true } = question
  if (!dependsOn(counted)) {
    const { by, fits } = blameFor(dependsOn, id, situation, counted)
    const isDropped = by !== undefined && situation[by] !== undefined && counted[by] === undefined
    // The answer it depends on is dropped as well: the one that drops that is to blame for both.
    const root = isDropped ? droppedBy(by, situation, counted) : undefined
    return root?.kind === 'not-asked' ? { ...root, key: id } : { key: id, kind: 'not-asked', by, fits }
  }
  const fits = question.kind === 'choice' ? optionsFor(question, counted) : []
  const offered = (answers: Situation) =>
    question.kind !== 'choice' || optionsFor(question, answers).includes(String(situation[id]))
  return { key: id, kind: 'not-offered', by: blameFor(offered, id, situation, counted).by, fits }
}

/**
 * The last answer before `id` that would make `holds` true if it were another, and which others would; first of those
 * given or to be asked, then of all. Where no single one would: an answer that is dropped itself, else the last one given, else the first one to give.
 */
function blameFor(holds: (answers: Situation) => boolean, id: QuestionId, situation: Situation, counted: Situation) {
  const read = keysRead(holds, counted)
    .filter((by) => by !== id)
    .toSorted((a, b) => questionIds.indexOf(b) - questionIds.indexOf(a))
  const isPossible = (by: QuestionId) => situation[by] !== undefined || (questionFor(by).dependsOn?.(counted) ?? true)
  for (const by of [...read.filter(isPossible), ...read]) {
    const fits = answersTo(by).filter((answer) => holds({ ...counted, [by]: answer }))
    if (fits.length > 0) return { by, fits }
  }
  const given = read.filter((by) => situation[by] !== undefined)
  return { by: given.find((by) => counted[by] === undefined) ?? given[0] ?? read.at(-1), fits: [] }
}

/** The answers a predicate looks at before it says no. */
function keysRead(holds: (answers: Situation) => boolean, counted: Situation): QuestionId[] {
  const read = new Set<QuestionId>()
  const watched = new Proxy(counted, {
    get: (answers, key) => {
      read.add(key as QuestionId)
      return answers[key as QuestionId]
    },
  })
  holds(watched)
  return [...read]
}

function answersTo(id: QuestionId): readonly string[] {
  const question = questionFor(id)
  return question.kind === 'choice' || question.kind === 'yesNo' ? [...question.options, 'unknown'] : []
}

function* outOfBounds(id: QuestionId, situation: Situation, today: Day): Iterable<Contradiction> {
  const question = questionFor(id)
  const answer = known(situation[id])
  if (question.kind === 'money' && typeof answer === 'number') {
    const most = question.most?.(situation)
    const [by] = keysRead((answers) => question.most?.(answers) !== undefined, situation)
    if (most !== undefined && answer > most && by) yield { key: id, kind: 'more-than', by }
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
