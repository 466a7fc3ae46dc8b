import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { editionDay, version } from '../../../src/facts/edition.ts'
import { runEvaluate } from './evaluate.ts'

// Each run of the command is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const adultWithoutPapers = {
  place: 'metropole',
  purpose: 'living-here',
  age: '18-or-over',
  nationality: 'other',
  paper: 'none',
  cover: 'none',
  residence: 'longer',
  partner: 'none',
  children: 0,
  youngAdults: 0,
  income: 1033900,
  housing: 'own-lease',
  identity: ['passport'],
}

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clé santé '))
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** Runs the command on a situation and returns what it printed. */
function answerOf(situation: unknown, ...args: readonly string[]) {
  const { code, output, problems } = runEvaluate(JSON.stringify(situation), args)
  expect(problems).toEqual([])
  expect(code).toBe(0)
  return JSON.parse(output)
}

/** Runs the command on a text it must refuse and returns its problems. */
function problemsOf(input: string, ...args: readonly string[]): readonly string[] {
  const { code, output, problems } = runEvaluate(input, args)
  expect(output).toBe('')
  expect(code).toBe(2)
  return problems
}

describe('evaluate answers', () => {
  it('with every scheme, its reasons and articles, the words, the papers and what is missing', () => {
    const answer = answerOf(adultWithoutPapers)
    expect(answer).toMatchObject({
      on: editionDay,
      edition: version,
      situation: adultWithoutPapers,
      lead: { scheme: 'ame', word: 'likely' },
      missing: [],
      nextQuestion: null,
      notes: [],
    })
    expect(answer.unit).toContain('cents')
    expect(answer.disclaimer).toContain(editionDay)
    expect(answer.verdicts[0]).toEqual(answer.lead)
    const ame = answer.results.find(({ scheme }: { scheme: string }) => scheme === 'ame')
    const resources = ame.findings.find(({ condition }: { condition: string }) => condition === 'resources')
    expect(ame.outcome).toBe('eligible')
    expect(resources).toMatchObject({ state: 'met', figures: { income: 1033900, household: 1 } })
    expect(resources.article).toMatchObject({ id: 'css-l861-1', short: expect.any(String), title: expect.any(String) })
    expect(answer.checklist.groups.map(({ id }: { id: string }) => id)).toContain('identity')
  })

  it('with the next question to someone who has told nothing yet', () => {
    const answer = answerOf({})
    expect(answer.nextQuestion).toBe('place')
    expect(answer.missing[0]).toBe('place')
  })

  it('as of the day given with --on, after which an old ceiling is marked as stale', () => {
    expect(answerOf(adultWithoutPapers, '--on', '2027-04-01')).toMatchObject({
      on: '2027-04-01',
      lead: { stale: true },
    })
    expect(answerOf(adultWithoutPapers, '--on=2027-03-31')).toMatchObject({ on: '2027-03-31', lead: { stale: false } })
  })

  it('without a list of papers, and says so, on a day for which a delay of that list is not known', () => {
    const answer = answerOf(adultWithoutPapers, '--on', '2025-04-02')
    expect(answer.checklist).toBeNull()
    expect(answer.notes).toEqual([
      'There is no checklist for this day. No value of "ame.answer" is known for 2025-04-02.',
    ])
  })

  it('from a file, in any folder, with a mark at its start as some editors write', () => {
    writeFileSync(join(folder, 'a situation.json'), `\uFEFF${JSON.stringify(adultWithoutPapers)}`)
    const { code, output, problems } = runEvaluate('', ['--file', 'a situation.json'], folder)
    expect(problems).toEqual([])
    expect(code).toBe(0)
    expect(JSON.parse(output).situation).toEqual(adultWithoutPapers)
  })

  it('the same twice', () => {
    const input = JSON.stringify(adultWithoutPapers)
    expect(runEvaluate(input).output).toBe(runEvaluate(input).output)
  })

  it('--help with how it is used', () => {
    const { code, output, problems } = runEvaluate('', ['--help'])
    expect([code, problems]).toEqual([0, []])
    for (const option of ['--on', '--file', '--help']) expect(output).toContain(option)
  })
})

describe('evaluate refuses', () => {
  it('text that is no JSON, and says where it stops being it', () => {
    expect(problemsOf('{\n  "age": "under-18"\n  "place": "metropole"\n}')).toEqual([
      "Standard input is not valid JSON. Expected ',' or '}' after property value in JSON at position 24 (line 3 column 3). " +
        'Write keys and texts in "double quotes".',
    ])
  })

  it('nothing at all', () => {
    expect(problemsOf(' \n')).toEqual([
      'There is no situation in standard input. Write one JSON object, such as {"place": "metropole"}.',
    ])
  })

  it('a list', () => {
    expect(problemsOf('["metropole"]')).toEqual([
      'Standard input is no JSON object but ["metropole"]. Write one, such as {"place": "metropole"}.',
    ])
  })

  it('an unknown key and an answer that is none, with the ones that were meant', () => {
    expect(problemsOf('{"plce": "metropole", "age": "under18"}')).toEqual([
      expect.stringMatching(
        /^"age" in standard input is "under18", which is none of its answers\. Did you mean "under-18"\?/,
      ),
      expect.stringMatching(/^"plce" in standard input is no key of a situation\. Did you mean "place"\?/),
    ])
  })

  it('answers that do not go together', () => {
    const situation = { place: 'metropole', purpose: 'living-here', age: 'under-18', partner: 'none' }
    expect(problemsOf(JSON.stringify(situation))).toEqual([
      '"partner": "none" is not asked after "age": "under-18". Leave "partner" out, or correct "age" ("18-or-over" would fit).',
    ])
  })

  it('a day before all figures', () => {
    expect(problemsOf('{"place": "pacific"}', '--on', '2001-01-01')).toEqual([
      'No figure of the rules is known for 2001-01-01. Ask for 2016-04-01 or later with --on.',
    ])
  })

  it('a day before a figure it needs, with the first one that can be asked for', () => {
    const [problem, ...others] = problemsOf(JSON.stringify(adultWithoutPapers), '--on', '2017-04-01')
    expect(others).toEqual([])
    expect(problem).toMatch(
      /^No .* is known for .*The day of the check is 2017-04-01\. Ask for \d{4}-\d{2}-\d{2} or later with --on\.$/,
    )
    const next = /Ask for (\S+)/.exec(problem ?? '')?.[1] ?? ''
    expect(answerOf(adultWithoutPapers, '--on', next).on).toBe(next)
  })

  it.each([
    [
      'a day that does not exist',
      ['--on', '2027-02-29'],
      '--on is "2027-02-29", which is no day. Write one that exists as 2026-11-23.',
    ],
    ['no day after --on', ['--on'], '--on is without a value, which is no day. Write one that exists as 2026-11-23.'],
    ['no path after --file', ['--file'], '--file names no file. Write its path after it.'],
    [
      'an unknown option',
      ['--no', 'x'],
      'Unknown option "--no". Did you mean "--on"? Options are --on, --file and --help.',
    ],
    [
      'a file without --file',
      ['situation.json'],
      '"situation.json" is no option. For a file, write --file situation.json.',
    ],
  ])('%s', (_name, args, sentence) => {
    expect(problemsOf('{}', ...args)[0]).toBe(sentence)
  })

  it('a file that is not there, beside a day that does not exist', () => {
    const { code, output, problems } = runEvaluate('', ['--file', 'none.json', '--on', '2026-11-31'], folder)
    expect([code, output]).toEqual([2, ''])
    expect(problems).toEqual([
      '--on is "2026-11-31", which is no day. Write one that exists as 2026-11-23.',
      expect.stringMatching(/^--file is "none\.json"\. There is no such file: .*none\.json\. Correct the path\.$/),
    ])
  })

  it('with every problem at once, options and answers alike', () => {
    const problems = problemsOf('{"plce": "metropole", "age": "over-18", "income": -1}', '--on', 'tomorrow', '--onn')
    expect(problems.map((problem) => problem.split(' ').slice(0, 3).join(' ').replace(/,$/, '')).toSorted()).toEqual(
      [
        '"age" in standard',
        '"income" in standard',
        '"plce" in standard',
        '--on is "tomorrow"',
        'Unknown option "--onn".',
      ].toSorted(),
    )
  })
})
