import { describe, expect, it } from 'vitest'
import { contradictionsIn } from '../../../src/checker/contradictions.ts'
import { answersThatCount } from '../../../src/checker/index.ts'
import { readSituation } from '../../../src/commands/situation.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const { facts } = loadFacts()
const today = '2026-11-23'

/** What is wrong with a text. */
function problemsOf(input: string): readonly string[] {
  return readSituation(input, 'standard input', facts, today).problems
}

describe('A situation is refused for', () => {
  it('an unknown key, with the one that was meant', () => {
    expect(problemsOf('{"plce": "metropole"}')).toEqual([
      expect.stringMatching(
        /^"plce" in standard input is no key of a situation\. Did you mean "place"\? Keys are "place", "held", .*"accident"\.$/,
      ),
    ])
  })

  it('a key given twice, which JSON readers let pass', () => {
    expect(problemsOf('{"age": "unknown",\n"age": "under-18"}')).toEqual([
      'Standard input gives a key twice, the second time on line 2, column 1. Keep one.',
    ])
  })

  it('an answer that is none, with the one that was meant and all there are', () => {
    expect(problemsOf('{"place": "metropol"}')).toEqual([
      expect.stringMatching(
        /^"place" in standard input is "metropol", which is none of its answers\. Did you mean "metropole"\? Its answers are "metropole", .*"unknown"\.$/,
      ),
    ])
  })

  it.each([
    ['an amount with a part of a cent', '{"income": 10.5}', '"income" in standard input is 10.5'],
    ['a negative amount', '{"income": -1}', '"income" in standard input is -1'],
    ['more people than one count may hold', '{"children": 21}', '"children" in standard input is 21'],
    ['a day that does not exist', '{"arrivedOn": "2026-02-29"}', '"arrivedOn" in standard input is "2026-02-29"'],
    ['a month that does not exist', '{"endedOn": "2026-13"}', '"endedOn" in standard input is "2026-13"'],
    ['a paper named twice', '{"identity": ["passport", "passport"]}', '"identity" in standard input is'],
    ['papers beside no paper', '{"identity": ["none", "passport"]}', '"identity" in standard input is'],
    ['an empty answer', '{"place": null}', '"place" in standard input is null'],
  ])('%s', (_name, input, start) => {
    const problems = problemsOf(input)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${start}`)
    expect(problems[0]).toMatch(/\. (Write|Its answers are) /)
  })

  it.each([
    [
      'an answer that is not asked after another',
      { place: 'metropole', purpose: 'living-here', age: 'under-18', partner: 'none' },
      '"partner": "none" is not asked after "age": "under-18". Leave "partner" out, or correct "age" ("18-or-over" would fit).',
    ],
    [
      'an answer without the one it belongs to',
      { receipt: 'renewal' },
      '"receipt": "renewal" is not asked before "paper" is answered. Add "paper" ("receipt" would fit), or leave "receipt" out.',
    ],
    [
      'an option that another answer rules out',
      { age: '18-or-over', nationality: 'other', paper: 'ended', endedPaper: 'never' },
      '"endedPaper": "never" is not possible with "paper": "ended". Write "permit", "asylum-certificate", "short-visa", "visa-free", "unknown".',
    ],
    [
      'a part that is more than the whole',
      { age: '18-or-over', partner: 'without-permit', income: 5, ownIncome: 6 },
      '"ownIncome": 6 is more than "income": 5, of which it is a part. Correct one of the two.',
    ],
    [
      'an arrival in the future',
      { age: '18-or-over', residence: 'not-longer', arrivedOn: '2026-11-24' },
      '"arrivedOn": "2026-11-24" lies after the day of the check, 2026-11-23. Correct the day, or ask for another one with --on.',
    ],
    [
      'a paper that is over and ends in the future',
      { age: '18-or-over', nationality: 'other', paper: 'ended', endedPaper: 'permit', endedOn: '2026-12' },
      '"endedOn": "2026-12" lies after the day of the check, 2026-11-23. Correct the day, or ask for another one with --on.',
    ],
    [
      'an arrival too long ago for what was said of the time in France',
      { age: '18-or-over', residence: 'not-longer', arrivedOn: '2026-08-22' },
      '"arrivedOn": "2026-08-22" contradicts "residence": "not-longer" on 2026-11-23. Correct one of the two.',
    ],
  ])('%s', (_name, situation, sentence) => {
    expect(problemsOf(JSON.stringify(situation))).toEqual([sentence])
  })

  it('every answer that hangs on a wrong one, each with that one', () => {
    const situation = {
      age: '18-or-over',
      nationality: 'french',
      paper: 'ended',
      endedPaper: 'permit',
      endedOn: '2026-01',
    }
    const problems = problemsOf(JSON.stringify(situation))
    expect(problems).toHaveLength(3)
    for (const problem of problems) expect(problem).toContain('is not asked after "nationality": "french"')
  })

  it('an answer that is nearly another one in meaning, without a guess', () => {
    expect(problemsOf('{"age": "over-18"}')).toEqual([
      '"age" in standard input is "over-18", which is none of its answers. Its answers are "under-18", "18-or-over", "unknown".',
    ])
  })
})

describe('A situation is read', () => {
  it.each([
    ['when nothing was told yet', {}],
    [
      'with answers that are not known',
      { place: 'unknown', age: '18-or-over', income: 'unknown', identity: 'unknown' },
    ],
    ['with a month for a day', { age: '18-or-over', residence: 'not-longer', arrivedOn: '2026-11' }],
    [
      'with a visa that still runs',
      { age: '18-or-over', nationality: 'other', paper: 'short-visa', endedOn: '2027-01-15' },
    ],
    ['with an accident, which no question asks for', { accident: 'yes' }],
    ['with a part as large as the whole', { age: '18-or-over', partner: 'without-permit', income: 5, ownIncome: 5 }],
  ] as const)('%s', (_name, situation) => {
    expect(readSituation(JSON.stringify(situation), 'standard input', facts, today)).toEqual({
      situation,
      problems: [],
    })
  })
})

describe('Contradictions', () => {
  it('name every answer that would not count, and no other', () => {
    const situation = { place: 'pacific', age: 'under-18', minor: 'alone', partner: 'none', housing: 'hotel' } as const
    const dropped = Object.keys(situation).filter((key) => !(key in answersThatCount(situation)))
    expect(contradictionsIn(situation, facts, today).map(({ key }) => key)).toEqual(dropped)
  })
})
