import { editionDay } from '../facts/edition.ts'
import { loadFacts } from '../facts/load.ts'

/**
 * `npm run facts`: every fact by its review day, the nearest first, and which are due. `-- --on 2027-04-02` asks for
 * another day than the edition's. Exit code 1 when a review is overdue without a written reason.
 */
const asked = process.argv.indexOf('--on')
const today = asked > 0 ? (process.argv[asked + 1] ?? editionDay) : editionDay
const { facts, info } = loadFacts()

const rows = Object.entries(facts).toSorted(([, a], [, b]) => a.review.localeCompare(b.review))
const due = rows.filter(([, { review }]) => review <= today)
const unexplained = due.filter(([name]) => !info[name]?.reviewOverdueBecause)

for (const [name, { review }] of rows) {
  const state = review <= today ? 'due ' : '    '
  console.log(`${state} ${review}  checked ${info[name]?.checkedOn}  ${name}  (${info[name]?.file})`)
}
console.log(`\n${rows.length} facts, ${due.length} due for review on ${today}.`)
for (const [name] of due) {
  const reason = info[name]?.reviewOverdueBecause
  console.log(`${name}: ${reason ?? 'read its source again and put the day in "checked_on".'}`)
}
process.exitCode = unexplained.length > 0 ? 1 : 0
