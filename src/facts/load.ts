import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { ZodError } from 'zod'
import { addMonths, type Day, type Fact, type Facts } from './at.ts'
import { type FactEntry, factsFileSchema, type SourceEntry, sourcesFileSchema } from './schema.ts'

/** Mistakes in `content/facts` or `content/sources.yaml`: all of them at once, each with where and what to do. */
export class FactsError extends Error {
  override name = 'FactsError'
}

/** What an editor wrote beside the values; for pages and for `npm run facts`. The check does without. */
export interface FactInfo {
  readonly file: string
  readonly what: string
  readonly unit: string
  readonly checkedOn: Day
  /** The ids of its sources in `content/sources.yaml`, oldest value first. */
  readonly sources: readonly string[]
  readonly reviewOverdueBecause?: string
}

export interface LoadedFacts {
  readonly facts: Facts
  readonly info: Readonly<Record<string, FactInfo>>
  readonly sources: Readonly<Record<string, SourceEntry>>
}

const contentFolder = resolve('content')

/**
 * Reads and checks every fact and source. Throws one `FactsError` with all problems: bad shape, unknown source, two
 * values from the same day, values out of order, a name that does not start with its file's.
 */
export function loadFacts(folder = contentFolder): LoadedFacts {
  const problems: string[] = []
  const sources = readSources(folder, problems)
  const facts: Record<string, Fact> = {}
  const info: Record<string, FactInfo> = {}
  for (const name of readdirSync(join(folder, 'facts')).sort()) {
    if (!name.endsWith('.yaml')) continue
    const file = `content/facts/${name}`
    const parsed = factsFileSchema.safeParse(readYaml(join(folder, 'facts', name), file, problems) ?? {})
    if (!parsed.success) {
      problems.push(...zodProblems(parsed.error, file))
      continue
    }
    for (const [key, entry] of Object.entries(parsed.data)) {
      problems.push(...entryProblems(key, entry, file, sources))
      facts[key] = toFact(entry)
      info[key] = toInfo(entry, file)
    }
  }
  if (problems.length > 0) throw new FactsError(`\n${problems.join('\n')}`)
  return { facts, info, sources }
}

function readYaml(path: string, file: string, problems: string[]): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    problems.push(`${file} is not valid YAML: ${(cause as Error).message}`)
    return undefined
  }
}

function readSources(folder: string, problems: string[]): Record<string, SourceEntry> {
  const file = 'content/sources.yaml'
  const parsed = sourcesFileSchema.safeParse(readYaml(join(folder, 'sources.yaml'), file, problems))
  if (parsed.success) return parsed.data
  problems.push(...zodProblems(parsed.error, file))
  return {}
}

function zodProblems(error: ZodError, file: string): string[] {
  return error.issues.map(
    ({ path, message }) => `${file}, ${path.join(' → ')}: ${message}. content/README.md shows the format.`,
  )
}

function* entryProblems(
  key: string,
  entry: FactEntry,
  file: string,
  sources: Record<string, SourceEntry>,
): Iterable<string> {
  const subject = key.split('.')[0]
  if (file !== `content/facts/${subject}.yaml`) {
    yield `Fact "${key}" in ${file}: its name must start with the file's name. Move it to content/facts/${subject}.yaml or rename it.`
  }
  let previous: Day = ''
  for (const { from, source } of entry.values) {
    if (from === previous)
      yield `Fact "${key}" in ${file} has two values from ${from}. Keep one, or correct the day of the other.`
    if (from < previous)
      yield `Fact "${key}" in ${file}: the value from ${from} stands after the one from ${previous}. Put the oldest first.`
    if (!sources[source])
      yield `Fact "${key}" in ${file} names the source "${source}", which content/sources.yaml does not have. Add it there.`
    previous = from
  }
}

/** The first review day after `checked_on`. */
function toReviewDay({ checked_on, review }: FactEntry): Day {
  const months = /^(\d+) months$/.exec(review)?.[1]
  if (months) return addMonths(checked_on, Number(months))
  const day = review.replace('each ', '')
  const year = Number(checked_on.slice(0, 4))
  const thisYear = `${year}-${day}`
  return thisYear > checked_on ? thisYear : `${year + 1}-${day}`
}

function toFact(entry: FactEntry): Fact {
  return {
    values: entry.values.map(({ note: _note, source: _source, ...value }) => value),
    review: toReviewDay(entry),
  }
}

function toInfo(entry: FactEntry, file: string): FactInfo {
  return {
    file,
    what: entry.what,
    unit: entry.unit,
    checkedOn: entry.checked_on,
    sources: entry.values.map(({ source }) => source),
    reviewOverdueBecause: entry.review_overdue_because,
  }
}
