import { describe, expect, it } from 'vitest'
import { schemeSlugs } from '../../../src/checker/result.ts'
import { emptySituation, type Situation } from '../../../src/checker/situation.ts'
import { judge } from '../../oracle/judge.ts'
import {
  answersOf,
  knownTests,
  type Node,
  readAnswers,
  readRowFile,
  root,
  rowFiles,
  rows,
  stays,
  toTest,
} from '../../oracle/table.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const answers = readAnswers()
const written = rows.map((row) => row.written)
const rowKeys = ['row', 'reads', 'from', 'covers', 'when', 'then', 'others', 'stay', 'c2s-leads']

function pathsTo(node: Node, given: Record<string, string> = {}): { row: string; given: Record<string, string> }[] {
  if ('row' in node) return [{ row: node.row.id, given }]
  return [...node.answers].flatMap(([answer, next]) => pathsTo(next, { ...given, [node.question]: answer }))
}

const paths = pathsTo(root)

describe('the decision table of the second hand', () => {
  it('names every situation of the dossiers in a row or says why it is none', () => {
    const named = new Set([...written.flatMap(({ covers }) => covers ?? []), ...Object.keys(answers['not-a-row'])])
    expect([...named].sort()).toEqual([...answers.situations].sort())
    expect(new Set(answers.situations).size).toBe(answers.situations.length)
  })

  it('gives a situation a row or a reason, not both', () => {
    const both = written.flatMap(({ covers }) => covers ?? []).filter((id) => id in answers['not-a-row'])
    expect(both).toEqual([])
  })

  it('has a path to every row', () => {
    const reached = new Set(paths.map(({ row }) => row))
    expect(rows.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })

  it('has a row for every answer of every question it looks at', () => {
    const matched = new Set(
      paths.flatMap(({ given }) => Object.entries(given).map(([key, value]) => `${key} ${value}`)),
    )
    const every = Object.entries(answersOf).flatMap(([key, values]) => values.map((value) => `${key} ${value}`))
    expect(every.filter((answer) => !matched.has(answer))).toEqual([])
  })

  it('reaches, with the answers of each path and no others, the row of that path', () => {
    const { facts } = loadFacts()
    const lost = paths
      .filter(({ given }) => !('kept-today' in given))
      .filter(({ row, given }) => judge({ ...emptySituation, ...given } as Situation, facts, '2026-11-23').row !== row)
    expect(lost).toEqual([])
  })

  it.each(written)('says where "$row" comes from, in words', ({ reads, from }) => {
    expect(reads).toMatch(/^[A-Z0-9].*\.$/)
    expect(from).toMatch(/\b(README order \d+|schemes \d|ame \d|situations )/)
  })

  it.each(written)('knows every key and value of "$row"', (row) => {
    expect(Object.keys(row).filter((key) => !rowKeys.includes(key))).toEqual([])
    expect(
      Object.keys(row.then ?? {}).filter((scheme) => !(schemeSlugs as readonly string[]).includes(scheme)),
    ).toEqual([])
    for (const [question, values] of Object.entries(row.when)) {
      expect(answers.order).toContain(question)
      for (const value of values) expect(answersOf[question as keyof typeof answersOf]).toContain(value)
    }
    for (const said of Object.values(row.then ?? {})) {
      expect(said).toMatch(/^[a-z0-9-]+( [HML])?$/)
      expect(knownTests).toContain(toTest(said))
    }
    if (row.stay !== undefined) expect(stays).toContain(row.stay)
    expect(row.stay !== undefined).toBe(Object.values(row.then ?? {}).some((said) => toTest(said) === 'ame'))
    if (row.others !== undefined) expect(['no', 'ask']).toContain(row.others)
  })

  it('says "ask" wherever the dossiers have low confidence, and nowhere a yes', () => {
    const low = written.flatMap(({ row, then }) => Object.values(then ?? {}).map((said) => `${row}: ${said}`))
    expect(low.filter((said) => said.endsWith(' L') && !said.endsWith(': ask L'))).toEqual([])
  })

  it('gives each row one name', () => {
    const names = rows.map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has no key besides the defaults and the rows in a file of rows', () => {
    for (const name of rowFiles) {
      const file = readRowFile(name)
      expect(Object.keys(file)).toEqual(['defaults', 'rows'])
      for (const [scheme, said] of Object.entries(file.defaults)) {
        expect(schemeSlugs).toContain(scheme)
        expect(knownTests).toContain(toTest(said))
      }
    }
    expect(Object.keys(answers)).toEqual(['order', 'senseless', 'not-asked', 'situations', 'not-a-row'])
  })

  it('names known answers only where it says what makes no sense and what is not asked', () => {
    for (const { question, answers: out } of answers.senseless) {
      for (const answer of out) expect(answersOf[question]).toContain(answer)
    }
    for (const { question, after, from } of [...answers.senseless, ...answers['not-asked']]) {
      expect(answers.order).toContain(question)
      expect(from).toMatch(/\b(README order \d+|schemes \d|ame \d|situations )/)
      for (const [key, values] of Object.entries(after)) {
        // What a rule looks at must have been answered by the time its question comes.
        expect(answers.order.indexOf(key as keyof typeof answersOf)).toBeLessThan(answers.order.indexOf(question))
        for (const value of values) expect(answersOf[key as keyof typeof answersOf]).toContain(value)
      }
    }
  })
})
