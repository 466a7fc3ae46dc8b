import { describe } from 'vitest'
import { foreigner, type Said, type SaidCase, saysInEach } from './says.ts'

const withAme = { ...foreigner, paper: 'none', cover: 'ame' } as const
const renewal = (said: string): Said => ({ 'ame renewal': said })

describe('The renewal of AME', () => {
  saysInEach([
    ['is none for who has no AME', { ...withAme, cover: 'none' }, renewal('nothing')],
    ['hangs on whether there is one', { ...withAme, cover: 'unknown' }, renewal('needs cover')],
    ['hangs on its last day', withAme, renewal('needs ameEndsOn')],
    ['hangs on its last day that is not known', { ...withAme, ameEndsOn: 'unknown' }, renewal('needs ameEndsOn')],
    [
      'may be sent two months before its end',
      { ...withAme, ameEndsOn: '2027-01-23' },
      renewal('met high cpam-bas-rhin'),
    ],
    [
      'is too early the day before that',
      { ...withAme, ameEndsOn: '2027-01-24' },
      renewal('no renewal-too-early high cpam-bas-rhin from 2026-11-24'),
    ],
    [
      'is counted from the last day of a month without a day',
      { ...withAme, ameEndsOn: '2027-01' },
      renewal('no renewal-too-early high cpam-bas-rhin from 2026-11-30'),
    ],
  ] satisfies SaidCase[])
})
