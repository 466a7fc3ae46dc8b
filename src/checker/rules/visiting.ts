/**
 * What covers people whose home is elsewhere: the European card, travel insurance, the fund or the State that sent
 * them. CSS L160-6 leaves them out of Assurance maladie.
 */
import { isPlaceEnough } from '../questions/person.ts'
import type { Confidence, Finding } from '../result.ts'
import { known, type Nationality, type Purpose, type Situation } from '../situation.ts'
import { about, type Condition } from './finding.ts'
import { whileHeld } from './territory.ts'

/** Grounds of the condition `visiting`; the last ones are matters to ask about. */
export const visitingGrounds = [
  'lives-here',
  'not-visiting',
  'prison',
  'held',
  'no-rule-found',
  'other-state-permit',
] as const
export type VisitingGround = (typeof visitingGrounds)[number]

/** What the purpose of the stay says of a scheme: the answers it waits for, or nothing when it is settled. */
export function whileUnsaid(article: string, situation: Situation): Finding | undefined {
  const say = about<VisitingGround>('visiting', article)
  if (situation.place === 'held') return whileHeld(situation, 'visiting')
  if (isPlaceEnough(situation) || situation.place === 'mayotte') return say.notMet('not-visiting', 'high')
  const { purpose } = situation
  return purpose === undefined || purpose === 'unknown' ? say.needs('purpose') : undefined
}

/** What is still unsaid, unless every purpose it could be comes to a no. */
export function unlessClosed(unsaid: Finding, first: Finding, ...others: readonly Finding[]): Finding {
  return [first, ...others].every(({ state }) => state === 'notMet') ? first : unsaid
}

/** Open to those who came for `purpose`, by `article`. */
export function cameFor(purpose: Purpose, article: string): Condition {
  const say = about<VisitingGround>('visiting', article)
  return whereTold((situation) => {
    return (
      whileUnsaid(article, situation) ??
      (situation.purpose === purpose ? say.met('high') : say.notMet(notFor(situation), 'high'))
    )
  })
}

/** The condition, open while the place is not told: elsewhere the purpose would not have been asked. */
export function whereTold(condition: Condition): Condition {
  return (situation, ...rest) => {
    const finding = condition(situation, ...rest)
    const isOpen = known(situation.place) === undefined && (finding.state === 'met' || finding.state === 'ask')
    return isOpen ? about(finding.condition, finding.article).needs('place') : finding
  }
}

/** Open to visitors of some nationalities. `french`: nothing was found for those who live abroad, so ask. */
export function visitorsOf(open: Readonly<Partial<Record<Nationality, Confidence | 'ask'>>>, article: string) {
  const say = about<VisitingGround>('visiting', article)
  return ({ nationality }: Situation): Finding => {
    if (nationality === undefined || nationality === 'unknown') return say.needs('nationality')
    const sure = open[nationality]
    if (sure === 'ask') return say.ask('no-rule-found')
    return sure ? say.met(sure) : say.notMet('not-visiting', 'high')
  }
}

/** Why someone who did not come for that is left out. */
export function notFor({ purpose }: Situation): VisitingGround {
  return purpose === 'living-here' ? 'lives-here' : 'not-visiting'
}
