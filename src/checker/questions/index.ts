import type { QuestionId, Situation } from '../situation.ts'
import { householdQuestions } from './household.ts'
import { coverQuestions, renewalQuestions } from './cover.ts'
import { endedPaperQuestions, paperQuestions } from './paper.ts'
import { papersHeldQuestions } from './papers-held.ts'
import { personQuestions } from './person.ts'
import type { ChoiceQuestion, Question } from './question.ts'
import { timeQuestions } from './time.ts'

/** Every question, in the order they are asked. An answer never depends on a later one. */
export const questions: readonly Question[] = [
  ...personQuestions,
  ...paperQuestions,
  ...coverQuestions,
  ...endedPaperQuestions,
  ...renewalQuestions,
  ...timeQuestions,
  ...householdQuestions,
  ...papersHeldQuestions,
]

export const questionIds: readonly QuestionId[] = questions.map(({ id }) => id)

/** The definition of a question. */
export function questionFor(id: QuestionId): Question {
  return questions[questionIds.indexOf(id)] as Question
}

/** The options to show for a choice in this situation. */
export function optionsFor({ options, offers }: ChoiceQuestion, situation: Situation): readonly string[] {
  return offers ? options.filter((option) => offers(option, situation)) : options
}

/**
 * The situation without the answers that no longer belong to it: the kind of a paper after the person said to have
 * none, for example. Rules look at these only, so that the order and the history of answers change nothing.
 */
export function answersThatCount(situation: Situation): Situation {
  const counted: { -readonly [id in QuestionId]?: unknown } = {}
  for (const question of questions) {
    if (makesSense(question, situation, counted as Situation)) counted[question.id] = situation[question.id]
  }
  // No question asks for it, and nothing contradicts it.
  if (situation.accident !== undefined) counted.accident = situation.accident
  return counted as Situation
}

function makesSense(question: Question, situation: Situation, counted: Situation): boolean {
  const answer = situation[question.id]
  if (answer === undefined || (question.dependsOn && !question.dependsOn(counted))) return false
  return !('offers' in question) || offered(question, String(answer), counted)
}

function offered(question: ChoiceQuestion, answer: string, counted: Situation): boolean {
  return answer === 'unknown' || optionsFor(question, counted).includes(answer)
}
