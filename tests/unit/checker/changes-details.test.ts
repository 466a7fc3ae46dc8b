import { describe, expect, it } from 'vitest'
import { evaluate, type Situation } from '../../../src/checker/index.ts'
import { type Change, whatWouldChange } from '../../../src/checker/outcome.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const today = '2026-11-23'
const { facts } = loadFacts()

const adult = { place: 'metropole', purpose: 'living-here', age: '18-or-over' } as const
const foreigner = { ...adult, nationality: 'other' } as const
const european = { ...adult, nationality: 'european', cover: 'none' } as const
const alone = { partner: 'none', children: 0, youngAdults: 0 } as const
const withFewMeans = { ...alone, income: 400_000, housing: 'own-lease', identity: ['passport'] } as const
const withoutPaper = { ...foreigner, paper: 'none', cover: 'none', residence: 'longer' } as const
const employee = { ...foreigner, paper: 'permit', cover: 'none', activity: 'employee' } as const

/** Every change in words: what kind opens which cover, on which day, and the answers that become others. */
function changesOf(situation: Situation): readonly string[] {
  return whatWouldChange(evaluate(situation, facts, today), situation, facts, today).map((change) =>
    [`${change.kind}: ${change.scheme} on ${change.day}`, ...answersChangedBy(change, situation)].join(' '),
  )
}

function answersChangedBy({ situation }: Change, before: Situation): readonly string[] {
  return Object.entries(situation)
    .filter(([id, answer]) => before[id as keyof Situation] !== answer)
    .map(([id, answer]) => `${id}=${answer}`)
    .toSorted()
}

type ChangesCase = readonly [name: string, situation: Situation, changes: readonly string[]]

function changesInEach(cases: readonly ChangesCase[]): void {
  it.each(cases)('%s', (_name, situation, changes) => {
    expect(changesOf(situation)).toEqual(changes)
  })
}

describe('Less income, and nothing else', () => {
  changesInEach([
    [
      'opens C2S with participation beside the cover of an employee above both lines',
      { ...employee, ...alone, income: 2_000_000 },
      ['income: c2s-participation on 2026-11-23 income=1406800'],
    ],
    [
      'counts the own income of who has a partner without a permit: it cannot be more than the whole',
      { ...employee, partner: 'without-permit', children: 0, youngAdults: 0, income: 9_000_000, ownIncome: 9_000_000 },
      ['income: c2s-participation on 2026-11-23 income=2110300 ownIncome=2110300'],
    ],
    [
      'is not said while the household may still raise the line',
      { ...withoutPaper, income: 1_350_000 },
      ['paper: puma-residence on 2026-11-23 activity=none-of-these paper=permit'],
    ],
    [
      'opens AME for someone alone far above its line, as a permit would open another cover',
      { ...withoutPaper, ...withFewMeans, income: 3_000_000 },
      [
        'income: ame on 2026-11-23 income=1042100',
        'paper: puma-residence on 2026-11-23 activity=none-of-these paper=permit',
      ],
    ],
  ])
})

describe('A permit', () => {
  changesInEach([
    [
      'is not spoken of while rights are kept: AME is what follows',
      {
        ...withoutPaper,
        ...withFewMeans,
        paper: 'ended',
        endedPaper: 'permit',
        endedOn: '2026-07-15',
        insuredBefore: 'yes',
        removalFinal: 'no',
      },
      ['date: ame on 2027-02-01'],
    ],
    ['is not spoken of before the paper is', { place: 'mayotte', age: '18-or-over', nationality: 'other' }, []],
    [
      'opens the cover by residence to who does not know which paper it is',
      { ...foreigner, paper: 'unknown', cover: 'none', residence: 'longer', ...withFewMeans },
      ['paper: puma-residence on 2026-11-23 activity=none-of-these paper=permit'],
    ],
    [
      'opens the cover by residence to who does not know what covers them: it would be asked for without any',
      { ...withoutPaper, cover: 'unknown', ...withFewMeans },
      ['paper: puma-residence on 2026-11-23 activity=none-of-these cover=none paper=permit'],
    ],
    [
      'leaves the AME of who has it as it is',
      { ...withoutPaper, cover: 'ame', ameEndsOn: '2027-06-30', ...withFewMeans },
      ['date: ame on 2027-04-30', 'paper: puma-residence on 2026-11-23 paper=permit'],
    ],
    [
      'opens nothing to who has an asylum certificate in Mayotte: the fund is to be asked',
      { place: 'mayotte', age: '18-or-over', nationality: 'other', paper: 'asylum-certificate' },
      [],
    ],
    [
      'opens the island’s own cover to a Briton come late to Mayotte without a paper',
      { place: 'mayotte', age: '18-or-over', nationality: 'british', british: 'since-2021', paper: 'none' },
      ['paper: mayotte on 2026-11-23 paper=permit'],
    ],
    [
      'is nothing to a French person whose time here is not told',
      { ...adult, nationality: 'french', cover: 'none', activity: 'none-of-these', residence: 'unknown' },
      [],
    ],
  ])
})

describe('A job', () => {
  changesInEach([
    [
      'is not said to a European without means, who waits for AME',
      { ...european, european: 'none-of-these', arrivedOn: '2026-11-01', ...withFewMeans },
      ['date: ame on 2027-02-02'],
    ],
    [
      'is not said to a European who looks for one: the fund is to be asked',
      { ...european, european: 'looking-for-work' },
      [],
    ],
    ['is not said to a European who has yet to say more', { ...european, cover: 'ame' }, []],
  ])
})

describe('The family card', () => {
  changesInEach([
    [
      'opens the cover by residence, without work',
      { ...adult, nationality: 'european-family', familyCard: 'no' },
      ['card: puma-residence on 2026-11-23 activity=none-of-these cover=none familyCard=yes residence=longer'],
    ],
    [
      'is not spoken of before the family says whether it has one',
      { ...adult, nationality: 'european-family', residence: 'longer' },
      [],
    ],
    [
      'is nothing to a French person whose time here is not told yet',
      { ...adult, nationality: 'french', cover: 'none', residence: 'longer' },
      [],
    ],
  ])
})
