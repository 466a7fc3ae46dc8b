import { describe, expect, it } from 'vitest'
import { answersThatCount, evaluate, type Situation, type Verdict, verdicts } from '../../../src/checker/index.ts'
import { buildChecklist } from '../../../src/checker/outcome.ts'
import type { Guard, Literal, PaperList } from '../../../src/checker/questionnaire/lists/guarded.ts'
import { lists } from '../../../src/checker/questionnaire/lists.ts'
import { buildSteps } from '../../../src/checker/questionnaire/steps.ts'
import { additions } from '../../../src/checker/verdict.ts'
import { housings, partners } from '../../../src/checker/situation.ts'
import { facts } from '../../../src/facts/site.ts'

const today = '2026-11-23'

/** What tells one person's papers from another's, without changing the cover: one thing at a time. */
const differences: readonly Situation[] = [
  {},
  ...housings.map((housing) => ({ housing })),
  ...partners.map((partner) => ({ partner })),
  { children: 1 },
  { youngAdults: 1 },
  { income: 0 },
]

/** A situation's answer as a guard names it. */
function answerTo(question: string, situation: Situation): string | undefined {
  const answer = (situation as Record<string, unknown>)[question]
  if (answer === undefined) return undefined
  if (question === 'income') return answer === 0 ? 'zero' : 'some'
  if (question === 'children' || question === 'youngAdults') return answer === 0 ? 'zero' : 'some'
  return String(answer)
}

function isTrue(literal: Literal, situation: Situation, all: readonly Verdict[]): boolean {
  if ('question' in literal) return answerTo(literal.question, situation) === literal.option
  return all.some(
    ({ scheme, word, limit }) =>
      scheme === literal.scheme &&
      (literal.word ? word === literal.word : word === 'likely' || word === 'notYet') &&
      (!literal.limit || literal.limit === limit),
  )
}

function holds(guard: Guard | undefined, situation: Situation, all: readonly Verdict[]): boolean {
  if (!guard) return true
  return guard.some(
    ({ all: wanted = [], none = [] }) =>
      wanted.every((literal) => isTrue(literal, situation, all)) &&
      !none.some((literal) => isTrue(literal, situation, all)),
  )
}

/** The lines of a list that hold, as texts. */
function linesOf(list: PaperList | undefined, situation: Situation, all: readonly Verdict[]): string[] {
  const groups = (list?.groups ?? []).filter(({ guard }) => holds(guard, situation, all))
  return [
    ...groups.flatMap(({ id, kind, items, tips }) => [
      ...items.filter(({ guard }) => holds(guard, situation, all)).map((item) => `${id}/${kind}/${item.id}`),
      ...tips.filter(({ guard }) => holds(guard, situation, all)).map((tip) => `${id}/${tip.id}`),
    ]),
    ...(list?.steps ?? []).filter(({ guard }) => holds(guard, situation, all)).map(({ id }) => `step ${id}`),
  ]
}

function expectedLines(situation: Situation): string[] {
  const checklist = buildChecklist(evaluate(situation, facts, today), situation, facts, today)
  const groups = checklist?.groups ?? []
  return [
    ...groups.flatMap(({ id, kind, items, tips }) => [
      ...items.map((item) => `${id}/${kind}/${item.id}`),
      ...tips.map((tip) => `${id}/${tip}`),
    ]),
    ...(checklist?.steps ?? []).map(({ id }) => `step ${id}`),
  ]
}

function listFor({ scheme, word, ask }: Verdict, { cover }: Situation): PaperList | undefined {
  if (ask) return lists.find(({ id }) => id === 'asking')
  // Whoever is insured has nothing to gather.
  if (word === 'unlikely' || (scheme === 'puma-residence' && cover === 'assurance-maladie')) return undefined
  return lists.find(({ schemes }) => schemes.includes(scheme))
}

describe('The printed lists', () => {
  it('hold for each person what the check lists for them', { timeout: 120_000 }, () => {
    const { ends } = buildSteps(facts, today)
    const wrong = new Set<string>()
    for (const [index, { situation: end }] of ends.entries()) {
      for (const difference of index % 5 === 0 ? differences : differences.slice(0, 1)) {
        if ('income' in difference && end.income === undefined) continue
        const situation = answersThatCount({ ...end, income: end.income === 0 ? 100 : end.income, ...difference })
        const all = verdicts(evaluate(situation, facts, today), situation, facts, today)
        const [lead] = all as [Verdict, ...Verdict[]]
        const isHeld = situation.place === 'held' && lead.ask !== undefined
        const own = isHeld ? [] : linesOf(listFor(lead, situation), situation, all)
        const hasC2s = all.some(
          ({ scheme, word }) => additions.includes(scheme) && (word === 'likely' || word === 'closeToLimit'),
        )
        const beside =
          hasC2s && !additions.includes(lead.scheme)
            ? linesOf(
                lists.find(({ id }) => id === 'c2s'),
                situation,
                all,
              )
            : []
        const printed = [...new Set([...own, ...beside])].sort()
        const wanted = [...new Set(expectedLines(situation))].sort()
        if (printed.join() !== wanted.join()) {
          const extra = printed.filter((it) => !wanted.includes(it))
          const lacks = wanted.filter((it) => !printed.includes(it))
          wrong.add(
            `${lead.scheme} ${lead.word}: too much ${extra.join(', ')}; lacks ${lacks.join(', ')} ${JSON.stringify(situation)}`,
          )
        }
      }
    }
    expect([...wrong].slice(0, 12)).toEqual([])
  })
})
