import { beforeAll, describe, expect, it } from 'vitest'
import type { Found } from '../../space/found.ts'
import type { Asked, ShardReport } from '../../space/shard.ts'
import { judgeSpace } from '../../space/shards.ts'

const today = '2026-11-23'
let report: ShardReport

/** The first kinds of a mistake, with how often each was made and an example to try. */
function shown(found: readonly Found[]): readonly string[] {
  return found
    .slice(0, 20)
    .map(
      ({ mistake, count, example }) => `${count} × ${mistake}\n${example.today} ${JSON.stringify(example.situation)}`,
    )
}

function meanOf({ walks, questions, most }: Asked): string {
  return `${(questions / walks).toFixed(1)} questions on average and ${most} at most in ${walks} ways`
}

describe('Every situation that can be reached in the check', () => {
  beforeAll(async () => {
    const start = performance.now()
    report = await judgeSpace(today)
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    const { situations, unknown, found, everyLeaf, known } = report
    process.stdout.write(
      `\n${situations} situations, ${unknown} of them with an "I don't know", in ${seconds} s; ` +
        `${found.length} kinds of disagreement.\nThe check asks ${meanOf(everyLeaf)} through the categories, ` +
        `${meanOf(known)} without an "I don't know".\n`,
    )
  }, 600_000)

  it('is looked at', () => {
    expect(report.situations).toBeGreaterThanOrEqual(1_000_000)
  })

  it('has one result for each scheme, the same as the oracle finds', () => {
    expect(shown(report.found)).toEqual([])
  })

  it('is walked through without a dead end, and nothing left unasked would change what we say', () => {
    expect(shown(report.foundOnWalks)).toEqual([])
  })
})
