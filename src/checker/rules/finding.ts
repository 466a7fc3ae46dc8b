import { type Day, type Facts, factAt } from '../../facts/at.ts'
import { concatAll } from '../lists.ts'
import { type Confidence, confidences, type Figures, type Finding, type Result, type SchemeSlug } from '../result.ts'
import type { QuestionId, Situation } from '../situation.ts'

/**
 * One test a scheme makes. `earlier`: the results of the schemes before it in the list. Throws what `facts/at.ts`
 * throws: an unknown fact, or a day before its first value.
 */
export type Condition = (situation: Situation, facts: Facts, today: Day, earlier: readonly Result[]) => Finding

/** The four things a condition can say, under its name and its article (an id of `content/sources.yaml`). */
export function about<Ground extends string>(condition: string, article: string) {
  return {
    met: (confidence: Confidence, figures?: Figures): Finding => {
      return { condition, article, state: 'met', confidence, ...(figures && { figures }) }
    },
    /** `answers`: those still missing that would give its day. */
    notMet: (
      ground: Ground,
      confidence: Confidence,
      figures?: Figures,
      answers: readonly QuestionId[] = [],
    ): Finding => {
      const more = { ...(figures && { figures }), ...(answers.length > 0 && { answers }) }
      return { condition, article, state: 'notMet', ground, confidence, ...more }
    },
    needs: (...answers: readonly QuestionId[]): Finding => ({ condition, article, state: 'needs', answers }),
    /** `ground`: what to ask the fund or an association about. */
    ask: (ground: Ground): Finding => ({ condition, article, state: 'ask', ground }),
  }
}

/** What the `scheme` before said, condition by condition. */
export function findingsOf(scheme: SchemeSlug, earlier: readonly Result[]): readonly Finding[] {
  return concatAll(earlier.filter((result) => result.scheme === scheme).map(({ findings }) => findings))
}

/** The least sure of several: what stands on two facts is as sure as the weaker one. */
export function leastSure(...all: readonly Confidence[]): Confidence {
  return confidences.filter((level) => all.includes(level)).reverse()[0] as Confidence
}

/** How sure we are of the value of the fact `name` on `today`. */
export function confidenceOf(facts: Facts, name: string, today: Day): Confidence {
  return factAt(facts, name, today).confidence
}
