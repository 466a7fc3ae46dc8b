import type { Day, Facts } from '../../facts/at.ts'
import { answersThatCount } from '../questions/index.ts'
import type { Result } from '../result.ts'
import type { Situation } from '../situation.ts'
import { ame } from './ame.ts'
import { pass } from './pass.ts'
import { resultOf, type Scheme } from './scheme.ts'
import { urgentCare } from './urgent-care.ts'

/** Every scheme with rules, in the order of their results. */
export const schemes: readonly Scheme[] = [ame, urgentCare, pass]

/**
 * What each scheme says of a situation on `today`: `ame`, `urgent-care`, `pass`. Throws `UncoveredDateError` for a day
 * before the first known value of a fact it needs, `UnknownFactError` when one is missing.
 */
export function evaluate(situation: Situation, facts: Facts, today: Day): Result[] {
  const answers = answersThatCount(situation)
  return schemes.map((scheme) => resultOf(scheme, answers, facts, today))
}
