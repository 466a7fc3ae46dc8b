import { parentPort, workerData } from 'node:worker_threads'
import type { Verdict } from '../../src/checker/index.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { addTo, type Found } from './found.ts'
import { judgePoint } from './judge-point.ts'
import { space } from './space.ts'
import { isKnown } from './tree.ts'
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

function judgeShard({ today, part, parts }: ShardTask): ShardReport {
  const { facts } = loadFacts()
  const walker = new Walker(facts, today)
  const found = new Map<string, Found>()
  const foundOnWalks = new Map<string, Found>()
  const everyLeaf = { walks: 0, questions: 0, most: 0 }
  const known = { walks: 0, questions: 0, most: 0 }
  let situations = 0
  let unknown = 0
  for (const point of space(facts, today, part, parts)) {
    const { situation, walk } = point
    const isAllKnown = isKnown(situation)
    const { mistakes, lead } = judgePoint(situation, isAllKnown, facts, point.today)
    situations++
    if (!isAllKnown) unknown++
    for (const mistake of mistakes) addTo(found, { mistake, count: 1, example: point })
    // Where the rules throw, that is the mistake.
    if (!walk || !lead) continue
    const walked = walker.walk(situation)
    for (const mistake of [...walked.mistakes, ...unaskedIn(walked.lead, lead)]) {
      addTo(foundOnWalks, { mistake, count: 1, example: point })
    }
    if (!walk.isFirst) continue
    for (const count of isKnown(walk.leaf) ? [everyLeaf, known] : [everyLeaf]) {
      count.walks++
      count.questions += walked.asked.length
      count.most = Math.max(count.most, walked.asked.length)
    }
  }
  return {
    situations,
    unknown,
    found: [...found.values()],
    everyLeaf,
    known,
    foundOnWalks: [...foundOnWalks.values()],
  }
}

/** An answer that is never asked for must not change what is said. */
function unaskedIn(ofAsked: Verdict, ofAll: Verdict): readonly string[] {
  const [asked, all] = [saidOf(ofAsked), saidOf(ofAll)]
  return asked === all ? [] : [`what is not asked changes what we say: ${asked}, ${all} with it`]
}

function saidOf({ scheme, word, limit, from }: Verdict): string {
  // Without an answer nothing is said of one scheme; a day may be told or not where the arrival is not known.
  if (word === 'cannotTell') return word
  return [scheme, word, limit, word !== 'notYet' && from && 'from a day'].filter(Boolean).join(' ')
}

parentPort?.postMessage(judgeShard(workerData as ShardTask) satisfies ShardReport)
