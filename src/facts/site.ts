import { factNamed } from './at.ts'
import { editionDay } from './edition.ts'
import { loadFacts } from './load.ts'

/** Facts and sources as the pages of this build use them, read once. */
export const { facts, info, sources } = loadFacts()

/** The days printed at the foot of a page: its oldest check and its nearest review among the facts it uses. */
export function datesOf(names: readonly string[]): { readonly checked: string; readonly review: string } {
  const checks = names.map((name) => info[name]?.checkedOn ?? editionDay)
  const reviews = names.map((name) => factNamed(facts, name).review)
  return { checked: checks.sort()[0] ?? editionDay, review: reviews.sort()[0] ?? editionDay }
}

/** The numbers at the foot of each page. */
export const footFacts = ['phone.samu', 'phone.europe', 'phone.sms', 'phone.assurance-maladie'] as const
