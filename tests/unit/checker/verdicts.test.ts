import { describe, expect, it } from 'vitest'
import { evaluate, verdicts } from '../../../src/checker/index.ts'
import type { SchemeSlug, Verdict } from '../../../src/checker/result.ts'
import { schemeSlugs } from '../../../src/checker/result.ts'
import type { Situation } from '../../../src/checker/situation.ts'
import { type Facts, factNamed } from '../../../src/facts/at.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const { facts } = loadFacts()
const today = '2026-11-23'

const adult = { place: 'metropole', purpose: 'living-here', age: '18-or-over' } as const
const foreigner = { ...adult, nationality: 'other' } as const
const european = { ...adult, nationality: 'european' } as const
/** All that AME asks for besides: whoever has no other cover would have it. */
const poor = {
  cover: 'none',
  residence: 'longer',
  partner: 'none',
  children: 0,
  youngAdults: 0,
  income: 0,
  housing: 'own-lease',
} as const
const withoutPaper = { ...foreigner, paper: 'none', ...poor } as const
const arrived = { residence: 'not-longer', arrivedOn: '2026-10-01' } as const

type Words = Readonly<Partial<Record<SchemeSlug | 'lead', string>>>
type Row = readonly [name: string, situation: Situation, wanted: Words, on?: string]

/** `notYet from 2027-01-02`, `closeToLimit income`, `otherScheme puma-work`, `cannotTell ask held`, `likely stale`. */
function inWords({ word, limit, from, instead, ask, stale }: Verdict): string {
  return [word, limit, instead, ask && `ask ${ask}`, from && `from ${from}`, stale && 'stale'].filter(Boolean).join(' ')
}

function saysInEach(rows: readonly Row[]): void {
  for (const [name, situation, wanted, day] of rows) {
    it(name, () => {
      const on = day ?? today
      const all = verdicts(evaluate(situation, facts, on), situation, facts, on)
      const [lead] = all as [Verdict, ...Verdict[]]
      const seen = Object.fromEntries(
        Object.keys(wanted).map((slug) => {
          const verdict = all.find(({ scheme }) => scheme === slug)
          return [slug, slug === 'lead' ? `${lead.scheme} ${inWords(lead)}` : verdict && inWords(verdict)]
        }),
      )
      expect(seen).toEqual(wanted)
    })
  }
}

describe('Verdicts', () => {
  it('are one for each scheme, the leading one first and the others in their order', () => {
    const all = verdicts(evaluate(withoutPaper, facts, today), withoutPaper, facts, today)
    expect(all.map(({ scheme }) => scheme)).toEqual(['ame', ...schemeSlugs.filter((slug) => slug !== 'ame')])
  })

  it('do not look at answers that no longer belong to the situation', () => {
    const minor: Situation = { ...withoutPaper, age: 'under-18', minor: 'alone', income: 90_000_000 }
    const [lead] = verdicts(evaluate(minor, facts, today), minor, facts, today)
    expect(lead).toEqual({ scheme: 'ame', word: 'likely', stale: false })
  })
})

describe('AME, beside another cover', () => {
  saysInEach([
    ['in prison', { place: 'held', held: 'prison' }, { lead: 'prison likely', ame: 'otherScheme prison' }],
    ['in the Pacific', { place: 'pacific' }, { lead: 'local-scheme likely', ame: 'otherScheme local-scheme' }],
    [
      'in Wallis-et-Futuna, where one has to ask',
      { place: 'other-collectivity' },
      { lead: 'local-scheme cannotTell ask no-rule-found', ame: 'otherScheme local-scheme' },
    ],
    ['for a visitor', { place: 'metropole', purpose: 'passing-through' }, { ame: 'otherScheme travel-insurance' }],
    [
      'for a French visitor, who has to ask',
      { place: 'metropole', purpose: 'passing-through', nationality: 'french' },
      { lead: 'home-scheme cannotTell ask no-rule-found', ame: 'otherScheme travel-insurance', ehic: 'unlikely' },
    ],
    [
      'for a European visitor',
      { place: 'metropole', purpose: 'passing-through', nationality: 'european' },
      { lead: 'ehic likely', ame: 'otherScheme ehic', 'travel-insurance': 'otherScheme ehic' },
    ],
    [
      'for someone posted',
      { place: 'metropole', purpose: 'posted' },
      { lead: 'posted likely', ame: 'otherScheme posted' },
    ],
    [
      'for a diplomat',
      { place: 'metropole', purpose: 'diplomat' },
      { lead: 'home-scheme likely', ame: 'otherScheme home-scheme' },
    ],
    [
      'for who came to be treated',
      { place: 'metropole', purpose: 'treatment' },
      { ame: 'unlikely ame-humanitarian', 'ame-humanitarian': 'cannotTell ask minister-decides' },
    ],
    ...(['parent-insured', 'asylum-or-protection', 'child-protection', 'insured-without-family'] as const).map(
      (minor): Row => [
        `for a child: ${minor}`,
        { place: 'metropole', purpose: 'living-here', age: 'under-18', minor },
        { lead: 'puma-child likely', ame: 'otherScheme puma-child' },
      ],
    ),
    [
      'for who is insured',
      { ...foreigner, paper: 'permit', ...poor, cover: 'assurance-maladie' },
      {
        lead: 'c2s-free likely',
        ame: 'otherScheme puma-residence',
        'puma-residence': 'likely',
        'puma-work': 'otherScheme c2s-free',
      },
    ],
    [
      'for French people who do not wait',
      { ...adult, nationality: 'french', ...poor, activity: 'none-of-these' },
      { lead: 'puma-residence likely', ame: 'otherScheme puma-residence', 'c2s-free': 'likely' },
    ],
    [
      'for French people who wait',
      { ...adult, nationality: 'french', ...poor, ...arrived, activity: 'none-of-these' },
      { lead: 'puma-residence notYet from 2027-01-02', ame: 'otherScheme puma-residence', 'c2s-free': 'notYet' },
    ],
    ...(
      [
        ['working', 'puma-work'],
        ['five-years', 'puma-residence'],
        ['family-of-insured', 'puma-residence'],
        ['enough-money', 'puma-residence'],
        ['covered-at-home', 'home-scheme'],
        ['foreign-pension', 's1'],
      ] as const
    ).map(([answer, cover]): Row => [
      `for a European: ${answer}`,
      { ...european, ...poor, arrivedOn: '2026-01-01', european: answer },
      { lead: `${cover} likely`, ame: `otherScheme ${cover}` },
    ]),
    [
      'for a European who waits',
      { ...european, ...poor, residence: 'not-longer', arrivedOn: '2026-10-01', european: 'enough-money' },
      { lead: 'puma-residence notYet from 2027-01-02', ame: 'otherScheme puma-residence' },
    ],
    [
      'for a European who studies',
      { ...european, ...poor, arrivedOn: '2026-01-01', european: 'student', homeCover: 'no' },
      { lead: 'student likely', ame: 'otherScheme student' },
    ],
    [
      'for a European who studies and does not know about the cover at home',
      { ...european, ...poor, arrivedOn: '2026-01-01', european: 'student', homeCover: 'unknown' },
      { ame: 'otherScheme student' },
    ],
    [
      'for a European’s family with the card',
      { ...adult, nationality: 'european-family', familyCard: 'yes', ...poor, activity: 'none-of-these' },
      { lead: 'puma-residence likely', ame: 'otherScheme puma-residence' },
    ],
    [
      'for a European’s family with the card that waits',
      { ...adult, nationality: 'european-family', familyCard: 'yes', ...poor, ...arrived, activity: 'none-of-these' },
      { lead: 'puma-residence notYet from 2027-01-02', ame: 'otherScheme puma-residence' },
    ],
    [
      'for British people from before 2021',
      { ...adult, nationality: 'british', british: 'before-2021', ...poor },
      { lead: 'puma-residence likely', ame: 'otherScheme puma-residence' },
    ],
    [
      'for British pensioners',
      { ...adult, nationality: 'british', british: 'foreign-pension', ...poor },
      { lead: 's1 likely', ame: 'otherScheme s1', 'c2s-free': 'cannotTell ask no-rule-found' },
    ],
    ...(['protection', 'temporary-protection', 'asylum-certificate'] as const).map((paper): Row => [
      `for who holds "${paper}"`,
      { ...foreigner, paper, ...poor },
      { lead: 'puma-residence likely', ame: 'otherScheme puma-residence' },
    ]),
    ...(['permit', 'receipt'] as const).map((paper): Row => [
      `for who holds "${paper}" and waits`,
      { ...foreigner, paper, ...poor, ...arrived, activity: 'none-of-these' },
      {
        lead: 'puma-residence notYet from 2027-01-02',
        ame: 'otherScheme puma-residence',
        'c2s-free': 'notYet',
        student: 'unlikely',
      },
    ]),
    [
      'for an asylum seeker who waits',
      { ...foreigner, paper: 'asylum-certificate', ...poor, ...arrived },
      { lead: 'puma-residence notYet from 2027-01-02', ame: 'otherScheme puma-residence', 'urgent-care': 'likely' },
    ],
    [
      'in Mayotte, where the fund of Mayotte takes the place of Assurance maladie',
      { place: 'mayotte', age: '18-or-over', nationality: 'french', ...poor },
      { lead: 'mayotte likely', ame: 'otherScheme mayotte' },
    ],
    [
      'in Mayotte, for a European, who has to ask',
      { place: 'mayotte', age: '18-or-over', nationality: 'european', ...poor },
      { lead: 'mayotte cannotTell ask no-rule-found', ame: 'unlikely mayotte' },
    ],
    [
      'in Mayotte, for British people, who have to ask',
      { place: 'mayotte', age: '18-or-over', nationality: 'british', british: 'before-2021' },
      { lead: 'mayotte cannotTell ask no-rule-found', ame: 'otherScheme mayotte' },
    ],
    [
      'in Mayotte, for a British pensioner, who has to ask',
      { place: 'mayotte', age: '18-or-over', nationality: 'british', british: 'foreign-pension' },
      { lead: 'mayotte cannotTell ask no-rule-found', ame: 'otherScheme s1' },
    ],
    [
      'in Mayotte, without a paper',
      { place: 'mayotte', age: '18-or-over', nationality: 'other', paper: 'none' },
      { lead: 'ame unlikely mayotte', ame: 'unlikely mayotte', mayotte: 'unlikely' },
    ],
  ])
})

const onVisa = { ...withoutPaper, paper: 'short-visa', endedOn: '2026-12-15' } as const
const kept = {
  ...withoutPaper,
  paper: 'ended',
  endedPaper: 'permit',
  insuredBefore: 'yes',
  endedOn: '2026-06-15',
  removalFinal: 'no',
} as const

describe('AME, by time', () => {
  saysInEach([
    ['is likely', withoutPaper, { lead: 'ame likely', ame: 'likely', pass: 'likely', 'puma-work': 'otherScheme ame' }],
    [
      'waits for the months of residence',
      { ...withoutPaper, ...arrived },
      { lead: 'ame notYet from 2027-01-02', 'puma-work': 'unlikely' },
    ],
    [
      'waits without a day while nobody knows the arrival',
      { ...withoutPaper, residence: 'not-longer' },
      { lead: 'ame notYet' },
    ],
    ['waits for the months after a visa', onVisa, { lead: 'ame notYet from 2027-03-16' }],
    [
      'waits for them without being told how long one has been here',
      { ...onVisa, residence: undefined },
      { lead: 'ame notYet from 2027-03-16' },
    ],
    [
      'comes after rights that are kept, though the reason for being here is not known',
      { ...kept, endedOn: '2026-10-23', purpose: 'unknown' },
      { lead: 'posted cannotTell', ame: 'otherScheme kept-rights from 2027-05-01' },
    ],
    [
      'waits for the later of two days: residence',
      {
        ...withoutPaper,
        paper: 'ended',
        endedPaper: 'short-visa',
        endedOn: '2026-09-05',
        residence: 'not-longer',
        arrivedOn: '2026-10-01',
      },
      { lead: 'ame notYet from 2027-01-02' },
    ],
    [
      'waits for the later of two days: stay',
      {
        ...withoutPaper,
        paper: 'ended',
        endedPaper: 'short-visa',
        endedOn: '2026-10-20',
        residence: 'not-longer',
        arrivedOn: '2026-10-01',
      },
      { lead: 'ame notYet from 2027-01-21' },
    ],
    [
      'has no day while one of two is not known',
      {
        ...withoutPaper,
        paper: 'ended',
        endedPaper: 'short-visa',
        endedOn: '2026-10-20',
        residence: 'not-longer',
        arrivedOn: 'unknown',
      },
      { lead: 'ame notYet' },
    ],
    [
      'has no day while the other condition of time is open',
      { ...withoutPaper, paper: 'ended', endedPaper: 'short-visa', endedOn: 'unknown', ...arrived },
      { lead: 'ame notYet' },
    ],
    [
      'has no day while nobody knows how long the person has been here',
      {
        ...withoutPaper,
        paper: 'ended',
        endedPaper: 'short-visa',
        endedOn: '2026-10-20',
        residence: 'unknown',
        arrivedOn: 'unknown',
      },
      { lead: 'ame notYet' },
    ],
    [
      'cannot be told before the place, whatever the time',
      { ...withoutPaper, ...arrived, place: 'unknown' },
      { lead: 'ame cannotTell' },
    ],
    [
      'cannot be told before the purpose, whatever the time',
      { ...withoutPaper, ...arrived, purpose: 'unknown' },
      { lead: 'ame cannotTell' },
    ],
    [
      'waits before its renewal',
      { ...withoutPaper, cover: 'ame', ameEndsOn: '2027-03-31' },
      { lead: 'ame notYet from 2027-01-31' },
    ],
    [
      'is likely when it can be renewed',
      { ...withoutPaper, cover: 'ame', ameEndsOn: '2026-12-31' },
      { lead: 'ame likely' },
    ],
    [
      'is close after the first months without any paper: apply anyway',
      { ...european, ...poor, european: 'none-of-these', arrivedOn: '2026-07-01' },
      { lead: 'ame closeToLimit time from 2027-01-02' },
    ],
    [
      'is close, on a day nobody knows, after the first months without any paper',
      { ...european, ...poor, european: 'none-of-these', arrivedOn: 'unknown' },
      { lead: 'ame closeToLimit time' },
    ],
    [
      'waits in the first months without any paper',
      { ...european, ...poor, european: 'none-of-these', residence: 'not-longer', arrivedOn: '2026-10-01' },
      { lead: 'ame notYet from 2027-01-02' },
    ],
    [
      'follows rights that are kept, from the day after',
      kept,
      {
        lead: 'kept-rights likely from 2027-01-01',
        ame: 'otherScheme kept-rights from 2027-01-01',
        'c2s-free': 'likely',
        pass: 'otherScheme kept-rights',
      },
    ],
    [
      'follows rights that are kept, whatever the money',
      { ...kept, income: 90_000_000 },
      {
        lead: 'kept-rights likely from 2027-01-01',
        ame: 'otherScheme kept-rights from 2027-01-01',
        'c2s-free': 'unlikely',
      },
    ],
    [
      'follows rights that are kept, and the months of residence',
      { ...kept, ...arrived, arrivedOn: '2026-11-01' },
      { ame: 'otherScheme kept-rights from 2027-02-02' },
    ],
    [
      'cannot be told while rights may be kept',
      { ...kept, insuredBefore: 'unknown', ...arrived },
      { ame: 'cannotTell', 'kept-rights': 'cannotTell' },
    ],
    ['cannot be told while time is open', { ...withoutPaper, residence: 'unknown' }, { lead: 'ame cannotTell' }],
    [
      'cannot be told for a child whose parents wait',
      { ...adult, age: 'under-18', minor: 'parents-waiting' },
      { lead: 'puma-child cannotTell ask parents-waiting', ame: 'cannotTell ask parents-waiting' },
    ],
    [
      'cannot be told for a European who looks for work',
      { ...european, ...poor, european: 'looking-for-work' },
      { lead: 'puma-residence cannotTell ask looking-for-work', ame: 'cannotTell ask looking-for-work' },
    ],
    ['cannot be told before the first answer', {}, { lead: 'ame cannotTell', prison: 'cannotTell' }],
  ])
})

describe('AME, by money', () => {
  saysInEach([
    ['is close over the published line', { ...withoutPaper, income: 1_033_901 }, { lead: 'ame closeToLimit income' }],
    [
      'is unlikely over the margin',
      { ...withoutPaper, income: 1_062_943 },
      { lead: 'ame unlikely', 'puma-work': 'unlikely' },
    ],
    [
      'waits all the same over the margin: the months that count will have moved on',
      { ...onVisa, income: 1_062_943 },
      { lead: 'ame notYet from 2027-03-16' },
    ],
    [
      'is unlikely over the margin, even where only our reading of time is short',
      { ...european, ...poor, european: 'none-of-these', arrivedOn: '2026-07-01', income: 90_000_000 },
      { lead: 'ame unlikely' },
    ],
    ['cannot be told without an income', { ...withoutPaper, income: 'unknown' }, { lead: 'ame cannotTell' }],
    ['is to be checked once the line is due for review', withoutPaper, { lead: 'ame likely stale' }, '2027-04-01'],
    ['is not yet to be checked the day before', withoutPaper, { lead: 'ame likely' }, '2027-03-31'],
    [
      'is to be checked overseas too',
      { ...withoutPaper, place: 'overseas-department' },
      { lead: 'ame likely stale' },
      '2027-04-01',
    ],
    [
      'is to be checked wherever it is',
      { ...withoutPaper, place: 'unknown' },
      { ame: 'cannotTell stale' },
      '2027-04-01',
    ],
    [
      'is not to be checked where no income is compared',
      { ...withoutPaper, income: 'unknown' },
      { lead: 'ame cannotTell' },
      '2027-04-01',
    ],
    [
      'is not to be checked beside another cover',
      { ...foreigner, paper: 'protection', ...poor },
      {
        lead: 'puma-residence likely',
        ame: 'otherScheme puma-residence',
        'c2s-free': 'likely stale',
        'c2s-participation': 'otherScheme c2s-free stale',
      },
      '2027-04-01',
    ],
  ])
})

const insured = { ...foreigner, paper: 'protection', ...poor, cover: 'assurance-maladie' } as const
/** Insured for two months after a permit, by a final removal order. */
const keptAnywhere = {
  ...foreigner,
  place: 'unknown',
  paper: 'ended',
  ...poor,
  endedPaper: 'permit',
  endedOn: '2026-10-23',
  insuredBefore: 'yes',
  removalFinal: 'yes',
} as const

describe('C2S', () => {
  const zone = (name: string, income: number, free: string, participation: string, lead: string): Row => [
    name,
    { ...insured, income },
    { 'c2s-free': free, 'c2s-participation': participation, lead, 'puma-residence': 'likely' },
  ]
  saysInEach([
    zone('is free under the published line', 1_033_899, 'likely', 'otherScheme c2s-free', 'c2s-free likely'),
    zone(
      'is close at the published line',
      1_033_900,
      'closeToLimit income',
      'closeToLimit income',
      'c2s-free closeToLimit income',
    ),
    zone(
      'is close up to the margin',
      1_062_942,
      'closeToLimit income',
      'closeToLimit income',
      'c2s-free closeToLimit income',
    ),
    zone('has a participation above', 1_062_943, 'otherScheme c2s-participation', 'likely', 'c2s-participation likely'),
    zone(
      'has one up to the published line',
      1_395_700,
      'otherScheme c2s-participation',
      'likely',
      'c2s-participation likely',
    ),
    zone(
      'is close over that line',
      1_395_701,
      'otherScheme c2s-participation',
      'closeToLimit income',
      'c2s-participation closeToLimit income',
    ),
    zone(
      'is close up to that margin',
      1_434_936,
      'otherScheme c2s-participation',
      'closeToLimit income',
      'c2s-participation closeToLimit income',
    ),
    zone('is none above', 1_434_937, 'unlikely', 'unlikely', 'puma-residence likely'),
    [
      'does not lead for who has yet to be insured',
      { ...insured, cover: 'none' },
      { lead: 'puma-residence likely', 'c2s-free': 'likely' },
    ],
    [
      'is close while a partner who may not be insured makes the difference of a zone',
      { ...insured, partner: 'without-permit', income: 1_100_000, ownIncome: 1_045_000 },
      { 'c2s-free': 'closeToLimit income', 'c2s-participation': 'closeToLimit income' },
    ],
    [
      'is close to the participation while a partner who may not be insured makes the difference',
      { ...insured, partner: 'without-permit', income: 3_000_000, ownIncome: 1_200_000 },
      { 'c2s-free': 'otherScheme c2s-participation', 'c2s-participation': 'closeToLimit income' },
    ],
    [
      'cannot be told without an income',
      { ...insured, income: 'unknown' },
      { 'c2s-free': 'cannotTell', 'c2s-participation': 'cannotTell', lead: 'puma-residence likely' },
    ],
    [
      'cannot be told while the children are not known',
      { ...insured, children: 'unknown', income: 1_200_000 },
      { 'c2s-free': 'cannotTell', 'c2s-participation': 'cannotTell' },
    ],
    [
      'is close to the free one while one way to count is over its line by little, and the other lies well above',
      { ...insured, partner: 'without-permit', income: 1_700_000, ownIncome: 1_045_000 },
      { 'c2s-free': 'closeToLimit income', 'c2s-participation': 'closeToLimit income' },
    ],
    [
      'cannot be told while the children may bring the income from above both lines to below',
      { ...insured, children: 'unknown', income: 1_700_000 },
      { 'c2s-free': 'cannotTell', 'c2s-participation': 'cannotTell' },
    ],
    [
      'is never the one to pay with between its line for one person and the free one for two',
      { ...insured, children: 'unknown', income: 1_500_000 },
      { 'c2s-free': 'cannotTell', 'c2s-participation': 'unlikely' },
    ],
    [
      'is no free one over the lines of all places, though the other hangs on the place',
      { ...keptAnywhere, income: 1_440_000 },
      { 'c2s-free': 'unlikely', 'c2s-participation': 'cannotTell' },
    ],
    [
      'is close while the children are not known and only the zone hangs on them',
      { ...insured, children: 'unknown', income: 1_035_000 },
      { 'c2s-free': 'closeToLimit income', 'c2s-participation': 'closeToLimit income' },
    ],
    [
      'is free for children the State answers for, with nothing to check',
      { ...adult, age: 'under-18', minor: 'child-protection' },
      { 'c2s-free': 'likely', 'c2s-participation': 'otherScheme puma-child' },
      '2027-04-01',
    ],
    [
      'is free under temporary protection',
      { ...foreigner, paper: 'temporary-protection', cover: 'none' },
      { lead: 'puma-residence likely', 'c2s-free': 'likely', 'c2s-participation': 'otherScheme puma-residence' },
    ],
    [
      'is not for who has none',
      { ...withoutPaper },
      { 'c2s-free': 'otherScheme ame', 'c2s-participation': 'otherScheme ame' },
    ],
  ])
})

describe('A line that is due for review', () => {
  const day = '2027-04-01'

  /** The schemes to be checked on a day when every table is due but some. */
  function staleOf(situation: Situation, notDue: readonly string[]): readonly SchemeSlug[] {
    const later = Object.fromEntries(notDue.map((name) => [name, { ...factNamed(facts, name), review: '2027-06-01' }]))
    const some: Facts = { ...facts, ...later }
    const all = verdicts(evaluate(situation, some, day), situation, some, day)
    return all.filter(({ stale }) => stale).map(({ scheme }) => scheme)
  }

  it.each([
    ['as its own', ['ame.ceiling.metropole', 'ame.ceiling.drom']],
    ['as that of AME', ['c2s.ceiling.metropole', 'c2s.ceiling.drom']],
  ])('is to be checked for C2S as soon %s is', (_name, notDue) => {
    expect(staleOf(insured, notDue)).toEqual(['c2s-free', 'c2s-participation'])
  })

  it('is to be checked for AME as soon as that of one place is', () => {
    expect(staleOf(withoutPaper, ['ame.ceiling.drom'])).toEqual(['ame'])
  })

  it('is not to be checked while no table is', () => {
    expect(staleOf(withoutPaper, ['ame.ceiling.metropole', 'ame.ceiling.drom'])).toEqual([])
  })

  it('is one of money: nothing else is to be checked', () => {
    expect(staleOf({ ...insured, income: undefined }, [])).toEqual([])
  })
})

describe('A word', () => {
  saysInEach([
    [
      'is no matter of time where something lasting says no as well',
      { ...european, ...poor, ...arrived, cover: 'assurance-maladie' },
      { 'urgent-care': 'otherScheme c2s-free' },
    ],
    [
      'asks nobody yet while an answer is missing that would settle it',
      { ...european, ...poor, place: 'unknown', european: 'looking-for-work' },
      { 'puma-residence': 'cannotTell', ame: 'cannotTell' },
    ],
    [
      'of free C2S under temporary protection does not look at the income',
      { ...foreigner, paper: 'temporary-protection', ...poor, income: 90_000_000 },
      { 'c2s-free': 'likely', 'c2s-participation': 'otherScheme puma-residence' },
    ],
    [
      'of C2S waits for the cover of who does not know it',
      { ...foreigner, paper: 'permit', ...poor, cover: 'unknown', activity: 'none-of-these', ...arrived },
      { 'c2s-free': 'cannotTell' },
    ],
    [
      'that stands on no income is not to be checked, though it waits for a day',
      { ...withoutPaper, residence: 'not-longer', arrivedOn: '2027-03-01', income: 'unknown' },
      { lead: 'ame notYet from 2027-06-02' },
      '2027-04-01',
    ],
  ])
})

describe('The leading verdict', () => {
  saysInEach([
    [
      'waits for the cover that was not asked about yet',
      { ...foreigner, paper: 'permit', ...poor, cover: undefined, activity: 'employee' },
      { lead: 'puma-work cannotTell' },
    ],
    [
      'is the cover of work before that of residence',
      { ...foreigner, paper: 'permit', ...poor, activity: 'employee' },
      { lead: 'puma-work likely', 'puma-residence': 'otherScheme puma-work', 'c2s-free': 'likely' },
    ],
    [
      'is what to ask about, before what is only missing',
      { ...foreigner, paper: 'other-state-permit', homeCover: 'yes' },
      { lead: 'ehic cannotTell ask other-state-permit', ame: 'cannotTell ask other-state-permit' },
    ],
    [
      'is what is missing, where nothing else is known',
      { ...foreigner, paper: 'permit', cover: 'none' },
      { lead: 'puma-work cannotTell', ame: 'otherScheme puma-residence' },
    ],
    [
      'is never urgent care',
      { ...foreigner, paper: 'none', ...poor, income: 90_000_000 },
      { lead: 'ame unlikely', 'urgent-care': 'likely', pass: 'likely' },
    ],
    [
      'is never an accident',
      { ...withoutPaper, income: 90_000_000, accident: 'yes' },
      { lead: 'ame unlikely', 'accident-at-work': 'likely' },
    ],
    [
      'is never the favour of the minister',
      { place: 'metropole', purpose: 'treatment' },
      { lead: 'ame unlikely ame-humanitarian' },
    ],
    [
      'is the cover there would be, when who does not know about it is covered in any case',
      { ...foreigner, paper: 'protection', ...poor, cover: 'unknown' },
      { lead: 'puma-residence likely' },
    ],
    [
      'is the cover there would be, when every answer about it leads to one',
      { ...foreigner, paper: 'permit', ...poor, cover: 'unknown', activity: 'employee' },
      { lead: 'puma-work likely' },
    ],
    [
      'stays open, when one answer about the cover leads to none today',
      { ...withoutPaper, ...arrived, cover: 'unknown' },
      { lead: 'ame cannotTell' },
    ],
    [
      'stays what to ask about, whatever the cover',
      { ...european, european: 'looking-for-work', cover: 'unknown' },
      { lead: 'ame cannotTell ask looking-for-work' },
    ],
    [
      'is police custody',
      { place: 'held', held: 'custody' },
      { lead: 'ame-custody likely', ame: 'cannotTell ask held' },
    ],
    [
      'is what to ask in a detention centre',
      { place: 'held', held: 'detention' },
      { lead: 'ame-custody cannotTell ask held' },
    ],
  ])
})
