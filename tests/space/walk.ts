import {
  evaluate,
  nextQuestion,
  type QuestionId,
  type Situation,
  type Verdict,
  verdicts,
} from '../../src/checker/index.ts'
import type { Day, Facts } from '../../src/facts/at.ts'
import { isAsked } from './tree.ts'

/** One way through the check, from nothing answered to a result. */
export interface Walked {
  readonly asked: readonly QuestionId[]
  /** What comes first with the answers that were asked for. */
  readonly lead: Verdict
  readonly mistakes: readonly string[]
}

/** What is asked for after some answers, and the steps that were taken from there. */
interface Step {
  readonly answers: Situation
  readonly next: QuestionId | undefined
  readonly after: Map<Situation[QuestionId], Step>
  lead?: Verdict
}

/** Walks with the answers of one situation; what comes after the same answers is looked up once. */
export class Walker {
  readonly #facts: Facts
  readonly #today: Day
  readonly #start: Step

  constructor(facts: Facts, today: Day) {
    this.#facts = facts
    this.#today = today
    this.#start = this.#stepAt({})
  }

  /** Answers every question from `situation`; papers that prove who one is, which change nothing, are not known. */
  walk(situation: Situation): Walked {
    const asked: QuestionId[] = []
    const mistakes: string[] = []
    let step = this.#start
    for (;;) {
      const { next } = step
      if (next && asked.includes(next)) mistakes.push(`asks twice for ${next}`)
      if (!next || asked.includes(next)) return { asked, lead: this.#leadAt(step), mistakes }
      if (!isAsked(next, step.answers)) mistakes.push(`asks for ${next}, which makes no sense`)
      if (situation[next] === undefined && next !== 'identity')
        mistakes.push(`asks for ${next}, which the space leaves out`)
      asked.push(next)
      step = this.#stepAfter(step, next, situation[next] ?? 'unknown')
    }
  }

  #stepAfter(step: Step, question: QuestionId, answer: Situation[QuestionId]): Step {
    const taken = step.after.get(answer) ?? this.#stepAt({ ...step.answers, [question]: answer })
    step.after.set(answer, taken)
    return taken
  }

  #stepAt(answers: Situation): Step {
    return { answers, next: nextQuestion(answers, this.#facts, this.#today), after: new Map() }
  }

  #leadAt(step: Step): Verdict {
    const { answers } = step
    step.lead ??= verdicts(evaluate(answers, this.#facts, this.#today), answers, this.#facts, this.#today)[0] as Verdict
    return step.lead
  }
}
