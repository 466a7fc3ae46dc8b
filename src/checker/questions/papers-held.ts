import { housings, identityPapers } from '../situation.ts'
import type { Question } from './question.ts'

export const papersHeldQuestions = [
  { id: 'housing', kind: 'choice', options: housings, acceptsUnknown: true },
  { id: 'identity', kind: 'choices', options: identityPapers, none: 'none', acceptsUnknown: true },
] as const satisfies readonly Question[]
