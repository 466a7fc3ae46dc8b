import type { Day, Facts } from '../facts/at.ts'
import { concatAll } from './lists.ts'
import { answersThatCount, questions } from './questions/index.ts'
import { isAdult } from './questions/person.ts'
import { type Finding, isOpenNow, type Result, type Verdict } from './result.ts'
import { saysInsured } from './rules/c2s.ts'
import { viewOfTier } from './rules/tier.ts'
import { evaluate } from './rules/index.ts'
import { viewOfMoney } from './rules/readings.ts'
import { answersMissingIn, moneyGrounds, timeGrounds } from './rules/scheme.ts'
import type { QuestionId, Situation } from './situation.ts'
import { additions, neverLead, verdicts } from './verdict.ts'

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

/** What the person has is always asked where it can be: it changes what to do, if not the right. */
const alwaysAsked: readonly QuestionId[] = ['cover', 'receipt']

/** Without knowing the activity it is open whether the months in France count: they may settle it all the same. */
const askedWithoutActivity: readonly QuestionId[] = ['residence', 'arrivedOn']

function wantedAnswers(answers: Situation, facts: Facts, today: Day): readonly QuestionId[] {
  const results = evaluate(answers, facts, today)
  const all = verdicts(results, answers, facts, today)
  const [lead] = all as [Verdict, ...Verdict[]]
  // Once a cover is open, only what adds to it is worth a question; before, whatever could open one.
  const ofOthers = isOpenNow(lead) ? [] : concatAll(results.filter(mayLead).map(({ missing }) => missing))
  return [
    ...alwaysAsked,
    ...(answers.activity === 'unknown' ? askedWithoutActivity : []),
    ...ofOthers,
    ...wantedForAme(answers, results, lead, facts, today),
    ...wantedForC2s(answers, results, facts, today),
    ...ofList(lead, answers),
  ]
}

function mayLead({ scheme }: Result): boolean {
  return !neverLead.includes(scheme) && !additions.includes(scheme)
}

/** Where one lives says which papers prove it; whoever is insured has nothing to prove. */
function ofList({ scheme, word }: Verdict, { cover }: Situation): readonly QuestionId[] {
  const isOfUse = scheme === 'puma-residence' && word !== 'cannotTell' && cover !== 'assurance-maladie'
  return isOfUse ? ['housing'] : []
}

/** C2S is looked at for whoever is insured, or can be today. */
function wantedForC2s(answers: Situation, results: readonly Result[], facts: Facts, today: Day): readonly QuestionId[] {
  const tiers = results.filter((result) => additions.includes(result.scheme) && saysInsured(result))
  return concatAll(tiers.map(({ missing }) => [...missing, ...(viewOfTier(answers, facts, today)?.open ?? [])]))
}

function wantedForAme(
  answers: Situation,
  results: readonly Result[],
  lead: Verdict,
  facts: Facts,
  today: Day,
): readonly QuestionId[] {
  const findings = results.find(({ scheme }) => scheme === 'ame')?.findings ?? []
  const settledAt = findings.findIndex(isLastingNo)
  // Only what comes before a lasting no: whoever changes an early answer is asked the same as on the first way through.
  if (settledAt !== -1) return answersMissingIn(findings.slice(0, settledAt))
  const household: readonly QuestionId[] = isAdult(answers) ? ['partner', 'children'] : []
  const zone = viewOfMoney(answers, facts, today)?.open ?? []
  const list: readonly QuestionId[] = listIsOfUse(lead) ? ['housing', 'identity'] : []
  return [...answersMissingIn(findings), ...household, ...zone, ...list]
}

/** A no that neither a day nor the months to come will lift. What only the fund can tell ends it too. */
function isLastingNo(finding: Finding): boolean {
  if (finding.state === 'ask') return true
  return finding.state === 'notMet' && !timeGrounds.includes(finding.ground) && !moneyGrounds.includes(finding.ground)
}

/** True when the person can apply, now or from a day on, so that the list of papers is worth two more questions. */
function listIsOfUse(lead: Verdict): boolean {
  return isOpenNow(lead) || lead.word === 'notYet'
}
