import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { questions } from '../../../src/checker/index.ts'
import { answerNotes, situationJsonSchema, situationKeys, situationSchema } from '../../../src/checker/schema.ts'
import { identityPapers, type QuestionId, yesOrNo } from '../../../src/checker/situation.ts'

interface KeySchema {
  readonly description: string
}

const published = situationJsonSchema() as { readonly properties: Readonly<Record<QuestionId, KeySchema>> } & Readonly<
  Record<string, unknown>
>
// A judge from another house than the one that wrote the schema. It leaves `format` to the pattern beside it.
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(published)

/** What both judges say of a situation; where they differ, neither expectation of a test holds. */
function judge(situation: unknown): string {
  const ours = situationSchema.safeParse(situation).success
  const theirs = isValid(situation)
  return ours === theirs ? (ours ? 'accepted' : 'refused') : `our reader ${ours}, JSON Schema ${theirs}`
}

/** What is to be written instead of a wrong answer. */
function messageFor(situation: object): readonly string[] {
  return (situationSchema.safeParse(situation).error?.issues ?? []).map(({ message }) => message)
}

const amounts = ['income', 'ownIncome'] as const
const counts = ['children', 'youngAdults'] as const
const days = ['endedOn', 'ameEndsOn', 'arrivedOn'] as const
const lists = [
  ...questions.flatMap((question) =>
    question.kind === 'choice' || question.kind === 'yesNo' ? [[question.id, question.options] as const] : [],
  ),
  ['accident', yesOrNo] as const,
]

describe('The schema of a situation and its JSON Schema both take', () => {
  it.each(lists)('every answer to %s, "unknown", and nothing else', (key, options) => {
    for (const answer of [...options, 'unknown']) expect(judge({ [key]: answer }), answer).toBe('accepted')
    for (const answer of ['', 'other-than-these', null, 1, [], [options[0]]]) {
      expect(judge({ [key]: answer }), JSON.stringify(answer)).toBe('refused')
    }
  })

  it.each(amounts)('whole cents from 0 on for %s', (key) => {
    for (const answer of [0, 1, 1_033_900, 'unknown']) expect(judge({ [key]: answer })).toBe('accepted')
    for (const answer of [-1, 0.5, '1033900', '', null]) expect(judge({ [key]: answer })).toBe('refused')
  })

  it.each(counts)('0 to 20 people for %s', (key) => {
    for (const answer of [0, 20, 'unknown']) expect(judge({ [key]: answer })).toBe('accepted')
    for (const answer of [-1, 21, 1.5, '2', '', null]) expect(judge({ [key]: answer })).toBe('refused')
  })

  it.each(days)('days and months that exist for %s', (key) => {
    const real = ['2026-11-23', '2028-02-29', '2026-01', '2026-09', '2026-10', '2026-12', 'unknown']
    for (const answer of real) expect(judge({ [key]: answer }), answer).toBe('accepted')
    const unreal = ['2026-02-29', '2026-11-31', '2026-00', '2026-13', '2026-1', '26-11', '02026-11', '2026', '', 2026]
    for (const answer of unreal) expect(judge({ [key]: answer }), String(answer)).toBe('refused')
  })

  it('any papers, each once, and "none" alone', () => {
    const ids: readonly unknown[] = [
      ...identityPapers.map((paper) => [paper]),
      identityPapers.filter((paper) => paper !== 'none'),
      ['passport', 'birth-certificate'],
      [],
      'unknown',
    ]
    for (const answer of ids) expect(judge({ identity: answer }), JSON.stringify(answer)).toBe('accepted')
    const wrong = [
      ['passport', 'passport'],
      ['none', 'passport'],
      ['passport', 'none'],
      [''],
      ['unknown'],
      '',
      'passport',
    ]
    for (const answer of wrong) expect(judge({ identity: answer }), JSON.stringify(answer)).toBe('refused')
  })

  it.each([
    ['nothing told yet', {}, 'accepted'],
    ['several answers', { place: 'metropole', age: '18-or-over', income: 0 }, 'accepted'],
    ['an unknown key', { plce: 'metropole' }, 'refused'],
    ['a list', ['metropole'], 'refused'],
    ['nothing', null, 'refused'],
  ])('an object of answers: %s', (_name, situation, said) => {
    expect(judge(situation)).toBe(said)
  })
})

describe('The JSON Schema of a situation', () => {
  const descriptions = situationKeys.map((key) => published.properties[key].description)

  it('says which standard it follows, what it describes, and what "unknown" means', () => {
    expect(published['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(published['title']).toBe('Situation')
    expect(published['description']).toMatch(/^[A-Z].*left out.*"unknown".*\.$/)
  })

  it('has every answer there is, each once', () => {
    const asked = questions.map(({ id }) => id)
    expect(Object.keys(published.properties)).toEqual(situationKeys)
    expect(situationKeys.toSorted()).toEqual([...asked, 'accident'].toSorted())
    expect(Object.keys(answerNotes).toSorted()).toEqual(situationKeys.toSorted())
  })

  it.each(situationKeys)('describes %s in English, with the French term in brackets', (key) => {
    const { english, french } = answerNotes[key]
    expect(english).toMatch(/^[A-Z][^().]{10,}$/)
    expect(french).toMatch(/^\p{L}[^().]{2,}$/u)
    expect(published.properties[key].description.startsWith(`${english} (${french}).`)).toBe(true)
  })

  it('describes no two answers alike, in either language', () => {
    const notes = Object.values(answerNotes)
    expect(new Set(descriptions).size).toBe(situationKeys.length)
    expect(new Set(notes.map(({ english }) => english)).size).toBe(situationKeys.length)
    expect(new Set(notes.map(({ french }) => french)).size).toBe(situationKeys.length)
  })

  it('says the unit of amounts and days, and of nothing else', () => {
    const unitOf = (key: QuestionId) => published.properties[key].description.replace(/^[^)]*\)\./, '')
    for (const key of amounts) expect(unitOf(key), key).toMatch(/^ In cents of a euro over 12 months\.$/)
    for (const key of days) expect(unitOf(key), key).toMatch(/^ A day, or a month .+\.$/)
    const others = situationKeys.filter((key) => ![...amounts, ...days].some((measured) => measured === key))
    expect(others.map(unitOf).filter((unit) => unit !== '')).toEqual([])
  })

  it('says nothing of what only our own code must keep to', () => {
    expect(JSON.stringify(published)).not.toContain('readOnly')
  })
})

describe('What to write instead of a wrong answer is said', () => {
  it.each(amounts.flatMap((key) => [-1, 0.5, '12 €'].map((answer) => [key, answer] as const)))(
    'for an amount, with the unit and an example: %s %s',
    (key, answer) => {
      expect(messageFor({ [key]: answer })).toEqual([
        expect.stringMatching(/^Write .*cents over 12 months, 0 or more \(1033900 is 10 339 €\), or "unknown"$/),
      ])
    },
  )

  it.each(counts.flatMap((key) => [-1, 21, 1.5, 'two'].map((answer) => [key, answer] as const)))(
    'for a number of people: %s %s',
    (key, answer) => {
      expect(messageFor({ [key]: answer })).toEqual([
        expect.stringMatching(/^Write a whole number from 0 to 20, or "unknown"$/),
      ])
    },
  )

  it.each(days)('for a day: %s', (key) => {
    expect(messageFor({ [key]: '23/11/2026' })).toEqual([
      expect.stringMatching(/^Write .*YYYY-MM-DD.*YYYY-MM, or "unknown"$/),
    ])
  })

  it.each([
    ['one twice', ['passport', 'passport']],
    ['"none" beside another', ['none', 'passport']],
    ['one that is none', ['library-card']],
    ['no list', 'passport'],
  ])('for papers, with all there are: %s', (_name, identity) => {
    const each = identityPapers.map((paper) => `"${paper}"`).join(', ')
    expect(messageFor({ identity })).toEqual([`Write a list of ${each}: each once, "none" alone; or "unknown"`])
  })
})
