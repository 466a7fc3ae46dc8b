import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it, vi } from 'vitest'
import { places, type QuestionId, type Result, type Situation, type Verdict } from '../../../src/checker/index.ts'
import { answerNotes, situationKeys } from '../../../src/checker/schema.ts'
import { version } from '../../../src/facts/edition.ts'
import { openDataFiles } from '../../../src/integrations/open-data.ts'
import { runEvaluate } from './evaluate.ts'

// Each run of the command is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

/** What a case may say of a scheme; what it does not name is not compared. */
const compared = [
  'scheme',
  'outcome',
  'grounds',
  'missing',
  'word',
  'limit',
  'from',
  'instead',
  'ask',
  'stale',
] as const
type Expected = Readonly<Partial<Record<(typeof compared)[number], unknown>>>

interface Case {
  readonly topic: string
  readonly name: string
  readonly on: string
  readonly situation: Situation
  readonly expect?: Expected & { readonly verdict: string }
  readonly lead?: Expected
  readonly schemes?: Readonly<Record<string, Expected>>
  readonly contradicting?: readonly QuestionId[]
}

const files = openDataFiles()
const read = (name: string) => JSON.parse(files[name] ?? 'null')
const cases: readonly Case[] = read('cases.json').cases
const byTopic = Object.groupBy(cases, ({ topic }) => topic)
const schema = read('situation.schema.json')
// A judge from another house than the one that wrote the schema. It leaves `format` to the pattern beside it.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema)

describe('The published JSON Schema', () => {
  it('names and describes every answer', () => {
    expect(Object.keys(schema.properties)).toEqual(situationKeys)
    expect(Object.keys(answerNotes).toSorted()).toEqual(situationKeys.toSorted())
    const silent = situationKeys.filter((key) => !/^[A-Z].{10,}\(.{2,}\)\./.test(schema.properties[key].description))
    expect(silent).toEqual([])
  })

  it('holds the closed list of an answer, and "unknown"', () => {
    expect(schema.properties.place.enum).toEqual([...places, 'unknown'])
  })

  it.each(Object.entries(byTopic))('accepts every published case: %s', (_topic, ofTopic = []) => {
    const refused = ofTopic.filter(({ situation }) => !validate(situation))
    expect(refused.map(({ name }) => name)).toEqual([])
  })

  it.each([
    ['an unknown key', { plce: 'metropole' }],
    ['an answer that is none', { place: 'paris' }],
    ['no answer', { place: null }],
    ['a part of a cent', { income: 0.5 }],
    ['less than nothing', { income: -1 }],
    ['too many people', { children: 21 }],
    ['29 February of a common year', { arrivedOn: '2026-02-29' }],
    ['a month of 31 days that has 30', { endedOn: '2026-11-31' }],
    ['month 13', { ameEndsOn: '2026-13' }],
    ['a paper twice', { identity: ['passport', 'passport'] }],
    ['papers beside no paper', { identity: ['none', 'passport'] }],
    ['a list', ['metropole']],
  ])('refuses %s', (_name, situation) => {
    expect(validate(situation)).toBe(false)
  })

  it.each([
    ['29 February of a leap year', { arrivedOn: '2028-02-29' }],
    ['a month', { endedOn: '2026-11' }],
    ['no paper', { identity: ['none'] }],
    ['several papers', { identity: ['passport', 'birth-certificate'] }],
    ['nothing told yet', {}],
  ])('accepts %s', (_name, situation) => {
    expect(validate(situation)).toBe(true)
  })
})

describe('The published cases', () => {
  /** Some of them, spread over all files; the same at each run. */
  const sample = cases.filter(({ contradicting }) => !contradicting).filter((_case, index) => index % 45 === 7)

  type Answer = { lead: Verdict; verdicts: readonly Verdict[]; results: readonly Result[] }

  /** What the command says of a case, as far as the case says something of it. */
  function replay({ on, situation, expect: ofAme, lead, schemes = {} }: Case) {
    const { output, problems } = runEvaluate(JSON.stringify(situation), ['--on', on])
    expect(problems).toEqual([])
    const answer: Answer = JSON.parse(output)
    const said = (slug: string): Expected => ({
      ...answer.results.find(({ scheme }) => scheme === slug),
      ...answer.verdicts.find(({ scheme }) => scheme === slug),
    })
    return {
      ...(lead && { lead: named(said(answer.lead.scheme), lead) }),
      ...(ofAme && { ame: named(said('ame'), inTheseWords(ofAme)) }),
      ...Object.fromEntries(Object.entries(schemes).map(([slug, wanted]) => [slug, named(said(slug), wanted)])),
    }
  }

  /** What a case publishes as its result, under the same keys. */
  function publishedResult({ expect: ofAme, lead, schemes = {} }: Case) {
    return {
      ...(lead && { lead: named(lead, lead) }),
      ...(ofAme && { ame: named(inTheseWords(ofAme), inTheseWords(ofAme)) }),
      ...Object.fromEntries(Object.entries(schemes).map(([slug, wanted]) => [slug, named(wanted, wanted)])),
    }
  }

  /** What is said of AME calls the word a verdict. */
  function inTheseWords(ofAme: NonNullable<Case['expect']>): Expected {
    return { ...ofAme, word: ofAme.verdict }
  }

  /** Those of the things compared that `wanted` names, as `found` has them; lists in any order. */
  function named(found: Expected, wanted: Expected): Expected {
    const keys = compared.filter((key) => wanted[key] !== undefined)
    const sorted = (value: unknown) => (Array.isArray(value) ? value.toSorted() : value)
    return Object.fromEntries(keys.map((key) => [key, sorted(found[key])]))
  }

  it('have a sample that is worth running', () => {
    expect(sample.length).toBeGreaterThanOrEqual(10)
  })

  it.each(sample.map((household) => [household.name, household] as const))(
    'give the published result when run through the command: %s',
    (_name, household) => {
      expect(replay(household)).toEqual(publishedResult(household))
    },
  )

  it('are refused by the command where they say that answers contradict each other', () => {
    const household = cases.find(({ contradicting }) => contradicting)
    const { code, output, problems } = runEvaluate(JSON.stringify(household?.situation), ['--on', household?.on ?? ''])
    expect([code, output]).toEqual([2, ''])
    for (const key of household?.contradicting ?? []) expect(problems.join('\n')).toContain(`"${key}"`)
  })
})

describe('The other published files', () => {
  it('carry the edition and the licence', () => {
    for (const [name, text] of Object.entries(files)) expect(text, name).toContain(version)
    for (const name of ['facts', 'sources', 'schemes', 'questions', 'cases']) {
      expect(read(`${name}.json`)).toMatchObject({ edition: version, licence: 'CC-BY-4.0' })
    }
  })

  it('are all described on the page beside them', () => {
    const named = Object.keys(files).filter((name) => name !== 'README.md')
    expect(named.filter((name) => !files['README.md']?.includes(`\`${name}\``))).toEqual([])
    expect(files['README.md']).not.toContain('{edition}')
  })

  it('name only facts and sources that are published', () => {
    const { facts } = read('facts.json')
    const { sources } = read('sources.json')
    const { schemes, facts: ruleFacts } = read('schemes.json')
    const articles = schemes.flatMap(({ conditions }: { conditions: { articles: string[] }[] }) =>
      conditions.flatMap((condition) => condition.articles),
    )
    const ofFacts = Object.values(facts).flatMap((fact) =>
      (fact as { values: { source: string }[] }).values.map(({ source }) => source),
    )
    expect(ruleFacts.filter((name: string) => !facts[name])).toEqual([])
    expect([...articles, ...ofFacts].filter((id: string) => !sources[id])).toEqual([])
  })

  it('give every condition an article', () => {
    const { schemes } = read('schemes.json')
    type Published = { slug: string; conditions: { condition: string; articles: string[] }[] }
    const without = schemes.flatMap(({ slug, conditions }: Published) =>
      conditions.filter(({ articles }) => articles.length === 0).map(({ condition }) => `${slug}: ${condition}`),
    )
    expect(without).toEqual([])
  })

  it('ask for every answer, but for the accident, and offer what the schema allows', () => {
    const { questions } = read('questions.json')
    type Published = { id: QuestionId; options?: { id: string }[] }
    expect(questions.map(({ id }: Published) => id).toSorted()).toEqual(
      situationKeys.filter((key) => key !== 'accident').toSorted(),
    )
    for (const { id, options } of questions as readonly Published[]) {
      const allowed = schema.properties[id].enum
      if (allowed) expect([...(options ?? []).map((option) => option.id), 'unknown'], id).toEqual(allowed)
    }
  })

  it('are the same at each call', () => {
    expect(openDataFiles()).toEqual(files)
  })
})
