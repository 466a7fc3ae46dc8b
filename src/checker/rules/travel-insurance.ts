/**
 * Travel insurance of visitors: asked for a Schengen visa (Visa Code, art. 15), wise for those who need none.
 */
import { about, type Condition } from './finding.ts'
import { always, type Scheme } from './scheme.ts'
import {
  notFor,
  unlessClosed,
  type VisitingGround,
  visitingGrounds,
  visitorsOf,
  whereTold,
  whileUnsaid,
} from './visiting.ts'

const article = 'visa-code-15'
const byNationality = visitorsOf({ other: 'high', 'european-family': 'high' }, article)

const visiting: Condition = (situation) => {
  const unsaid = whileUnsaid(article, situation)
  if (unsaid) return unlessClosed(unsaid, byNationality(situation))
  if (situation.purpose === 'passing-through') return byNationality(situation)
  return about<VisitingGround>('visiting', article).notMet(notFor(situation), 'high')
}

export const travelInsurance: Scheme = {
  slug: 'travel-insurance',
  conditionsFor: always(whereTold(visiting)),
  grounds: { visiting: visitingGrounds },
}
