import { parentPort, workerData } from 'node:worker_threads'
import type { Verdict } from '../../src/checker/index.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { addTo, type Found } from './found.ts'
import { judgePoint } from './judge-point.ts'
import { isKnown, space, walks } from './space.ts'
import { Walker } from './walk.ts'

/** Which part of the space this worker judges. */
export interface ShardTask {
  readonly today: string
  readonly part: number
  readonly parts: number
}

/** How many questions the walks asked. */
export interface Asked {
  readonly walks: number
  readonly questions: number
  readonly most: number
}

/** What a worker says when it is done. */
export interface ShardReport {
  readonly situations: number
  readonly unknown: number
  readonly found: readonly Found[]
  /** One walk for each leaf. */
  readonly everyLeaf: Asked
  /** Those of them where every answer of the leaf is known. */
  readonly known: Asked
  readonly foundOnWalks: readonly Found[]
}

const { facts } = loadFacts()

function judgeSituations({ today, part, parts }: ShardTask): Pick<ShardReport, 'situations' | 'unknown' | 'found'> {
  const found = new Map<string, Found>()
  let situations = 0
  let unknown = 0
  for (const point of space(facts, today, part, parts)) {
    situations++
    if (!isKnown(point.situation)) unknown++
    for (const mistake of judgePoint(point.situation, facts, point.today)) {
      addTo(found, { mistake, count: 1, example: point })
    }
  }
  return { situations, unknown, found: [...found.values()] }
}

function judgeWalks({ today, part, parts }: ShardTask): Pick<ShardReport, 'everyLeaf' | 'known' | 'foundOnWalks'> {
  const walker = new Walker(facts, today)
  const found = new Map<string, Found>()
  const everyLeaf = { walks: 0, questions: 0, most: 0 }
  const known = { walks: 0, questions: 0, most: 0 }
  for (const { leaf, situation, isFirst } of walks(facts, today, part, parts)) {
    const { asked, answers, mistakes } = walker.walk(situation)
    const ofAll = saidOf(walker.lead(situation))
    const ofAsked = saidOf(walker.lead(answers))
    const unasked = ofAll === ofAsked ? [] : [`what is not asked changes what we say: ${ofAsked}, ${ofAll} with it`]
    for (const mistake of [...mistakes, ...unasked]) addTo(found, { mistake, count: 1, example: { situation, today } })
    for (const count of isFirst ? (isKnown(leaf) ? [everyLeaf, known] : [everyLeaf]) : []) {
      count.walks++
      count.questions += asked.length
      count.most = Math.max(count.most, asked.length)
    }
  }
  return { everyLeaf, known, foundOnWalks: [...found.values()] }
}

function saidOf({ scheme, word, limit, from }: Verdict): string {
  // Without an answer nothing is said of one scheme; a day may be told or not where the arrival is not known.
  if (word === 'cannotTell') return word
  return [scheme, word, limit, word !== 'notYet' && from && 'from a day'].filter(Boolean).join(' ')
}

const task = workerData as ShardTask
parentPort?.postMessage({ ...judgeSituations(task), ...judgeWalks(task) } satisfies ShardReport)
