import { describe, expect, it } from 'vitest'
import { UncoveredDateError } from '../../../../src/facts/at.ts'
import { evaluate, verdicts } from '../../../../src/checker/index.ts'
import type { Situation } from '../../../../src/checker/situation.ts'
import { facts, foreigner, type Said, type SaidCase, saysInEach, today } from './says.ts'

const alone = { partner: 'none', children: 0, youngAdults: 0, housing: 'own-lease' } as const
const poor = { ...foreigner, paper: 'none', cover: 'none', residence: 'longer' } as const
const forAme = { ...poor, ...alone } as const
const insured = { ...foreigner, paper: 'protection', cover: 'assurance-maladie' } as const
const forC2s = { ...insured, ...alone } as const

const ame = (said: string): Said => ({ 'ame resources': said })
const line = '1042100 for 1 since 2026-04-01 provisional'

describe('The resources of AME', () => {
  saysInEach([
    [
      'under the published line are told with what we know of it for sure',
      { ...forAme, income: 1_033_900 },
      ame(`met high css-l861-1 1033900 of ${line}`),
    ],
    [
      'over the published line are told with what we know of the provisional one',
      { ...forAme, income: 1_033_901 },
      ame(`met medium css-l861-1 1033901 of ${line}`),
    ],
    [
      'over the line in force are told by how much',
      { ...forAme, income: 1_042_101 },
      ame(`no resources-above-ceiling medium css-l861-1 1042101 of ${line}`),
    ],
    [
      'were compared with a line that was not provisional before',
      { ...forAme, income: 1_033_900 },
      ame('met high css-l861-1 1033900 of 1033900 for 1 since 2025-04-01'),
      '2026-03-31',
    ],
    [
      'of a household are compared with the line for all who count',
      { ...forAme, partner: 'without-permit', children: 2, income: 2_000_000, ownIncome: 2_000_000 },
      ame('met high css-l861-1 2000000 of 2188400 for 4 since 2026-04-01 provisional'),
    ],
    [
      'are counted the way that favours the person: without the partner’s, where that is better',
      { ...forAme, partner: 'without-permit', income: 2_000_000, ownIncome: 100_000 },
      ame('met high css-l861-1 100000 of 1042100 for 1 since 2026-04-01 provisional'),
    ],
    [
      'are counted the way that favours the person: with the partner, where that is better',
      { ...forAme, partner: 'without-permit', income: 1_200_000, ownIncome: 1_100_000 },
      ame('met high css-l861-1 1200000 of 1563200 for 2 since 2026-04-01 provisional'),
    ],
    [
      'are counted with young adults at home, where that is better',
      { ...forAme, youngAdults: 1, income: 1_200_000 },
      ame('met high css-l861-1 1200000 of 1563200 for 2 since 2026-04-01 provisional'),
    ],
    [
      'are not counted with a partner who has a permit',
      { ...forAme, partner: 'with-permit', income: 1_000_000, ownIncome: 0 },
      ame(`met high css-l861-1 1000000 of ${line}`),
    ],
    ['are asked for, with the household first', poor, ame('needs partner children income')],
    ['are asked for after the household', { ...poor, ...alone }, ame('needs income')],
    ['are asked for when nobody knows them', { ...poor, ...alone, income: 'unknown' }, ame('needs income')],
    ['are asked for without what is known of the household', { ...poor, children: 0 }, ame('needs partner income')],
    [
      'are asked for of who does not know about a partner',
      { ...poor, partner: 'unknown', children: 'unknown' },
      ame('needs income'),
    ],
    ['are not asked for in Mayotte', { ...poor, place: 'mayotte' }, ame('needs')],
    ['are not asked for in the Pacific', { ...poor, place: 'pacific' }, ame('nothing')],
    [
      'hang on the children of who has not said',
      { ...poor, partner: 'none', youngAdults: 0, housing: 'own-lease', income: 1_500_000 },
      ame('needs children'),
    ],
    [
      'hang on a partner of who has not said',
      { ...poor, children: 0, youngAdults: 0, housing: 'own-lease', income: 1_500_000 },
      ame('needs partner'),
    ],
    [
      'hang on whose the income is, once there is a partner without a permit',
      { ...forAme, partner: 'without-permit', income: 1_700_000 },
      ame('needs ownIncome'),
    ],
    ['hang on where the person lives', { ...forAme, place: 'unknown', income: 1_100_000 }, ame('needs place')],
    [
      'hang on nothing when every way of counting is under the line',
      { ...poor, income: 0 },
      ame('met high css-l861-1 0 of 1042100 for 1 since 2026-04-01 provisional'),
    ],
  ] satisfies SaidCase[])

  it('are not compared where no amount is known for so many people', () => {
    const five: Situation = { ...forAme, children: 4, income: 0 }
    const wanted = new UncoveredDateError('No amount of "ame.ceiling.metropole" is known for 5 people from 2021-04-01.')
    expect(() => evaluate(five, facts, '2021-06-01')).toThrow(wanted)
  })

  it('are not compared with an unknown allowance for free housing', () => {
    const few = {
      ...facts,
      'ame.free-housing': {
        values: [{ from: '2016-04-01', confidence: 'low', amounts: { 1: 938 } }],
        review: '2027-04-01',
      },
    } as const
    const two: Situation = { ...forAme, children: 1, income: 0, housing: 'hosted-free' }
    const wanted = new UncoveredDateError('No amount of "ame.free-housing" is known for 2 people from 2016-04-01.')
    expect(() => verdicts(evaluate(two, few, today), two, few, today)).toThrow(wanted)
  })
})

const both = (free: string, participation: string): Said => ({
  'c2s-free resources': free,
  'c2s-participation resources': participation,
})

describe('The resources of C2S', () => {
  const freeLine = '1042100 for 1 since 2026-04-01 provisional'
  const paidLine = '1406800 for 1 since 2026-04-01 provisional'
  saysInEach([
    [
      'under the published free line are told with what we know of it for sure',
      { ...forC2s, income: 1_033_900 },
      both(
        `met high css-l861-1 1033900 of ${freeLine}`,
        `no resources-below-ceiling high css-l861-1 1033900 of ${paidLine}`,
      ),
    ],
    [
      'over the published free line are told with what we know of the provisional one',
      { ...forC2s, income: 1_033_901 },
      both(
        `met medium css-l861-1 1033901 of ${freeLine}`,
        `no resources-below-ceiling high css-l861-1 1033901 of ${paidLine}`,
      ),
    ],
    [
      'equal to the free line are for the participation',
      { ...forC2s, income: 1_042_100 },
      both(
        `no resources-above-ceiling medium css-l861-1 1042100 of ${freeLine}`,
        `met high css-l861-1 1042100 of ${paidLine}`,
      ),
    ],
    [
      'over the published second line are told with what we know of the provisional one',
      { ...forC2s, income: 1_395_701 },
      both(
        `no resources-above-ceiling medium css-l861-1 1395701 of ${freeLine}`,
        `met medium css-l861-1 1395701 of ${paidLine}`,
      ),
    ],
    [
      'over the second line are over both',
      { ...forC2s, income: 1_406_801 },
      both(
        `no resources-above-ceiling medium css-l861-1 1406801 of ${freeLine}`,
        `no resources-above-ceiling medium css-l861-1 1406801 of ${paidLine}`,
      ),
    ],
    [
      'are counted with a partner who is insured',
      { ...forC2s, partner: 'with-permit', income: 1_200_000 },
      { 'c2s-free resources': 'met high css-l861-1 1200000 of 1563200 for 2 since 2026-04-01 provisional' },
    ],
    [
      'are counted with young adults',
      { ...forC2s, youngAdults: 1, income: 1_200_000 },
      { 'c2s-free resources': 'met high css-l861-1 1200000 of 1563200 for 2 since 2026-04-01 provisional' },
    ],
    [
      'are counted without a partner who may not be insured, where that is better',
      { ...forC2s, partner: 'without-permit', income: 1_800_000, ownIncome: 500_000 },
      { 'c2s-free resources': `met high css-l861-1 500000 of ${freeLine}` },
    ],
    [
      'are counted with a partner who may not be insured, where neither way is better',
      { ...forC2s, partner: 'without-permit', income: 600_000, ownIncome: 500_000 },
      { 'c2s-free resources': 'met high css-l861-1 600000 of 1563200 for 2 since 2026-04-01 provisional' },
    ],
    [
      'are counted with a partner who may not be insured, where only that way leaves a participation',
      { ...forC2s, partner: 'without-permit', income: 1_700_000, ownIncome: 1_500_000 },
      both(
        'no resources-above-ceiling medium css-l861-1 1700000 of 1563200 for 2 since 2026-04-01 provisional',
        'met high css-l861-1 1700000 of 2110300 for 2 since 2026-04-01 provisional',
      ),
    ],
    [
      'are asked for, with the household first',
      insured,
      both('needs partner children income', 'needs partner children income'),
    ],
    [
      'hang on whose the income is, once there is a partner who may not be insured',
      { ...forC2s, partner: 'without-permit', income: 1_700_000 },
      both('needs ownIncome', 'needs ownIncome'),
    ],
    [
      'may be settled for one C2S and open for the other',
      { ...forC2s, children: 'unknown', income: 1_300_000 },
      { 'c2s-free resources': 'needs children', 'c2s-participation resources': 'needs children' },
    ],
    [
      'are not looked at under temporary protection',
      { ...foreigner, paper: 'temporary-protection', cover: 'none' },
      both('met medium css-l861-1', 'no without-resources medium css-l861-1'),
    ],
    ['are not asked of people who have no Assurance maladie', poor, both('needs', 'needs')],
    [
      'are asked of children of nobody',
      { ...foreigner, age: 'under-18', minor: 'alone' },
      { 'c2s-free resources': 'needs', 'c2s-free insured': 'no not-insured high css-l861-1' },
    ],
  ] satisfies SaidCase[])
})

describe('Assurance maladie before C2S', () => {
  const cover = (said: string): Said => ({ 'c2s-free insured': said, 'c2s-participation insured': said })
  const kept = {
    ...foreigner,
    paper: 'ended',
    cover: 'none',
    endedPaper: 'permit',
    insuredBefore: 'yes',
    endedOn: '2026-06-15',
    removalFinal: 'no',
  } as const
  saysInEach([
    ['is there', insured, cover('met high css-l861-1')],
    ['is kept', { ...kept, partner: 'none' }, cover('met high css-l861-1')],
    ['is kept, beside a partner to be asked about', kept, cover('needs partner')],
    [
      'is kept beside a partner who is insured: ask',
      { ...kept, partner: 'with-permit' },
      cover('ask kept-with-partner css-l861-1'),
    ],
    ['is kept beside another partner', { ...kept, partner: 'without-permit' }, cover('met high css-l861-1')],
    ['is there beside a partner who is insured', { ...insured, partner: 'with-permit' }, cover('met high css-l861-1')],
    ['is not there', { ...poor, cover: 'ame' }, cover('no not-insured high css-l861-1')],
    [
      'is not there yet',
      {
        ...foreigner,
        paper: 'permit',
        cover: 'none',
        activity: 'none-of-these',
        residence: 'not-longer',
        arrivedOn: '2026-11-01',
      },
      cover('no not-insured-yet high css-l861-1'),
    ],
    [
      'is for the parents of a child to see to',
      { ...foreigner, age: 'under-18', minor: 'parent-insured' },
      cover('ask with-the-parents css-l861-1'),
    ],
    ['of a child hangs on the parents', { ...foreigner, age: 'under-18' }, cover('needs minor')],
    ['hangs on the paper', foreigner, cover('needs paper')],
    [
      'is there whatever the person does, after the months of residence',
      { ...foreigner, paper: 'permit', cover: 'none', residence: 'longer' },
      cover('met high css-l861-1'),
    ],
    [
      'hangs on the place, whatever the person does',
      { ...foreigner, place: 'unknown', paper: 'permit', cover: 'none', residence: 'longer' },
      cover('needs place activity'),
    ],
    [
      'hangs on the purpose, whatever the person does',
      { ...foreigner, purpose: 'unknown', paper: 'permit', cover: 'none', residence: 'longer' },
      cover('needs purpose activity'),
    ],
    ['hangs on what the person does', { ...foreigner, paper: 'permit', cover: 'none' }, cover('needs activity')],
  ] satisfies SaidCase[])
})

describe('The hospital desk for people without cover', () => {
  const desk = (said: string): Said => ({ 'pass no-cover-today': said })
  saysInEach([
    ['is open to people whose cover is surely none', poor, desk('met high infomigrants-pass')],
    ['is open to people whose cover is not known', foreigner, desk('met medium infomigrants-pass')],
    ['is open to people of whom nothing is known', {}, desk('met medium infomigrants-pass')],
    ['is open to people who do not know where they are', { place: 'unknown' }, desk('met medium infomigrants-pass')],
    ['is closed to the posted', { place: 'metropole', purpose: 'posted' }, desk('no covered high infomigrants-pass')],
    ['is closed to diplomats', { place: 'metropole', purpose: 'diplomat' }, desk('no covered high infomigrants-pass')],
    [
      'is closed to European visitors',
      { place: 'metropole', purpose: 'passing-through', nationality: 'european' },
      desk('no covered high infomigrants-pass'),
    ],
    [
      'is open to other visitors, whose insurance pays back',
      { place: 'metropole', purpose: 'passing-through', nationality: 'other' },
      desk('met high infomigrants-pass'),
    ],
    [
      'is closed to pensioners of another state',
      { ...foreigner, nationality: 'british', british: 'foreign-pension' },
      desk('no covered high infomigrants-pass'),
    ],
    ['is open overseas', { ...poor, place: 'overseas-department' }, desk('met high infomigrants-pass')],
    [
      'is open in Saint-Martin and Saint-Barthélemy',
      { ...poor, place: 'saint-martin-saint-barthelemy' },
      desk('met high infomigrants-pass'),
    ],
  ] satisfies SaidCase[])
})
