import { describe, expect, it } from 'vitest'
import { answersThatCount, optionsFor, questionFor, questions } from '../../../../src/checker/index.ts'
import type { Question } from '../../../../src/checker/questions/question.ts'
import type { QuestionId, Situation } from '../../../../src/checker/situation.ts'

const today = '2026-11-23'
const adult = { place: 'metropole', purpose: 'living-here', age: '18-or-over' } as const
const foreigner = { ...adult, nationality: 'other' } as const

function isAsked(id: QuestionId, situation: Situation): boolean {
  const { dependsOn } = questionFor(id)
  return dependsOn === undefined || dependsOn(situation)
}

function offered(id: QuestionId, situation: Situation): readonly string[] {
  const question = questionFor(id)
  return question.kind === 'choice' ? optionsFor(question, situation) : []
}

describe('Every question', () => {
  it('has a kind', () => {
    const kinds = Object.fromEntries(questions.map(({ id, kind }) => [id, kind]))
    const choices = {
      place: 'choice',
      held: 'choice',
      purpose: 'choice',
      age: 'choice',
      minor: 'choice',
      nationality: 'choice',
      british: 'choice',
      paper: 'choice',
      receipt: 'choice',
      cover: 'choice',
      european: 'choice',
      activity: 'choice',
      endedPaper: 'choice',
      residence: 'choice',
      partner: 'choice',
      housing: 'choice',
    }
    const yesNo = { familyCard: 'yesNo', homeCover: 'yesNo', insuredBefore: 'yesNo', removalFinal: 'yesNo' }
    const dates = { endedOn: 'date', ameEndsOn: 'date', arrivedOn: 'date' }
    const amounts = { income: 'money', ownIncome: 'money', children: 'count', youngAdults: 'count' }
    expect(kinds).toEqual({ ...choices, ...yesNo, ...dates, ...amounts, identity: 'choices' })
  })

  it.each(questions.map((question) => [question.id, question] as const))(
    'takes "I don’t know": %s',
    (_id, question) => {
      expect(question.acceptsUnknown).toBe(true)
    },
  )

  it('that lets tick several has an answer that excludes the others, among its options', () => {
    const several = questions.filter(
      (question): question is Extract<Question, { kind: 'choices' }> => question.kind === 'choices',
    )
    expect(several.map(({ id, none, options }) => [id, none, options.includes(none)])).toEqual([
      ['identity', 'none', true],
    ])
  })

  it('that counts people takes up to twenty', () => {
    const counts = questions.filter(
      (question): question is Extract<Question, { kind: 'count' }> => question.kind === 'count',
    )
    expect(counts.map(({ id, most }) => [id, most])).toEqual([
      ['children', 20],
      ['youngAdults', 20],
    ])
  })

  it('that asks for a part takes at most the whole', () => {
    const question = questionFor('ownIncome')
    const most = question.kind === 'money' ? question.most : undefined
    expect(most?.({ income: 500_000 })).toBe(500_000)
    expect(most?.({ income: 'unknown' })).toBeUndefined()
    expect(most?.({})).toBeUndefined()
  })
})

describe('The answers that count', () => {
  it('are those that were given, and no others', () => {
    expect(answersThatCount({ place: 'metropole', purpose: undefined })).toStrictEqual({ place: 'metropole' })
    expect(answersThatCount({ accident: 'yes' })).toStrictEqual({ accident: 'yes' })
  })
})

describe('The days that make sense', () => {
  const between = (id: QuestionId, situation: Situation) => {
    const question = questionFor(id)
    return question.kind === 'date' ? question.between(situation, today) : undefined
  }

  it.each([
    ['of an arrival lie in the past', 'arrivedOn', {}, { earliest: '1906-11-23', latest: today }],
    [
      'of the end of a paper past its date lie in the past',
      'endedOn',
      { paper: 'ended' },
      { earliest: '1906-11-23', latest: today },
    ],
    [
      'of the end of a visa in date may lie twenty years ahead',
      'endedOn',
      { paper: 'short-visa' },
      { earliest: '1906-11-23', latest: '2046-11-23' },
    ],
    ['of the end of AME lie in the year to come', 'ameEndsOn', {}, { earliest: today, latest: '2027-11-23' }],
  ] as const)('%s', (_name, id, situation, limits) => {
    expect(between(id, situation)).toEqual(limits)
  })
})

type Asked = readonly [name: string, id: QuestionId, situation: Situation, isAsked: boolean]

describe('A question', () => {
  it.each<Asked>([
    ['on the place comes first', 'place', {}, true],
    ['on where one is held is for the held', 'held', { place: 'held' }, true],
    ['on where one is held is for nobody else', 'held', { place: 'metropole' }, false],
    ['on the purpose is asked on the mainland', 'purpose', { place: 'metropole' }, true],
    ['on the purpose is not asked in Mayotte', 'purpose', { place: 'mayotte' }, false],
    ['on the purpose is not asked in the Pacific', 'purpose', { place: 'pacific' }, false],
    ['on the purpose is not asked in Wallis-et-Futuna', 'purpose', { place: 'other-collectivity' }, false],
    ['on the purpose is not asked of the held', 'purpose', { place: 'held' }, false],
    ['on the age is asked of who lives here', 'age', { place: 'metropole', purpose: 'living-here' }, true],
    [
      'on the age is asked of who does not know why they are here',
      'age',
      { place: 'metropole', purpose: 'unknown' },
      true,
    ],
    ['on the age is asked in Mayotte', 'age', { place: 'mayotte' }, true],
    ['on the age is not asked of visitors', 'age', { place: 'metropole', purpose: 'passing-through' }, false],
    ['on the age is not asked in the Pacific', 'age', { place: 'pacific' }, false],
    ['on the parents is asked of minors', 'minor', { place: 'metropole', age: 'under-18' }, true],
    ['on the parents is not asked in Mayotte', 'minor', { place: 'mayotte', age: 'under-18' }, false],
    ['on the parents is not asked of adults', 'minor', adult, false],
    ['on the nationality is asked of adults', 'nationality', adult, true],
    [
      'on the nationality is asked of visitors',
      'nationality',
      { place: 'metropole', purpose: 'passing-through' },
      true,
    ],
    ['on the nationality is not asked of minors', 'nationality', { age: 'under-18' }, false],
    ['on the nationality is not asked of the posted', 'nationality', { purpose: 'posted' }, false],
    ['on since when is asked of British adults', 'british', { ...adult, nationality: 'british' }, true],
    [
      'on since when is not asked of British visitors',
      'british',
      { purpose: 'passing-through', nationality: 'british' },
      false,
    ],
    ['on since when is not asked of others', 'british', foreigner, false],
    ['on the card is asked of a European’s family', 'familyCard', { ...adult, nationality: 'european-family' }, true],
    [
      'on the card is not asked of visitors',
      'familyCard',
      { purpose: 'passing-through', nationality: 'european-family' },
      false,
    ],
    ['on the card is not asked of others', 'familyCard', foreigner, false],
    ['on the paper is asked of other nationalities', 'paper', foreigner, true],
    [
      'on the paper is asked of British people come later',
      'paper',
      { ...adult, nationality: 'british', british: 'since-2021' },
      true,
    ],
    [
      'on the paper is not asked of British people from before',
      'paper',
      { ...adult, nationality: 'british', british: 'before-2021' },
      false,
    ],
    ['on the paper is not asked of visitors', 'paper', { purpose: 'passing-through', nationality: 'other' }, false],
    ['on the paper is not asked of French people', 'paper', { ...adult, nationality: 'french' }, false],
    [
      'on the paper is asked of no other nationality, whatever was said of being British',
      'paper',
      { ...adult, nationality: 'french', british: 'since-2021' },
      false,
    ],
    ['on the receipt is asked with one', 'receipt', { ...foreigner, paper: 'receipt' }, true],
    ['on the receipt is not asked with a permit', 'receipt', { ...foreigner, paper: 'permit' }, false],
    ['on the cover is asked with a permit', 'cover', { ...foreigner, paper: 'permit' }, true],
    ['on the cover is asked without a paper', 'cover', { ...foreigner, paper: 'none' }, true],
    ['on the cover is asked of who does not know the paper', 'cover', { ...foreigner, paper: 'unknown' }, true],
    ['on the cover waits for the paper', 'cover', foreigner, false],
    ['on the cover is not asked on a visa', 'cover', { ...foreigner, paper: 'short-visa' }, false],
    [
      'on the cover is not asked with a permit of another state',
      'cover',
      { ...foreigner, paper: 'other-state-permit' },
      false,
    ],
    ['on the cover is asked of French people', 'cover', { ...adult, nationality: 'french' }, true],
    ['on the cover is asked of Europeans', 'cover', { ...adult, nationality: 'european' }, true],
    [
      'on the cover is asked of a European’s family with the card',
      'cover',
      { ...adult, nationality: 'european-family', familyCard: 'yes' },
      true,
    ],
    [
      'on the cover is not asked of a European’s family without it',
      'cover',
      { ...adult, nationality: 'european-family', familyCard: 'no' },
      false,
    ],
    [
      'on the cover is not asked in Mayotte',
      'cover',
      { place: 'mayotte', age: '18-or-over', nationality: 'french' },
      false,
    ],
    ['on the cover is not asked of visitors', 'cover', { purpose: 'passing-through', nationality: 'french' }, false],
    ['on Europeans is for Europeans', 'european', { ...adult, nationality: 'european' }, true],
    [
      'on Europeans is not for the insured',
      'european',
      { ...adult, nationality: 'european', cover: 'assurance-maladie' },
      false,
    ],
    ['on Europeans is not for visitors', 'european', { purpose: 'passing-through', nationality: 'european' }, false],
    ['on Europeans is not for Mayotte', 'european', { ...adult, place: 'mayotte', nationality: 'european' }, false],
    ['on Europeans is for nobody else', 'european', foreigner, false],
    ['on work is asked of French people', 'activity', { ...adult, nationality: 'french' }, true],
    ['on work is asked with a permit', 'activity', { ...foreigner, paper: 'permit' }, true],
    ['on work is asked with a receipt', 'activity', { ...foreigner, paper: 'receipt' }, true],
    [
      'on work is asked with the card of a European’s family',
      'activity',
      { ...adult, nationality: 'european-family', familyCard: 'yes' },
      true,
    ],
    ['on work is not asked of a refugee', 'activity', { ...foreigner, paper: 'protection' }, false],
    [
      'on work is not asked of the insured',
      'activity',
      { ...foreigner, paper: 'permit', cover: 'assurance-maladie' },
      false,
    ],
    ['on work is not asked of who has AME', 'activity', { ...foreigner, paper: 'permit', cover: 'ame' }, false],
    ['on work is not asked of minors', 'activity', { ...foreigner, age: 'under-18', paper: 'permit' }, false],
    ['on work is not asked in Mayotte', 'activity', { ...foreigner, place: 'mayotte', paper: 'permit' }, false],
    ['on the cover at home is for European students', 'homeCover', { ...adult, european: 'student' }, true],
    [
      'on the cover at home is for permits of another state',
      'homeCover',
      { ...foreigner, paper: 'other-state-permit' },
      true,
    ],
    [
      'on the cover at home is not for Mayotte',
      'homeCover',
      { ...foreigner, place: 'mayotte', paper: 'other-state-permit' },
      false,
    ],
    ['on the cover at home is for nobody else', 'homeCover', { ...adult, european: 'working' }, false],
    ['on what ended is asked after a paper', 'endedPaper', { ...foreigner, paper: 'ended' }, true],
    ['on what ended is asked with a slip', 'endedPaper', { ...foreigner, paper: 'online-deposit' }, true],
    ['on what ended is asked with an appointment', 'endedPaper', { ...foreigner, paper: 'asylum-appointment' }, true],
    ['on what ended is not asked of who has AME', 'endedPaper', { ...foreigner, paper: 'ended', cover: 'ame' }, false],
    ['on what ended is not asked without a paper', 'endedPaper', { ...foreigner, paper: 'none' }, false],
    ['on the last day is asked on a visa', 'endedOn', { paper: 'short-visa' }, true],
    ['on the last day is asked after a visa', 'endedOn', { paper: 'ended', endedPaper: 'short-visa' }, true],
    ['on the last day is asked after a permit', 'endedOn', { paper: 'ended', endedPaper: 'permit' }, true],
    [
      'on the last day is not asked after visa-free days',
      'endedOn',
      { paper: 'ended', endedPaper: 'visa-free' },
      false,
    ],
    ['on the insurance is asked after a permit', 'insuredBefore', { endedPaper: 'permit' }, true],
    [
      'on the insurance is asked after an asylum certificate',
      'insuredBefore',
      { endedPaper: 'asylum-certificate' },
      true,
    ],
    ['on the insurance is asked after nobody knows what', 'insuredBefore', { endedPaper: 'unknown' }, true],
    ['on the insurance is not asked after a visa', 'insuredBefore', { endedPaper: 'short-visa' }, false],
    ['on a removal is asked of who was insured', 'removalFinal', { insuredBefore: 'yes' }, true],
    ['on a removal is asked of who may have been insured', 'removalFinal', { insuredBefore: 'unknown' }, true],
    ['on a removal is not asked of who was not insured', 'removalFinal', { insuredBefore: 'no' }, false],
    ['on the end of AME is asked of who renews it', 'ameEndsOn', { ...foreigner, paper: 'none', cover: 'ame' }, true],
    [
      'on the end of AME is asked of Europeans without means',
      'ameEndsOn',
      { ...adult, nationality: 'european', european: 'none-of-these', cover: 'ame' },
      true,
    ],
    [
      'on the end of AME is not asked of other Europeans',
      'ameEndsOn',
      { ...adult, nationality: 'european', european: 'working', cover: 'ame' },
      false,
    ],
    [
      'on the end of AME is not asked with a permit',
      'ameEndsOn',
      { ...foreigner, paper: 'permit', cover: 'ame' },
      false,
    ],
    [
      'on the end of AME is not asked with the card of a European’s family',
      'ameEndsOn',
      { ...adult, nationality: 'european-family', familyCard: 'yes', cover: 'ame' },
      false,
    ],
    [
      'on the end of AME is asked while the paper is not known',
      'ameEndsOn',
      { ...foreigner, paper: 'unknown', cover: 'ame' },
      true,
    ],
    ['on the end of AME is not asked without one', 'ameEndsOn', { ...foreigner, paper: 'none', cover: 'none' }, false],
    ['on the time in France is asked of adults', 'residence', foreigner, true],
    ['on the time in France is not asked of minors', 'residence', { age: 'under-18' }, false],
    [
      'on the time in France is not asked for a renewal',
      'residence',
      { ...foreigner, paper: 'none', cover: 'ame' },
      false,
    ],
    [
      'on the arrival is asked of who is here for less',
      'arrivedOn',
      { ...foreigner, paper: 'none', residence: 'not-longer' },
      true,
    ],
    [
      'on the arrival is not asked of who is here for longer',
      'arrivedOn',
      { ...foreigner, paper: 'none', residence: 'longer' },
      false,
    ],
    [
      'on the arrival is asked of visa-free people in any case',
      'arrivedOn',
      { ...foreigner, paper: 'visa-free', residence: 'longer' },
      true,
    ],
    [
      'on the arrival is asked of Europeans in any case',
      'arrivedOn',
      { ...adult, nationality: 'european', residence: 'longer' },
      true,
    ],
    [
      'on the arrival is asked after visa-free days',
      'arrivedOn',
      { ...foreigner, paper: 'ended', endedPaper: 'visa-free', residence: 'longer' },
      true,
    ],
    [
      'on the arrival is not asked for a renewal',
      'arrivedOn',
      { ...foreigner, paper: 'visa-free', cover: 'ame' },
      false,
    ],
    ['on the arrival is not asked of minors', 'arrivedOn', { age: 'under-18', nationality: 'european' }, false],
    [
      'on whose the income is is for partners without a permit',
      'ownIncome',
      { partner: 'without-permit', income: 0 },
      true,
    ],
    ['on whose the income is waits for the income', 'ownIncome', { partner: 'without-permit' }, false],
    [
      'on whose the income is is not asked of who does not know it',
      'ownIncome',
      { partner: 'without-permit', income: 'unknown' },
      false,
    ],
    ['on whose the income is is for no other', 'ownIncome', { partner: 'with-permit', income: 0 }, false],
    ['on a partner is asked of adults', 'partner', adult, true],
    ['on a partner is not asked of minors', 'partner', { age: 'under-18' }, false],
    ['on children is not asked of minors', 'children', { age: 'under-18' }, false],
    ['on young adults is not asked of minors', 'youngAdults', { age: 'under-18' }, false],
    ['on the income is not asked of minors', 'income', { age: 'under-18' }, false],
  ])('%s', (_name, id, situation, wanted) => {
    expect(isAsked(id, situation)).toBe(wanted)
  })

  it.each<[name: string, id: QuestionId, situation: Situation, options: readonly string[]]>([
    [
      'on the cover offers all three with a permit',
      'cover',
      { ...foreigner, paper: 'permit' },
      ['assurance-maladie', 'ame', 'none'],
    ],
    [
      'on the cover offers no Assurance maladie after a permit',
      'cover',
      { ...foreigner, paper: 'ended' },
      ['ame', 'none'],
    ],
    [
      'on the cover offers no AME to French people',
      'cover',
      { ...adult, nationality: 'french' },
      ['assurance-maladie', 'none'],
    ],
    [
      'on the cover offers no AME under temporary protection',
      'cover',
      { ...foreigner, paper: 'temporary-protection' },
      ['assurance-maladie', 'none'],
    ],
    [
      'on work offers French people their benefits, and no studies or visitor card',
      'activity',
      { ...adult, nationality: 'french' },
      ['employee', 'self-employed', 'family-of-insured', 'volunteer-or-benefit', 'none-of-these'],
    ],
    [
      'on work offers a visitor card with a permit',
      'activity',
      { ...foreigner, paper: 'permit' },
      ['employee', 'self-employed', 'student', 'family-of-insured', 'visitor', 'none-of-these'],
    ],
    [
      'on work offers no visitor card with a receipt',
      'activity',
      { ...foreigner, paper: 'receipt' },
      ['employee', 'self-employed', 'student', 'family-of-insured', 'none-of-these'],
    ],
    [
      'on what ended offers "never" with a slip',
      'endedPaper',
      { paper: 'online-deposit' },
      ['permit', 'asylum-certificate', 'short-visa', 'visa-free', 'never'],
    ],
    [
      'on what ended offers no "never" after a paper',
      'endedPaper',
      { paper: 'ended' },
      ['permit', 'asylum-certificate', 'short-visa', 'visa-free'],
    ],
  ])('%s', (_name, id, situation, options) => {
    expect(offered(id, situation)).toEqual(options)
  })
})
