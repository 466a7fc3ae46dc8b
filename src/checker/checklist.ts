import type { Day, Facts } from '../facts/at.ts'
import { partOfAme } from './checklist/ame.ts'
import { partOfAsking, partOfC2s, partOfCover } from './checklist/cover.ts'
import { type Group, type OfficeId, type Part, type Step, type TipId, tipIds } from './checklist/parts.ts'
import { concatAll } from './lists.ts'
import { answersThatCount } from './questions/index.ts'
import { isOpenNow, type Result, type Verdict } from './result.ts'
import type { Situation } from './situation.ts'
import { additions, verdicts } from './verdict.ts'

export * from './checklist/parts.ts'

/** What to gather, what to do, where to go (liste des démarches). Ids and values only. */
export interface Checklist {
  readonly groups: readonly Group[]
  /** The tips of all groups. */
  readonly tips: readonly TipId[]
  readonly steps: readonly Step[]
  readonly office: OfficeId
}

/**
 * The papers and steps for the cover that leads, merged with those of C2S where it can be asked for beside it, and with
 * those of AME while kept rights run out; `undefined` when there is nothing to gather. `results` are those of `evaluate`
 * for the same situation and day. Throws what `evaluate` throws.
 */
export function buildChecklist(
  results: readonly Result[],
  situation: Situation,
  facts: Facts,
  today: Day,
): Checklist | undefined {
  const answers = answersThatCount(situation)
  const all = verdicts(results, answers, facts, today)
  const parts = partsOf(all, answers, facts, today).filter((part): part is Part => part !== undefined)
  if (parts.length === 0) return undefined
  const groups = concatAll(parts.map((part) => part.groups))
  return {
    groups,
    tips: tipIds.filter((tip) => groups.some(({ tips }) => tips.includes(tip))),
    steps: concatAll(parts.map((part) => part.steps)),
    office: officeOf(answers),
  }
}

function partsOf(
  all: readonly Verdict[],
  situation: Situation,
  facts: Facts,
  today: Day,
): readonly (Part | undefined)[] {
  const [lead] = all as [Verdict, ...Verdict[]]
  const ame = all.find(({ scheme }) => scheme === 'ame') as Verdict
  if (leadsToAme(lead, ame)) return [partOfAme(situation, ame, facts, today)]
  if (lead.ask !== undefined) return [partOfAsking(situation)]
  return lead.word === 'cannotTell'
    ? []
    : [partOfCover(lead, situation), ...(situation.paper === 'temporary-protection' ? [] : besides(all, lead))]
}

function officeOf({ place }: Situation): OfficeId {
  if (place === 'mayotte') return 'cssm'
  return place === 'overseas-department' ? 'cgss' : 'cpam'
}

/** AME is the way, or will be when the cover that is kept ends. */
function leadsToAme(lead: Verdict, ame: Verdict): boolean {
  if (lead.scheme === 'kept-rights') return true
  return lead.scheme === 'ame' && ame.word !== 'unlikely' && ame.ask === undefined
}

/** C2S beside the cover, where it is open or close. */
function besides(all: readonly Verdict[], lead: Verdict): readonly Part[] {
  if (additions.includes(lead.scheme)) return []
  return all.some((verdict) => additions.includes(verdict.scheme) && isOpenNow(verdict)) ? [partOfC2s] : []
}
