import { describe, expect, it } from 'vitest'
import { type Outcome, type SchemeSlug, schemeSlugs, type VerdictWord } from '../../../src/checker/result.ts'
import { covers, papers, type Place, places, purposes, type Situation } from '../../../src/checker/situation.ts'
import { loadFacts } from '../../../src/facts/load.ts'
import { judge } from '../../oracle/judge.ts'
import type { Judgement } from '../../oracle/judgement.ts'
import { choices } from '../../support/choices.ts'

const { facts } = loadFacts()
const today = '2026-11-23'

/** An adult of another nationality who entered without a visa, long enough ago, with no income. */
const alone: Situation = {
  place: 'metropole',
  purpose: 'living-here',
  age: '18-or-over',
  nationality: 'other',
  paper: 'none',
  cover: 'none',
  residence: 'longer',
  partner: 'none',
  children: 0,
  youngAdults: 0,
  income: 0,
  housing: 'own-lease',
}

function judgeOf(answers: Situation, on = today): Judgement {
  return judge({ ...alone, ...answers }, facts, on)
}

function outcomeOf(scheme: SchemeSlug, answers: Situation, on = today): Outcome {
  return judgeOf(answers, on).outcomes[scheme]
}

const arrivedInAugust: Situation = { residence: 'not-longer', arrivedOn: '2026-08-23' }
const endedInMarch: Situation = {
  paper: 'ended',
  endedPaper: 'permit',
  endedOn: '2026-03-15',
  insuredBefore: 'yes',
  removalFinal: 'no',
}

describe('dates, as the dossiers count them', () => {
  it('lets someone who arrived on 23 August ask for AME from 24 November (README, Dates)', () => {
    expect(judgeOf(arrivedInAugust).lead).toEqual({ scheme: 'ame', word: 'notYet', from: '2026-11-24' })
  })

  it('takes the last day of a month that lacks the day: 30 November, then 1 March (README, Dates)', () => {
    const { lead } = judgeOf({ residence: 'not-longer', arrivedOn: '2026-11-30' }, '2026-12-24')
    expect(lead.from).toBe('2027-03-01')
  })

  it('counts a visa that ended on 15 August to 16 November (ame 2.2)', () => {
    const visa: Situation = { paper: 'ended', endedPaper: 'short-visa', endedOn: '2026-08-15' }
    expect(judgeOf(visa, '2026-11-15').lead).toEqual({ scheme: 'ame', word: 'notYet', from: '2026-11-16' })
    expect(judgeOf(visa, '2026-11-16').lead).toEqual({ scheme: 'ame', word: 'likely' })
  })

  it('counts a visa that still runs from its last day (ame 3, tourist)', () => {
    const { lead, outcomes } = judgeOf({ paper: 'short-visa', endedOn: '2026-12-10' })
    expect(lead).toEqual({ scheme: 'ame', word: 'notYet', from: '2027-03-11' })
    expect(outcomes['urgent-care']).toBe('notEligible')
  })

  it('takes the later of the two periods (ame 0.1)', () => {
    const { lead } = judgeOf({ paper: 'ended', endedPaper: 'short-visa', endedOn: '2026-07-01', ...arrivedInAugust })
    expect(lead.from).toBe('2026-11-24')
  })

  it('keeps the cover of 15 March to 30 September (ame 2.8)', () => {
    const last = judgeOf(endedInMarch, '2026-09-30')
    expect(last.lead).toEqual({ scheme: 'kept-rights', word: 'likely', until: '2026-09-30', from: '2026-10-01' })
    expect(last.outcomes.ame).toBe('notEligible')
    expect(judgeOf(endedInMarch, '2026-10-01').lead).toEqual({ scheme: 'ame', word: 'likely' })
  })

  it('keeps it to 31 May only after a final removal order, and leaves a gap (ame 2.8)', () => {
    const removed: Situation = { ...endedInMarch, removalFinal: 'yes' }
    expect(judgeOf(removed, '2026-05-31').lead).toMatchObject({ scheme: 'kept-rights', until: '2026-05-31' })
    const gap = judgeOf(removed, '2026-06-01')
    expect(gap.lead).toEqual({ scheme: 'ame', word: 'notYet', from: '2026-06-16' })
    expect(gap.outcomes['urgent-care']).toBe('eligible')
  })

  it('keeps nothing for someone never insured (ame 3)', () => {
    const { row, lead } = judgeOf({ ...endedInMarch, insuredBefore: 'no' }, '2026-06-15')
    expect(row).toBe('permit-ended-never-insured')
    expect(lead).toEqual({ scheme: 'ame', word: 'notYet', from: '2026-06-16' })
  })

  it('makes visa-free nationals count on about 6 months, and apply anyway before (ame 3.1)', () => {
    const visaFree: Situation = { paper: 'visa-free', arrivedOn: '2026-05-23' }
    const before = judgeOf(visaFree, '2026-11-20')
    expect(before.lead).toEqual({ scheme: 'ame', word: 'closeToLimit', limit: 'time', from: '2026-11-21' })
    expect(before.outcomes.ame).toBe('notEligible')
    expect(judgeOf(visaFree, '2026-11-21').lead.word).toBe('likely')
  })

  it('counts the day of arrival as the first of the 90 visa-free days (ame 2.10b)', () => {
    const visaFree: Situation = { paper: 'visa-free', arrivedOn: '2026-08-23' }
    expect(outcomeOf('urgent-care', visaFree, '2026-11-20')).toBe('notEligible')
    expect(outcomeOf('urgent-care', visaFree, '2026-11-21')).toBe('eligible')
  })

  it.each([
    ['visa-free', { paper: 'visa-free' }, '2027-02-21'],
    ['European', { nationality: 'european', european: 'none-of-these' }, '2027-02-24'],
  ] as const)('lets %s people apply anyway once 3 months are spent here (ame 3.1; README fact 9)', (_, who, whole) => {
    const answers: Situation = { ...who, ...arrivedInAugust }
    expect(judgeOf(answers, '2026-11-23').lead).toEqual({ scheme: 'ame', word: 'notYet', from: '2026-11-24' })
    expect(judgeOf(answers, '2026-11-24').lead).toEqual({
      scheme: 'ame',
      word: 'closeToLimit',
      limit: 'time',
      from: whole,
    })
    expect(judgeOf(answers, whole).lead).toEqual({ scheme: 'ame', word: 'likely' })
  })

  it('takes the day of arrival before the answer on the length, whatever it says', () => {
    for (const residence of ['not-longer', 'unknown'] as const) {
      expect(judgeOf({ residence, arrivedOn: '2026-07-01' }).lead).toEqual({ scheme: 'ame', word: 'likely' })
      expect(judgeOf({ residence, arrivedOn: '2026-08-23' }).lead).toMatchObject({ word: 'notYet', from: '2026-11-24' })
    }
  })

  it('looks past "longer" to the day only where lawful stay counts from arrival', () => {
    const recent: Situation = { residence: 'longer', arrivedOn: '2026-10-01' }
    expect(judgeOf(recent).lead).toEqual({ scheme: 'ame', word: 'likely' })
    expect(judgeOf({ ...recent, paper: 'visa-free' }).lead).toMatchObject({ word: 'notYet', from: '2027-01-02' })
    const european: Situation = { nationality: 'european', european: 'none-of-these' }
    expect(judgeOf({ ...recent, ...european }).lead).toMatchObject({ word: 'notYet', from: '2027-01-02' })
    expect(judgeOf({ ...recent, ...european, european: 'enough-money' }).lead.scheme).toBe('puma-residence')
  })

  it('takes a short-stay visa whose last day is past as ended that day (ame 2.2)', () => {
    const visa: Situation = { paper: 'short-visa', endedOn: '2026-08-15' }
    expect(outcomeOf('urgent-care', visa, '2026-08-15')).toBe('notEligible')
    expect(outcomeOf('urgent-care', visa, '2026-08-16')).toBe('eligible')
    expect(judgeOf(visa, '2026-11-15').lead).toEqual({ scheme: 'ame', word: 'notYet', from: '2026-11-16' })
    expect(judgeOf(visa, '2026-11-16').lead).toEqual({ scheme: 'ame', word: 'likely' })
  })

  it('does the same for Europeans without means, by months (ame 3.1)', () => {
    const european: Situation = { nationality: 'european', european: 'none-of-these', arrivedOn: '2026-05-23' }
    expect(judgeOf(european, '2026-11-23').lead).toMatchObject({
      word: 'closeToLimit',
      limit: 'time',
      from: '2026-11-24',
    })
    expect(judgeOf(european, '2026-11-24').lead).toEqual({ scheme: 'ame', word: 'likely' })
    expect(judgeOf({ ...european, ...arrivedInAugust }).outcomes['urgent-care']).toBe('notEligible')
  })

  it('renews AME within the 2 months before its end (ame 6.4)', () => {
    const holder: Situation = { cover: 'ame', ameEndsOn: '2027-04-30', residence: undefined }
    expect(judgeOf(holder, '2027-02-27').lead).toEqual({ scheme: 'ame', word: 'notYet', from: '2027-02-28' })
    expect(judgeOf(holder, '2027-02-28').lead).toEqual({ scheme: 'ame', word: 'likely' })
  })

  it('reads a month alone as its last day', () => {
    expect(judgeOf({ residence: 'not-longer', arrivedOn: '2026-09' }).lead.from).toBe('2026-12-31')
    expect(judgeOf({ ...endedInMarch, endedOn: '2026-03' }, '2026-09-30').lead.until).toBe('2026-09-30')
  })

  it('makes asylum seekers wait more than 3 months, with urgent care meanwhile (schemes 2.6)', () => {
    const waiting = judgeOf({ paper: 'asylum-certificate', ...arrivedInAugust })
    expect(waiting.lead).toEqual({ scheme: 'puma-residence', word: 'notYet', from: '2026-11-24' })
    expect(waiting.outcomes).toMatchObject({ 'urgent-care': 'eligible', 'c2s-free': 'notEligible', pass: 'eligible' })
    const insured = judgeOf({ paper: 'asylum-certificate' })
    expect(insured.outcomes).toMatchObject({
      'puma-residence': 'eligible',
      'c2s-free': 'eligible',
      pass: 'notEligible',
    })
  })
})

/** What one cent says: law, word. */
type Said = readonly [Outcome, VerdictWord]

function ameOf(euros: number, place: Place, children: number, housing: Situation['housing'] = 'own-lease'): Said {
  const { outcomes, words } = judgeOf({ place, children, income: Math.round(euros * 100), housing })
  return [outcomes.ame, words.ame as VerdictWord]
}

const yes: Said = ['eligible', 'likely']
const closeUnder: Said = ['eligible', 'closeToLimit']
const closeOver: Said = ['notEligible', 'closeToLimit']
const over: Said = ['notEligible', 'unlikely']

describe('AME lines of 1 April 2026: published, of the law, and 2 % above it', () => {
  it.each([
    ['metropole', 0, 10339, 10421, 10629.42],
    ['metropole', 4, 25846, 26052, 26573.04],
    ['overseas-department', 0, 11507, 11599, 11830.98],
    ['overseas-department', 4, 28767, 28996, 29575.92],
    ['saint-martin-saint-barthelemy', 0, 10339, 11599, 11830.98],
    ['saint-martin-saint-barthelemy', 4, 25846, 28996, 29575.92],
  ] as const)('in %s with %i children', (place, children, published, law, zone) => {
    for (const [line, under, above] of [
      [published, yes, closeUnder],
      [law, closeUnder, closeOver],
      [zone, closeOver, over],
    ] as const) {
      expect(ameOf(line - 0.01, place, children)).toEqual(under)
      expect(ameOf(line, place, children)).toEqual(under)
      expect(ameOf(line + 0.01, place, children)).toEqual(above)
    }
  })

  it('widens the zone on both sides for people housed free of charge, never the law (ame 1.6.7)', () => {
    const said = (euros: number) => ameOf(euros, 'metropole', 0, 'hosted-free')
    expect(said(10339 - 938)).toEqual(yes)
    expect(said(10339 - 938 + 0.01)).toEqual(closeUnder)
    expect(said(10421)).toEqual(closeUnder)
    expect(said(10629.42 + 938)).toEqual(closeOver)
    expect(said(10629.42 + 938.01)).toEqual(over)
  })

  it('leaves out a partner with a permit (ame 1.6.5)', () => {
    expect(outcomeOf('ame', { partner: 'with-permit', income: 1100000 })).toBe('notEligible')
  })

  it('counts a partner without a permit both ways, "close" where they differ (ame 1.6.6)', () => {
    const said = (income: number, ownIncome: number): Said => {
      const { outcomes, words } = judgeOf({ partner: 'without-permit', income, ownIncome })
      return [outcomes.ame, words.ame as VerdictWord]
    }
    expect(said(1550000, 500000)).toEqual(yes)
    // Over the line for two, under it alone; and the other way round.
    expect(said(1600000, 500000)).toEqual(closeUnder)
    expect(said(1550000, 1550000)).toEqual(closeUnder)
    // In the zone alone, above it for two: close, and no way is under the line.
    expect(said(1700000, 1050000)).toEqual(closeOver)
    expect(said(1600000, 1600000)).toEqual(over)
  })

  it('counts young adults both ways, and by the one that favours the person (ame 1.7)', () => {
    expect(judgeOf({ youngAdults: 1, income: 1200000 })).toMatchObject({
      outcomes: { ame: 'eligible' },
      words: { ame: 'closeToLimit' },
    })
    expect(judgeOf({ youngAdults: 1, income: 1000000 }).words.ame).toBe('likely')
    expect(outcomeOf('ame', { youngAdults: 1, income: 1570000 })).toBe('notEligible')
  })

  it('looks at time before money (README order 10)', () => {
    expect(judgeOf({ ...arrivedInAugust, income: 5000000 }).lead.word).toBe('notYet')
    expect(judgeOf({ paper: 'visa-free', arrivedOn: '2026-06-23', income: 5000000 }).lead.word).toBe('unlikely')
  })
})

function c2sOf(euros: number, answers: Situation = {}): readonly [Outcome, VerdictWord, Outcome, VerdictWord] {
  const { outcomes, words } = judgeOf({ cover: 'assurance-maladie', income: Math.round(euros * 100), ...answers })
  return [
    outcomes['c2s-free'],
    words['c2s-free'] as VerdictWord,
    outcomes['c2s-participation'],
    words['c2s-participation'] as VerdictWord,
  ]
}

describe('C2S bands of 1 April 2026', () => {
  const free = ['eligible', 'likely', 'notEligible', 'otherScheme'] as const
  const closeFree = ['eligible', 'closeToLimit', 'notEligible', 'closeToLimit'] as const
  const closePaid = ['notEligible', 'closeToLimit', 'eligible', 'closeToLimit'] as const
  const paid = ['notEligible', 'otherScheme', 'eligible', 'likely'] as const
  const closeEnd = ['notEligible', 'otherScheme', 'eligible', 'closeToLimit'] as const
  const closeOver = ['notEligible', 'otherScheme', 'notEligible', 'closeToLimit'] as const
  const none = ['notEligible', 'unlikely', 'notEligible', 'unlikely'] as const

  it.each([
    ['metropole', 10339, 10421, 10629.42, 13957, 14068, 14349.36],
    ['overseas-department', 11507, 11599, 11830.98, 15534, 15658, 15971.16],
    ['saint-martin-saint-barthelemy', 10339, 11599, 11830.98, 13957, 15658, 15971.16],
  ] as const)('in %s, equal to the free line is no longer free', (place, a, b, c, d, e, f) => {
    expect(c2sOf(a - 0.01, { place })).toEqual(free)
    expect(c2sOf(a, { place })).toEqual(closeFree)
    expect(c2sOf(b - 0.01, { place })).toEqual(closeFree)
    expect(c2sOf(b, { place })).toEqual(closePaid)
    expect(c2sOf(c, { place })).toEqual(closePaid)
    expect(c2sOf(c + 0.01, { place })).toEqual(paid)
    expect(c2sOf(d, { place })).toEqual(paid)
    expect(c2sOf(d + 0.01, { place })).toEqual(closeEnd)
    expect(c2sOf(e, { place })).toEqual(closeEnd)
    expect(c2sOf(e + 0.01, { place })).toEqual(closeOver)
    expect(c2sOf(f, { place })).toEqual(closeOver)
    expect(c2sOf(f + 0.01, { place })).toEqual(none)
  })

  it('counts every partner and young adult (schemes 3.4)', () => {
    expect(c2sOf(15507, { partner: 'with-permit' })).toEqual(free)
    expect(c2sOf(18608, { partner: 'with-permit', youngAdults: 1 })).toEqual(free)
    expect(c2sOf(15507, { partner: 'without-permit', ownIncome: 100000 })).toEqual(free)
  })

  it('takes the tier of the better way for a partner without a permit, "close" where the ways differ (ame 1.7)', () => {
    const together = (euros: number, own: number) => c2sOf(euros, { partner: 'without-permit', ownIncome: own * 100 })
    expect(together(15000, 5000)).toEqual(free)
    // With participation together, free alone; and the other way round.
    expect(together(18000, 5000)).toEqual(['eligible', 'closeToLimit', 'notEligible', 'closeToLimit'])
    expect(together(15000, 12000)).toEqual(['eligible', 'closeToLimit', 'notEligible', 'closeToLimit'])
    // Above both lines together, with participation alone.
    expect(together(25000, 12000)).toEqual(['notEligible', 'otherScheme', 'eligible', 'closeToLimit'])
    expect(together(25000, 15000)).toEqual(none)
  })

  it('comes with temporary protection without a look at the income (schemes 2.8)', () => {
    for (const cover of ['none', 'assurance-maladie'] as const) {
      const said = judgeOf({ paper: 'temporary-protection', cover, income: 5000000 })
      expect(said.outcomes).toMatchObject({
        'puma-residence': 'eligible',
        'c2s-free': 'eligible',
        'c2s-participation': 'notEligible',
      })
      expect(said.lead).toEqual({ scheme: cover === 'none' ? 'puma-residence' : 'c2s-free', word: 'likely' })
    }
  })

  it.each<[string, Situation]>([
    ['a European who looks for work', { nationality: 'european', european: 'looking-for-work' }],
    ['the family of a European without the card', { nationality: 'european-family', familyCard: 'no' }],
    ['a permit of another state, insured there', { paper: 'other-state-permit', homeCover: 'yes' }],
    ['a permit of another state, not insured there', { paper: 'other-state-permit', homeCover: 'no' }],
    ['a European in Mayotte', { place: 'mayotte', nationality: 'european' }],
    ['someone with an asylum certificate in Mayotte', { place: 'mayotte', paper: 'asylum-certificate' }],
    ['someone under 18 in Mayotte', { place: 'mayotte', age: 'under-18' }],
  ])('asks, and never refuses, where the cover itself asks: %s (schemes 2.9, 2.17)', (_, answers) => {
    const { outcomes } = judgeOf(answers)
    expect(outcomes).toMatchObject({ 'c2s-free': 'undetermined', 'c2s-participation': 'undetermined' })
  })

  it('leads for someone insured, before what they already have', () => {
    expect(judgeOf({ cover: 'assurance-maladie' }).lead).toEqual({ scheme: 'c2s-free', word: 'likely' })
    expect(judgeOf({ cover: 'assurance-maladie', income: 2000000 }).lead).toEqual({
      scheme: 'puma-residence',
      word: 'likely',
    })
  })

  it('is the fund’s to tell for a kept cover with a partner with a permit', () => {
    const kept = judgeOf({ ...endedInMarch, partner: 'with-permit' }, '2026-06-01')
    expect(kept.outcomes['c2s-free']).toBe('undetermined')
    expect(outcomeOf('c2s-free', endedInMarch, '2026-06-01')).toBe('eligible')
  })
})

describe('who is led where (situations of the dossiers)', () => {
  const european = (answer: Situation['european']): Situation => ({ nationality: 'european', european: answer })
  const cases: readonly [name: string, answers: Situation, lead: Judgement['lead']][] = [
    ['detainee', { place: 'held', held: 'prison' }, { scheme: 'prison', word: 'likely' }],
    ['custody', { place: 'held', held: 'custody' }, { scheme: 'ame-custody', word: 'likely' }],
    ['detention', { place: 'held', held: 'detention' }, { scheme: 'ame-custody', word: 'cannotTell', ask: true }],
    ['pacific', { place: 'pacific' }, { scheme: 'local-scheme', word: 'likely' }],
    ['other_collectivity', { place: 'other-collectivity' }, { scheme: 'local-scheme', word: 'cannotTell', ask: true }],
    ['mayotte', { place: 'mayotte', paper: 'permit' }, { scheme: 'mayotte', word: 'likely' }],
    ['mayotte_no_papers', { place: 'mayotte' }, { scheme: 'ame', word: 'unlikely' }],
    ['mayotte_minor', { place: 'mayotte', age: 'under-18' }, { scheme: 'mayotte', word: 'cannotTell', ask: true }],
    ['treatment_visa', { purpose: 'treatment' }, { scheme: 'ame', word: 'unlikely' }],
    ['tourist_schengen', { purpose: 'passing-through' }, { scheme: 'travel-insurance', word: 'likely' }],
    ['posted', { purpose: 'posted' }, { scheme: 'posted', word: 'likely' }],
    ['diplomat', { purpose: 'diplomat' }, { scheme: 'home-scheme', word: 'likely' }],
    ['mna_not_care', { age: 'under-18', minor: 'alone' }, { scheme: 'ame', word: 'likely' }],
    ['mna_ase', { age: 'under-18', minor: 'child-protection' }, { scheme: 'puma-child', word: 'likely' }],
    ['french_return_work', { nationality: 'french', activity: 'employee' }, { scheme: 'puma-work', word: 'likely' }],
    ['ee_worker', european('working'), { scheme: 'puma-work', word: 'likely' }],
    ['eee_inactive_covered_home', european('covered-at-home'), { scheme: 'home-scheme', word: 'likely' }],
    ['eee_jobseeker', european('looking-for-work'), { scheme: 'puma-residence', word: 'cannotTell', ask: true }],
    ['eee_inactive_ok', european('enough-money'), { scheme: 'puma-residence', word: 'likely' }],
    ['student_eee_ehic', { ...european('student'), homeCover: 'yes' }, { scheme: 'ehic', word: 'likely' }],
    [
      'uk_before_2021',
      { nationality: 'british', british: 'before-2021' },
      { scheme: 'puma-residence', word: 'likely' },
    ],
    ['refugee', { paper: 'protection', residence: 'not-longer' }, { scheme: 'puma-residence', word: 'likely' }],
    ['student_noneee', { paper: 'permit', activity: 'student' }, { scheme: 'student', word: 'likely' }],
    [
      'other_eea_permit',
      { paper: 'other-state-permit', homeCover: 'no' },
      { scheme: 'puma-residence', word: 'cannotTell', ask: true },
    ],
    ['ame_holder_gets_paper', { paper: 'receipt', cover: 'ame' }, { scheme: 'puma-residence', word: 'likely' }],
    ['online_deposit_only', { paper: 'online-deposit', endedPaper: 'never' }, { scheme: 'ame', word: 'likely' }],
    ['undocumented_over_ceiling', { income: 2000000 }, { scheme: 'ame', word: 'unlikely' }],
  ]

  it.each(cases)('%s', (_, answers, lead) => {
    expect(judgeOf(answers).lead).toEqual(lead)
  })
})

type Draw = <T>(from: readonly T[]) => T

/** The same draws for the same seed (xorshift). */
function drawFrom(seed: number): Draw {
  let state = seed
  return (from) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return from[(state >>> 0) % from.length] as (typeof from)[number]
  }
}

function randomSituation(draw: Draw): Situation {
  const answers = Object.entries(choices).map(([key, values]) => [key, draw<string>(values)])
  const ownIncome = draw([0, 500000, 1000000, 1050000])
  return {
    ...Object.fromEntries(answers),
    place: draw(['metropole', 'overseas-department', 'saint-martin-saint-barthelemy', draw(places)] as const),
    purpose: draw(['living-here', 'living-here', 'living-here', draw(purposes)] as const),
    age: draw(['18-or-over', '18-or-over', 'under-18'] as const),
    arrivedOn: draw(['2026-11-01', '2026-08-20', '2026-07-01', '2026-01']),
    endedOn: draw(['2026-11-01', '2026-09', '2026-06-15', '2025-06-15']),
    ameEndsOn: draw(['2026-12-31', '2027-01-23', '2027-05']),
    children: draw([0, 1, 4]),
    youngAdults: draw([0, 0, 1]),
    ownIncome,
    income: ownIncome + draw([0, 40000, 400000, 2000000]),
  }
}

describe('answers that are missing, unknown or make no sense', () => {
  it('leaves every scheme open before the first answer', () => {
    const { outcomes, lead } = judge({}, facts, today)
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['undetermined']))
    expect(lead).toEqual({ word: 'cannotTell' })
  })

  it('ignores the answers that an earlier one leaves no room for', () => {
    const noise: Situation = { endedPaper: 'permit', insuredBefore: 'yes', endedOn: '2026-10-01', european: 'working' }
    expect(judgeOf(noise)).toEqual(judgeOf({}))
    expect(judgeOf({ ...noise, place: 'pacific' }).row).toBe('pacific')
  })

  it.each<[string, Situation]>([
    ['a short-stay visa', { paper: 'short-visa' }],
    ['a permit of another state', { paper: 'other-state-permit', homeCover: 'yes' }],
    ['a British pension', { nationality: 'british', british: 'foreign-pension' }],
    ['British people of before 2021', { nationality: 'british', british: 'before-2021' }],
    ['family of a European without the card', { nationality: 'european-family', familyCard: 'no' }],
    ['family who do not know about the card', { nationality: 'european-family', familyCard: 'unknown' }],
    ['Mayotte', { place: 'mayotte', paper: 'permit' }],
    ['someone under 18', { age: 'under-18', minor: 'alone' }],
  ])('is not asked for the cover, and ignores it: %s', (_, answers) => {
    for (const cover of covers) {
      expect(judgeOf({ ...answers, cover })).toEqual(judgeOf({ ...answers, cover: undefined }))
    }
  })

  it('takes an answer on the cover or the activity that is not offered as none at all', () => {
    const ended: Situation = { paper: 'ended', endedPaper: 'permit', endedOn: '2026-03-15', insuredBefore: 'no' }
    for (const [answers, key] of [
      [{ ...ended, cover: 'assurance-maladie' }, 'cover'],
      [{ paper: 'online-deposit', endedPaper: 'never', cover: 'assurance-maladie' }, 'cover'],
      [{ paper: 'asylum-appointment', endedPaper: 'never', cover: 'assurance-maladie' }, 'cover'],
      [{ paper: 'temporary-protection', cover: 'ame' }, 'cover'],
      [{ nationality: 'french', activity: 'employee', cover: 'ame' }, 'cover'],
      [{ nationality: 'french', activity: 'student' }, 'activity'],
    ] as const satisfies [Situation, keyof Situation][]) {
      expect(judgeOf(answers)).toEqual(judgeOf({ ...answers, [key]: undefined }))
    }
  })

  it('does not look at the paper of someone judged without it (README order 5-6)', () => {
    const insured: Situation = { nationality: 'french', cover: 'assurance-maladie' }
    for (const paper of papers) expect(judgeOf({ ...insured, paper })).toEqual(judgeOf(insured))
  })

  it('asks for every scheme but the prison one in police custody or detention, an accident apart', () => {
    for (const held of ['custody', 'detention'] as const) {
      const { outcomes } = judgeOf({ place: 'held', held, accident: 'no' })
      const told = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'undetermined')
      expect(told).toEqual([
        ['prison', 'notEligible'],
        ...(held === 'custody' ? [['ame-custody', 'eligible']] : []),
        ['accident-at-work', 'notEligible'],
      ])
    }
    expect(outcomeOf('accident-at-work', { place: 'held', held: 'detention', accident: 'yes' })).toBe('eligible')
  })

  it('tells what all values of an unknown answer have in common', () => {
    expect(outcomeOf('ame', { income: 'unknown' })).toBe('undetermined')
    expect(outcomeOf('ame', { income: 'unknown', ...arrivedInAugust })).toBe('notEligible')
    expect(outcomeOf('ame', { children: 'unknown', income: 1033900 })).toBe('eligible')
    expect(outcomeOf('ame', { children: 'unknown', income: 1100000 })).toBe('undetermined')
    expect(outcomeOf('c2s-participation', { cover: 'assurance-maladie', children: 'unknown', income: 1440000 })).toBe(
      'notEligible',
    )
    expect(outcomeOf('puma-work', { paper: 'unknown' })).toBe('undetermined')
    expect(outcomeOf('puma-child', { paper: 'unknown' })).toBe('notEligible')
  })

  it('says of a missing answer what its possible values have in common, for 3 000 situations drawn at random', () => {
    const draw = drawFrom(20261123)
    for (let count = 0; count < 3000; count += 1) {
      const whole = randomSituation(draw)
      const key = draw(Object.keys(choices) as (keyof typeof choices)[])
      const { [key]: _dropped, ...partial } = whole
      const filled = choices[key].map((value) => judge({ ...partial, [key]: value }, facts, today).outcomes)
      const { outcomes } = judge(partial, facts, today)
      const common = Object.fromEntries(
        schemeSlugs.map((scheme) => {
          const possible = new Set(filled.map((each) => each[scheme]))
          return [scheme, possible.size === 1 ? [...possible][0] : 'undetermined']
        }),
      )
      // One comparison a situation: one a scheme is slow enough to fail on a busy machine.
      expect({ key, whole, outcomes }).toEqual({ key, whole, outcomes: common })
    }
  })

  it('says the same of an income whatever was judged before, as of one judged first', () => {
    const others: readonly Situation[] = [
      {},
      { place: 'overseas-department' },
      { partner: 'none' },
      { children: 3 },
      { youngAdults: 0 },
      { housing: 'hosted-free' },
      { ownIncome: 2500000 },
      { income: 'unknown' },
    ]
    for (const income of [1400000, 1600000, 1800000, 2000000, 2200000, 2400000, 2600000, 2800000]) {
      const couple: Situation = {
        partner: 'without-permit',
        children: 1,
        youngAdults: 1,
        income,
        ownIncome: income / 2,
      }
      for (const insured of [{}, { paper: 'permit', cover: 'assurance-maladie' }] as const) {
        for (const answers of others) {
          const situation: Situation = { ...alone, ...insured, ...couple, ...answers }
          // Other facts, though the same: nothing is remembered of them.
          expect(judge(situation, facts, today), JSON.stringify(situation)).toEqual(
            judge(situation, { ...facts }, today),
          )
        }
      }
    }
  })

  it('keeps a cover that both lengths would keep, and asks where they differ', () => {
    const unsure: Situation = { ...endedInMarch, removalFinal: 'unknown' }
    expect(outcomeOf('kept-rights', unsure, '2026-05-31')).toBe('eligible')
    expect(outcomeOf('kept-rights', unsure, '2026-06-01')).toBe('undetermined')
    expect(outcomeOf('kept-rights', unsure, '2026-10-01')).toBe('notEligible')
  })

  it('tells the word, not the day, where only the day is missing', () => {
    expect(judgeOf({ residence: 'not-longer' }).lead).toEqual({ scheme: 'ame', word: 'notYet' })
  })

  it('leaves an accident at work open until it is told, wherever it can count', () => {
    expect(outcomeOf('accident-at-work', {})).toBe('undetermined')
    expect(outcomeOf('accident-at-work', { accident: 'yes' })).toBe('eligible')
    expect(outcomeOf('accident-at-work', { accident: 'yes', place: 'pacific' })).toBe('notEligible')
  })
})
