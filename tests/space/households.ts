import { type Housing, partners, type Situation } from '../../src/checker/situation.ts'

/** The people of a household, as answered. */
type People = Pick<Situation, 'partner' | 'children' | 'youngAdults'>

function people(
  partner: Situation['partner'],
  children: Situation['children'],
  youngAdults: Situation['youngAdults'],
): People {
  return { partner, children, youngAdults }
}

/** One person. */
export const alone = people('none', 0, 0)

/** From 1 to 8 people, counted the same or in several ways. */
export const households: readonly People[] = [
  alone,
  people('none', 1, 0),
  people('without-permit', 1, 0),
  people('with-permit', 2, 0),
  people('none', 4, 0),
  people('none', 2, 1),
  people('with-permit', 3, 1),
  people('none', 7, 0),
]

/** Every household of at most 8 people. */
export function* everyHousehold(): Generator<People> {
  for (const partner of partners) {
    const most = partner === 'none' ? 7 : 6
    for (let children = 0; children <= most; children++) {
      for (let youngAdults = 0; youngAdults <= most - children; youngAdults++)
        yield people(partner, children, youngAdults)
    }
  }
}

/** The ways to be housed that are told apart. */
export const housingsThatCount = ['own-lease', 'hosted-free', 'unknown'] as const satisfies readonly (
  Housing | 'unknown'
)[]
