import type { Confidence } from '../result.ts'
import { about, type Condition } from './finding.ts'

/** Grounds of the condition `territory`. */
export const territoryGrounds = ['no-ame-in-mayotte', 'local-system'] as const

/**
 * Where the scheme exists. `article` is the scheme's own; `mayotte` says how sure we are that Mayotte is left out.
 * Saint-Martin and Saint-Barthélemy: named by one directory only, so `low`.
 */
export function territory(article: string, mayotte: Confidence): Condition {
  const say = about<(typeof territoryGrounds)[number]>('territory', article)
  return ({ place }) => {
    switch (place) {
      case 'metropole':
      case 'overseas-department':
        return say.met('high')
      case 'saint-martin-saint-barthelemy':
        return say.met('low')
      case 'mayotte':
        return say.notMet('no-ame-in-mayotte', mayotte)
      case 'other-territory':
        return say.notMet('local-system', 'medium')
      default:
        return say.needs('place')
    }
  }
}
