/**
 * Assurance maladie of someone under 18, through a parent or in their own name (ayant droit). CSS L160-2; D160-2 II 2°
 * for asylum; L861-1 for 16 and 17 year-olds whose family ties are broken.
 *
 * Not modelled: children of Europeans with a form of another state, children placed by a judge with a relative.
 */
import { isAskedAboutPerson } from '../questions/person.ts'
import { about, type Condition } from './finding.ts'
import { always, type Scheme } from './scheme.ts'
import { settled, settledGrounds } from './settled.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'css-l160-1'

/** Grounds of the condition `child`; the last one is a matter to ask about. */
export const childGrounds = ['not-a-child', 'no-insured-parent', 'parents-waiting'] as const

const say = about<(typeof childGrounds)[number]>('child', article)

// CSS L160-2: a parent's cover. A parent with papers whose own cover has not begun: nothing was found, so ask.
const child: Condition = (situation) => {
  if (situation.age === '18-or-over') return say.notMet('not-a-child', 'high')
  if (situation.age !== 'under-18') return isAskedAboutPerson(situation) ? say.needs('age') : say.needs()
  switch (situation.minor) {
    case 'parent-insured':
    case 'child-protection':
    case 'insured-without-family':
      return say.met('high')
    case 'asylum-or-protection':
      return about('child', 'css-d160-2').met('high')
    case 'alone':
    case 'parents-without-permit':
      return say.notMet('no-insured-parent', 'high')
    case 'parents-waiting':
      return say.ask('parents-waiting')
    default:
      return situation.place === 'mayotte' ? say.needs() : say.needs('minor')
  }
}

export const pumaChild: Scheme = {
  slug: 'puma-child',
  conditionsFor: always(territory(article, 'medium'), settled('css-l160-6'), child),
  grounds: { territory: territoryGrounds, settled: settledGrounds, child: childGrounds },
}
