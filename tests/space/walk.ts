import {
  evaluate,
  nextQuestion,
  type QuestionId,
  type Situation,
  type Verdict,
  verdicts,
} from '../../src/checker/index.ts'
import type { Day, Facts } from '../../src/facts/at.ts'
import { isAsked } from './space.ts'

/** One way through the check, from nothing answered to a result. */
export interface Walk {
  readonly asked: readonly QuestionId[]
  readonly answers: Situation
  readonly mistakes: readonly string[]
}

/** Walks with the answers of one situation; what comes after the same answers is asked for once. */
export class Walker {
  readonly #facts: Facts
  readonly #today: Day
  readonly #next = new Map<string, QuestionId | undefined>()

  constructor(facts: Facts, today: Day) {
    this.#facts = facts
    this.#today = today
  }

  /** Answers every question from `situation`; papers that prove who one is, which change nothing, are not known. */
  walk(situation: Situation): Walk {
    const asked: QuestionId[] = []
    const mistakes: string[] = []
    let answers: Situation = {}
    for (;;) {
      const next = this.#nextAfter(answers)
      if (!next) return { asked, answers, mistakes }
      if (asked.includes(next)) return { asked, answers, mistakes: [...mistakes, `asks twice for ${next}`] }
      if (!isAsked(next, answers)) mistakes.push(`asks for ${next}, which makes no sense`)
      if (situation[next] === undefined && next !== 'identity')
        mistakes.push(`asks for ${next}, which the space leaves out`)
      asked.push(next)
      answers = { ...answers, [next]: situation[next] ?? 'unknown' }
    }
  }

  #nextAfter(answers: Situation): QuestionId | undefined {
    const key = JSON.stringify(answers)
    if (!this.#next.has(key)) this.#next.set(key, nextQuestion(answers, this.#facts, this.#today))
    return this.#next.get(key)
  }

  /** What comes first. */
  lead(situation: Situation): Verdict {
    return verdicts(evaluate(situation, this.#facts, this.#today), situation, this.#facts, this.#today)[0] as Verdict
  }
}
