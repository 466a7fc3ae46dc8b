import type { Situation } from '../../src/checker/situation.ts'
import { UnansweredError } from './questionnaire-time.ts'

/** The lines of one table by place: for each number of people its amounts in cents, and for each further person. */
interface MoneyTable {
  readonly rows: readonly (readonly number[])[]
  readonly further: readonly number[]
}

/** By the id of the table: that of metropolitan France, and that of the overseas departments. */
export type MoneyTables = ReadonlyMap<string, readonly MoneyTable[]>

export function readTables(html: string): MoneyTables {
  const blocks = html.split(/(?=<div id="table-\d")/).slice(1)
  return new Map(blocks.map((block) => [/id="(table-\d)"/.exec(block)?.[1] ?? '', tablesByCaption(block)]))
}

/** Tables under the same words are halves of one, side by side. */
function tablesByCaption(block: string): readonly MoneyTable[] {
  const found = new Map<string, MoneyTable>()
  for (const [, caption = '', html = ''] of block.matchAll(/<table><caption>(.*?)<\/caption>(.*?)<\/table>/gs)) {
    const [half, other] = [readTable(html), found.get(caption)]
    found.set(caption, other ? sideBySide(other, half) : half)
  }
  return [...found.values()]
}

function sideBySide(left: MoneyTable, right: MoneyTable): MoneyTable {
  return {
    rows: left.rows.map((row, index) => [...row, ...(right.rows[index] ?? [])]),
    further: [...left.further, ...right.further],
  }
}

function readTable(html: string): MoneyTable {
  const lines = [...html.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([line]) =>
    [...line.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = '']) => centsOf(cell)),
  )
  return { rows: lines.slice(0, -1), further: lines.at(-1) ?? [] }
}

/** "+ 4 251,36 €": 425136. */
function centsOf(text: string): number {
  const cents = Math.round(Number(text.replace(/[^\d,]/g, '').replace(',', '.')) * 100)
  if (!(cents > 0)) throw new Error(`"${text}" is no amount.`)
  return cents
}

function amountsOf({ rows, further }: MoneyTable, people: number): readonly number[] {
  const last = rows.at(-1) ?? []
  return rows[people - 1] ?? last.map((amount, column) => amount + (people - rows.length) * (further[column] ?? 0))
}

/** Every amount of the table, and the next cent: whoever does not know theirs has one beside one of these. */
export function amountsAround(tables: MoneyTables, id: string): readonly number[] {
  const printed = (tables.get(id) ?? []).flatMap(({ rows }) => rows.flat())
  return [...new Set(printed.flatMap((amount) => [amount, amount + 1]))]
}

/** How many people, with how much money; the page tells some readers to count more than once. */
interface Count {
  readonly people: number
  readonly money: number
}

/** The tables to look at: both, where the place has none of its own. */
function tablesFor(tables: MoneyTables, id: string, { place }: Situation): readonly MoneyTable[] {
  const both = tables.get(id) ?? []
  if (place === 'metropole') return both.slice(0, 1)
  return place === 'overseas-department' ? both.slice(1) : both
}

/** The answers of a money question that are the person's, after the text that tells how to count. */
export function moneyAnswer(tables: MoneyTables, id: string, situation: Situation): readonly string[] {
  const mine = tablesFor(tables, id, situation)
  if (id === 'table-1') {
    const found = new Set(
      mine.flatMap((table) => countsForAme(situation).map((count) => ameAnswer(table, count, situation))),
    )
    const answer = found.size > 1 ? 'near' : [...found][0]
    return answer === 'over' ? ['over'] : [answer ?? '', 'under-or-near']
  }
  const found = mine.flatMap((table) => countsForC2s(situation).map((count) => c2sAnswer(table, count)))
  const best = inOrder.find((answer) => found.includes(answer)) ?? 'none'
  const isSplit = new Set(found).size > 1
  return [isSplit ? best.replace(/-near$/, '').concat('-near') : best]
}

const inOrder = ['free', 'free-near', 'participation', 'participation-near']

function ameAnswer(table: MoneyTable, { people, money }: Count, { housing }: Situation): string {
  const amounts = amountsOf(table, people)
  const [under = 0, near = 0] = housing === 'hosted-free' ? amounts.slice(2) : amounts
  if (money <= under) return 'under'
  return money <= near ? 'near' : 'over'
}

function c2sAnswer(table: MoneyTable, { people, money }: Count): string {
  const [free = 0, freeNear = 0, paid = 0, paidNear = 0] = amountsOf(table, people)
  if (money < free) return 'free'
  if (money <= freeNear) return 'free-near'
  if (money <= paid) return 'participation'
  return money <= paidNear ? 'participation-near' : 'none'
}

/** With the children; with and without a partner who has no permit; with and without young adults. */
function countsForAme(situation: Situation): readonly Count[] {
  const { partner, children, youngAdults } = amountsIn(situation)
  const own = 1 + children
  const couples = [
    ...(partner === 'without-permit' ? [{ people: own + 1, money: moneyOfAll(situation) }] : []),
    { people: own, money: partner === 'without-permit' ? moneyAlone(situation) : moneyOfAll(situation) },
  ]
  return youngAdults === 0
    ? couples
    : couples.flatMap((count) => [count, { ...count, people: count.people + youngAdults }])
}

function countsForC2s(situation: Situation): readonly Count[] {
  const { partner, children, youngAdults } = amountsIn(situation)
  const own = 1 + children + youngAdults
  if (partner === 'none') return [{ people: own, money: moneyOfAll(situation) }]
  const together = { people: own + 1, money: moneyOfAll(situation) }
  return partner === 'with-permit' ? [together] : [together, { people: own, money: moneyAlone(situation) }]
}

function amountsIn({ partner, children, youngAdults }: Situation) {
  return { partner: partner ?? 'none', children: Number(children ?? 0), youngAdults: Number(youngAdults ?? 0) }
}

function moneyOfAll({ income }: Situation): number {
  if (typeof income !== 'number') throw new UnansweredError('No income is known.')
  return income
}

/** Without money of both, neither has any. */
function moneyAlone({ income, ownIncome }: Situation): number {
  const money = income === 0 ? 0 : ownIncome
  if (typeof money !== 'number') throw new UnansweredError('No income of their own is known.')
  return money
}
