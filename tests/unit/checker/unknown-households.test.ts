import { expect, it } from 'vitest'
import { evaluate, type Situation } from '../../../src/checker/index.ts'
import { loadFacts } from '../../../src/facts/load.ts'
import { judge } from '../../oracle/judge.ts'

// The space draws few incomes for households that are not known: here are those around and between the lines.

const today = '2026-11-23'
const { facts } = loadFacts()
const schemes = ['c2s-free', 'c2s-participation', 'ame'] as const
const employee = { place: 'metropole', purpose: 'living-here', age: '18-or-over', nationality: 'other' } as const

/** Lines of one to three people, and amounts between: above the one to pay with for one, below the free one for two. */
const incomes = [1_033_900, 1_042_100, 1_406_800, 1_406_801, 1_485_000, 1_563_199, 1_563_200, 1_875_800, 2_110_301]
const ownIncomes = [0, 1_042_100, 1_406_801, 'unknown'] as const
const counts = [0, 1, 'unknown'] as const

function households(): Situation[] {
  const all: Situation[] = []
  for (const partner of ['none', 'with-permit', 'without-permit', 'unknown'] as const) {
    for (const children of counts) {
      for (const youngAdults of counts) {
        for (const income of [...incomes, 2_600_000, 6_000_000]) {
          const household = { ...employee, paper: 'permit', cover: 'none', activity: 'employee' } as const
          const known = { ...household, partner, children, youngAdults, income }
          const own =
            partner === 'without-permit' ? ownIncomes.filter((part) => part === 'unknown' || part <= income) : []
          all.push(known, ...own.map((ownIncome) => ({ ...known, ownIncome })))
        }
      }
    }
  }
  return all
}

it('Households that are not known come out as the oracle says', () => {
  const differ = households().flatMap((situation) => {
    const results = evaluate(situation, facts, today)
    const { outcomes } = judge(situation, facts, today)
    return results
      .filter(({ scheme, outcome }) => schemes.some((slug) => slug === scheme) && outcome !== outcomes[scheme])
      .map(({ scheme, outcome }) => `${scheme} ${outcome}, oracle ${outcomes[scheme]}: ${JSON.stringify(situation)}`)
  })
  expect(differ).toEqual([])
})
