/**
 * The check (le questionnaire et ses règles): the door for the rest of the site, with `outcome.ts` for what only a
 * result needs. Plain functions and data: no
 * wording, no clock, no browser. `today` is a day `YYYY-MM-DD` of Europe/Paris; amounts are cents over 12 months.
 */
import { schemes } from './rules/index.ts'
import type { SchemeSlug } from './result.ts'

export { toYearly } from '../facts/money.ts'
export type { Money } from '../facts/money.ts'
export { missingQuestions, nextQuestion } from './next.ts'
export { countErrors, type CountError, parseCount } from './questions/count.ts'
export { dateErrors, type DateError, type DateParts, parseDate } from './questions/date.ts'
export { answersThatCount, optionsFor, questionFor, questionIds, questions } from './questions/index.ts'
export { errorOfPart, moneyErrors, type MoneyError, parseMoney } from './questions/money.ts'
export type * from './questions/question.ts'
export * from './result.ts'
export { articlesOf } from './rules/articles.ts'
export { evaluate } from './rules/index.ts'
export { timeGrounds } from './rules/scheme.ts'
export { isInMainSystem } from './rules/territory.ts'
export * from './situation.ts'
export { verdicts } from './verdict.ts'

/** The schemes that have rules, in the order of their results. */
export const schemesWithRules: readonly SchemeSlug[] = schemes.map(({ slug }) => slug)

/** Every condition of a scheme, in order; none for a scheme without rules. */
export function conditionsOf(slug: SchemeSlug): readonly string[] {
  return Object.keys(groundsByCondition(slug))
}

/** Every ground a condition of a scheme can give. */
export function groundsOf(slug: SchemeSlug, condition: string): readonly string[] {
  return groundsByCondition(slug)[condition] ?? []
}

function groundsByCondition(slug: SchemeSlug): Readonly<Record<string, readonly string[]>> {
  return schemes.find((scheme) => scheme.slug === slug)?.grounds ?? {}
}

/** The facts the rules and the list of papers name. */
export const ruleFacts: readonly string[] = [
  'ame.ceiling.metropole',
  'ame.ceiling.drom',
  'ame.ceiling.tolerance',
  'ame.free-housing',
  'ame.residence',
  'ame.without-stay',
  'ame.kept-rights',
  'ame.kept-rights-removal',
  'ame.visa-free-days',
  'ame.european-months',
  'ame.answer',
  'ame.renewal',
  'puma.residence',
  'c2s.ceiling.metropole',
  'c2s.ceiling.drom',
]
