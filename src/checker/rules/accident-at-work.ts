/**
 * Accidents at work and occupational diseases (accident du travail): covered whatever the papers, declared or not. CSS
 * L411-1, labour code L8252-1. No question asks for it: what follows is said beside each result.
 */
import { about, type Condition } from './finding.ts'
import { always, type Scheme } from './scheme.ts'

/** Grounds of the conditions of this scheme. */
export const accidentGrounds = ['no-accident', 'prison', 'local-system'] as const
const say = about<(typeof accidentGrounds)[number]>('accident', 'css-l411-1')

const hurtAtWork: Condition = ({ accident, place, held }) => {
  if (held === 'prison') return say.notMet('prison', 'high')
  if (place === 'pacific' || place === 'other-collectivity') return say.notMet('local-system', 'medium')
  if (accident === undefined || accident === 'unknown') return say.needs('accident')
  if (accident === 'yes' && place === 'held' && (held === undefined || held === 'unknown')) return say.needs('held')
  if (accident === 'yes' && (place === undefined || place === 'unknown')) return say.needs('place')
  return accident === 'yes' ? say.met('medium') : say.notMet('no-accident', 'high')
}

export const accidentAtWork: Scheme = {
  slug: 'accident-at-work',
  conditionsFor: always(hurtAtWork),
  grounds: { accident: accidentGrounds },
}
