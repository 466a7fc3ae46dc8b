import { describe, expect, it } from 'vitest'
import { contradictionsIn } from '../../../src/checker/contradictions.ts'
import type { Situation } from '../../../src/checker/situation.ts'
import type { Facts } from '../../../src/facts/at.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const { facts } = loadFacts()
const today = '2026-11-23'
const adult = { place: 'metropole', purpose: 'living-here', age: '18-or-over' } as const
const foreigner = { ...adult, nationality: 'other' } as const
const withoutPaper = { ...foreigner, paper: 'none', cover: 'none' } as const

/** Each contradiction in words: the answer, what is wrong, the answer to blame or the nearest day, and what would fit. */
function wrongIn(situation: Situation, known: Facts = facts, day = today): readonly string[] {
  return contradictionsIn(situation, known, day).map((found) => {
    const blamed = 'by' in found ? (found.by ?? 'nothing') : 'limit' in found ? found.limit : 'nothing'
    return [`${found.key} ${found.kind} ${blamed}:`, ...('fits' in found ? found.fits : [])].join(' ')
  })
}

type WrongCase = readonly [name: string, situation: Situation, wrong: readonly string[]]

function wrongInEach(cases: readonly WrongCase[]): void {
  it.each(cases)('%s', (_name, situation, wrong) => {
    expect(wrongIn(situation)).toEqual(wrong)
  })
}

describe('An answer that is not asked', () => {
  wrongInEach([
    [
      'names the last answer before it that is still to give, and which would fit: a choice',
      { endedOn: '2026-08-22' },
      ['endedOn not-asked endedPaper: permit asylum-certificate short-visa unknown'],
    ],
    [
      'names the last answer before it, and which would fit: yes or no',
      { removalFinal: 'yes' },
      ['removalFinal not-asked insuredBefore: yes unknown'],
    ],
    [
      'names the answer that is given before one that is not',
      { ...foreigner, endedOn: '2026-08-22' },
      ['endedOn not-asked paper: short-visa'],
    ],
    [
      'names what drops the answer it hangs on',
      { place: 'metropole', purpose: 'living-here', nationality: 'other', paper: 'ended', endedPaper: 'permit' },
      [
        'nationality not-asked age: 18-or-over',
        'paper not-asked age: 18-or-over',
        'endedPaper not-asked age: 18-or-over',
      ],
    ],
    [
      'names no answer that would fit where one alone would not do',
      { ...adult, nationality: 'european', cover: 'assurance-maladie', activity: 'self-employed' },
      ['activity not-asked cover:'],
    ],
    ['names the question it belongs to where nothing else is told', { held: 'prison' }, ['held not-asked place: held']],
    [
      'names the first answer to give where one alone would not do: a choice',
      { activity: 'employee' },
      ['activity not-asked place:'],
    ],
    [
      'names the first answer to give where one alone would not do: an amount',
      { ownIncome: 100 },
      ['ownIncome not-asked partner:'],
    ],
    [
      'names what drops an answer that would let it be asked, and not one that is still to give',
      { ...adult, nationality: 'european', paper: 'permit', activity: 'employee' },
      ['paper not-asked nationality: other', 'activity not-asked nationality: other'],
    ],
    [
      'names what drops an answer it hangs on, also where that alone would not do',
      { ...adult, nationality: 'european', paper: 'permit', cover: 'assurance-maladie', activity: 'employee' },
      ['paper not-asked nationality: other', 'activity not-asked nationality: other'],
    ],
    ['is none of those that fit', withoutPaper, []],
  ])
})

describe('An option that is not offered', () => {
  wrongInEach([
    [
      'names the answer that rules it out, and the options that are left',
      { ...adult, nationality: 'french', activity: 'visitor' },
      ['activity not-offered paper: employee self-employed family-of-insured volunteer-or-benefit none-of-these'],
    ],
  ])
})

describe('An amount', () => {
  wrongInEach([
    ['may be all of what it is a part of', { ...adult, partner: 'without-permit', income: 100, ownIncome: 100 }, []],
    [
      'is not more than what it is a part of',
      { ...adult, partner: 'without-permit', income: 100, ownIncome: 101 },
      ['ownIncome more-than income:'],
    ],
  ])
})

describe('A day', () => {
  wrongInEach([
    ['may be 120 years ago', { ...withoutPaper, arrivedOn: '1906-11-23' }, []],
    ['may be a month of 120 years ago', { ...withoutPaper, arrivedOn: '1906-11' }, []],
    ['is not before that', { ...withoutPaper, arrivedOn: '1906-11-22' }, ['arrivedOn too-early 1906-11-23:']],
    ['may be today', { ...withoutPaper, arrivedOn: today }, []],
    ['is not to come', { ...withoutPaper, arrivedOn: '2026-11-24' }, ['arrivedOn too-late 2026-11-23:']],
    [
      'to come says nothing of the time in France',
      {
        ...withoutPaper,
        nationality: 'european',
        paper: undefined,
        european: 'none-of-these',
        residence: 'longer',
        arrivedOn: '2026-12-01',
      },
      ['arrivedOn too-late 2026-11-23:'],
    ],
  ])
})

describe('A day of arrival', () => {
  const lately = { ...adult, nationality: 'european', cover: 'none', european: 'none-of-these' } as const
  wrongInEach([
    [
      'denies more than three months',
      { ...lately, residence: 'longer', arrivedOn: '2026-08-23' },
      ['arrivedOn other-length residence:'],
    ],
    ['goes with more than three months', { ...lately, residence: 'longer', arrivedOn: '2026-08-22' }, []],
    [
      'may go with more than three months by its first day',
      { ...lately, residence: 'longer', arrivedOn: '2026-08' },
      [],
    ],
    [
      'denies three months at most',
      { ...lately, residence: 'not-longer', arrivedOn: '2026-08-22' },
      ['arrivedOn other-length residence:'],
    ],
    [
      'may go with three months at most by its last day',
      { ...lately, residence: 'not-longer', arrivedOn: '2026-08' },
      [],
    ],
    ['denies nothing where the time is not known', { ...lately, residence: 'unknown', arrivedOn: '2026-08-22' }, []],
    ['denies nothing when it is today', { ...lately, residence: 'not-longer', arrivedOn: today }, []],
    [
      'denies more than three months when it is today',
      { ...lately, residence: 'longer', arrivedOn: today },
      ['arrivedOn other-length residence:'],
    ],
    ['denies nothing when it is not known', { ...lately, residence: 'longer', arrivedOn: 'unknown' }, []],
  ])

  it('is compared only where the law gives a length for the day of the check', () => {
    const longer: Situation = { ...lately, residence: 'longer', arrivedOn: '2019-10-01' }
    const { [`ame.residence`]: months, ...others } = facts
    const first = months?.values[0]?.from as string
    const before = new Date(Date.parse(`${first}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
    const justCome: Situation = { ...longer, arrivedOn: before }
    expect(wrongIn(justCome, facts, first)).toEqual(['arrivedOn other-length residence:'])
    expect(wrongIn(justCome, facts, before)).toEqual([])
    expect(wrongIn(longer, others)).toEqual([])
  })

  it('is compared with the length of the day of the check, whatever comes after', () => {
    const { [`ame.residence`]: months, ...others } = facts
    const values = [...(months?.values ?? []), { from: '2027-01-01', value: 6, confidence: 'high' } as const]
    const changing = { ...others, 'ame.residence': { values, review: '2027-04-01' } }
    const enough: Situation = { ...lately, residence: 'longer', arrivedOn: '2026-08-22' }
    const tooShort: Situation = { ...lately, residence: 'longer', arrivedOn: '2026-08-23' }
    expect(wrongIn(enough, changing)).toEqual([])
    expect(wrongIn(tooShort, changing)).toEqual(['arrivedOn other-length residence:'])
    expect(wrongIn(enough, changing, '2027-01-01')).toEqual(['arrivedOn other-length residence:'])
  })
})
