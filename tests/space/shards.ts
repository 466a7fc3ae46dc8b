import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { together } from './found.ts'
import type { Asked, ShardReport, ShardTask } from './shard.ts'

/** Two processors are what the test command counts on. */
const parts = 2

/** Judges the whole space in workers, which read TypeScript as Node does, and puts their reports together. */
export async function judgeSpace(today: string): Promise<ShardReport> {
  const reports = await Promise.all(Array.from({ length: parts }, (_, part) => runShard({ today, part, parts })))
  const sum = (count: (report: ShardReport) => number) => reports.reduce((total, report) => total + count(report), 0)
  const askedIn = (asked: (report: ShardReport) => Asked): Asked => ({
    walks: sum((report) => asked(report).walks),
    questions: sum((report) => asked(report).questions),
    most: Math.max(...reports.map((report) => asked(report).most)),
  })
  return {
    situations: sum(({ situations }) => situations),
    unknown: sum(({ unknown }) => unknown),
    found: together(reports.map(({ found }) => found)),
    everyLeaf: askedIn(({ everyLeaf }) => everyLeaf),
    known: askedIn(({ known }) => known),
    foundOnWalks: together(reports.map(({ foundOnWalks }) => foundOnWalks)),
  }
}

function runShard(task: ShardTask): Promise<ShardReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'shard.ts'), { workerData: task, execArgv: [] })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
