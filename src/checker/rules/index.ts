import type { Day, Facts } from '../../facts/at.ts'
import { answersThatCount } from '../questions/index.ts'
import { type Result, schemeSlugs } from '../result.ts'
import type { Situation } from '../situation.ts'
import { accidentAtWork } from './accident-at-work.ts'
import { ameCustody } from './ame-custody.ts'
import { ameHumanitarian } from './ame-humanitarian.ts'
import { ame } from './ame.ts'
import { c2sFree, c2sParticipation } from './c2s.ts'
import { ehic } from './ehic.ts'
import { homeScheme } from './home-scheme.ts'
import { keptRights } from './kept-rights.ts'
import { localScheme } from './local-scheme.ts'
import { mayotte } from './mayotte.ts'
import { pass } from './pass.ts'
import { posted } from './posted.ts'
import { prison } from './prison.ts'
import { pumaChild } from './puma-child.ts'
import { pumaResidence } from './puma-residence.ts'
import { pumaWork } from './puma-work.ts'
import { s1 } from './s1.ts'
import { resultOf, type Scheme } from './scheme.ts'
import { student } from './student.ts'
import { travelInsurance } from './travel-insurance.ts'
import { urgentCare } from './urgent-care.ts'

const bySlug: Readonly<Record<(typeof schemeSlugs)[number], Scheme>> = {
  prison,
  'ame-custody': ameCustody,
  'local-scheme': localScheme,
  mayotte,
  posted,
  'home-scheme': homeScheme,
  'travel-insurance': travelInsurance,
  ehic,
  s1,
  'puma-child': pumaChild,
  'puma-work': pumaWork,
  student,
  'puma-residence': pumaResidence,
  'kept-rights': keptRights,
  'c2s-free': c2sFree,
  'c2s-participation': c2sParticipation,
  ame,
  'ame-humanitarian': ameHumanitarian,
  'urgent-care': urgentCare,
  pass,
  'accident-at-work': accidentAtWork,
}

/** Every scheme with rules, in the order of their results: one may look at those before it. */
export const schemes: readonly Scheme[] = schemeSlugs.map((slug) => bySlug[slug])

/**
 * What each scheme says of a situation on `today`, in the order of `schemeSlugs`. Throws `UncoveredDateError` for a day
 * before the first known value of a fact it needs, `UnknownFactError` when one is missing.
 */
export function evaluate(situation: Situation, facts: Facts, today: Day): Result[] {
  const answers = answersThatCount(situation)
  const results: Result[] = []
  for (const scheme of schemes) results.push(resultOf(scheme, answers, facts, today, results))
  return results
}
