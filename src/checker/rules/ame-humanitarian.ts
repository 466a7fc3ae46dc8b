/**
 * Exceptional AME (AME à titre humanitaire): for someone present in France who does not live here and whose health
 * requires it. CASF L251-1: a decision of the minister, prepared by the hospital, and no right; so never a plain yes.
 */
import { isPlaceEnough } from '../questions/person.ts'
import { about, type Condition } from './finding.ts'
import { always, type Scheme } from './scheme.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'casf-l251-1'

/** Grounds of the condition `visiting`; the last one is a matter to ask about. */
export const humanitarianGrounds = ['lives-here', 'posted', 'diplomat', 'minister-decides'] as const
const say = about<(typeof humanitarianGrounds)[number]>('visiting', article)

const present: Condition = (situation) => {
  switch (situation.purpose) {
    case 'treatment':
    case 'passing-through':
      return say.ask('minister-decides')
    case 'posted':
    case 'diplomat':
      return say.notMet(situation.purpose, 'high')
    case 'living-here':
      return say.notMet('lives-here', 'high')
    default:
      return isPlaceEnough(situation) || situation.place === 'mayotte' ? say.needs() : say.needs('purpose')
  }
}

export const ameHumanitarian: Scheme = {
  slug: 'ame-humanitarian',
  conditionsFor: always(territory(article, 'high'), present),
  grounds: { territory: territoryGrounds, visiting: humanitarianGrounds },
}
