/**
 * The cover of another state: diplomats and the like (CSS L160-6); Europeans who live here without work and are still
 * insured at home (ameli.fr). French people who visit from abroad: nothing was found, so ask.
 */
import type { Finding } from '../result.ts'
import type { Situation } from '../situation.ts'
import { about, type Condition } from './finding.ts'
import { isMaybeInsured } from './ground.ts'
import { always, type Scheme } from './scheme.ts'
import { isInsured, standingOf } from './standing.ts'
import { type VisitingGround, visitingGrounds, visitorsOf, whereTold, whileUnsaid } from './visiting.ts'

const byNationality = visitorsOf({ french: 'ask' }, 'css-l160-6')

const answersElsewhere: Condition = (situation) => {
  const say = about<VisitingGround>('visiting', 'css-l160-6')
  const unsaid = whileUnsaid('css-l160-6', situation)
  if (unsaid) return unsaid
  switch (situation.purpose) {
    case 'diplomat':
      return say.met('high')
    case 'passing-through':
      return byNationality(situation)
    case 'living-here':
      return coveredAtHome(situation)
    default:
      return say.notMet('not-visiting', 'high')
  }
}

// ameli.fr: without work, and insured by another European state: that state pays.
function coveredAtHome(situation: Situation): Finding {
  const say = about<VisitingGround>('visiting', 'ameli-european')
  if (situation.age === 'under-18' || isInsured(situation)) return say.notMet('lives-here', 'high')
  const { possible, needs } = standingOf(situation)
  if (!possible.includes('covered-at-home')) return say.notMet('lives-here', 'high')
  if (needs.length > 0) return say.needs(...needs)
  return isMaybeInsured(situation) ? say.needs('cover') : say.met('high')
}

export const homeScheme: Scheme = {
  slug: 'home-scheme',
  conditionsFor: always(whereTold(answersElsewhere)),
  grounds: { visiting: visitingGrounds },
}
