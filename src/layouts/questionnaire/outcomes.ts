import {
  buildQuestionnaire,
  keyOf,
  type Literal,
  type Outcome,
  type PaperList,
  type Step,
  type Way,
} from '../../checker/questionnaire.ts'
import { editionDay } from '../../facts/edition.ts'
import { facts } from '../../facts/site.ts'

/** The questionnaire of this edition, made once for all languages. */
export const questionnaire = buildQuestionnaire(facts, editionDay)

const keys = questionnaire.outcomes.map(keyOf)

/** What one notes for an outcome, e.g. `R12`; the lower number comes first. */
export function codeOf(outcome: Outcome): string {
  return `R${keys.indexOf(keyOf(outcome)) + 1}`
}

/** The codes of the outcomes a line of a list is for. */
export function codesOf(literal: Literal): string {
  if ('question' in literal) return ''
  const { scheme, word, limit } = literal
  return questionnaire.outcomes
    .filter((it) => it.schemes.includes(scheme) && (!limit || it.limit === limit))
    .filter((it) => (word ? it.word === word : !it.has && (it.word === 'likely' || it.word === 'notYet')))
    .map(codeOf)
    .join(', ')
}

/** The letter of a list: what stands in the address of the page says nothing in words. */
export function letterOf(list: PaperList): string {
  return String.fromCharCode('A'.charCodeAt(0) + questionnaire.lists.indexOf(list))
}

/** Where a table stands in the page. */
export function tableId(name: 'ame' | 'c2s'): string {
  return name === 'ame' ? 'table-1' : 'table-2'
}

/** Neighbouring answers that lead to the same place, so that it stands there once. */
export function waysTogether({ ways }: Step): readonly (readonly Way[])[] {
  const together: Way[][] = []
  for (const way of ways) {
    const last = together[together.length - 1]
    if (last?.[0] && placeOf(last[0]) === placeOf(way)) last.push(way)
    else together.push([way])
  }
  return together
}

function placeOf({ outcomes, next }: Way): string {
  return [next ?? '', ...outcomes.map(keyOf)].join(' ')
}
