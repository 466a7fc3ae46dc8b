/**
 * Cover of people on the prison register, whatever their papers, from the first day; the prison registers them.
 * CSS L381-30.
 *
 * Not modelled: the months after release, work in prison.
 */
import { about, type Condition } from './finding.ts'
import { always, type Scheme } from './scheme.ts'

const article = 'css-l381-30'

/** Grounds of the condition `held`. */
export const heldGrounds = ['not-held', 'not-in-prison'] as const
const say = about<(typeof heldGrounds)[number]>('held', article)

const inPrison: Condition = ({ place, held }) => {
  if (place === undefined) return say.needs('place')
  // Whoever is held knows it.
  if (place !== 'held') return say.notMet('not-held', 'high')
  if (held === undefined || held === 'unknown') return say.needs('held')
  return held === 'prison' ? say.met('high') : say.notMet('not-in-prison', 'high')
}

export const prison: Scheme = {
  slug: 'prison',
  conditionsFor: always(inPrison),
  grounds: { held: heldGrounds },
}
