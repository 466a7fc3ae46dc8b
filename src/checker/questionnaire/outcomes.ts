import { isOpenNow, type SchemeSlug, schemeSlugs, type Verdict, type VerdictWord } from '../result.ts'
import type { Situation } from '../situation.ts'
import { additions, neverLead } from '../verdict.ts'

/** What holds for one scheme at the end of a way; every scheme without one is not for that person. */
export interface Outcome {
  /** The schemes it is said of: several where one question to ask, or one form, stands for all. */
  readonly schemes: readonly SchemeSlug[]
  readonly word: VerdictWord
  readonly limit?: Verdict['limit']
  readonly ask?: string
  readonly instead?: SchemeSlug
  /** Someone who has the cover already. */
  readonly has?: true
}

/** A text that tells one outcome from any other. */
export function keyOf({ schemes, word, limit, ask, instead, has }: Outcome): string {
  return [schemes.join('+'), word, limit ?? '', ask ?? '', instead ?? '', has ? 'has' : ''].join(':')
}

/** What is said of each scheme: nothing of those that are simply for others, unless it comes first. */
export function outcomesOf(all: readonly Verdict[], { cover }: Situation): Outcome[] {
  return all
    .filter((verdict, index) => index === 0 || (isSaid(verdict) && verdict.scheme !== saidToAll))
    .map(({ scheme, word, limit, ask, instead }) => {
      const has = (scheme === 'ame' && cover === 'ame') || (isInsurance(scheme) && cover === 'assurance-maladie')
      return {
        schemes: [scheme],
        word,
        ...(limit && { limit }),
        ...(ask && { ask }),
        ...(instead && !isSaid({ word }) && { instead }),
        ...(has && { has }),
      }
    })
}

/** Nobody is asked about an accident at work: it is said beside every result. */
const saidToAll: SchemeSlug = 'accident-at-work'

function isSaid({ word }: Pick<Verdict, 'word'>): boolean {
  return isOpenNow({ word }) || word === 'notYet' || word === 'cannotTell'
}

function isInsurance(scheme: SchemeSlug): boolean {
  return scheme === 'puma-residence'
}

/** Outcomes that are said in one sentence become one: what to ask about, and both tiers of C2S. */
export function joined(outcomes: readonly Outcome[]): Outcome[] {
  const all: Outcome[] = []
  for (const outcome of outcomes) {
    const at = all.findIndex((other) => areOne(other, outcome))
    const other = all[at]
    if (other) all[at] = { ...other, schemes: [...other.schemes, ...outcome.schemes] }
    else all.push(outcome)
  }
  return all
}

function areOne(one: Outcome, other: Outcome): boolean {
  if (one.word !== other.word || one.limit !== other.limit) return false
  if (one.ask !== undefined) return one.ask === other.ask
  return [...one.schemes, ...other.schemes].every((scheme) => scheme === 'c2s-free' || scheme === 'c2s-participation')
}

/** Sorts outcomes so that the one the check would say first stands first (`verdict.ts`). */
export function byPlace(one: Outcome, other: Outcome): number {
  return placeOf(one) - placeOf(other)
}

function placeOf(outcome: Outcome): number {
  const places = outcome.schemes.map(
    (scheme) => rankOf(scheme, outcome) * schemeSlugs.length + schemeSlugs.indexOf(scheme),
  )
  return Math.min(...places)
}

/** A cover open today, what adds to it, the cover one has, the nearest one, what to ask; then what never leads. */
function rankOf(scheme: SchemeSlug, { word, has }: Outcome): number {
  if (neverLead.includes(scheme)) return 7
  const isOpen = isOpenNow({ word })
  if (additions.includes(scheme)) return isOpen ? 1 : 6
  if (has && scheme !== 'ame') return 2
  if (isOpen) return 0
  if (word === 'notYet') return 3
  return word === 'cannotTell' ? 4 : 5
}
