import type { Day, Facts } from '../facts/at.ts'
import { answersThatCount, questions } from './questions/index.ts'
import { isAdult } from './questions/person.ts'
import type { Finding, Verdict } from './result.ts'
import { evaluate } from './rules/index.ts'
import { viewOfMoney } from './rules/readings.ts'
import { answersMissingIn, moneyGrounds, timeGrounds } from './rules/scheme.ts'
import type { QuestionId, Situation } from './situation.ts'
import { verdicts } from './verdict.ts'

/**
 * The questions that can still change something, in the order they are asked; as far as can be told now, since an
 * answer may open others. None that was answered, with "I don't know" or otherwise. Throws what `evaluate` throws.
 */
export function missingQuestions(situation: Situation, facts: Facts, today: Day): QuestionId[] {
  const answers = answersThatCount(situation)
  const wanted = wantedAnswers(answers, facts, today)
  return questions
    .filter(
      ({ id, dependsOn }) => wanted.includes(id) && answers[id] === undefined && (!dependsOn || dependsOn(answers)),
    )
    .map(({ id }) => id)
}

/** The next question to ask; `undefined` when nothing more can change what we say. Throws what `evaluate` throws. */
export function nextQuestion(situation: Situation, facts: Facts, today: Day): QuestionId | undefined {
  return missingQuestions(situation, facts, today)[0]
}

function wantedAnswers(answers: Situation, facts: Facts, today: Day): readonly QuestionId[] {
  const results = evaluate(answers, facts, today)
  const findings = results[0]?.findings ?? []
  const verdict = verdicts(results, answers, facts, today)[0]
  const settledAt = findings.findIndex((finding) => isLastingNo(finding, verdict))
  // Only what comes before a lasting no: whoever changes an early answer is asked the same as on the first way through.
  if (settledAt !== -1) return answersMissingIn(findings.slice(0, settledAt))
  const household: readonly QuestionId[] = isAdult(answers) ? ['partner', 'children'] : []
  const zone = viewOfMoney(answers, facts, today)?.open ?? []
  const list: readonly QuestionId[] = verdict && listIsOfUse(verdict) ? ['housing', 'identity'] : []
  return [...answersMissingIn(findings), ...household, ...zone, ...list]
}

/** A no that no day will lift; one of money only when it is all that we say. */
function isLastingNo(finding: Finding, verdict: Verdict | undefined): boolean {
  if (finding.state !== 'notMet' || timeGrounds.includes(finding.ground)) return false
  return !moneyGrounds.includes(finding.ground) || verdict?.word === 'unlikely'
}

/** True when the person can apply, now or from a day on, so that the list of papers is worth two more questions. */
function listIsOfUse({ word, instead }: Verdict): boolean {
  return word === 'likely' || word === 'closeToLimit' || word === 'notYet' || instead === 'kept-rights'
}
