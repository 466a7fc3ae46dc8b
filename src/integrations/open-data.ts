import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse } from 'yaml'
import { contradictionsIn } from '../checker/contradictions.ts'
import {
  articlesOf,
  conditionsOf,
  groundsOf,
  type QuestionId,
  questions,
  ruleFacts,
  schemesWithRules,
  type Situation,
} from '../checker/index.ts'
import { answerNotes, situationJsonSchema } from '../checker/schema.ts'
import type { Day } from '../facts/at.ts'
import { version } from '../facts/edition.ts'
import { type LoadedFacts, loadFacts } from '../facts/load.ts'
import type { Strings } from '../i18n/format.ts'
import { loadStrings } from '../i18n/load.ts'

/** A household the rules are judged by, as `tests/fixtures/households` holds it. */
export interface PublishedCase {
  readonly name: string
  readonly on: Day
  readonly situation: Situation
  readonly [key: string]: unknown
}

const households = join(import.meta.dirname, '../../tests/fixtures/households')
const guide = join(import.meta.dirname, 'open-data.md')

/** Publishes the rules as data under `rules/` of the built site. No page loads or names them. */
export function openData(): AstroIntegration {
  return {
    name: 'cle-sante-open-data',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'rules')
        mkdirSync(folder, { recursive: true })
        for (const [name, text] of Object.entries(openDataFiles())) writeFileSync(join(folder, name), text)
      },
    },
  }
}

/** Every file of `rules/` by its name: the same text at each call, whatever the clock, the folder or the language. */
export function openDataFiles(): Readonly<Record<string, string>> {
  const loaded = loadFacts()
  const { fr, en } = loadStrings()
  return {
    'README.md': readFileSync(guide, 'utf8').replaceAll('{edition}', version),
    'situation.schema.json': toText({
      ...situationJsonSchema(),
      $comment: `Clé Santé, edition ${version}. CC BY 4.0.`,
    }),
    'facts.json': toText(published({ facts: publishedFacts(loaded) })),
    'sources.json': toText(published({ sources: loaded.sources })),
    'schemes.json': toText(published({ facts: ruleFacts, schemes: publishedSchemes(fr, en) })),
    'questions.json': toText(published({ questions: publishedQuestions(fr, en) })),
    'cases.json': toLines(published({}), 'cases', publishedCases(loaded)),
  }
}

function published(data: Readonly<Record<string, unknown>>) {
  return { edition: version, licence: 'CC-BY-4.0', ...data }
}

function toText(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`
}

/** One entry a line: a third of the size, and two editions differ in the lines of what changed. */
function toLines(head: Readonly<Record<string, unknown>>, key: string, entries: readonly unknown[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"${key}":[\n${lines}\n]}\n`
}

function publishedFacts({ facts, info }: LoadedFacts) {
  const entries = Object.entries(facts).map(([name, { values, review }]) => {
    const { what, unit, checkedOn, sources } = info[name] ?? {}
    const sourced = values.map((value, index) => ({ ...value, source: sources?.[index] }))
    return [name, { what, unit, values: sourced, checkedOn, review }] as const
  })
  return Object.fromEntries(entries)
}

function publishedSchemes(fr: Strings, en: Strings) {
  return schemesWithRules.map((slug) => ({
    slug,
    name: { fr: wordingOf(fr, `scheme.${slug}.name`), en: wordingOf(en, `scheme.${slug}.name`) },
    conditions: conditionsOf(slug).map((condition) => ({
      condition,
      grounds: groundsOf(slug, condition),
      articles: articlesOf(slug, condition),
    })),
  }))
}

function publishedQuestions(fr: Strings, en: Strings) {
  return questions.map((question) => {
    const { id, kind } = question
    const { english, french } = answerNotes[id]
    const label = { fr: wordingOf(fr, `question.${id}.label`), en: wordingOf(en, `question.${id}.label`) }
    return { id, kind, note: english, term: french, label, ...limitsOf(question, fr, en) }
  })
}

type PublishedQuestion = (typeof questions)[number]

/** What an answer may be: its options, or the largest number. */
function limitsOf(question: PublishedQuestion, fr: Strings, en: Strings) {
  if (question.kind === 'count') return { most: question.most }
  if (!('options' in question)) return {}
  const options = question.options.map((id) => {
    const key = `question.${question.id}.options.${id}`
    return { id, label: { fr: wordingOf(fr, key), en: wordingOf(en, key) } }
  })
  return { options, ...('none' in question && { none: question.none }) }
}

/** Every case with its file, and the answers in it that do not go with the others: the command refuses those. */
function publishedCases({ facts }: LoadedFacts) {
  const files = readdirSync(households).filter((name) => name.endsWith('.yaml'))
  return files.sort().flatMap((file) => {
    const cases = parse(readFileSync(join(households, file), 'utf8')) as readonly PublishedCase[]
    return cases.map((household) => {
      const contradicting: QuestionId[] = contradictionsIn(household.situation, facts, household.on).map(
        ({ key }) => key,
      )
      return { topic: file.replace('.yaml', ''), ...household, ...(contradicting.length > 0 && { contradicting }) }
    })
  })
}

function wordingOf(strings: Strings, key: string): string {
  const text = strings[key]
  if (text === undefined) {
    throw new RangeError(`No string "${key}", which rules/ publishes. Write it in content/strings/fr.yaml and en.yaml.`)
  }
  return text
}
