import { describe, expect, it } from 'vitest'
import { missingQuestions, nextQuestion } from '../../../src/checker/index.ts'
import type { QuestionId, Situation } from '../../../src/checker/situation.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const { facts } = loadFacts()
const today = '2026-11-23'

/** The questions someone is asked who answers with `answers`, in order; one without an answer there is "I don't know". */
function walk(answers: Situation): QuestionId[] {
  let situation: Situation = {}
  const asked: QuestionId[] = []
  for (;;) {
    const id = nextQuestion(situation, facts, today)
    if (id === undefined) return asked
    if (asked.includes(id)) throw new Error(`Asked twice: ${id}.`)
    asked.push(id)
    situation = { ...situation, [id]: answers[id] ?? 'unknown' }
  }
}

function words(ids: string): readonly string[] {
  return ids.trim().split(/\s+/)
}

const here = { place: 'metropole', purpose: 'living-here' } as const
const adult = { ...here, age: '18-or-over' } as const
const foreigner = { ...adult, nationality: 'other' } as const
const alone = { partner: 'none', children: 0, youngAdults: 0, income: 0 } as const
const kept = { housing: 'own-lease', identity: ['passport'] } as const
const withoutPaper = { ...foreigner, paper: 'none', cover: 'none', residence: 'longer', ...alone, ...kept } as const

type Walk = readonly [name: string, answers: Situation, asked: string]

describe('The questions asked of', () => {
  it.each<Walk>([
    ['someone in prison', { place: 'held', held: 'prison' }, 'place held'],
    ['someone in police custody', { place: 'held', held: 'custody' }, 'place held'],
    ['someone in the Pacific', { place: 'pacific' }, 'place'],
    ['someone in Wallis-et-Futuna', { place: 'other-collectivity' }, 'place'],
    ['a child in Mayotte', { place: 'mayotte', age: 'under-18' }, 'place age'],
    [
      'a French citizen in Mayotte',
      { place: 'mayotte', age: '18-or-over', nationality: 'french' },
      'place age nationality',
    ],
    [
      'someone without a paper in Mayotte',
      { place: 'mayotte', age: '18-or-over', nationality: 'other', paper: 'none' },
      'place age nationality paper',
    ],
    ['someone sent by a firm abroad', { place: 'metropole', purpose: 'posted' }, 'place purpose'],
    ['a diplomat', { place: 'metropole', purpose: 'diplomat' }, 'place purpose'],
    ['someone who came to be treated', { place: 'metropole', purpose: 'treatment' }, 'place purpose'],
    [
      'a visitor',
      { place: 'metropole', purpose: 'passing-through', nationality: 'other' },
      'place purpose nationality',
    ],
    [
      'a child with an insured parent',
      { ...here, age: 'under-18', minor: 'parent-insured' },
      'place purpose age minor',
    ],
    [
      'a child in the care of child protection',
      { ...here, age: 'under-18', minor: 'child-protection' },
      'place purpose age minor',
    ],
    [
      'a child whose parents have no permit, with the papers to bring',
      { ...here, age: 'under-18', minor: 'parents-without-permit', ...kept },
      'place purpose age minor housing identity',
    ],
    ['a child whose parents wait', { ...here, age: 'under-18', minor: 'parents-waiting' }, 'place purpose age minor'],
    [
      'an adult without a paper',
      withoutPaper,
      'place purpose age nationality paper cover residence partner children income housing identity',
    ],
    [
      'an adult without a paper who came this month: the money counts by then',
      { ...withoutPaper, residence: 'not-longer', arrivedOn: '2026-11-02' },
      'place purpose age nationality paper cover residence arrivedOn partner children income housing identity',
    ],
    [
      'an adult without a paper whose income is far above the line: no papers to bring',
      { ...withoutPaper, income: 20_000_000 },
      'place purpose age nationality paper cover residence partner children income',
    ],
    [
      'an adult whose income is over the line for one: young adults at home could change that',
      { ...withoutPaper, income: 1_200_000, youngAdults: 1 },
      'place purpose age nationality paper cover residence partner children income youngAdults housing identity',
    ],
    [
      'an adult with a partner without a permit, where it matters whose the income is',
      { ...withoutPaper, partner: 'without-permit', income: 1_600_000, ownIncome: 800_000 },
      'place purpose age nationality paper cover residence partner children income youngAdults ownIncome housing identity',
    ],
    [
      'an adult whose AME still runs',
      { ...withoutPaper, cover: 'ame', ameEndsOn: '2026-12-31' },
      'place purpose age nationality paper cover ameEndsOn partner children income housing identity',
    ],
    [
      'someone with a permit and a job: only C2S is left',
      { ...foreigner, paper: 'permit', cover: 'none', activity: 'employee', ...alone },
      'place purpose age nationality paper cover activity partner children income',
    ],
    [
      'someone who is insured already: only C2S is left',
      { ...foreigner, paper: 'permit', cover: 'assurance-maladie', ...alone },
      'place purpose age nationality paper cover partner children income',
    ],
    [
      'someone who is insured already, with a partner who may not be',
      {
        ...foreigner,
        paper: 'permit',
        cover: 'assurance-maladie',
        ...alone,
        partner: 'without-permit',
        income: 1_700_000,
        ownIncome: 0,
      },
      'place purpose age nationality paper cover partner children income youngAdults ownIncome',
    ],
    [
      'someone who is insured already, just under the free line: young adults would make it sure',
      { ...foreigner, paper: 'permit', cover: 'assurance-maladie', ...alone, income: 1_035_000 },
      'place purpose age nationality paper cover partner children income youngAdults',
    ],
    [
      'someone who is insured already, above both lines however many they were',
      { ...foreigner, paper: 'permit', cover: 'assurance-maladie', ...alone, income: 20_000_000 },
      'place purpose age nationality paper cover partner children income',
    ],
    [
      'someone with a permit and no work',
      {
        ...foreigner,
        paper: 'permit',
        cover: 'none',
        activity: 'none-of-these',
        residence: 'longer',
        ...alone,
        ...kept,
      },
      'place purpose age nationality paper cover activity residence partner children income housing',
    ],
    [
      'someone with a receipt, whose kind tells which papers to bring',
      { ...foreigner, paper: 'receipt', receipt: 'renewal', cover: 'none', activity: 'employee', ...alone },
      'place purpose age nationality paper receipt cover activity partner children income',
    ],
    [
      'a refugee',
      { ...foreigner, paper: 'protection', cover: 'none', ...alone, ...kept },
      'place purpose age nationality paper cover partner children income housing',
    ],
    [
      'someone under temporary protection, whose income is not looked at',
      { ...foreigner, paper: 'temporary-protection', cover: 'none', ...kept },
      'place purpose age nationality paper cover housing',
    ],
    [
      'an asylum seeker who has just arrived',
      {
        ...foreigner,
        paper: 'asylum-certificate',
        cover: 'none',
        residence: 'not-longer',
        arrivedOn: '2026-11-01',
        ...kept,
      },
      'place purpose age nationality paper cover residence arrivedOn housing',
    ],
    [
      'someone whose permit has ended, and who was insured',
      {
        ...withoutPaper,
        paper: 'ended',
        endedPaper: 'permit',
        endedOn: '2026-09-15',
        insuredBefore: 'yes',
        removalFinal: 'no',
      },
      'place purpose age nationality paper cover endedPaper endedOn insuredBefore removalFinal residence partner children income housing identity',
    ],
    [
      'someone on a visa',
      { ...withoutPaper, paper: 'short-visa', endedOn: '2026-12-15' },
      'place purpose age nationality paper endedOn partner children income housing identity',
    ],
    [
      'a European who works',
      { ...adult, nationality: 'european', cover: 'none', european: 'working', ...alone },
      'place purpose age nationality cover european partner children income',
    ],
    [
      'a European insured at home',
      { ...adult, nationality: 'european', cover: 'none', european: 'covered-at-home' },
      'place purpose age nationality cover european',
    ],
    [
      'a European student insured at home',
      { ...adult, nationality: 'european', cover: 'none', european: 'student', homeCover: 'yes' },
      'place purpose age nationality cover european homeCover',
    ],
    [
      'a European who looks for work',
      { ...adult, nationality: 'european', cover: 'none', european: 'looking-for-work' },
      'place purpose age nationality cover european',
    ],
    [
      'a European without means, by the day of arrival',
      {
        ...adult,
        nationality: 'european',
        cover: 'none',
        european: 'none-of-these',
        arrivedOn: '2026-01-10',
        ...alone,
        ...kept,
      },
      'place purpose age nationality cover european arrivedOn partner children income housing identity',
    ],
    [
      'the family of a European without the card',
      { ...adult, nationality: 'european-family', familyCard: 'no' },
      'place purpose age nationality familyCard',
    ],
    [
      'a British pensioner',
      { ...adult, nationality: 'british', british: 'foreign-pension' },
      'place purpose age nationality british',
    ],
    [
      'someone with a permit of another state, insured there',
      { ...foreigner, paper: 'other-state-permit', homeCover: 'yes' },
      'place purpose age nationality paper homeCover',
    ],
    [
      'a French citizen who has just come back',
      {
        ...adult,
        nationality: 'french',
        cover: 'none',
        activity: 'none-of-these',
        residence: 'not-longer',
        arrivedOn: '2026-11-01',
        ...kept,
      },
      'place purpose age nationality cover activity residence arrivedOn housing',
    ],
  ])('%s', (_name, answers, asked) => {
    expect(walk(answers)).toEqual(words(asked))
  })
})

describe('The questions left', () => {
  it('are the first of all before the first answer', () => {
    expect(nextQuestion({}, facts, today)).toBe('place')
    expect(missingQuestions({}, facts, today)).toEqual(['place', 'purpose', 'age'])
  })

  it('are none when nothing more can change what is said', () => {
    expect(nextQuestion(withoutPaper, facts, today)).toBeUndefined()
    expect(missingQuestions(withoutPaper, facts, today)).toEqual([])
  })

  it('do not depend on answers that no longer belong to the situation', () => {
    const { paper: _, ...rest } = withoutPaper
    expect(nextQuestion({ ...rest, endedPaper: 'permit' }, facts, today)).toBe('paper')
  })

  it.each<readonly [name: string, answers: Situation, left: string]>([
    [
      'of a French citizen are not those of C2S before there is a cover',
      { ...adult, nationality: 'french' },
      'cover activity',
    ],
    [
      'of someone with a permit are not those of C2S before there is a cover',
      { ...foreigner, paper: 'permit', cover: 'none', partner: 'none', children: 0, income: 1_300_000 },
      'activity',
    ],
    [
      'of a European who is insured are not where they live',
      { ...adult, nationality: 'european', cover: 'assurance-maladie' },
      'partner children income',
    ],
    [
      'of someone with a job are not where they live',
      { ...foreigner, paper: 'permit', cover: 'none', activity: 'employee' },
      'partner children income',
    ],
    [
      'of a Briton settled before 2021 are C2S and where they live',
      { ...adult, nationality: 'british', british: 'before-2021' },
      'partner children income housing',
    ],
    [
      'of the family of a European without the card are none: the fund is to be asked',
      { ...adult, nationality: 'european-family', familyCard: 'no', income: 1_350_000 },
      '',
    ],
    [
      'of someone without a paper are those of the household, whatever the income',
      { ...foreigner, paper: 'none', cover: 'none', residence: 'longer', income: 0, ...kept },
      'partner children',
    ],
    [
      'of someone without a paper just over the line are the papers: the file may go',
      { ...foreigner, paper: 'none', cover: 'none', residence: 'longer', ...alone, income: 1_050_000 },
      'housing identity',
    ],
    [
      'of a couple with AME, far under the line, are not those of C2S',
      {
        ...foreigner,
        paper: 'none',
        cover: 'ame',
        ameEndsOn: '2026-12-31',
        partner: 'without-permit',
        income: 1_200_000,
        ownIncome: 900_000,
      },
      'children housing identity',
    ],
    [
      'of someone who may be insured are not how the removal order stands: rights are kept today in any case',
      {
        ...foreigner,
        paper: 'ended',
        cover: 'unknown',
        endedPaper: 'permit',
        endedOn: '2026-10-23',
        insuredBefore: 'yes',
      },
      'residence partner children income',
    ],
    [
      'of someone with a permit who does not know what to say they do are the months in France: they may settle it',
      { ...foreigner, paper: 'permit', cover: 'none', activity: 'unknown' },
      'residence arrivedOn',
    ],
    [
      'of a couple under the line, but not on the income of one for one, are whose it is',
      { ...withoutPaper, partner: 'without-permit', income: 1_200_000 },
      'ownIncome',
    ],
    [
      'of someone with an asylum certificate and a long stay begin with the cover of today',
      { ...foreigner, paper: 'asylum-certificate', residence: 'longer', ...alone, ...kept },
      'cover',
    ],
  ])('%s', (_name, answers, left) => {
    expect(missingQuestions(answers, facts, today).join(' ')).toBe(left)
  })
})
