import leven from 'leven'
import { type Facts, UnknownFactError } from '../facts/at.ts'
import { editionDay } from '../facts/edition.ts'
import { type LoadedFacts, loadFacts } from '../facts/load.ts'
import { parseFactName } from '../facts/named.ts'
import { loadStrings } from '../i18n/load.ts'
import { type ChapterSource, readChapters } from './chapters.ts'
import { typedFigures } from './figures.ts'
import { readSituations, situationProblems } from './situations.ts'

/** Mistakes in `content/`: all of them at once, each with what is wrong, where, and what to do. */
export class ContentError extends Error {
  override name = 'ContentError'
}

/** Stops the build when anything in `content/` is wrong. Throws `FactsError`, `StringsError` or `ContentError`. */
export function assertContent(day = editionDay): void {
  const loaded = loadFacts()
  loadStrings()
  const chapters = readChapters()
  const problems = [
    ...overdueProblems(loaded, day),
    ...chapterProblems(chapters, loaded),
    ...situationProblems(readSituations(), chapters),
  ]
  if (problems.length > 0) throw new ContentError(`\n${problems.join('\n')}`)
}

/** Facts whose review day has passed on `day`, unless the reason is written down. */
export function* overdueProblems({ facts, info }: LoadedFacts, day: string): Iterable<string> {
  for (const [name, { review }] of Object.entries(facts)) {
    if (review > day || info[name]?.reviewOverdueBecause) continue
    yield (
      `The fact "${name}" in ${info[name]?.file} was due for review on ${review}. ` +
      'Read its source again and put the day in "checked_on", or write the reason in "review_overdue_because".'
    )
  }
}

/** Unknown facts and sources, and figures typed by hand, with file and line. */
export function* chapterProblems(
  chapters: readonly ChapterSource[],
  { facts, sources }: LoadedFacts,
): Iterable<string> {
  for (const chapter of chapters) {
    for (const [index, line] of chapter.text.split('\n').entries()) {
      const where = `in ${chapter.file}, line ${chapter.firstLine + index}`
      for (const name of namesIn(line, 'Fact')) yield* unknownFact(facts, name, where)
      for (const name of namesIn(line, 'Table')) yield* unknownFact(facts, `${name}.metropole`, where)
      for (const name of namesIn(line, 'Source')) {
        if (!sources[name])
          yield `Unknown source "${name}" ${where}. ${didYouMean(name, Object.keys(sources))}Sources are listed in content/sources.yaml.`
      }
      for (const figure of typedFigures(line)) {
        yield `"${figure}" is typed by hand ${where}. Write <Fact name="…" /> instead; facts are listed in content/facts.`
      }
    }
  }
}

function namesIn(line: string, component: string): string[] {
  return [...line.matchAll(new RegExp(`<${component}\\s[^>]*name="([^"]+)"`, 'g'))].map(([, name]) => name ?? '')
}

function* unknownFact(facts: Facts, name: string, where: string): Iterable<string> {
  try {
    parseFactName(facts, name)
  } catch (error) {
    if (!(error instanceof UnknownFactError)) throw error
    const file = `content/facts/${name.split('.')[0]}.yaml`
    yield `Unknown fact "${name}" ${where}. ${didYouMean(name, Object.keys(facts))}Facts are listed in ${file}.`
  }
}

function didYouMean(name: string, names: readonly string[]): string {
  const people = /\.[1-8]$/.exec(name)?.[0] ?? ''
  const bare = people ? name.slice(0, -2) : name
  const closest = names.toSorted((a, b) => leven(a, bare) - leven(b, bare))[0]
  return closest && leven(closest, bare) <= 5 ? `Did you mean "${closest}${people}"? ` : ''
}
