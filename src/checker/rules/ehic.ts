/**
 * European health insurance card (CEAM), or its British like (GHIC): care on a visit, and students still insured at
 * home, on the same terms as people insured in France.
 *
 * Not modelled: the stay a card covers in months; the British card before 2021.
 */
import { about, type Condition } from './finding.ts'
import { isMaybeInsured } from './ground.ts'
import type { Finding } from '../result.ts'
import { known, type Situation } from '../situation.ts'
import { always, type Scheme } from './scheme.ts'
import { isInsured, standingOf } from './standing.ts'
import { unlessClosed, type VisitingGround, visitingGrounds, visitorsOf, whereTold, whileUnsaid } from './visiting.ts'

const article = 'ameli-english'
const say = about<VisitingGround>('visiting', article)
const ofEuropeans = visitorsOf({ european: 'high' }, article)
const ofBritons = visitorsOf({ british: 'medium' }, 'ghic')

function ofVisitors(situation: Situation): Finding {
  return situation.nationality === 'british' ? ofBritons(situation) : ofEuropeans(situation)
}

const card: Condition = (situation) => {
  const unsaid = whileUnsaid(article, situation)
  if (unsaid) return unlessClosed(unsaid, ofVisitors(situation), ofStudents(situation))
  switch (situation.purpose) {
    case 'passing-through':
      return ofVisitors(situation)
    case 'living-here':
      return ofStudents(situation)
    default:
      return say.notMet('not-visiting', 'high')
  }
}

// Students insured at home keep that cover. A permit of another state: nothing was found, so ask.
function ofStudents(situation: Situation): Finding {
  if (situation.age === 'under-18' || isInsured(situation)) return say.notMet('lives-here', 'high')
  const { possible, needs } = standingOf(situation)
  if (!possible.includes('european-student-covered') && !possible.includes('other-state-permit')) {
    return say.notMet('lives-here', 'high')
  }
  if (needs.length > 0) return say.needs(...needs)
  if (situation.paper !== 'other-state-permit') {
    const sayOf = about<VisitingGround>('visiting', 'student-ehic')
    return isMaybeInsured(situation) ? sayOf.needs('cover') : sayOf.met('medium')
  }
  const homeCover = known(situation.homeCover)
  if (homeCover === undefined) return say.needs('homeCover')
  return homeCover === 'yes' ? say.ask('other-state-permit') : say.notMet('lives-here', 'high')
}

export const ehic: Scheme = {
  slug: 'ehic',
  conditionsFor: always(whereTold(card)),
  grounds: { visiting: visitingGrounds },
}
