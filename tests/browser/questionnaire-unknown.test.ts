import { beforeAll, describe, expect, it } from 'vitest'
import { evaluate, isOpenNow, questions, schemeSlugs, type Verdict, verdicts } from '../../src/checker/index.ts'
import type { QuestionId, Situation } from '../../src/checker/situation.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { space } from '../space/space.ts'
import { type Printed, readQuestionnaire, saidBy } from './questionnaire-reader.ts'
import { type Try, triesOn } from './questionnaire-unknown.ts'
import { readPage } from './site.ts'

const { facts } = loadFacts()
/** The day of the edition: its tables are printed. */
const today = '2026-11-23'
/** Open to whoever had an accident, said beside every result. */
const covers: readonly string[] = schemeSlugs.filter((scheme) => scheme !== 'accident-at-work')
/** One way through the questions in so many is looked at, and one situation in so many that has the same unknown. */
const parts = 7
const every = 3

/** A person who does not know one answer. */
interface Case {
  readonly unknown: QuestionId
  readonly situation: Situation
}

/** What is said of the covers on one try: `scheme word`, the best first. */
type Said = readonly (readonly [scheme: string, word: string])[]

/** A try, and where it leads. */
interface Outcome {
  readonly tried: Situation
  readonly said: Said
}

interface Difference {
  readonly what: string
  readonly count: number
  /** The one with the fewest answers. */
  readonly example: Situation
}

interface Judged {
  tries: number
  /** What came on every try, and how much of it the check says too. */
  sure: number
  agreed: number
  readonly explained: Set<string>
  readonly differences: Map<string, Difference>
}

function sample(): Case[] {
  const counts = new Map<QuestionId, number>()
  // Few ways lead there, and none of this part.
  const cases: Case[] = [{ unknown: 'held', situation: { place: 'held', held: 'unknown' } }]
  for (const { situation, today: day } of space(facts, today, 0, parts)) {
    const [unknown, ...others] = unknownIn(situation)
    if (unknown === undefined || others.length > 0 || day !== today || isHalfDated(situation)) continue
    const count = counts.get(unknown) ?? 0
    counts.set(unknown, count + 1)
    // What they hold to prove who they are is not asked on the page.
    if (count % every === 0) cases.push({ unknown, situation: { ...situation, identity: 'unknown' } })
  }
  return cases
}

/** Nothing asks for an accident. */
function unknownIn(situation: Situation): QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => situation[id] === 'unknown')
}

/** A month alone is a date that is half known. */
function isHalfDated({ arrivedOn, endedOn, ameEndsOn }: Situation): boolean {
  return [arrivedOn, endedOn, ameEndsOn].some((date) => /^\d{4}-\d\d$/.test(date ?? ''))
}

function judge(printed: Printed, cases: readonly Case[]): Judged {
  const judged: Judged = { tries: 0, sure: 0, agreed: 0, explained: new Set(), differences: new Map() }
  const triesOf = triesOn(printed, today)
  const saidOn = new Map<string, Said>()
  const outcomeOf = ({ noted, tried }: Try): Outcome => {
    const said = saidOn.get(noted.join()) ?? saidBy(printed, noted, covers).flat()
    saidOn.set(noted.join(), said)
    return { tried, said }
  }
  for (const found of cases) {
    const outcomes = triesOf(found.situation).map(outcomeOf)
    judged.tries += outcomes.length
    for (const what of differencesOf(found, outcomes, judged)) add(judged, what, found.situation)
  }
  return judged
}

function add({ differences }: Judged, what: string, situation: Situation): void {
  const known = differences.get(what)
  const isSmaller = !known || Object.keys(situation).length < Object.keys(known.example).length
  differences.set(what, { what, count: (known?.count ?? 0) + 1, example: isSmaller ? situation : known.example })
}

function differencesOf(found: Case, outcomes: readonly Outcome[], judged: Judged): string[] {
  const { unknown, situation } = found
  const words = verdicts(evaluate(situation, facts, today), situation, facts, today)
  return words.flatMap((verdict) => {
    const { scheme, word } = verdict
    const sure = sureOf(scheme, outcomes)
    const isAgreed = sure === word || (sure === 'open' && isOpenNow(verdict))
    if (sure !== undefined) judged.sure++
    if (isAgreed) judged.agreed++
    const isDenied = sure !== undefined && !isAgreed && (word === 'unlikely' || word === 'otherScheme')
    if (isDenied) return [`${unknown}: each try gives ${scheme} ${sure}, the check ${word}`]
    if (
      word !== 'likely' ||
      !covers.includes(scheme) ||
      outcomes.every((outcome) => gives(outcome, scheme, 'likely'))
    ) {
      return []
    }
    const reason = explained.find((because) => because(found, verdict, outcomes, words))
    if (reason) judged.explained.add(reason.name)
    return reason ? [] : [`${unknown}: the check gives ${scheme} likely, not each try`]
  })
}

/** What comes on every try: a cover to ask for now, or the same word of it. */
function sureOf(scheme: string, outcomes: readonly Outcome[]): string | undefined {
  const isOpen = ({ said }: Outcome) => said.some(([slug, word]) => slug === scheme && isOpenWord(word))
  if (outcomes.every(isOpen)) return 'open'
  return ['notYet', 'cannotTell'].find((word) => outcomes.every((outcome) => gives(outcome, scheme, word)))
}

function gives({ said }: Outcome, scheme: string, word: string): boolean {
  return said.some(([slug, ofIt]) => slug === scheme && ofIt === word)
}

function isOpenWord(word: string): boolean {
  return isOpenNow({ word: word as Verdict['word'] })
}

type Reason = (found: Case, verdict: Verdict, outcomes: readonly Outcome[], all: readonly Verdict[]) => boolean

/** The hospital's desk is the place to find out: open until a cover is sure, in the places that have one. */
const deskIsOpenMeanwhile: Reason = ({ situation: { place } }, { scheme }, outcomes) => {
  const elsewhere = ['mayotte', 'pacific', 'other-collectivity', 'held']
  const isOf = ({ tried, said }: Outcome) =>
    said.some(([slug, word]) => slug !== 'urgent-care' && isOpenWord(word)) ||
    (place === 'unknown' && elsewhere.includes(String(tried.place)))
  return scheme === 'pass' && outcomes.every(isOf)
}

/** Where each answer would lead to a cover, the check names one of them to ask for (see `leadWhatever`). */
const anyCoverIsNamed: Reason = ({ unknown }, { scheme }, outcomes, [lead]) => {
  const isOpenCover = ({ said: [first] }: Outcome) =>
    first !== undefined && isOpenWord(first[1]) && !['pass', 'urgent-care'].includes(first[0])
  const isDoor = ['cover', 'activity', 'homeCover'].includes(unknown)
  return isDoor && scheme === lead?.scheme && outcomes.every(isOpenCover)
}

/**
 * To settle: to the check whoever has Assurance maladie today has it whatever their paper is; on the page a paper that has
 * ended, a visa or a permit of another state leads past that question.
 */
const coverOfTodayIsBelieved: Reason = ({ unknown, situation: { cover } }, { scheme }) =>
  unknown === 'paper' && cover === 'assurance-maladie' && (scheme === 'puma-residence' || scheme.startsWith('c2s'))

/**
 * To settle: without a day, the check takes what one had before for over. On the page its last day may be today, and the
 * days without a visa may still run for those who came a short time ago.
 */
const stayBeforeIsTakenForOver: Reason = ({ unknown, situation: { endedPaper } }, { scheme }) =>
  scheme === 'urgent-care' && (unknown === 'endedOn' || (unknown === 'arrivedOn' && endedPaper === 'visa-free'))

/** Differences we know of. One that is found no more fails the test: take it away. */
const explained = [deskIsOpenMeanwhile, anyCoverIsNamed, coverOfTodayIsBelieved, stayBeforeIsTakenForOver]

function shown({ differences }: Judged): string[] {
  const smallest = [...differences.values()].sort(
    (one, other) => Object.keys(one.example).length - Object.keys(other.example).length,
  )
  return smallest.slice(0, 20).map(({ what, count, example }) => `${count} × ${what}\n${JSON.stringify(example)}`)
}

/** The page spoilt in one place, and what must be found. */
const spoilt: readonly [string, RegExp, string, RegExp][] = [
  ['a cover that is not theirs', /(id="q6".*?)href="#R24"/s, '$1href="#R15"', /each try gives ame open/],
  ['an answer that leads to the end', /(id="q46".*?)href="#q47"/s, '$1href="#results"', /ame likely, not each try/],
  ['a result that is another', /(id="q47".*?)href="#R15"/s, '$1href="#R40"', /ame likely, not each try/],
]

describe('The numbered questions on paper, with one answer that is not known', () => {
  const cases = sample()
  let judged: Judged

  beforeAll(() => {
    const start = performance.now()
    judged = judge(readQuestionnaire(readPage('fr/questionnaire.html')), cases)
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    const rate = ((judged.agreed / judged.sure) * 100).toFixed(1)
    process.stdout.write(
      `\n${cases.length} situations with an unknown answer were tried in ${judged.tries} ways in ${seconds} s; ` +
        `of what came every time, the check says ${rate} %.\n`,
    )
  })

  it('give every time nothing that the check denies, and what it says is likely', () => {
    expect(shown(judged)).toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(5_000)
  })

  it('are tried for every question', () => {
    const asked = questions.filter(({ id, acceptsUnknown }) => acceptsUnknown && id !== 'identity')
    const missing = asked.map(({ id }) => id).filter((id) => !cases.some(({ unknown }) => unknown === id))
    expect(missing).toEqual([])
  })

  it('differ from the check in nothing that is explained without need', () => {
    expect(explained.map(({ name }) => name).filter((name) => !judged.explained.has(name))).toEqual([])
  })

  it.each(spoilt)('would not with %s', (_, place, instead, difference) => {
    const page = readPage('fr/questionnaire.html')
    const other = page.replace(place, instead)
    expect(other).not.toBe(page)
    const some = cases.filter((_found, index) => index % 7 === 0)
    expect(shown(judge(readQuestionnaire(other), some)).join('\n')).toMatch(difference)
  })
})
