import { describe } from 'vitest'
import { european, foreigner, here, type Said, type SaidCase, saysInEach } from './says.ts'

const anywhere = { place: 'unknown' } as const
const settledAnywhere = { ...anywhere, purpose: 'living-here', age: '18-or-over' } as const
const posted = (said: string): Said => ({ 'posted visiting': said })
const atHome = (said: string): Said => ({ 'home-scheme visiting': said })
const ehic = (said: string): Said => ({ 'ehic visiting': said })

describe('What covers people whose home is elsewhere, where the place is not known', () => {
  saysInEach([
    ['may be the fund of a posted worker', { ...anywhere, purpose: 'posted' }, posted('needs place')],
    ['may be the fund of a posted worker who has yet to say it', { purpose: 'posted' }, posted('needs place')],
    [
      'is not the fund of posted workers for a diplomat, wherever that is',
      { ...anywhere, purpose: 'diplomat' },
      posted('no not-visiting high ameli-posted'),
    ],
    [
      'may be the fund of the home state',
      { ...settledAnywhere, nationality: 'european', european: 'covered-at-home', cover: 'none' },
      atHome('needs place'),
    ],
    [
      'may be a matter to ask about, for a French visitor',
      { ...anywhere, purpose: 'passing-through', nationality: 'french' },
      atHome('needs place'),
    ],
    [
      'may be a matter to ask about, with a permit of another state',
      { ...settledAnywhere, nationality: 'other', paper: 'other-state-permit', homeCover: 'yes' },
      ehic('needs place'),
    ],
  ] satisfies SaidCase[])
})

describe('Why someone came, not told', () => {
  saysInEach([
    ['leaves urgent care open', { place: 'metropole' }, { 'urgent-care no-other-cover': 'needs purpose' }],
    [
      'leaves urgent care open to who does not know',
      { ...foreigner, purpose: 'unknown', paper: 'none', cover: 'none' },
      { 'urgent-care no-other-cover': 'needs purpose' },
    ],
    [
      'is no question of age for who came to be treated',
      { place: 'metropole', purpose: 'treatment' },
      { 's1 ground': 'needs', 'puma-work ground': 'needs', 'puma-residence ground': 'needs' },
    ],
  ] satisfies SaidCase[])
})

const alone = { partner: 'none', children: 0, youngAdults: 0 } as const
const insured = { ...foreigner, paper: 'unknown', cover: 'assurance-maladie', ...alone } as const
const withAme = { ...foreigner, paper: 'unknown', cover: 'ame' } as const

describe('A paper that is not known', () => {
  saysInEach([
    [
      'may be temporary protection, with which C2S is free whatever the income',
      { ...insured, income: 6_000_000 },
      {
        'c2s-free resources': 'needs paper',
        'c2s-participation resources':
          'no resources-above-ceiling medium css-l861-1 6000000 of 1406800 for 1 since 2026-04-01 provisional',
      },
    ],
    [
      'may be temporary protection, with which no participation is to be paid',
      { ...insured, income: 1_200_000 },
      { 'c2s-free resources': 'needs paper', 'c2s-participation resources': 'needs paper' },
    ],
    [
      'changes nothing of C2S for who is under the free line',
      { ...insured, income: 0 },
      {
        'c2s-free resources': 'met high css-l861-1 0 of 1042100 for 1 since 2026-04-01 provisional',
        'c2s-participation resources':
          'no resources-below-ceiling high css-l861-1 0 of 1406800 for 1 since 2026-04-01 provisional',
      },
    ],
    [
      'leaves open whether someone with AME has found another cover, for which no months count',
      withAme,
      {
        'puma-residence ground': 'needs paper',
        'puma-residence residence': 'nothing',
        'ehic visiting': 'no lives-here high ameli-english',
      },
    ],
  ] satisfies SaidCase[])
})

describe('A paper that has ended', () => {
  saysInEach([
    [
      'is not looked at by the fund of Mayotte for who lives elsewhere',
      { ...foreigner, paper: 'ended' },
      { 'mayotte ground': 'needs', 'mayotte territory': 'no not-in-mayotte high welcome-mayotte' },
    ],
  ])
})

describe('The age, not told', () => {
  saysInEach([
    [
      'leaves open whether a fund is to be asked: what comes after is not looked at',
      here,
      {
        'c2s-free insured': 'needs age',
        'c2s-free resources': 'nothing',
        'c2s-participation resources': 'nothing',
        'urgent-care no-lawful-stay': 'nothing',
      },
    ],
  ])
})

describe('A partner who has not been told of', () => {
  saysInEach([
    [
      'is asked about before whose the income is',
      { ...foreigner, paper: 'none', cover: 'none', ...alone, partner: 'unknown', income: 2_000_000 },
      { 'ame resources': 'needs partner' },
    ],
  ])
})

describe('A cover that has not been told', () => {
  saysInEach([
    [
      'may be Assurance maladie, for who has no paper',
      { ...foreigner, paper: 'none' },
      { 'ame no-other-cover': 'needs cover', 'ame renewal': 'needs cover' },
    ],
    [
      'may be Assurance maladie, for a European without means',
      { ...european, european: 'none-of-these', cover: 'unknown' },
      { 'ame no-other-cover': 'needs cover', 'ame renewal': 'needs cover' },
    ],
  ])
})
