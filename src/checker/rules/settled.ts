import { isPlaceEnough } from '../questions/person.ts'
import { about, type Condition } from './finding.ts'

/** Grounds of the condition `settled`. */
export const settledGrounds = ['passing-through', 'came-for-treatment', 'posted', 'diplomat'] as const

/** Living in France, by the scheme's `article`. Where the place decides alone, nothing is asked. */
export function settled(article: string): Condition {
  const say = about<(typeof settledGrounds)[number]>('settled', article)
  return (situation) => {
    switch (situation.purpose) {
      case 'living-here':
        return say.met('high')
      case 'passing-through':
        return say.notMet('passing-through', 'medium')
      // CASF L251-1, CSS L160-6: who came only for treatment may ask the minister, which is a favour and no right.
      case 'treatment':
        return say.notMet('came-for-treatment', 'medium')
      // CSS L160-6: their own fund, or their State, answers for them.
      case 'posted':
        return say.notMet('posted', 'high')
      case 'diplomat':
        return say.notMet('diplomat', 'high')
      default:
        return isPlaceEnough(situation) || situation.place === 'mayotte' ? say.needs() : say.needs('purpose')
    }
  }
}
