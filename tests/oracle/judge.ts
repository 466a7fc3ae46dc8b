import type { Day, Facts } from '../../src/facts/at.ts'
import type { Situation } from '../../src/checker/situation.ts'
import type { Judgement } from './judgement.ts'
import { merge } from './merge.ts'
import { Ceilings, type Money } from './money.ts'
import { toJudgement } from './possibility.ts'
import { rowsLeft } from './rows-left.ts'
import type { Row } from './table.ts'
import { afterKept, keptUntil, type Lengths, lengthsOn, type Times, timesOf } from './time.ts'

/** What a day of the check gives: the lengths and the ceilings in force. */
interface DayTables {
  readonly lengths: Lengths
  readonly ceilings: Ceilings
}

const tablesOfFacts = new WeakMap<Facts, Map<Day, DayTables>>()

function tablesOn(facts: Facts, today: Day): DayTables {
  const ofFacts = tablesOfFacts.get(facts) ?? new Map<Day, DayTables>()
  tablesOfFacts.set(facts, ofFacts)
  const tables = ofFacts.get(today) ?? { lengths: lengthsOn(facts, today), ceilings: new Ceilings(facts, today) }
  ofFacts.set(today, tables)
  return tables
}

/** Judges by the table. Answers that make no sense after earlier ones count as not given. */
export function judge(situation: Situation, facts: Facts, today: Day): Judgement {
  const { lengths, ceilings } = tablesOn(facts, today)
  const rows = rowsLeft(situation, lengths)
  const money = moneyOf(situation, ceilings, rows)
  return merge(rows.flatMap((row) => possibilities(row, situation, lengths, money)))
}

interface AllMoney {
  readonly ame: readonly Money[]
  readonly c2s: readonly Money[]
}

/** The money of all rows, looked at once. */
function moneyOf(situation: Situation, ceilings: Ceilings, rows: readonly Row[]): AllMoney {
  return {
    ame: rows.some(({ looksAt }) => looksAt.ame) ? ceilings.ame(situation) : [],
    c2s: rows.some(({ looksAt }) => looksAt.c2s) ? ceilings.c2s(situation) : [],
  }
}

const noMoney: readonly Money[] = [{}]
const noPartner: readonly boolean[] = [false]
const noTimes: readonly Times[] = [{ wait: { state: 'met' }, ame: { state: 'met' }, lawful: false }]

/** Everything one row can say of the answers given: one judgement when they are complete. */
function possibilities(row: Row, situation: Situation, lengths: Lengths, money: AllMoney): Judgement[] {
  const { looksAt } = row
  const times = looksAt.ame || looksAt.wait ? timesOf(situation, row.stay, lengths) : noTimes
  const until = looksAt.kept ? keptUntil(situation, lengths) : undefined
  const kept = until === undefined ? undefined : { until, from: afterKept(situation, until, lengths) }
  const all: Judgement[] = []
  for (const time of times) {
    for (const sum of looksAt.ame ? money.ame : looksAt.c2s ? money.c2s : noMoney) {
      for (const partnerHasPermit of looksAt.kept ? partnersWithPermit(situation) : noPartner) {
        all.push(toJudgement({ row, accident: situation.accident, times: time, money: sum, partnerHasPermit }, kept))
      }
    }
  }
  return all
}

function partnersWithPermit({ partner }: Situation): readonly boolean[] {
  return partner === undefined || partner === 'unknown' ? [false, true] : [partner === 'with-permit']
}
