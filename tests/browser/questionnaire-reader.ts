import type { Situation } from '../../src/checker/situation.ts'
import { strings } from './site.ts'
import { holds, UnansweredError } from './questionnaire-time.ts'
import { moneyAnswer, type MoneyTables, readTables } from './questionnaire-money.ts'

const t = strings.fr

/** One line of a step: whoever gives one of the answers notes the codes and goes on. */
export interface Way {
  readonly answers: readonly string[]
  readonly notes: readonly string[]
  readonly next: string
}

export interface Step {
  /** The question, or the table of money, or the date it asks for. */
  readonly question: keyof Situation
  readonly table: string | undefined
  readonly ways: readonly Way[]
}

/** A result: its word, the schemes it speaks of (`undefined`: all that are not noted), the list it leads to. */
export interface PrintedOutcome {
  readonly word: string
  readonly schemes: readonly string[] | undefined
  readonly list: string | undefined
}

/** True for a person of this situation who has noted these codes. */
type Guard = (situation: Situation, noted: readonly string[]) => boolean

interface Line {
  readonly text: string
  readonly isFor: Guard
}

interface PrintedList {
  readonly papers: readonly Line[]
  readonly tips: readonly Line[]
  readonly steps: readonly Line[]
}

/** The page as a reader has it in the hand. */
export interface Printed {
  readonly steps: ReadonlyMap<string, Step>
  readonly outcomes: ReadonlyMap<string, PrintedOutcome>
  readonly lists: ReadonlyMap<string, PrintedList>
  readonly tables: MoneyTables
}

/** The text of a piece of HTML, without the French terms beside it. */
export function textOf(html: string): string {
  const text = html.replace(/<bdi class="term".*?<\/bdi>/gs, '').replace(/<[^>]+>/g, '')
  return spaced(text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')).trim()
}

/** Every kind of space as one. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** What stands in the element with the id: a section or a block of the page. */
function sections(html: string, id: string): [string, string][] {
  const found = html.matchAll(new RegExp(`<section[^>]*\\bid="(${id})"[^>]*>(.*?)</section>`, 'gs'))
  return [...found].map(([, name = '', inside = '']) => [name, inside])
}

function pieces(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '')
}

const patterns = new Map<string, RegExp>()

/** True for a text that is this string, whatever stands in its placeholders. */
export function isString(text: string, key: string): boolean {
  let pattern = patterns.get(key)
  if (!pattern) {
    const parts = spaced(t[key] ?? '').split(/\{\w+\}/)
    pattern = new RegExp(`^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.+?')}$`)
    patterns.set(key, pattern)
  }
  return pattern.test(text)
}

const keys = Object.keys(t)

/** The one name in `<before><name><after>` whose string is the text. */
export function nameOf(text: string, before: string, after = ''): string | undefined {
  const pattern = new RegExp(`^${before.replaceAll('.', '\\.')}([\\w-]+)${after.replaceAll('.', '\\.')}$`)
  const names = keys.flatMap((key) => {
    const name = pattern.exec(key)?.[1]
    return name !== undefined && isString(text, key) ? name : []
  })
  // Two strings may fit where one holds a placeholder: the longer one says more.
  return names.sort(
    (one, other) => (t[before + other + after] ?? '').length - (t[before + one + after] ?? '').length,
  )[0]
}

/** The same; throws where there is none. */
export function named(text: string, before: string, after = ''): string {
  const name = nameOf(text, before, after)
  if (name === undefined) throw new Error(`"${text}" is no "${before}…${after}" of the strings.`)
  return name
}

/** Reads the built page. Throws where a text is not one of the strings. */
export function readQuestionnaire(html: string): Printed {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return {
    steps: new Map(sections(main, 'q\\d+').map(([id, inside]) => [id, readStep(inside)])),
    outcomes: new Map(sections(main, 'R\\d+').map(([id, inside]) => [id, readOutcome(inside)])),
    lists: new Map(sections(main, 'list-\\w+').map(([id, inside]) => [id, readList(inside)])),
    tables: readTables(main),
  }
}

function readStep(html: string): Step {
  const label = textOf(pieces(html, /<h3[^>]*>(.*?)<\/h3>/gs)[0] ?? '').replace(/^\d+ /, '')
  const written = pieces(html, /<li>(.*?)<\/li>/gs).map((line) => {
    const links = pieces(line, /href="#(\w+)"/g)
    return { texts: pieces(line, /<b>(.*?)<\/b>/gs).map(textOf), notes: links.slice(0, -1), next: links.at(-1) ?? '' }
  })
  const texts = written.flatMap((line) => line.texts)
  const table = /href="#(table-\d)"/.exec(html)?.[1]
  const asked = keys.flatMap((key) => {
    const id = /^question\.(\w+)\.label(\.\w+)?$/.exec(key)?.[1]
    return id !== undefined && isString(label, key) ? id : []
  })
  const isChoice = (id: string) => texts.every((text) => nameOf(text, `question.${id}.options.`) !== undefined)
  const isDate = (id: string) => id.endsWith('On')
  const question = asked.find((id) => table !== undefined || isDate(id) || isChoice(id))
  if (question === undefined) throw new Error(`"${label}" is no question with the answers ${texts.join(' / ')}.`)
  const answerOf = (text: string) =>
    table !== undefined || isDate(question) ? text : named(text, `question.${question}.options.`)
  return {
    question: question as keyof Situation,
    table,
    ways: written.map(({ texts: answers, notes, next }) => ({ answers: answers.map(answerOf), notes, next })),
  }
}

function readOutcome(html: string): PrintedOutcome {
  const word = textOf(pieces(html, /<h3[^>]*>(.*?)<\/h3>/gs)[0] ?? '').replace(/^R\d+ /, '')
  const names = textOf(pieces(html, /<p[^>]*>(.*?)<\/p>/gs)[0] ?? '').split(' · ')
  return {
    word: wordOf(word),
    schemes:
      names[0] === t['questionnaire.allCovers'] ? undefined : names.map((name) => named(name, 'scheme.', '.name')),
    list: /href="#(list-\w+)"/.exec(html)?.[1],
  }
}

function wordOf(text: string): string {
  // A cover that is already open is likely; what must be asked cannot be told.
  if (text === t['result.also.open']) return 'likely'
  if (text === t['verdict.ask.label']) return 'cannotTell'
  if (text === t['verdict.notYet.undated']) return 'notYet'
  return named(text, 'verdict.', '.label')
}

function readList(html: string): PrintedList {
  const groups = pieces(html, /<div>(.*?)<\/div>/gs).map((group) => {
    const id = named(textOf(pieces(group, /<h4>(.*?)<\/h4>/gs)[0] ?? ''), 'group.')
    const blocks = pieces(group, /<p[^>]*>(.*?)<\/p>/gs)
    const isForGroup = guardOf(blocks.map(textOf).find(isGuard) ?? '')
    const inGroup = ({ text, isFor }: Line): Line => ({
      text,
      isFor: (...person) => isForGroup(...person) && isFor(...person),
    })
    const papers = pieces(group, /<li>(.*?)<\/li>/gs).map((line) =>
      lineOf(line, (text) => `${id} ${named(text, 'paper.')}`),
    )
    const tips = blocks.map((block) => lineOf(block, (text) => nameOf(text, 'tip.') ?? ''))
    return { papers: papers.map(inGroup), tips: tips.filter(({ text }) => text !== '').map(inGroup) }
  })
  const after = pieces(html, /<ol>(.*?)<\/ol>/gs)[0] ?? ''
  return {
    papers: groups.flatMap(({ papers }) => papers),
    tips: groups.flatMap(({ tips }) => tips),
    steps: pieces(after, /<li>(.*?)<\/li>/gs).map((line) => lineOf(line, stepOf)),
  }
}

function stepOf(text: string): string {
  return nameOf(text, 'step.') ?? named(text, 'step.no-date.')
}

const [only = '', except = '', also = ''] = ['only', 'except', 'also'].map((key) =>
  spaced(t[`questionnaire.${key}`]?.replace('{who}', '') ?? ''),
)

function isGuard(text: string): boolean {
  return text.startsWith(only) || text.startsWith(except)
}

function lineOf(html: string, idOf: (text: string) => string): Line {
  const spans = pieces(html, /<span[^>]*>(.*?)<\/span>/gs).map(textOf)
  const guard = spans.find(isGuard) ?? ''
  const text = textOf(html.replace(/<span[^>]*>.*?<\/span>/gs, ''))
  return { text: idOf(text), isFor: guardOf(guard) }
}

/** "Pour : a / b + c. Sauf : d": for a, or for b and c, but not for d. "Sauf : a. Mais pour : b": b too. */
function guardOf(text: string): Guard {
  if (text === '') return () => true
  if (text.startsWith(except)) {
    const [out = '', meant] = text.slice(except.length).split(`. ${also}`)
    const isOut = not(anyOf(out))
    const isMeant = meant === undefined ? () => false : anyOf(meant)
    return (...person) => isOut(...person) || isMeant(...person)
  }
  const [whose = '', others] = text.slice(only.length).split(`. ${except}`)
  // As it reads: nothing between the two words, so nothing is asked for.
  if (whose.startsWith(except)) return guardOf(whose)
  const isFor = anyOf(whose)
  const isExcept = others === undefined ? () => false : anyOf(others)
  return (...person) => isFor(...person) && !isExcept(...person)
}

function not(guard: Guard): Guard {
  return (...person) => !guard(...person)
}

function anyOf(text: string): Guard {
  let question = ''
  const guards = text.split(' / ').map((alternative) => {
    const all = alternative.split(new RegExp(` \\+ |, (?=${except})`)).map((part) => {
      const isExcept = part.startsWith(except)
      const [guard, asked] = partOf(isExcept ? part.slice(except.length) : part, question)
      question = asked
      return isExcept ? not(guard) : guard
    })
    return (...person: Parameters<Guard>) => all.every((guard) => guard(...person))
  })
  return (...person) => guards.some((guard) => guard(...person))
}

/** One part of a guard, and the question it names: further answers to it stand without its name. */
function partOf(text: string, lastQuestion: string): [Guard, string] {
  if (/^R\d+(, R\d+)*$/.test(text)) {
    const codes = text.split(', ')
    return [(_, noted) => codes.some((code) => noted.includes(code)), '']
  }
  const who = keys.find((key) => key.startsWith('questionnaire.who.') && isString(text, key))
  if (who !== undefined) return [guardsOfWords[who.slice('questionnaire.who.'.length)] as Guard, '']
  const at = text.indexOf(' : ')
  const isNamed = at >= 0 && nameOf(text.slice(0, at), 'question.', '.short') !== undefined
  const question = isNamed ? named(text.slice(0, at), 'question.', '.short') : lastQuestion
  const answer = named(isNamed ? text.slice(at + 3) : text, `question.${question}.options.`)
  const isTheirs: Guard = (situation) => {
    const theirs = situation[question as keyof Situation]
    // Everyone sleeps somewhere: whoever has not said where cannot read this line.
    if (question === 'housing' && theirs === undefined) throw new UnansweredError('No housing is known.')
    return theirs === answer
  }
  return [isTheirs, question]
}

/** Those that are words of their own. */
const guardsOfWords: Readonly<Record<string, Guard>> = {
  'age.18-or-over': ({ age }) => age === '18-or-over',
  'income.zero': ({ income }) => income === 0,
  'youngAdults.some': ({ youngAdults }) => Number(youngAdults) > 0,
  'children.some': ({ children }) => Number(children) > 0,
  'partner.without-permit': ({ partner }) => partner === 'without-permit',
}

/** What someone has at the end of the page. */
export interface Read {
  readonly noted: readonly string[]
  readonly steps: readonly string[]
  /** The answers as they stand on the page, one for each step. */
  readonly answers: readonly string[]
  /** The place of the line that was chosen, one for each step. */
  readonly lines: readonly number[]
}

/** Goes through the page as this person. Throws where no answer, or more than one line, is theirs. */
export function goThrough(printed: Printed, situation: Situation, today: string): Read {
  const noted: string[] = []
  const steps: string[] = []
  const answers: string[] = []
  const lines: number[] = []
  let at = 'q1'
  while (at !== 'results') {
    const step = printed.steps.get(at)
    if (!step || steps.includes(at)) throw new Error(`${[...steps, at].join(' ')}: this way does not end.`)
    steps.push(at)
    const isMine = isMineAt(step, printed, situation, today)
    const mine = step.ways.flatMap((way) => way.answers.filter(isMine).map((answer) => ({ way, answer })))
    const [found, other] = mine
    if (!found || other) {
      if (situation[step.question] === undefined) throw new UnansweredError(`${at} asks for "${step.question}".`)
      throw new Error(`${at}, ${step.question}: ${mine.length} answers are theirs (${situation[step.question]}).`)
    }
    noted.push(...found.way.notes)
    answers.push(found.answer)
    lines.push(step.ways.indexOf(found.way))
    at = found.way.next
  }
  return { noted, steps, answers, lines }
}

/** What tells whether an answer of the step is true of this person. */
export function isMineAt({ question, table }: Step, printed: Printed, situation: Situation, today: string) {
  if (table !== undefined) {
    const mine = moneyAnswer(printed.tables, table, situation).map((key) => t[`questionnaire.money.${key}`])
    return (answer: string) => mine.includes(answer)
  }
  if (question === 'arrivedOn' || question === 'endedOn' || question === 'ameEndsOn') {
    return (answer: string) => holds(question, answer, situation, today)
  }
  return (answer: string) => situation[question] === answer
}

/** What the noted codes say, the lowest number first: of which schemes, in which word. */
export function saidBy({ outcomes }: Printed, noted: readonly string[], everyScheme: readonly string[]) {
  const inOrder = noted.toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1)))
  const said = inOrder.map((code) => outcomes.get(code) as PrintedOutcome)
  const byName = new Set(said.flatMap(({ schemes }) => schemes ?? []))
  const others = everyScheme.filter((scheme) => !byName.has(scheme))
  return said.map(({ word, schemes }) => (schemes ?? others).map((scheme) => [scheme, word] as const))
}

/** The lines of every list that the noted codes lead to, in alphabetical order: papers (`group paper`), tips or steps. */
export function linesFor(
  { outcomes, lists }: Printed,
  kind: keyof PrintedList,
  noted: readonly string[],
  situation: Situation,
): string[] {
  const names = new Set(noted.flatMap((code) => outcomes.get(code)?.list ?? []))
  const lines = [...names].flatMap((name) => lists.get(name)?.[kind] ?? [])
  return [...new Set(lines.filter(({ isFor }) => isFor(situation, noted)).map(({ text }) => text))].sort()
}
