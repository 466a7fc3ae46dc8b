import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { evaluate, type SchemeSlug, type Situation, type Verdict, verdicts } from '../../../src/checker/index.ts'
import { type Change, type ChangeKind, whatWouldChange } from '../../../src/checker/outcome.ts'
import { addDays } from '../../../src/facts/at.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const today = '2026-11-23'
const { facts } = loadFacts()

const anAdult: Situation = { place: 'metropole', purpose: 'living-here', age: '18-or-over' }
const livingAlone: Situation = { partner: 'none', children: 0, youngAdults: 0 }
const withFewMeans: Situation = { ...livingAlone, income: 400_000, housing: 'own-lease', identity: ['passport'] }
const withoutPapers: Situation = {
  ...anAdult,
  nationality: 'other',
  paper: 'none',
  cover: 'none',
  residence: 'longer',
  ...withFewMeans,
}
const withAPermit: Situation = { ...anAdult, nationality: 'other', paper: 'permit', cover: 'none' }
const arrivedInSeptember: Situation = { residence: 'not-longer', arrivedOn: '2026-09-10' }
const insured: Situation = { ...anAdult, nationality: 'french', cover: 'assurance-maladie', ...livingAlone }

function changesOf(situation: Situation, day = today): Change[] {
  return whatWouldChange(evaluate(situation, facts, day), situation, facts, day)
}

function verdictAfter({ situation, day, scheme }: Change): Verdict | undefined {
  return verdicts(evaluate(situation, facts, day), situation, facts, day).find((verdict) => verdict.scheme === scheme)
}

/** The changes of one kind, as `scheme day`. */
function saidOf(situation: Situation, kind: ChangeKind): string[] {
  return changesOf(situation)
    .filter((change) => change.kind === kind)
    .map(({ scheme, day }) => `${scheme} ${day}`)
}

function ceilingOf(situation: Situation, scheme: SchemeSlug): Change['ceiling'] {
  return changesOf(situation).find((change) => change.kind === 'income' && change.scheme === scheme)?.ceiling
}

describe('A day to come', () => {
  it('is given to someone without papers here for less than three months', () => {
    expect(saidOf({ ...withoutPapers, ...arrivedInSeptember }, 'date')).toEqual(['ame 2026-12-11'])
  })

  it('is given to a permit holder without work here for less than three months', () => {
    expect(saidOf({ ...withAPermit, activity: 'none-of-these', ...arrivedInSeptember }, 'date')).toEqual([
      'puma-residence 2026-12-11',
    ])
  })

  it('is given to an asylum seeker, counted from arrival', () => {
    const asking: Situation = { ...withAPermit, paper: 'asylum-certificate', ...arrivedInSeptember }
    expect(saidOf(asking, 'date')).toEqual(['puma-residence 2026-12-11'])
  })

  it('is counted from the end of a short visa', () => {
    const visaEnded: Situation = {
      ...withoutPapers,
      paper: 'ended',
      endedPaper: 'short-visa',
      endedOn: '2026-10-05',
      arrivedOn: '2026-07-08',
    }
    expect(saidOf(visaEnded, 'date')).toEqual(['ame 2027-01-06'])
  })

  it('is the first of the two months in which AME is renewed', () => {
    const renewing: Situation = { ...withoutPapers, cover: 'ame', ameEndsOn: '2027-06-30' }
    expect(saidOf(renewing, 'date')).toEqual(['ame 2027-04-30'])
  })

  it('is that of AME when kept rights end', () => {
    const kept: Situation = {
      ...withoutPapers,
      paper: 'ended',
      endedPaper: 'permit',
      endedOn: '2026-07-15',
      insuredBefore: 'yes',
      removalFinal: 'no',
    }
    expect(saidOf(kept, 'date')).toEqual(['ame 2027-02-01'])
  })

  it('is that of AME some weeks after kept rights end, under a final removal order', () => {
    const kept: Situation = {
      ...withoutPapers,
      paper: 'ended',
      endedPaper: 'permit',
      endedOn: '2026-10-15',
      insuredBefore: 'yes',
      removalFinal: 'yes',
    }
    expect(saidOf(kept, 'date')).toEqual(['ame 2027-01-16'])
  })

  it('is not invented for someone who has no day to wait for', () => {
    expect(saidOf({ ...withoutPapers, income: 3_000_000 }, 'date')).toEqual([])
  })
})

describe('Less income', () => {
  it('opens AME under its line, with the day the line began', () => {
    expect(ceilingOf({ ...withoutPapers, income: 1_500_000 }, 'ame')).toMatchObject({
      ceiling: 1_042_100,
      since: '2026-04-01',
      provisional: true,
    })
  })

  it('opens AME under the line of three people for a couple without papers and their child', () => {
    const couple: Situation = { ...withoutPapers, partner: 'without-permit', children: 1, income: 2_600_000 }
    expect(ceilingOf({ ...couple, ownIncome: 2_600_000 }, 'ame')).toMatchObject({ ceiling: 1_875_800 })
  })

  it('opens AME under the overseas line in Guyane', () => {
    const inGuyane: Situation = { ...withoutPapers, place: 'overseas-department', income: 1_500_000 }
    expect(ceilingOf(inGuyane, 'ame')).toMatchObject({ ceiling: 1_159_900 })
  })

  it('opens C2S with participation for someone insured above both lines', () => {
    expect(ceilingOf({ ...insured, income: 2_000_000 }, 'c2s-participation')).toMatchObject({ ceiling: 1_406_800 })
  })

  it('is not asked of someone under every line', () => {
    expect(saidOf(withoutPapers, 'income')).toEqual([])
    expect(saidOf({ ...insured, income: 400_000 }, 'income')).toEqual([])
  })

  it('is not asked of a child, whatever the money of the parents', () => {
    const child: Situation = { place: 'metropole', purpose: 'living-here', age: 'under-18' }
    expect(saidOf({ ...child, minor: 'parents-without-permit', income: 9_000_000 }, 'income')).toEqual([])
  })
})

describe('A paper, a job or a card', () => {
  it('is a residence paper for someone without papers', () => {
    expect(saidOf(withoutPapers, 'paper')).toEqual([`puma-residence ${today}`])
  })

  it('is a residence paper for someone without papers over the AME line', () => {
    expect(saidOf({ ...withoutPapers, income: 3_000_000 }, 'paper')).toEqual([`puma-residence ${today}`])
  })

  it('is a residence paper for someone without papers in Mayotte, where nothing else opens a cover', () => {
    const inMayotte: Situation = { place: 'mayotte', age: '18-or-over', nationality: 'other', paper: 'none' }
    expect(saidOf(inMayotte, 'paper')).toEqual([`mayotte ${today}`])
  })

  it('is a job for a permit holder who waits', () => {
    expect(saidOf({ ...withAPermit, activity: 'none-of-these', ...arrivedInSeptember }, 'work')).toEqual([
      `puma-work ${today}`,
    ])
  })

  it('is a job for a French person back without work who waits', () => {
    const back: Situation = { ...anAdult, nationality: 'french', cover: 'none', activity: 'none-of-these' }
    expect(saidOf({ ...back, ...arrivedInSeptember }, 'work')).toEqual([`puma-work ${today}`])
  })

  it('is a job for a European with enough to live on who waits', () => {
    const waiting: Situation = { ...anAdult, nationality: 'european', european: 'enough-money', cover: 'none' }
    expect(saidOf({ ...waiting, ...arrivedInSeptember }, 'work')).toEqual([`puma-work ${today}`])
  })

  it('is not a job for a visitor, whose paper forbids one', () => {
    expect(saidOf({ ...withAPermit, activity: 'visitor', ...arrivedInSeptember }, 'work')).toEqual([])
  })

  it('is not a job for someone without papers, who would have no cover by it', () => {
    expect(saidOf({ ...withoutPapers, ...arrivedInSeptember }, 'work')).toEqual([])
  })

  it('is the family card for the wife of a European', () => {
    const wife: Situation = { ...anAdult, nationality: 'european-family', familyCard: 'no' }
    expect(saidOf(wife, 'card')).toEqual([`puma-residence ${today}`])
  })

  it('is never a paper for a French or European person', () => {
    const european: Situation = { ...anAdult, nationality: 'european', european: 'none-of-these', cover: 'none' }
    const back: Situation = { ...anAdult, nationality: 'french', cover: 'none', activity: 'none-of-these' }
    expect(saidOf({ ...european, ...arrivedInSeptember, ...withFewMeans }, 'paper')).toEqual([])
    expect(saidOf({ ...back, ...arrivedInSeptember }, 'paper')).toEqual([])
  })
})

describe('Nothing', () => {
  it.each<[string, Situation]>([
    ['someone insured under the free C2S line', { ...insured, income: 400_000 }],
    ['an employee with low wages', { ...withAPermit, activity: 'employee', ...livingAlone, income: 400_000 }],
    ['a refugee with little money', { ...withAPermit, paper: 'protection', ...livingAlone, income: 400_000 }],
    [
      'a child with an insured parent',
      { place: 'metropole', purpose: 'living-here', age: 'under-18', minor: 'parent-insured' },
    ],
    ['someone on the prison register', { place: 'held', held: 'prison' }],
  ])('would change what we say to %s', (_who, situation) => {
    expect(changesOf(situation)).toEqual([])
  })
})

interface HouseholdCase {
  readonly name: string
  readonly on: string
  readonly situation: Situation
}

const folder = join(import.meta.dirname, '../../fixtures/households')
const households = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as readonly HouseholdCase[])
type Found = ReturnType<typeof findEveryChange>[number]
let found: readonly Found[] | undefined

/** Found once, when the first test asks. */
function everyChange(): readonly Found[] {
  found ??= findEveryChange()
  return found
}

function findEveryChange() {
  return households.flatMap(({ name, on, situation }) =>
    changesOf(situation, on).map((change) => ({ name, on, before: situation, change })),
  )
}

function where({ name, change }: Found): string {
  return `${name}: ${change.kind} ${change.scheme} ${change.day}`
}

describe('Every change offered to a household of the fixtures', () => {
  it('is there for a day, an income, a paper and a job: the laws below look at something', () => {
    const kinds = new Set(everyChange().map(({ change }) => change.kind))
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['date', 'income', 'paper', 'work']))
  })

  it('opens its cover when the rules are run again', () => {
    const empty = everyChange().filter(({ change }) => {
      const word = verdictAfter(change)?.word
      return word !== 'likely' && word !== 'closeToLimit'
    })
    expect(empty.map(where)).toEqual([])
  })

  it('opens a cover that is not likely today', () => {
    const idle = everyChange().filter(
      ({ on, before, change }) => verdictAfter({ ...change, situation: before, day: on })?.word === 'likely',
    )
    expect(idle.map(where)).toEqual([])
  })

  it('is a day still to come, with the same answers, or another answer today', () => {
    const wrong = everyChange().filter(({ on, change }) =>
      change.kind === 'date' ? change.day <= on : change.day !== on,
    )
    expect(wrong.map(where)).toEqual([])
  })

  it('is the first such day: the day before, its cover is not likely', () => {
    const late = everyChange().filter(
      ({ change }) =>
        change.kind === 'date' && verdictAfter({ ...change, day: addDays(change.day, -1) })?.word === 'likely',
    )
    expect(late.map(where)).toEqual([])
  })

  it('is less income than today, at most what the ceiling says', () => {
    const dear = everyChange().filter(({ before, change: { kind, situation, ceiling } }) => {
      const [asked, had] = [Number(situation.income), Number(before.income)]
      return kind === 'income' && !(asked < had && asked <= Number(ceiling?.ceiling))
    })
    expect(dear.map(where)).toEqual([])
  })

  it('is offered once', () => {
    const seen = everyChange().map(({ before, on, change }) => JSON.stringify([before, on, change]))
    expect(
      everyChange()
        .filter((_change, index) => seen.indexOf(seen[index] as string) !== index)
        .map(where),
    ).toEqual([])
  })
})
