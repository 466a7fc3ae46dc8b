import { mayBeInsured, mayHoldAme } from '../questions/cover.ts'
import type { Confidence, Finding } from '../result.ts'
import { known, type Situation } from '../situation.ts'
import { about, type Condition } from './finding.ts'
import { hadAmeBefore, isInsured, type Standing, standingOf } from './standing.ts'

/** Grounds of the condition `ground`; the last ones are matters to ask about. */
export const groundGrounds = [
  'under-18',
  'insured',
  'working',
  'studying',
  'covered-elsewhere',
  'no-lawful-paper',
  'no-work',
  'no-studies',
  'no-foreign-pension',
  'looking-for-work',
  'european-family-without-card',
  'other-state-permit',
] as const
type Ground = (typeof groundGrounds)[number]

/** How a standing opens a scheme: how sure and by which article; or why not; or what to ask about. */
export type Opening = { readonly article?: string; readonly afterWait?: true } & (
  | { readonly is: 'open'; readonly confidence: Confidence }
  | { readonly is: 'closed'; readonly ground: Ground; readonly confidence: Confidence }
  | { readonly is: 'ask'; readonly ground: Ground }
)

export function open(confidence: Confidence, article?: string): Opening {
  return { is: 'open', confidence, ...(article && { article }) }
}

/** Open once the months of residence are over. */
export function afterWait(confidence: Confidence, article?: string): Opening {
  return { is: 'open', confidence, afterWait: true, ...(article && { article }) }
}

export function closed(ground: Ground, article?: string, confidence: Confidence = 'high'): Opening {
  return { is: 'closed', ground, confidence, ...(article && { article }) }
}

export function ask(ground: Ground, article?: string): Opening {
  return { is: 'ask', ground, ...(article && { article }) }
}

export type Openings = (standing: Standing, situation: Situation) => Opening

/** What being covered already says of a scheme. */
interface Already {
  readonly insured: Opening
  /** With AME from before, and a paper in date today. */
  readonly ame: Opening
}

/**
 * What opens the scheme for an adult: their standing, or the cover they have. While answers are missing, it is settled
 * if every one of them comes to the same.
 */
export function ground(article: string, openings: Openings, already: Already): Condition {
  const say = about<Ground>('ground', article)
  return (situation): Finding => {
    if (situation.age === 'under-18') return say.notMet('under-18', 'high')
    if (isInsured(situation)) return findingOf(already.insured, article)
    if (hadAmeBefore(situation)) return findingOf(already.ame, article)
    const { possible, needs } = standingOf(situation)
    const ofStandings =
      situation.cover === 'ame' && situation.paper === 'unknown'
        ? [already.ame, openings('without-paper', situation)]
        : possible.map((standing) => openings(standing, situation))
    const ofCover = isMaybeInsured(situation) ? [already.insured] : []
    const [first] = ofStandings as [Opening, ...Opening[]]
    if ([...ofStandings, ...ofCover].every((opening) => opening.is === first.is)) return findingOf(first, article)
    return say.needs(...(ofCover.length > 0 ? (['cover'] as const) : []), ...needs)
  }
}

function findingOf(opening: Opening, article: string): Finding {
  const say = about<Ground>('ground', opening.article ?? article)
  if (opening.is === 'open') return say.met(opening.confidence)
  return opening.is === 'ask' ? say.ask(opening.ground) : say.notMet(opening.ground, opening.confidence)
}

/** True when the person may be insured already, and has not said. */
export function isMaybeInsured(situation: Situation): boolean {
  return known(situation.cover) === undefined && mayBeInsured(situation)
}

/** True when the person may have AME already, and has not said. */
export function isMaybeHolder(situation: Situation): boolean {
  return known(situation.cover) === undefined && mayHoldAme(situation)
}
