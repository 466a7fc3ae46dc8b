import { type Arbitrary, array, nat, tuple } from 'fast-check'
import { optionsFor, type Question, questions, type Situation } from '../../src/checker/index.ts'
import type { Day, Facts } from '../../src/facts/at.ts'
import { amountsAround, arrivals, endings, renewalEnds, runningEnds } from './thresholds.ts'
import { isAsked } from './tree.ts'

/** Any value a question may get in a situation; `undefined`: not asked yet. */
export type Answer = Situation[keyof Situation]

/** Most people the laws look at are adults settled in a zone of AME; the others are drawn as well. */
const mostOften: Readonly<Partial<Record<keyof Situation, readonly string[]>>> = {
  place: ['metropole', 'overseas-department', 'saint-martin-saint-barthelemy'],
  purpose: ['living-here'],
  age: ['18-or-over'],
  nationality: ['other', 'european'],
}

/** Values to draw answers from, near the lines and days of the law as it stands on one day. */
export class Draw {
  readonly #facts: Facts
  readonly #today: Day
  readonly #amounts: readonly number[]
  readonly #days: Readonly<Record<string, readonly string[]>>

  constructor(facts: Facts, today: Day) {
    this.#facts = facts
    this.#today = today
    this.#amounts = [1, 2, 3, 4, 5, 8].flatMap((people) => this.#amountsFor(people))
    this.#days = {
      arrivedOn: arrivals(facts, today),
      endedOn: [...endings(facts, today), ...runningEnds(today)],
      ameEndsOn: renewalEnds(facts, today),
    }
  }

  #amountsFor(people: number): readonly number[] {
    return amountsAround('unknown', people, { ame: true, c2s: true }, true, this.#facts, this.#today)
  }

  /** The values an answer may have after those before it, without "I don't know". */
  valuesOf(question: Question, answers: Situation): readonly Answer[] {
    if (question.kind === 'choice' || question.kind === 'yesNo') return optionsFor(question, answers) as Answer[]
    if (question.kind === 'count') return [0, 1, 2, 3, 5, 7, question.most]
    if (question.kind === 'choices') return question.options.map((option) => [option]) as unknown as Answer[]
    if (question.kind === 'money') {
      const most = question.most?.(answers)
      return [0, ...this.#amounts, 100_000_00].filter((amount) => most === undefined || amount <= most)
    }
    return (this.#days[question.id] ?? []).filter((day) => isWithin(question, day, answers, this.#today))
  }

  /** One situation for each list of numbers: a number picks an answer, or none yet. */
  situationFrom(picks: readonly (readonly [what: number, which: number])[]): Situation {
    let answers: Situation = {}
    questions.forEach((question, index) => {
      if (!isAsked(question.id, answers)) return
      const [what, which] = picks[index] ?? [0, 0]
      if (what === 0) return
      const value = what === 1 && question.acceptsUnknown ? 'unknown' : this.#pick(question, answers, what, which)
      answers = { ...answers, [question.id]: value }
    })
    return answers
  }

  #pick(question: Question, answers: Situation, what: number, which: number): Answer {
    const all = this.valuesOf(question, answers)
    const often = what > 4 ? (mostOften[question.id] ?? all) : all
    return often[which % often.length] as Answer
  }

  /** Situations, partial ones and those with "I don't know" included. */
  any(): Arbitrary<Situation> {
    const size = { minLength: questions.length, maxLength: questions.length }
    return array(tuple(nat(19), nat(9_999)), size).map((picks) => this.situationFrom(picks))
  }
}

function isWithin(question: Question, day: string, answers: Situation, today: Day): boolean {
  if (question.kind !== 'date') return true
  const { earliest, latest } = question.between(answers, today)
  return day >= earliest.slice(0, day.length) && day <= latest.slice(0, day.length)
}
