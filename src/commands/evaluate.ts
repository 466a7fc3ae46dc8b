import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { ruleFacts } from '../checker/index.ts'
import { type Day, type Facts, isDay, UncoveredDateError } from '../facts/at.ts'
import { editionDay } from '../facts/edition.ts'
import { loadFacts } from '../facts/load.ts'
import { answerFor } from './answer.ts'
import { didYouMean, readSituation, SituationError } from './situation.ts'

const help = `Usage: npm run -s evaluate -- [--on 2026-11-23] [--file situation.json]

Reads the situation of one person as JSON, from standard input or a file, and prints as JSON what the check
says of it: each scheme with its outcome, reasons and articles, the words of the check, the papers to bring.

  --on DAY     the day to judge by, YYYY-MM-DD; without it ${editionDay}, the day of this edition
  --file PATH  the file to read instead of standard input
  --help       this text

  npm run -s evaluate < situation.json
  echo '{"place": "metropole", "age": "under-18"}' | npm run -s evaluate -- --on 2027-04-02

Amounts are cents of a euro over 12 months. The keys and answers are those of rules/situation.schema.json in the
built site; an answer not asked is left out, "unknown" is "I don't know".
Exit code 0: an answer was printed. 2: something was wrong; each problem is named on standard error.`

interface Options {
  readonly on: Day
  /** Empty when --file names none. */
  readonly file?: string
  readonly help: boolean
}

/** The options given and what is wrong with them. */
function readOptions(args: readonly string[]): { readonly options: Options; readonly problems: readonly string[] } {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { on: { type: 'string' }, file: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const names = ['on', 'file', 'help']
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') {
      problems.push(`"${token.value}" is no option. For a file, write --file ${token.value}.`)
    } else if (token.kind === 'option' && !names.includes(token.name)) {
      const meant = didYouMean(token.name, names).replace('"', '"--')
      problems.push(`Unknown option "${token.rawName}". ${meant}Options are --on, --file and --help.`)
    }
  }
  const on = values.on === undefined ? editionDay : String(values.on)
  if (!isDay(on))
    problems.push(`--on is ${shownOption(values.on)}, which is no day. Write one that exists as 2026-11-23.`)
  const file = values.file === true ? '' : (values.file as string | undefined)
  if (file === '') problems.push('--file names no file. Write its path after it.')
  return { options: { on, file, help: values.help === true }, problems }
}

function shownOption(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : 'without a value'
}

interface Input {
  /** `undefined` when it could not be read. */
  readonly json?: string
  /** Its name in messages. */
  readonly where: string
  readonly problems: readonly string[]
}

/** The text of the file, or of standard input. */
async function readInput({ file }: Options): Promise<Input> {
  if (file === '') return { where: '', problems: [] }
  if (file !== undefined) return readInputFile(file)
  if (!process.stdin.isTTY) return { json: await text(process.stdin), where: 'standard input', problems: [] }
  const problem = 'No situation was given. Write < situation.json at the end, or --file and a path; --help says more.'
  return { where: '', problems: [problem] }
}

function readInputFile(file: string): Input {
  const where = `the file ${file}`
  // npm runs scripts in the folder of package.json and says in INIT_CWD where it was called.
  const callerFolder = process.env.npm_lifecycle_event === 'evaluate' ? process.env.INIT_CWD : undefined
  const path = resolve(callerFolder ?? process.cwd(), file)
  try {
    return { json: readFileSync(path, 'utf8'), where, problems: [] }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'There is no such file' : `It could not be read (${code})`
    return { where, problems: [`--file is "${file}". ${reason}: ${path}. Correct the path.`] }
  }
}

/** Some answers need no fact; yet of a day before them all nothing can be said. */
function tooEarly(on: Day, facts: Facts): string[] {
  const days = ruleFacts.flatMap((name) => facts[name]?.values.map(({ from }) => from) ?? [])
  const first = days.sort()[0] ?? on
  return on < first ? [`No figure of the rules is known for ${on}. Ask for ${first} or later with --on.`] : []
}

/** A day for which a fact has no value: which, and the next day that can be asked for. */
function uncoveredDay(error: UncoveredDateError, on: Day, facts: Facts, answers: (day: Day) => unknown): string {
  const days = new Set(Object.values(facts).flatMap(({ values }) => values.map(({ from }) => from)))
  const next = [...days].sort().find((day) => day > on && isCovered(day, answers))
  return `${error.message} The day of the check is ${on}. ${next ? `Ask for ${next} or later with --on.` : 'Ask for another day with --on.'}`
}

function isCovered(day: Day, answers: (day: Day) => unknown): boolean {
  try {
    answers(day)
    return true
  } catch (error) {
    if (error instanceof UncoveredDateError) return false
    throw error
  }
}

/** Prints the answer, or every problem; returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { options, problems } = readOptions(args)
  if (options.help) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  try {
    const answer = await answerTo(options, problems)
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof SituationError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

/** Throws one `SituationError` with the problems of the options and those of the situation. */
async function answerTo(options: Options, optionProblems: readonly string[]) {
  const loaded = loadFacts(join(import.meta.dirname, '../../content'))
  const on = isDay(options.on) ? options.on : editionDay
  const { json, where, problems: inputProblems } = await readInput(options)
  const { situation, problems = [] } = json === undefined ? {} : readSituation(json, where, loaded.facts, on)
  const all = [...optionProblems, ...tooEarly(on, loaded.facts), ...inputProblems, ...problems]
  if (!situation || all.length > 0) throw new SituationError(all)
  const answers = (day: Day) => answerFor(situation, loaded, day)
  try {
    return answers(on)
  } catch (error) {
    if (!(error instanceof UncoveredDateError)) throw error
    throw new SituationError([uncoveredDay(error, on, loaded.facts, answers)], { cause: error })
  }
}

process.exitCode = await main(process.argv.slice(2))
