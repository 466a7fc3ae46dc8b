import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * The second half of `npm run mutate`: compares the mutants that no test noticed with `equivalent*.yaml`, where those are
 * listed that change nothing anyone could notice, each with the reason. Exit code 1 for a mutant that survived and is not
 * listed, and for a listed one that did not survive.
 */

/** A mutant of the list. Line numbers are left out: they move with every change. */
interface Equivalent {
  readonly file: string
  /** The line it is on, without the spaces around it. */
  readonly line: string
  readonly mutator: string
  readonly original: string
  readonly replacement: string
  readonly why: string
}

interface Position {
  readonly line: number
  readonly column: number
}

interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

/** A timeout is a mutant that was noticed: the tests did not come to an end with it. */
const noticed: readonly string[] = ['Killed', 'Timeout', 'RuntimeError', 'CompileError']
const reportFile = join(import.meta.dirname, '../../.cache/stryker/report.json')

const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report
const equivalents = globSync('equivalent*.yaml', { cwd: import.meta.dirname })
  .toSorted()
  .flatMap((name) => (parse(readFileSync(join(import.meta.dirname, name), 'utf8')) ?? []) as readonly Equivalent[])

const mutants = Object.values(files).flatMap((file) => file.mutants)
const survivors = Object.entries(files).flatMap(([file, { source, mutants: all }]) =>
  all
    .filter(({ status }) => !noticed.includes(status))
    .map((mutant) => ({ at: mutant.location.start.line, ...describe(file, source.split('\n'), mutant) })),
)

const keysLeft = survivors.map(keyOf)
const goneOrKilled = equivalents
  // A run over some files only says nothing of the others.
  .filter(({ file }) => files[file] !== undefined)
  .filter((equivalent) => !takeOne(keysLeft, keyOf(equivalent)))
const keysListed = equivalents.map(keyOf)
const unlisted = survivors.filter((survivor) => !takeOne(keysListed, keyOf(survivor)))

for (const { file, at, mutator, original, replacement, status } of unlisted) {
  const how = status === 'NoCoverage' ? 'No test reaches' : 'No test notices'
  console.log(`${how} ${mutator} in ${file}, line ${at}: "${original}" as "${replacement}".`)
}
for (const { file, line, original, replacement } of goneOrKilled) {
  console.log(`tests/mutation lists a mutant as equivalent that did not survive, in ${file}:`)
  console.log(`"${original}" as "${replacement}" on the line "${line}". Take it out of the list.`)
}
if (unlisted.length > 0) {
  console.log(
    'Write a case that tells the two apart, or list the mutant in tests/mutation/equivalent.yaml and say why.',
  )
}
console.log(
  `\n${mutants.length} mutants, ${mutants.length - survivors.length} noticed, ${survivors.length - unlisted.length} ` +
    `equivalent, ${unlisted.length} left.`,
)
process.exitCode = unlisted.length + goneOrKilled.length > 0 ? 1 : 0

function describe(file: string, lines: readonly string[], { mutatorName, replacement, status, location }: Mutant) {
  const { start, end } = location
  const text = lines.slice(start.line - 1, end.line)
  const line = text[0]?.trim() ?? ''
  const [first, ...more] = text
  const isOneLine = more.length === 0
  const from = (first ?? '').slice(start.column - 1, isOneLine ? end.column - 1 : undefined)
  const to = isOneLine ? [] : [...more.slice(0, -1), (more.at(-1) ?? '').slice(0, end.column - 1)]
  const original = [from, ...to].join('\n')
  return { file, line, mutator: mutatorName, original, replacement: replacement ?? '', status }
}

/** Spaces and line breaks say nothing. */
function keyOf({ file, line, mutator, original, replacement }: Omit<Equivalent, 'why'>): string {
  return [file, line, mutator, original, replacement].map((text) => text.replace(/\s+/g, ' ').trim()).join('\n')
}

/** Takes one such key out of `keys`; false when there is none (left). */
function takeOne(keys: string[], key: string): boolean {
  const index = keys.indexOf(key)
  if (index === -1) return false
  keys.splice(index, 1)
  return true
}
