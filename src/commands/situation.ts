import leven from 'leven'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Contradiction, contradictionsIn } from '../checker/contradictions.ts'
import { identityPapers, type QuestionId, type Situation } from '../checker/index.ts'
import { situationKeys, situationSchema } from '../checker/schema.ts'
import type { Day, Facts } from '../facts/at.ts'

/** What stands in the way of an answer: every problem, one sentence a line. */
export class SituationError extends Error {
  override name = 'SituationError'

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options)
  }
}

/**
 * The situation a JSON text holds, or every problem with it: no JSON, unknown keys, answers that do not exist, answers
 * that contradict each other or the day. `where` names the text in messages.
 */
export function readSituation(
  text: string,
  where: string,
  facts: Facts,
  today: Day,
): { readonly situation?: Situation; readonly problems: readonly string[] } {
  // Some editors put a mark at the start that JSON does not know.
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '') {
    return { problems: [`There is no situation in ${where}. Write one JSON object, such as {"place": "metropole"}.`] }
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    const reason = (error as Error).message.replace(/\.?$/, '.')
    return { problems: [`${capital(where)} is not valid JSON. ${reason} Write keys and texts in "double quotes".`] }
  }
  const twice = keysGivenTwice(json, where)
  const read = situationSchema.safeParse(value)
  if (!read.success) {
    return { problems: [...twice, ...read.error.issues.flatMap((issue) => [...problemsOf(issue, value, where)])] }
  }
  const contradictions = contradictionsIn(read.data, facts, today).map((found) => sentenceOf(found, read.data, today))
  return { situation: read.data, problems: [...twice, ...contradictions] }
}

/** JSON.parse keeps the last of two answers under one key and says nothing. JSON is YAML, whose reader does. */
function keysGivenTwice(json: string, where: string): string[] {
  return parseDocument(json)
    .errors.filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ linePos }) => `${capital(where)} gives a key twice${placeOf(linePos)}. Keep one.`)
}

function placeOf(linePos: readonly [{ line: number; col: number }, ...unknown[]] | undefined): string {
  return linePos ? `, the second time on line ${linePos[0].line}, column ${linePos[0].col}` : ''
}

function* problemsOf(issue: z.core.$ZodIssue, value: unknown, where: string): Iterable<string> {
  const [key] = issue.path
  if (issue.code === 'unrecognized_keys') {
    for (const unknown of issue.keys) {
      yield `"${unknown}" in ${where} is no key of a situation. ${didYouMean(unknown, situationKeys)}Keys are ${listed(situationKeys)}.`
    }
  } else if (key === undefined) {
    yield `${capital(where)} is no JSON object but ${shown(value)}. Write one, such as {"place": "metropole"}.`
  } else {
    const found = (value as Record<PropertyKey, unknown>)[key]
    const options = issue.code === 'invalid_value' ? issue.values.map(String) : []
    const [fault, wanted] =
      options.length > 0
        ? ['is none of its answers', `Its answers are ${listed(options)}`]
        : ['it cannot be', issue.message]
    const meant = typeof found === 'string' ? didYouMean(found, options) : meantInList(found)
    const leaveOut = found === null ? ' Leave out what was not asked.' : ''
    yield `"${String(key)}" in ${where} is ${shown(found)}, which ${fault}. ${meant}${wanted}.${leaveOut}`
  }
}

/** A paper of a list whose name is nearly right. */
function meantInList(found: unknown): string {
  const wrong = Array.isArray(found) ? found.find((name) => !identityPapers.some((paper) => paper === name)) : undefined
  return typeof wrong === 'string' ? didYouMean(wrong, identityPapers) : ''
}

/** One contradiction: what was found, what it runs against, what to do. */
function sentenceOf(found: Contradiction, situation: Situation, today: Day): string {
  const { key } = found
  const it = answerIn(situation, key)
  switch (found.kind) {
    case 'not-asked': {
      const { by, fits } = found
      const fitting = fits.length > 0 ? ` (${listed(fits)} would fit)` : ''
      return situation[by] === undefined
        ? `${it} is not asked before "${by}" is answered. Add "${by}"${fitting}, or leave "${key}" out.`
        : `${it} is not asked after ${answerIn(situation, by)}. Leave "${key}" out, or correct "${by}"${fitting}.`
    }
    case 'not-offered': {
      const fitting = listed([...found.fits, 'unknown'])
      return `${it} is not possible with ${answerIn(situation, found.by)}. Write ${fitting}.`
    }
    case 'more-than':
      return `${it} is more than ${answerIn(situation, found.by)}, of which it is a part. Correct one of the two.`
    case 'too-early':
      return `${it} lies before ${found.limit}, too long ago to be true. Correct the day.`
    case 'too-late':
      return found.limit === today
        ? `${it} lies after the day of the check, ${today}. Correct the day, or ask for another one with --on.`
        : `${it} lies after ${found.limit}, too far ahead to be true. Correct the day.`
    case 'other-length':
      return `${it} contradicts ${answerIn(situation, found.by)} on ${today}. Correct one of the two.`
  }
}

function answerIn(situation: Situation, key: QuestionId): string {
  const answer = situation[key]
  return answer === undefined ? `"${key}" without an answer` : `"${key}": ${shown(answer)}`
}

/** A value as JSON, short enough for one line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

/** `Did you mean "paper"? ` when one of `names` is nearly `name`; else nothing. */
export function didYouMean(name: string, names: readonly string[]): string {
  const distance = (other: string) => leven(other.toLowerCase(), name.toLowerCase())
  const closest = names.toSorted((a, b) => distance(a) - distance(b))[0]
  return closest && distance(closest) <= Math.max(2, closest.length / 3) ? `Did you mean "${closest}"? ` : ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
