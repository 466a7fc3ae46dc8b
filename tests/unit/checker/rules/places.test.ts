import { describe } from 'vitest'
import type { Place, Situation } from '../../../../src/checker/situation.ts'
import { here, type SaidCase, saysInEach } from './says.ts'

/** The schemes of the law of mainland France, each with the article its territory is read from. */
const mainSchemes = {
  s1: 'cleiss-pensioners',
  'puma-child': 'css-l160-1',
  'puma-work': 'css-l160-1',
  student: 'ameli-students',
  'puma-residence': 'css-l160-1',
  'kept-rights': 'css-r111-4',
  ame: 'casf-l251-1',
  'ame-humanitarian': 'casf-l251-1',
  'urgent-care': 'casf-l254-1',
} as const

function territoryOfEach(say: (slug: string, article: string) => string) {
  return Object.fromEntries(
    Object.entries(mainSchemes).map(([slug, article]) => [`${slug} territory`, say(slug, article)]),
  )
}

const livingIn = (place: Place): Situation => ({ ...here, place })
const locally: readonly Place[] = ['pacific', 'other-collectivity']

describe('Where the law of mainland France applies', () => {
  saysInEach([
    ['is said for sure of the mainland', here, territoryOfEach((_, article) => `met high ${article}`)],
    [
      'is said for sure of overseas departments',
      livingIn('overseas-department'),
      territoryOfEach((_, article) => `met high ${article}`),
    ],
    [
      'is said of Saint-Martin and Saint-Barthélemy on one directory only',
      livingIn('saint-martin-saint-barthelemy'),
      territoryOfEach((_, article) => `met low ${article}`),
    ],
    [
      'leaves Mayotte out: for AME by the law itself',
      livingIn('mayotte'),
      territoryOfEach((slug, article) => {
        return `no no-ame-in-mayotte ${slug === 'ame' || slug === 'ame-humanitarian' ? 'high' : 'medium'} ${article}`
      }),
    ],
    ...locally.map((place): SaidCase => [
      `leaves ${place} to its own system`,
      livingIn(place),
      territoryOfEach((_, article) => `no local-system medium ${article}`),
    ]),
    ['is asked before anything', {}, territoryOfEach(() => 'needs place')],
    ['is asked of who does not know', { place: 'unknown' }, territoryOfEach(() => 'needs place')],
  ])
})

const held: Situation = { place: 'held' }
const visiting = ['posted', 'home-scheme', 'travel-insurance', 'ehic'] as const
const visitingOfEach = (said: string) => Object.fromEntries(visiting.map((slug) => [`${slug} visiting`, said]))

describe('People who are held', () => {
  saysInEach([
    [
      'are asked where',
      held,
      {
        'prison held': 'needs held',
        'ame-custody held': 'needs held',
        'pass no-cover-today': 'needs held',
        'local-scheme territory': 'needs held',
        'mayotte territory': 'needs held',
        ...territoryOfEach(() => 'needs held'),
        ...visitingOfEach('needs held'),
      },
    ],
    [
      'and do not know where',
      { ...held, held: 'unknown' },
      {
        'prison held': 'needs held',
        'ame-custody held': 'needs held',
        'pass no-cover-today': 'needs held',
        'local-scheme territory': 'needs held',
        'mayotte territory': 'needs held',
        ...territoryOfEach(() => 'needs held'),
        ...visitingOfEach('needs held'),
      },
    ],
    [
      'in prison have the cover of the prison alone',
      { ...held, held: 'prison' },
      {
        'prison held': 'met high css-l381-30',
        'ame-custody held': 'no prison high casf-l251-1',
        'pass no-cover-today': 'no prison high css-l381-30',
        'accident-at-work accident': 'no prison high css-l411-1',
        'c2s-free insured': 'ask prison css-l861-1',
        'c2s-participation insured': 'ask prison css-l861-1',
        'local-scheme territory': 'no prison high css-l381-30',
        'mayotte territory': 'no prison high css-l381-30',
        ...territoryOfEach(() => 'no prison high css-l381-30'),
        ...visitingOfEach('no prison high css-l381-30'),
      },
    ],
    [
      'in police custody have AME for care there',
      { ...held, held: 'custody' },
      {
        'prison held': 'no not-in-prison high css-l381-30',
        'ame-custody held': 'met high casf-l251-1',
        'pass no-cover-today': 'ask held css-l381-30',
        'c2s-free insured': 'ask held css-l861-1',
        'local-scheme territory': 'ask held css-l381-30',
        'mayotte territory': 'ask held css-l381-30',
        ...territoryOfEach(() => 'ask held css-l381-30'),
        ...visitingOfEach('ask held css-l381-30'),
      },
    ],
    [
      'in a detention centre have to ask',
      { ...held, held: 'detention' },
      {
        'prison held': 'no not-in-prison high css-l381-30',
        'ame-custody held': 'ask held casf-l251-1',
        'pass no-cover-today': 'ask held css-l381-30',
        'c2s-participation insured': 'ask held css-l861-1',
        ...territoryOfEach(() => 'ask held css-l381-30'),
        ...visitingOfEach('ask held css-l381-30'),
      },
    ],
    [
      'are no others',
      here,
      {
        'prison held': 'no not-held high css-l381-30',
        'ame-custody held': 'no not-held high casf-l251-1',
      },
    ],
    [
      'may be those who have not said where they are',
      {},
      { 'prison held': 'needs place', 'ame-custody held': 'needs place' },
    ],
    [
      'are not those who do not know in which territory they are',
      { place: 'unknown' },
      { 'prison held': 'no not-held high css-l381-30', 'ame-custody held': 'no not-held high casf-l251-1' },
    ],
  ])
})

describe('A scheme of the territory', () => {
  saysInEach([
    ['is known for the Pacific', livingIn('pacific'), { 'local-scheme territory': 'met medium cleiss-pacific' }],
    [
      'is a matter to ask about elsewhere',
      livingIn('other-collectivity'),
      { 'local-scheme territory': 'ask no-rule-found cleiss-pacific' },
    ],
    ['is none on the mainland', here, { 'local-scheme territory': 'no main-system high cleiss-pacific' }],
    ['hangs on the place', {}, { 'local-scheme territory': 'needs place', 'mayotte territory': 'needs place' }],
    [
      'hangs on the place of who does not know it',
      { place: 'unknown' },
      { 'local-scheme territory': 'needs place', 'mayotte territory': 'needs place' },
    ],
  ])
})

const inMayotte = { place: 'mayotte' } as const
const adultInMayotte = { ...inMayotte, age: '18-or-over' } as const
const foreignerInMayotte = { ...adultInMayotte, nationality: 'other' } as const
const ground = (said: string) => ({ 'mayotte ground': said })

describe('Mayotte', () => {
  saysInEach([
    ['has its own fund', inMayotte, { 'mayotte territory': 'met high welcome-mayotte', ...ground('needs age') }],
    [
      'has one for nobody else',
      here,
      { 'mayotte territory': 'no not-in-mayotte high welcome-mayotte', ...ground('needs') },
    ],
    ['leaves children to the fund', { ...inMayotte, age: 'under-18' }, ground('ask no-rule-found welcome-mayotte')],
    ['asks the age of who does not know it', { ...inMayotte, age: 'unknown' }, ground('needs age')],
    ['asks for the nationality', adultInMayotte, ground('needs nationality')],
    ['asks who does not know it', { ...adultInMayotte, nationality: 'unknown' }, ground('needs nationality')],
    ['covers French people', { ...adultInMayotte, nationality: 'french' }, ground('met medium welcome-mayotte')],
    [
      'leaves Europeans to the fund',
      { ...adultInMayotte, nationality: 'european' },
      ground('ask no-rule-found welcome-mayotte'),
    ],
    [
      'asks a European’s family for the card',
      { ...adultInMayotte, nationality: 'european-family' },
      ground('needs familyCard'),
    ],
    [
      'covers a European’s family with the card',
      { ...adultInMayotte, nationality: 'european-family', familyCard: 'yes' },
      ground('met medium welcome-mayotte'),
    ],
    [
      'leaves a European’s family without the card to the fund',
      { ...adultInMayotte, nationality: 'european-family', familyCard: 'no' },
      ground('ask no-rule-found welcome-mayotte'),
    ],
    ['asks British people since when', { ...adultInMayotte, nationality: 'british' }, ground('needs british')],
    [
      'asks British people who do not know since when',
      { ...adultInMayotte, nationality: 'british', british: 'unknown' },
      ground('needs british'),
    ],
    [
      'leaves British people from before 2021 to the fund',
      { ...adultInMayotte, nationality: 'british', british: 'before-2021' },
      ground('ask no-rule-found welcome-mayotte'),
    ],
    [
      'looks at the papers of British people who came later',
      { ...adultInMayotte, nationality: 'british', british: 'since-2021', paper: 'permit' },
      ground('met medium welcome-mayotte'),
    ],
    ['asks for the paper', foreignerInMayotte, ground('needs paper')],
    ['asks who does not know it', { ...foreignerInMayotte, paper: 'unknown' }, ground('needs paper')],
    [
      'leaves asylum seekers to the fund',
      { ...foreignerInMayotte, paper: 'asylum-certificate' },
      ground('ask no-rule-found welcome-mayotte'),
    ],
    [
      'leaves a permit of another state to the fund',
      { ...foreignerInMayotte, paper: 'other-state-permit' },
      ground('ask no-rule-found welcome-mayotte'),
    ],
    ...(['protection', 'temporary-protection', 'permit', 'receipt'] as const).map((paper): SaidCase => [
      `covers people with the paper "${paper}"`,
      { ...foreignerInMayotte, paper },
      ground('met medium welcome-mayotte'),
    ]),
    ...(['online-deposit', 'asylum-appointment', 'short-visa', 'visa-free', 'ended', 'none'] as const).map(
      (paper): SaidCase => [
        `does not cover people with the paper "${paper}"`,
        { ...foreignerInMayotte, paper },
        ground('no no-lawful-paper medium welcome-mayotte'),
      ],
    ),
    [
      'may or may not add C2S to its own cover',
      { ...adultInMayotte, nationality: 'french' },
      {
        'c2s-free insured': 'ask no-rule-found css-l861-1',
        'c2s-participation insured': 'ask no-rule-found css-l861-1',
      },
    ],
    [
      'where nothing says whether its fund covers, nothing says so of C2S',
      { ...adultInMayotte, nationality: 'european' },
      { 'c2s-free insured': 'ask no-rule-found css-l861-1' },
    ],
    [
      'adds no C2S without a cover',
      { ...foreignerInMayotte, paper: 'none' },
      { 'c2s-free insured': 'no not-insured high css-l861-1' },
    ],
    [
      'asks nothing more for schemes it does not have',
      adultInMayotte,
      {
        'ame settled': 'needs',
        'puma-residence settled': 'needs',
        'ame-humanitarian visiting': 'needs',
        'ehic visiting': 'no not-visiting high ameli-english',
        'posted visiting': 'no not-visiting high ameli-posted',
        'home-scheme visiting': 'no not-visiting high css-l160-6',
        'travel-insurance visiting': 'no not-visiting high visa-code-15',
        'pass no-cover-today': 'no local-system medium infomigrants-pass',
      },
    ],
    [
      'asks nothing of minors for schemes it does not have',
      { ...inMayotte, age: 'under-18' },
      { 'ame no-other-cover': 'needs', 'puma-child child': 'needs' },
    ],
  ])
})

describe('A territory with its own system', () => {
  saysInEach(
    locally.map((place): SaidCase => [
      `asks nothing more: ${place}`,
      { place },
      {
        'ame settled': 'needs',
        'puma-residence settled': 'needs',
        'ame no-other-cover': 'needs',
        'ame-humanitarian visiting': 'needs',
        'puma-child child': 'needs',
        'urgent-care no-lawful-stay': 'needs',
        'ehic visiting': 'no not-visiting high ameli-english',
        'accident-at-work accident': 'no local-system medium css-l411-1',
        'pass no-cover-today': 'no local-system medium infomigrants-pass',
      },
    ]),
  )
})

describe('An accident at work', () => {
  saysInEach([
    ['is covered', { ...here, accident: 'yes' }, { 'accident-at-work accident': 'met medium css-l411-1' }],
    [
      'is no cover without one',
      { ...here, accident: 'no' },
      { 'accident-at-work accident': 'no no-accident high css-l411-1' },
    ],
    ['is not asked about', here, { 'accident-at-work accident': 'needs accident' }],
    ['may not be known', { ...here, accident: 'unknown' }, { 'accident-at-work accident': 'needs accident' }],
    [
      'is covered in Mayotte too',
      { place: 'mayotte', accident: 'yes' },
      { 'accident-at-work accident': 'met medium css-l411-1' },
    ],
    [
      'is covered in police custody too',
      { place: 'held', held: 'custody', accident: 'yes' },
      { 'accident-at-work accident': 'met medium css-l411-1' },
    ],
  ])
})
