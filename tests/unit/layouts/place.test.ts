import { describe, expect, it } from 'vitest'
import type { Questionnaire, Way } from '../../../src/checker/questionnaire.ts'
import { placeOf } from '../../../src/layouts/questionnaire/place.ts'

function way(option: string, next?: number, outcomes: Way['outcomes'] = []): Way {
  return { answer: { option }, outcomes, ...(next === undefined ? {} : { next }) }
}

const noted = [{}] as unknown as Way['outcomes']
const questionnaire: Questionnaire = {
  steps: [
    { number: 1, question: 'place', ways: [way('metropole', 2), way('mayotte', 3, noted), way('pacific')] },
    { number: 2, question: 'age', ways: [way('under-18', 3), way('18-or-over')] },
    { number: 3, question: 'cover', ways: [way('ame'), way('none')] },
  ],
  outcomes: [],
  lists: [],
}

describe('The place of someone in the numbered questions', () => {
  it.each([
    [['metropole'], 1],
    [['metropole', 'under-18'], 2],
    [['metropole', 'under-18', 'ame'], 3],
    [['pacific'], 1],
  ])('after %j is question %d', (answers, number) => {
    expect(placeOf(questionnaire, answers)).toBe(number)
  })

  it('is where a result is noted first, so that it is not missed', () => {
    expect(placeOf(questionnaire, ['mayotte', 'none'])).toBe(1)
  })

  it.each([
    [['paris'], 'Question 1 (place) has no answer "paris": paris.'],
    [['metropole', 'ame'], 'Question 2 (age) has no answer "ame": metropole, ame.'],
    [['pacific', 'none'], 'The questions end at "pacific", before the last of pacific, none.'],
  ])('%j stops the build: %s', (answers, message) => {
    expect(() => placeOf(questionnaire, answers)).toThrow(message)
  })
})
