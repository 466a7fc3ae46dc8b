import { describe, expect, it } from 'vitest'
import {
  answersThatCount,
  optionsFor,
  questionFor,
  questionIds,
  type QuestionId,
  type Situation,
} from '../../../../src/checker/index.ts'
import { isPurposeUnsaid } from '../../../../src/checker/questions/person.ts'
import { countsFromArrival } from '../../../../src/checker/questions/time.ts'

const anAdult = { place: 'metropole', purpose: 'living-here', age: '18-or-over', nationality: 'other' } as const

function optionsOf(id: QuestionId, situation: Situation): readonly string[] {
  const question = questionFor(id)
  return question.kind === 'choice' ? optionsFor(question, situation) : []
}

describe('The questions', () => {
  it('have one definition each', () => {
    expect(new Set(questionIds).size).toBe(questionIds.length)
  })

  it('offer "never had a paper" only with an online deposit slip', () => {
    expect(optionsOf('endedPaper', { paper: 'online-deposit' })).toContain('never')
    expect(optionsOf('endedPaper', { paper: 'ended' })).not.toContain('never')
  })
})

describe('The purpose of the stay', () => {
  it.each<Situation>([{}, { place: 'metropole' }, { place: 'metropole', purpose: 'unknown' }])(
    'is still to be said by %o',
    (situation) => {
      expect(isPurposeUnsaid(situation)).toBe(true)
    },
  )

  it.each<Situation>([
    { place: 'metropole', purpose: 'living-here' },
    { place: 'metropole', purpose: 'treatment' },
    { place: 'mayotte' },
    { place: 'pacific' },
    { place: 'held' },
  ])('is told, or never asked, by %o', (situation) => {
    expect(isPurposeUnsaid(situation)).toBe(false)
  })
})

describe('The covers offered', () => {
  it.each<[string, Situation, readonly string[]]>([
    ['are all three with a permit', { ...anAdult, paper: 'permit' }, ['assurance-maladie', 'ame', 'none']],
    ['leave out AME for a French person', { ...anAdult, nationality: 'french' }, ['assurance-maladie', 'none']],
    [
      'leave out AME under temporary protection',
      { ...anAdult, paper: 'temporary-protection' },
      ['assurance-maladie', 'none'],
    ],
    ['leave out Assurance maladie after a paper that has ended', { ...anAdult, paper: 'ended' }, ['ame', 'none']],
  ])('%s', (_name, situation, offered) => {
    expect(optionsOf('cover', situation)).toEqual(offered)
  })
})

describe('The activities offered', () => {
  const ofAll = ['employee', 'self-employed', 'family-of-insured', 'none-of-these']

  it.each<[string, Situation, readonly string[]]>([
    ['have a volunteer service for a French person', { ...anAdult, nationality: 'french' }, ['volunteer-or-benefit']],
    ['have studies and a visitor’s stay with a permit', { ...anAdult, paper: 'permit' }, ['student', 'visitor']],
    ['have studies with a receipt', { ...anAdult, paper: 'receipt' }, ['student']],
    ['have studies with a family card', { ...anAdult, nationality: 'european-family', familyCard: 'yes' }, ['student']],
  ])('%s', (_name, situation, more) => {
    expect(optionsOf('activity', situation).toSorted()).toEqual([...ofAll, ...more].toSorted())
  })
})

describe('AME that is renewed', () => {
  const told = { cover: 'ame', ameEndsOn: '2026-12-31', residence: 'longer' } as const

  it.each<[string, Situation]>([
    ['without a paper', { ...anAdult, paper: 'none', ...told }],
    ['without a paper that runs', { ...anAdult, paper: 'ended', ...told }],
    ['with a paper nobody knows', { ...anAdult, paper: 'unknown', ...told }],
    ['to a European without means', { ...anAdult, nationality: 'european', european: 'none-of-these', ...told }],
  ])('%s has an end, and time in France no longer counts', (_name, situation) => {
    const { residence: _, ...rest } = situation
    expect(answersThatCount(situation)).toEqual(rest)
  })

  it.each<[string, Situation]>([
    ['with a permit', { ...anAdult, paper: 'permit', ...told }],
    ['to a European who works', { ...anAdult, nationality: 'european', european: 'working', ...told }],
    ['to a European who has yet to say more', { ...anAdult, nationality: 'european', ...told }],
  ])('is not what is asked for %s: time in France counts, and the end does not', (_name, situation) => {
    const { ameEndsOn: _, ...rest } = situation
    expect(answersThatCount(situation)).toEqual(rest)
  })

  it('does not count from arrival, as the first request of a European does', () => {
    const withoutMeans: Situation = { ...anAdult, nationality: 'european', european: 'none-of-these' }
    expect(countsFromArrival({ ...withoutMeans, cover: 'none' })).toBe(true)
    expect(countsFromArrival({ ...withoutMeans, cover: 'ame' })).toBe(false)
  })
})

describe('Answers that no longer belong to the situation', () => {
  it('are left out for a minor', () => {
    const situation: Situation = {
      ...anAdult,
      age: 'under-18',
      minor: 'parents-without-permit',
      paper: 'permit',
      income: 100,
    }
    expect(answersThatCount(situation)).toEqual({
      place: 'metropole',
      purpose: 'living-here',
      age: 'under-18',
      minor: 'parents-without-permit',
    })
  })

  it('are left out after another paper was chosen, with what hung on them', () => {
    const situation: Situation = {
      ...anAdult,
      paper: 'none',
      endedPaper: 'permit',
      endedOn: '2026-01',
      insuredBefore: 'yes',
    }
    expect(answersThatCount(situation)).toEqual({ ...anAdult, paper: 'none' })
  })

  it('are left out when the option is not offered any more', () => {
    const situation: Situation = { ...anAdult, paper: 'ended', endedPaper: 'never' }
    expect(answersThatCount(situation)).toEqual({ ...anAdult, paper: 'ended' })
  })

  it('are never made up', () => {
    expect(Object.keys(answersThatCount({}))).toEqual([])
  })

  it('are kept when the person does not know why they are here', () => {
    const situation: Situation = { ...anAdult, purpose: 'unknown' }
    expect(answersThatCount(situation)).toEqual(situation)
  })

  it('are kept when the person does not know', () => {
    const situation: Situation = { ...anAdult, paper: 'ended', endedPaper: 'unknown', endedOn: 'unknown' }
    expect(answersThatCount(situation)).toEqual(situation)
  })

  it('are left out for the arrival once residence is long enough, but not where stay counts from arrival', () => {
    const long = { residence: 'longer', arrivedOn: '2026-10-01' } as const
    expect(answersThatCount({ ...anAdult, paper: 'none', ...long }).arrivedOn).toBeUndefined()
    expect(answersThatCount({ ...anAdult, nationality: 'european', ...long }).arrivedOn).toBe('2026-10-01')
  })
})
