import { describe } from 'vitest'
import type { Situation } from '../../../../src/checker/situation.ts'
import { here, type SaidCase, saysInEach } from './says.ts'

const held: Situation = { place: 'held' }

function says(name: string, situation: Situation, wanted: string): SaidCase {
  return [name, situation, { 'accident-at-work accident': wanted }]
}

describe('An accident at work', () => {
  saysInEach([
    says('is covered whatever the papers', { ...here, accident: 'yes' }, 'met medium css-l411-1'),
    says('that did not happen is none', { ...here, accident: 'no' }, 'no no-accident high css-l411-1'),
    says('has yet to be told', here, 'needs accident'),
    says('may have happened to who does not know', { ...here, accident: 'unknown' }, 'needs accident'),
    says('in prison is under another law', { ...held, held: 'prison', accident: 'yes' }, 'no prison high css-l411-1'),
    says('before custody is covered', { ...held, held: 'custody', accident: 'yes' }, 'met medium css-l411-1'),
    says('hangs on where one is held', { ...held, accident: 'yes' }, 'needs held'),
    says('hangs on where one is held, known or not', { ...held, held: 'unknown', accident: 'yes' }, 'needs held'),
    says('that did not happen is none for who is held', { ...held, accident: 'no' }, 'no no-accident high css-l411-1'),
    says('hangs on the place', { accident: 'yes' }, 'needs place'),
    says('hangs on the place, known or not', { place: 'unknown', accident: 'yes' }, 'needs place'),
    says('that did not happen is none anywhere', { accident: 'no' }, 'no no-accident high css-l411-1'),
    says('in the Pacific is under the local law', { place: 'pacific' }, 'no local-system medium css-l411-1'),
    says(
      'in another collectivity is under the local law',
      { place: 'other-collectivity', accident: 'yes' },
      'no local-system medium css-l411-1',
    ),
  ])
})
