import type { Confidence, Finding } from '../result.ts'
import type { Situation } from '../situation.ts'
import { hasCeiling } from './ceiling.ts'
import { about, type Condition } from './finding.ts'

/** Grounds of the condition `territory`; the last ones are matters to ask about. */
export const territoryGrounds = ['no-ame-in-mayotte', 'local-system', 'prison', 'held'] as const
type Ground = (typeof territoryGrounds)[number]

/**
 * Where the scheme exists. `article` is the scheme's own; `mayotte` says how sure we are that Mayotte is left out.
 * Saint-Martin and Saint-Barthélemy: named by one directory only, so `low`.
 */
export function territory(article: string, mayotte: Confidence): Condition {
  const say = about<Ground>('territory', article)
  return (situation) => {
    switch (situation.place) {
      case 'metropole':
      case 'overseas-department':
        return say.met('high')
      case 'saint-martin-saint-barthelemy':
        return say.met('low')
      case 'mayotte':
        return say.notMet('no-ame-in-mayotte', mayotte)
      case 'pacific':
      case 'other-collectivity':
        return say.notMet('local-system', 'medium')
      case 'held':
        return whileHeld(situation)
      default:
        return say.needs('place')
    }
  }
}

/**
 * CSS L381-30: on the prison register the prison's cover is the only one. In custody or detention nothing was read, so
 * ask. `condition`: under whose name it is said.
 */
export function whileHeld({ held }: Situation, condition = 'territory'): Finding {
  const say = about<Ground>(condition, 'css-l381-30')
  if (held === 'prison') return say.notMet('prison', 'high')
  return held === 'custody' || held === 'detention' ? say.ask('held') : say.needs('held')
}

/** True where the law of mainland France on health insurance applies. */
export function isInMainSystem({ place }: Situation): boolean {
  return hasCeiling(place)
}
