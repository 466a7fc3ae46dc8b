import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type QuestionId, questionFor, type Situation, type Verdict } from '../../src/checker/index.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { Walker } from '../space/walk.ts'
import { projectFolder } from '../support/project.ts'
import type { Answer, Answers } from './check-driver.ts'

/** A way through the check, as far as the rules can tell beforehand. */
export interface Way {
  readonly name: string
  readonly situation: Situation
  readonly answers: Answers
  readonly asked: readonly QuestionId[]
  /** The word of the result, and whether it tells to ask. */
  readonly kind: string
}

/** The day the ways are walked on. */
export const wayDay = '2026-11-23'

/** One way for each household of the tests that is judged on that day. */
export function everyWay(): readonly Way[] {
  const folder = join(projectFolder, 'tests/fixtures/households')
  const walker = new Walker(loadFacts().facts, wayDay)
  const cases = readdirSync(folder)
    .sort()
    .flatMap(
      (file) => parse(readFileSync(join(folder, file), 'utf8')) as { on: string; name: string; situation: Situation }[],
    )
  return cases
    .filter(({ on }) => on === wayDay)
    .map(({ name, situation }) => {
      const { asked, lead } = walker.walk(situation)
      return { name, situation, asked, kind: kindOf(lead), answers: answersOf(situation, asked) }
    })
}

/** Few ways that together ask every question and lead to every kind of result: each time the one that adds most. */
export function fewWays(ways: readonly Way[]): readonly Way[] {
  const chosen: Way[] = []
  const seen = new Set<string>()
  const adds = (way: Way) => reachedBy(way).filter((it) => !seen.has(it)).length
  for (;;) {
    const most = Math.max(...ways.map(adds))
    const best = ways.find((way) => adds(way) === most)
    if (!best || most === 0) return chosen
    chosen.push(best)
    for (const it of reachedBy(best)) seen.add(it)
  }
}

/** The questions asked on a way, and the kind of its result. */
export function reachedBy({ asked, kind }: Way): readonly string[] {
  return [...asked, kind]
}

function kindOf({ word, ask }: Verdict): string {
  return ask ? 'ask' : word
}

/** A situation's answers to the questions that are asked, as a person gives them. */
export function answersOf(situation: Situation, asked: readonly QuestionId[]): Answers {
  return Object.fromEntries(asked.map((id) => [id, answerOf(id, situation[id] ?? 'unknown')]))
}

function answerOf(id: QuestionId, value: Exclude<Situation[QuestionId], undefined>): Answer {
  if (value === 'unknown') return value
  const { kind } = questionFor(id)
  if (typeof value === 'object') return { tick: value }
  if (kind === 'count') return { write: String(value) }
  if (kind === 'money') return { write: (Number(value) / 100).toFixed(2), per: 'year' }
  if (kind !== 'date') return { choose: String(value) }
  const [year = '', month = '', day = ''] = String(value).split('-')
  return { day, month, year }
}
