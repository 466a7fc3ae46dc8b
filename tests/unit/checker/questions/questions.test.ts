import { describe, expect, it } from 'vitest'
import {
  answersThatCount,
  optionsFor,
  questionFor,
  questionIds,
  type Situation,
} from '../../../../src/checker/index.ts'

const anAdult = { place: 'metropole', purpose: 'living-here', age: '18-or-over', nationality: 'other' } as const

function endedPapersOffered(situation: Situation): readonly string[] {
  const question = questionFor('endedPaper')
  return question.kind === 'choice' ? optionsFor(question, situation) : []
}

describe('The questions', () => {
  it('have one definition each', () => {
    expect(new Set(questionIds).size).toBe(questionIds.length)
  })

  it('offer "never had a paper" only with an online deposit slip', () => {
    expect(endedPapersOffered({ paper: 'online-deposit' })).toContain('never')
    expect(endedPapersOffered({ paper: 'ended' })).not.toContain('never')
  })
})

describe('Answers that no longer belong to the situation', () => {
  it('are left out for a minor', () => {
    const situation: Situation = { ...anAdult, age: 'under-18', minor: 'none-of-these', paper: 'permit', income: 100 }
    expect(answersThatCount(situation)).toEqual({
      place: 'metropole',
      purpose: 'living-here',
      age: 'under-18',
      minor: 'none-of-these',
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
