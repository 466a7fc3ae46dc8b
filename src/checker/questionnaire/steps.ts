import type { Day, Facts } from '../../facts/at.ts'
import { nextQuestion } from '../next.ts'
import { optionsFor, questionFor } from '../questions/index.ts'
import { evaluate } from '../rules/index.ts'
import type { QuestionId, Situation } from '../situation.ts'
import { verdicts } from '../verdict.ts'
import { amountsBetweenLines, type MoneyZone, zoneBetween } from './money.ts'
import { byPlace, joined, keyOf, type Outcome, outcomesOf } from './outcomes.ts'
import { type Span, type SpanDay, spanDays } from './spans.ts'

/** What one can answer at a step. */
export type Answer = { readonly option: string } | { readonly span: Span } | { readonly money: MoneyZone }

/** One question with where each answer leads. */
export interface Step {
  /** From 1, in the order they stand. */
  readonly number: number
  readonly question: QuestionId
  readonly ways: readonly Way[]
}

/** Where an answer leads: what to note, and the step to go on with, if there is one. */
export interface Way {
  readonly answer: Answer
  readonly outcomes: readonly Outcome[]
  readonly next?: number
}

/** The end of a way: the answers that led there and what was noted. */
export interface End {
  readonly situation: Situation
  readonly outcomes: readonly Outcome[]
}

/** A step while the graph is made: steps with the same ways are one. */
interface Node {
  readonly question: QuestionId
  readonly edges: readonly Edge[]
  readonly id: number
}

interface Edge {
  readonly answer: Answer
  readonly says: readonly Outcome[]
  readonly to: Node | undefined
}

/** What follows a situation: what holds whatever is still answered, and the step that tells the rest. */
interface Branch {
  readonly says: readonly Outcome[]
  readonly to: Node | undefined
}

/** Counted by whoever reads, with the printed table; asked in one step. */
const ofMoney: readonly QuestionId[] = ['partner', 'children', 'youngAdults', 'income', 'ownIncome']

/** They change the papers only, which a list tells by itself. */
const ofList: readonly QuestionId[] = ['housing', 'identity']

/** Someone alone with a home of their own, whose papers are not told: the answers that change nothing else. */
export const someone: Situation = { partner: 'none', children: 0, youngAdults: 0, housing: 'own-lease' }

/** Territories counted by another table, or not at all, as another one is: the steps are the same. */
const sameAs: Readonly<Record<string, string>> = {
  'overseas-department': 'metropole',
  'saint-martin-saint-barthelemy': 'metropole',
}

/** All steps, every outcome they note, in the order in which they come first, and every way to an end. */
export function buildSteps(
  facts: Facts,
  today: Day,
): { readonly steps: readonly Step[]; readonly outcomes: readonly Outcome[]; readonly ends: readonly End[] } {
  const nodes = new Map<string, Node>()
  const spans = new Map<string, readonly SpanDay[]>()
  const amounts = amountsBetweenLines(facts, today)
  const ends: End[] = []
  const { to } = branchOf({})
  if (!to) throw new RangeError('The questions tell nobody from anybody.')
  const order = inOrder(to)
  const steps = order.map(stepOf)
  return { steps, outcomes: allOutcomes(steps), ends }

  function branchOf(situation: Situation): Branch {
    const question = nextQuestion(situation, facts, today)
    if (question === undefined || ofList.includes(question)) return endOf(situation)
    if (ofMoney.includes(question)) {
      return branch(
        'income',
        amounts.map((income) => ({ money: income, after: endOf({ ...situation, income }) })),
      )
    }
    return branch(question, waysFrom(question, situation))
  }

  function waysFrom(id: QuestionId, situation: Situation): readonly Raw[] {
    const question = questionFor(id)
    if (question.kind === 'date') {
      return spansOf(id, situation).map(({ span, day }) => ({ span, after: branchOf({ ...situation, [id]: day }) }))
    }
    const options = question.kind === 'choice' || question.kind === 'yesNo' ? optionsFor(question, situation) : []
    const branches = new Map<string, Branch>()
    for (const option of options) {
      if (id !== 'place' || !sameAs[option]) branches.set(option, branchOf({ ...situation, [id]: option }))
    }
    return options.map((option) => ({ option, after: branches.get(sameAs[option] ?? option) as Branch }))
  }

  function spansOf(id: QuestionId, { residence, paper }: Situation): readonly SpanDay[] {
    const key = `${id} ${id === 'arrivedOn' ? residence : paper === 'short-visa'}`
    const found = spans.get(key) ?? spanDays(id as 'endedOn', { residence, paper }, facts, today)
    spans.set(key, found)
    return found
  }

  function endOf(answers: Situation): Branch {
    const situation = { ...someone, ...answers }
    const says = outcomesOf(verdicts(evaluate(situation, facts, today), situation, facts, today), situation)
    ends.push({ situation, outcomes: says })
    return { says, to: undefined }
  }

  /** What all ways have in common is said before the question; a question that tells nothing is none. */
  function branch(question: QuestionId, raw: readonly Raw[]): Branch {
    const [first, ...others] = raw.map(({ after }) => after) as [Branch, ...Branch[]]
    const says = first.says.filter((outcome) => others.every((other) => has(other.says, outcome)))
    const edges = mergedWays(
      raw.map(({ after, ...answer }) => ({ ...answer, after: { ...after, says: without(after.says, says) } })),
    )
    const [edge] = edges as [Edge, ...Edge[]]
    if (edges.every((other) => isSame(other, edge))) return { says, to: edge.to }
    const key = JSON.stringify([question, edges.map(({ answer, says, to }) => [answer, says.map(keyOf), to?.id])])
    const node = nodes.get(key) ?? { question, edges, id: nodes.size }
    nodes.set(key, node)
    return { says, to: node }
  }
}

/** A way as it is found: an option, a span of time, or an amount. */
interface Raw {
  readonly option?: string
  readonly span?: Span
  readonly money?: number
  readonly after: Branch
}

/** Neighbouring spans and amounts with the same end are one answer. */
function mergedWays(raw: readonly Raw[]): Edge[] {
  const edges: Edge[] = []
  let at = 0
  while (at < raw.length) {
    const { option, span, after } = raw[at] as Raw
    let last = at
    if (option === undefined) while (raw[last + 1] && isSame(raw[last + 1]?.after as Branch, after)) last++
    const { notPast } = raw[last]?.span ?? {}
    const answer: Answer =
      option !== undefined
        ? { option }
        : span
          ? { span: { ...(span.past && { past: span.past }), ...(notPast && { notPast }) } }
          : { money: at === 0 && last === raw.length - 1 ? 'none' : zoneBetween(at, last) }
    edges.push({ answer, says: after.says, to: after.to })
    at = last + 1
  }
  return edges
}

function isSame(one: Pick<Edge, 'says' | 'to'>, other: Pick<Edge, 'says' | 'to'>): boolean {
  return one.to === other.to && one.says.length === other.says.length && one.says.every((it) => has(other.says, it))
}

function has(outcomes: readonly Outcome[], outcome: Outcome): boolean {
  return outcomes.some((other) => keyOf(other) === keyOf(outcome))
}

function without(outcomes: readonly Outcome[], those: readonly Outcome[]): Outcome[] {
  return outcomes.filter((outcome) => !has(those, outcome))
}

/** Every step before those it leads to, the first answer's next to it. */
function inOrder(first: Node): readonly Node[] {
  const order: Node[] = []
  const seen = new Set<Node>()
  visit(first)
  return order

  function visit(node: Node): void {
    if (seen.has(node)) return
    seen.add(node)
    for (const { to } of [...node.edges].reverse()) if (to) visit(to)
    order.unshift(node)
  }
}

function stepOf({ question, edges }: Node, index: number, order: readonly Node[]): Step {
  return {
    number: index + 1,
    question,
    ways: edges.map(({ answer, says, to }) => ({
      answer,
      outcomes: joined(says).sort(byPlace),
      ...(to && { next: order.indexOf(to) + 1 }),
    })),
  }
}

/** Everything that can be noted, once each. */
function allOutcomes(steps: readonly Step[]): readonly Outcome[] {
  const all = new Map<string, Outcome>()
  for (const { ways } of steps)
    for (const { outcomes } of ways) for (const outcome of outcomes) all.set(keyOf(outcome), outcome)
  return [...all.values()].sort(byPlace)
}
