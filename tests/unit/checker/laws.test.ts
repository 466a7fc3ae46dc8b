import { array, assert, boolean, constantFrom, integer, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answersThatCount,
  evaluate,
  nextQuestion,
  type Outcome,
  type QuestionId,
  questionFor,
  questions,
  type SchemeSlug,
  schemeSlugs,
  type Situation,
  verdicts,
  type VerdictWord,
} from '../../../src/checker/index.ts'
import { contradictionsIn } from '../../../src/checker/contradictions.ts'
import { addDays, type Facts, latestDay } from '../../../src/facts/at.ts'
import { loadFacts } from '../../../src/facts/load.ts'
import { type Answer, Draw } from '../../space/any-situation.ts'
import { isAsked } from '../../space/space.ts'

const today = '2026-11-23'
const { facts } = loadFacts()
const draw = new Draw(facts, today)
/** The same runs each time, so that a failure stays one. */
const runs = { numRuns: 10_000, seed: 20_261_123 }
const timeout = 120_000

const worth: Readonly<Record<Outcome, number>> = { notEligible: 0, undetermined: 1, eligible: 2 }

type Outcomes = Readonly<Record<SchemeSlug, Outcome>>

function outcomesOf(situation: Situation, day = today): Outcomes {
  const results = evaluate(situation, facts, day)
  return Object.fromEntries(results.map(({ scheme, outcome }) => [scheme, outcome])) as Outcomes
}

/** Both tiers of C2S as one right, worth the better of the two. */
function worthOfC2s(outcomes: Outcomes): number {
  return Math.max(worth[outcomes['c2s-free']], worth[outcomes['c2s-participation']])
}

function leadWord(situation: Situation): VerdictWord {
  const [lead] = verdicts(evaluate(situation, facts, today), situation, facts, today)
  if (!lead) throw new Error('No verdict.')
  return lead.word
}

function everythingSaid(situation: Situation) {
  const results = evaluate(situation, facts, today)
  return [results, verdicts(results, situation, facts, today), nextQuestion(situation, facts, today)]
}

function given<T>(answer: T | 'unknown' | undefined): T | undefined {
  return answer === 'unknown' ? undefined : (answer as T | undefined)
}

function text(situation: Situation): string {
  return JSON.stringify(situation)
}

describe('More income', () => {
  it('never gains AME or C2S', { timeout }, () => {
    assert(
      property(draw.any(), nat(30_000_00), (situation, more) => {
        const income = given(situation.income)
        if (income === undefined) return
        const before = outcomesOf(situation)
        const after = outcomesOf({ ...situation, income: income + more })
        expect(worth[after.ame], `AME of ${text(situation)} and ${more} more`).toBeLessThanOrEqual(worth[before.ame])
        expect(worthOfC2s(after), `C2S of ${text(situation)} and ${more} more`).toBeLessThanOrEqual(worthOfC2s(before))
      }),
      runs,
    )
  })

  it('of the person alone never gains AME or C2S', { timeout }, () => {
    assert(
      property(draw.any(), nat(30_000_00), (situation, more) => {
        const income = given(situation.income)
        const own = given(situation.ownIncome)
        if (income === undefined || own === undefined) return
        const before = outcomesOf(situation)
        const after = outcomesOf({ ...situation, ownIncome: Math.min(own + more, income) })
        expect(worth[after.ame], `AME of ${text(situation)}`).toBeLessThanOrEqual(worth[before.ame])
        expect(worthOfC2s(after), `C2S of ${text(situation)}`).toBeLessThanOrEqual(worthOfC2s(before))
      }),
      runs,
    )
  })
})

/**
 * Where the law itself takes a right away as time goes by; everything else that rests on residence only grows.
 * - Kept rights run out on the last day of the 6th (2nd) month after the paper (CSS R111-4), and C2S with them.
 */
function isLostByLaw(scheme: 'ame' | 'puma-residence' | 'c2s', before: Outcomes): boolean {
  return scheme === 'c2s' && before['kept-rights'] !== 'notEligible'
}

function expectNothingLost(before: Outcomes, after: Outcomes, what: string): void {
  for (const scheme of ['ame', 'puma-residence'] as const) {
    if (isLostByLaw(scheme, before)) continue
    expect(worth[after[scheme]], `${scheme} ${what}`).toBeGreaterThanOrEqual(worth[before[scheme]])
  }
  if (isLostByLaw('c2s', before)) return
  expect(worthOfC2s(after), `C2S ${what}`).toBeGreaterThanOrEqual(worthOfC2s(before))
}

describe('More time in France', () => {
  it('since an earlier arrival never loses AME, Assurance maladie by residence or C2S', { timeout }, () => {
    assert(
      property(draw.any(), integer({ min: 1, max: 400 }), (situation, days) => {
        const arrivedOn = given(situation.arrivedOn)
        if (arrivedOn === undefined) return
        const earlier = { ...situation, arrivedOn: addDays(`${arrivedOn.slice(0, 7)}-01`, -days) }
        expectNothingLost(outcomesOf(situation), outcomesOf(earlier), `${text(situation)}, ${days} days before`)
      }),
      runs,
    )
  })

  it('for longer than the law asks never loses them', { timeout }, () => {
    assert(
      property(draw.any(), (situation) => {
        if (situation.residence !== 'not-longer') return
        const longer: Situation = { ...situation, residence: 'longer', arrivedOn: undefined }
        const { arrivedOn: _, ...without } = situation
        expectNothingLost(outcomesOf(without), outcomesOf(longer), text(situation))
      }),
      runs,
    )
  })

  it('since a paper that is past never loses them, but for the rights that were kept', { timeout }, () => {
    assert(
      property(draw.any(), integer({ min: 1, max: 400 }), (situation, days) => {
        const endedOn = given(situation.endedOn)
        if (endedOn === undefined || latestDay(endedOn) >= today) return
        const earlier = { ...situation, endedOn: addDays(`${endedOn.slice(0, 7)}-01`, -days) }
        expectNothingLost(outcomesOf(situation), outcomesOf(earlier), `${text(situation)}, ${days} days before`)
      }),
      runs,
    )
  })

  it('by one day that passes never ends AME or Assurance maladie by residence', { timeout }, () => {
    assert(
      property(draw.any(), nat(500), (situation, days) => {
        const day = addDays(today, days)
        const [before, after] = [outcomesOf(situation, day), outcomesOf(situation, addDays(day, 1))]
        for (const scheme of ['ame', 'puma-residence'] as const) {
          if (before[scheme] !== 'eligible') continue
          expect(after[scheme], `${scheme} after ${day} ${text(situation)}`).toBe('eligible')
        }
      }),
      runs,
    )
  })
})

describe('What was answered', () => {
  it('counts the same in any order, and with answers that no longer belong to it', { timeout }, () => {
    assert(
      property(
        draw.any(),
        array(nat(9_999), { minLength: 24, maxLength: 24 }),
        boolean(),
        (situation, picks, isLeft) => {
          const counted = answersThatCount(situation)
          const dropped = questions.flatMap(({ id, acceptsUnknown }, index) => {
            if (isAsked(id, counted)) return []
            const values = [...draw.valuesOf(questionFor(id), {}), ...(acceptsUnknown ? ['unknown'] : [])]
            return [[id, values[(picks[index] ?? 0) % values.length]]]
          })
          const entries = [...Object.entries(situation), ...(isLeft ? dropped : [])]
          const shuffled = entries
            .map((entry, index) => ({ entry, at: picks[index % picks.length] ?? 0 }))
            .sort((one, other) => one.at - other.at)
          const other = Object.fromEntries(shuffled.map(({ entry }) => entry)) as Situation
          expect(JSON.stringify(everythingSaid(other)), text(other)).toBe(JSON.stringify(everythingSaid(situation)))
        },
      ),
      runs,
    )
  })

  it('changes nothing outside: no input is written to, and the same input says the same', { timeout }, () => {
    const frozen = freeze(structuredClone(facts)) as Facts
    assert(
      property(draw.any(), (situation) => {
        const input = freeze(structuredClone(situation))
        const first = evaluate(input, frozen, today)
        verdicts(freeze(first), input, frozen, today)
        expect(JSON.stringify(evaluate(input, frozen, today))).toBe(JSON.stringify(first))
        expect(text(input)).toBe(text(situation))
      }),
      runs,
    )
    expect(frozen).toEqual(facts)
  })
})

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

/** The questions that make sense and have no answer, or none but "I don't know". */
function openQuestions(situation: Situation): readonly QuestionId[] {
  const counted = answersThatCount(situation)
  return questions
    .map(({ id }) => id)
    .filter((id) => isAsked(id, counted) && given(counted[id] as string | undefined) === undefined)
}

/** What of a lead helps: a cover, a day or a question to come; nothing. */
const help: Readonly<Record<VerdictWord, number>> = {
  likely: 2,
  closeToLimit: 2,
  notYet: 1,
  otherScheme: 1,
  cannotTell: 1,
  unlikely: 0,
}

describe('An answer that is not known', () => {
  it('settles nothing that another answer would contradict', { timeout }, () => {
    assert(
      property(draw.any(), nat(9_999), nat(9_999), (situation, which, value) => {
        const open = openQuestions(situation)
        const id = open[which % open.length]
        if (!id) return
        const values = draw.valuesOf(questionFor(id), answersThatCount(situation))
        const refined = { ...situation, [id]: values[value % values.length] }
        // An answer that goes against another is a mistake of the person; what it settles was told by the other.
        if (contradictionsIn(refined, facts, today).length > 0) return
        // A visa or days said to run, or to be over, against a day that says otherwise: the day was not known before.
        if (id === 'endedOn' && (situation.paper === 'short-visa' || latestDay(refined.endedOn as string) >= today))
          return
        if (id === 'arrivedOn' && [situation.paper, situation.endedPaper].includes('visa-free')) return
        // Whoever does not know the place is not held: that they would know.
        if (situation.place === 'unknown' && refined.place === 'held') return
        const [before, after] = [outcomesOf(situation), outcomesOf(refined)]
        // The hospital desk is open to whoever cannot tell: knowing more may show that another cover is there.
        const settled = schemeSlugs.filter((scheme) => scheme !== 'pass' && before[scheme] !== 'undetermined')
        const wrong = settled.filter((scheme) => after[scheme] !== before[scheme])
        expect(
          wrong.map((scheme) => `${scheme}: ${before[scheme]}, then ${after[scheme]}`),
          text(refined),
        ).toEqual([])
      }),
      runs,
    )
  })

  it('is never worth less than the worst answer', { timeout }, () => {
    const asked = constantFrom(
      ...questions.filter(({ kind }) => kind === 'choice' || kind === 'yesNo').map(({ id }) => id),
    )
    assert(
      property(draw.any(), asked, (situation, id) => {
        const counted = answersThatCount(situation)
        if (!isAsked(id, counted)) return
        const unknown = { ...situation, [id]: 'unknown' }
        const all = draw.valuesOf(questionFor(id), counted).map((value: Answer) => ({ ...situation, [id]: value }))
        const now = outcomesOf(unknown)
        const others = all.map((other) => outcomesOf(other))
        const stricter = schemeSlugs.filter(
          (scheme) => worth[now[scheme]] < Math.min(...others.map((other) => worth[other[scheme]])),
        )
        expect(stricter, `${text(unknown)}`).toEqual([])
        const least = Math.min(...all.map((other) => help[leadWord(other)]))
        expect(help[leadWord(unknown)], text(unknown)).toBeGreaterThanOrEqual(least)
      }),
      runs,
    )
  })
})
