/**
 * AME for care during police custody (garde à vue). CASF L251-1. In a detention centre (rétention) one association's
 * page says the same: too little to say so.
 */
import { about, type Condition } from './finding.ts'
import { always, type Scheme } from './scheme.ts'

/** Grounds of the condition `held`; the last one is a matter to ask about. */
export const custodyGrounds = ['not-held', 'prison', 'held'] as const
const say = about<(typeof custodyGrounds)[number]>('held', 'casf-l251-1')

const inCustody: Condition = ({ place, held }) => {
  if (place === undefined) return say.needs('place')
  // Whoever is held knows it.
  if (place !== 'held') return say.notMet('not-held', 'high')
  if (held === undefined || held === 'unknown') return say.needs('held')
  if (held === 'prison') return say.notMet('prison', 'high')
  return held === 'custody' ? say.met('high') : say.ask('held')
}

export const ameCustody: Scheme = {
  slug: 'ame-custody',
  conditionsFor: always(inCustody),
  grounds: { held: custodyGrounds },
}
