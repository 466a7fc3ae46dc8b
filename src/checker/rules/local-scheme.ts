/**
 * The territory's own scheme: New Caledonia, French Polynesia (CLEISS); Wallis-et-Futuna and Saint-Pierre-et-Miquelon,
 * of which too little was found to say more than "ask".
 */
import { about, type Condition } from './finding.ts'
import { always, type Scheme } from './scheme.ts'
import { whileHeld } from './territory.ts'

/** Grounds of the condition `territory`; the last one is a matter to ask about. */
export const localGrounds = ['main-system', 'prison', 'held', 'no-rule-found'] as const
const say = about<(typeof localGrounds)[number]>('territory', 'cleiss-pacific')

const ownSystem: Condition = (situation) => {
  switch (situation.place) {
    case 'held':
      return whileHeld(situation)
    case undefined:
    case 'unknown':
      return say.needs('place')
    case 'pacific':
      return say.met('medium')
    case 'other-collectivity':
      return say.ask('no-rule-found')
    default:
      return say.notMet('main-system', 'high')
  }
}

export const localScheme: Scheme = {
  slug: 'local-scheme',
  conditionsFor: always(ownSystem),
  grounds: { territory: localGrounds },
}
