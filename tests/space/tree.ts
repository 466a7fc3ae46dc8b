import { optionsFor, type Question, questionFor, questions } from '../../src/checker/index.ts'
import type { QuestionId, Situation } from '../../src/checker/situation.ts'

/** Answered once the leaf is known: people, money and papers. */
const ofHousehold: readonly QuestionId[] = [
  'partner',
  'children',
  'youngAdults',
  'income',
  'ownIncome',
  'housing',
  'identity',
]

/** The questions with options that make the tree. */
export const questionsOfTree: readonly Question[] = questions.filter(
  ({ id, kind }) => !ofHousehold.includes(id) && (kind === 'choice' || kind === 'yesNo'),
)

/** True when the definitions ask the question after these answers. */
export function isAsked(id: QuestionId, answers: Situation): boolean {
  const { dependsOn } = questionFor(id)
  return !dependsOn || dependsOn(answers)
}

/** Every option offered after these answers, then "I don't know" where it is accepted. */
export function answersTo(question: Question, answers: Situation): readonly string[] {
  if (question.kind !== 'choice' && question.kind !== 'yesNo') return []
  return [...optionsFor(question, answers), ...(question.acceptsUnknown ? ['unknown'] : [])]
}

/** Every way through the tree. */
export function* leaves(from = 0, answers: Situation = {}): Generator<Situation> {
  const question = questionsOfTree[from]
  if (!question) yield answers
  else if (!isAsked(question.id, answers)) yield* leaves(from + 1, answers)
  else for (const answer of answersTo(question, answers)) yield* leaves(from + 1, { ...answers, [question.id]: answer })
}

/** True without any "I don't know". */
export function isKnown(situation: Situation): boolean {
  return !Object.values(situation).includes('unknown')
}

/** How many answers are "I don't know". */
export function unknownsIn(situation: Situation): number {
  return Object.values(situation).filter((answer) => answer === 'unknown').length
}
