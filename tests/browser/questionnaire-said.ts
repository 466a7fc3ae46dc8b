import { evaluate, schemeSlugs, verdicts } from '../../src/checker/index.ts'
import { buildChecklist } from '../../src/checker/outcome.ts'
import type { Situation } from '../../src/checker/situation.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { moreThanMonths } from '../oracle/calendar.ts'
import { isKnown } from '../space/tree.ts'
import { goThrough, linesFor, type Printed, type Read, saidBy } from './questionnaire-reader.ts'

const { facts } = loadFacts()

/** Open to whoever had an accident, said beside every result. */
const covers = schemeSlugs.filter((scheme) => scheme !== 'accident-at-work')
const wordsSaid: readonly string[] = ['likely', 'closeToLimit', 'notYet', 'cannotTell']

/** A person, on a day. */
export interface Case {
  readonly situation: Situation
  readonly today: string
}

/**
 * True for answers a reader can have: all are known, every date has its day (a month alone is a date that is half
 * known), and what is said of the time in France agrees with the day of arrival.
 */
export function isExact({ situation, today: day }: Case): boolean {
  const { arrivedOn, endedOn, ameEndsOn, residence } = situation
  const isWhole = [arrivedOn, endedOn, ameEndsOn].every((date) => date === undefined || date.length === 10)
  if (!isKnown(situation) || !isWhole) return false
  if (arrivedOn === undefined || residence === undefined) return true
  return moreThanMonths(arrivedOn, 3) <= day === (residence === 'longer')
}

/** What is said to one person: `scheme word` for each cover, those that may lead, `group paper` for each paper, tips, steps. */
interface Said {
  readonly covers: readonly string[]
  readonly first: readonly string[]
  readonly papers: readonly string[]
  readonly tips: readonly string[]
  readonly steps: readonly string[]
}

function saidByCheck(situation: Situation, day: string): Said {
  const results = evaluate(situation, facts, day)
  const words = verdicts(results, situation, facts, day)
  const { groups = [], tips = [], steps = [] } = buildChecklist(results, situation, facts, day) ?? {}
  return {
    covers: pairsOf(words.map(({ scheme, word }) => [scheme, word])),
    first: [`${words[0]?.scheme} ${words[0]?.word}`],
    papers: groups.flatMap(({ id, items }) => items.map((item) => `${id} ${item.id}`)),
    tips,
    steps: steps.map(({ id }) => id),
  }
}

function saidByPage(printed: Printed, noted: readonly string[], situation: Situation): Said {
  const said = saidBy(printed, noted, covers)
  const first = said[0]?.map((pair) => pair.join(' ')) ?? []
  return {
    covers: pairsOf(said.flat()),
    first,
    papers: linesFor(printed, 'papers', noted, situation),
    tips: linesFor(printed, 'tips', noted, situation),
    steps: linesFor(printed, 'steps', noted, situation),
  }
}

function pairsOf(pairs: readonly (readonly [string, string])[]): string[] {
  const isSaid = ([scheme, word]: readonly [string, string]) =>
    covers.some((cover) => cover === scheme) && wordsSaid.includes(word)
  return pairs.filter(isSaid).map((pair) => pair.join(' '))
}

/** How a person went through the page, and what it says to them that the check does not, or says otherwise. */
export interface Compared {
  readonly read: Read
  readonly differences: readonly string[]
  /** The names of those that are known. */
  readonly explained: readonly string[]
}

/** Goes through the page as this person and compares. What they hold to prove who they are is not asked there. */
export function compare(printed: Printed, { situation, today: day }: Case): Compared {
  const answers: Situation = { ...situation, identity: 'unknown' }
  const read = goThrough(printed, answers, day)
  return { read, ...compareNoted(printed, read.noted, answers, day) }
}

/** Compares what the noted codes say with the check. */
export function compareNoted(
  printed: Printed,
  noted: readonly string[],
  situation: Situation,
  day: string,
): Omit<Compared, 'read'> {
  const check = saidByCheck(situation, day)
  const page = saidByPage(printed, noted, situation)
  const without = (some: readonly string[], others: readonly string[]) => some.filter((it) => !others.includes(it))
  const found = [
    ...without(check.covers, page.covers).map((it) => `the page lacks ${it}`),
    ...without(page.covers, check.covers).map((it) => `only the page says ${it}`),
    ...without(check.first, page.first).map((it) => `${page.first} comes first, in the check ${it}`),
    ...without(check.papers, page.papers).map((it) => `the lists lack ${it}`),
    ...without(page.papers, check.papers).map((it) => `only the lists name ${it}`),
    ...without(check.tips, page.tips).map((it) => `the lists lack the tip ${it}`),
    ...without(page.tips, check.tips).map((it) => `only the lists give the tip ${it}`),
    ...without(check.steps, page.steps).map((it) => `the lists lack the step ${it}`),
    ...without(page.steps, check.steps).map((it) => `only the lists name the step ${it}`),
  ]
  const reasonFor = (what: string) => explained.find((because) => because(what, situation, noted))
  return {
    differences: found.filter((what) => !reasonFor(what)).map((what) => `${noted.join(' ')}: ${what}`),
    explained: found.flatMap((what) => reasonFor(what)?.name ?? []),
  }
}

/**
 * The check has not been told the money of a partner with a permit where it asks for AME; the page has its own table
 * for C2S, and so can say more to whoever keeps Assurance maladie.
 */
function partnerIsNotCountedForAme(what: string, { partner }: Situation, noted: readonly string[]): boolean {
  return partner === 'with-permit' && noted.includes('R14') && what.includes('c2s')
}

/** To mend: all other covers may be asked for in custody and detention, but for that of prisons. */
function prisonIsAmongAllOthers(what: string, { held }: Situation): boolean {
  return (held === 'custody' || held === 'detention') && what === 'only the page says prison cannotTell'
}

/** The check says how to ask only where asking comes first; on the page it stands in the list of every such result. */
function askingStandsBeside(what: string): boolean {
  return what === 'only the lists name the step ask-in-writing'
}

/** Differences we know of. One that is found no more fails the test: take it away. */
export const explained = [partnerIsNotCountedForAme, prisonIsAmongAllOthers, askingStandsBeside]
