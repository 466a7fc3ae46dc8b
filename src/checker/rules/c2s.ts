/**
 * Complementary cover (complémentaire santé solidaire, C2S), free or with a participation. CSS L861-1: for people whom
 * Assurance maladie covers; resources below the ceiling for the free one, up to 35 % above it for the other.
 *
 * Not modelled: resources left out of the count, housing benefits, members of the household who are not insured, a
 * participation owed from before.
 */
import type { Day, Facts } from '../../facts/at.ts'
import { concatAll } from '../lists.ts'
import type { Figures, Finding, Result, SchemeSlug } from '../result.ts'
import type { Situation } from '../situation.ts'
import { opensSomeDoor } from './doors.ts'
import { about, type Condition, findingsOf } from './finding.ts'
import { answersBeforeMoney } from './resources.ts'
import { always, answersMissingIn, type Scheme } from './scheme.ts'
import { viewOfTier } from './tier.ts'

const article = 'css-l861-1'

/** Grounds of the condition `insured`; the last ones are matters to ask about. */
export const insuredGrounds = [
  'not-insured',
  'not-insured-yet',
  'held',
  'prison',
  'with-the-parents',
  'kept-with-partner',
  'parents-waiting',
  'looking-for-work',
  'european-family-without-card',
  'other-state-permit',
  'no-rule-found',
] as const
type InsuredGround = (typeof insuredGrounds)[number]

/** Grounds of the condition `resources`. */
export const c2sResourcesGrounds = ['resources-above-ceiling', 'resources-below-ceiling', 'without-resources'] as const

/** Covers that make someone insured in the sense of CSS L861-1. */
const basic: readonly SchemeSlug[] = ['puma-work', 'student', 'puma-residence', 'kept-rights']
/** Covers of other states or places, and of prison: whether C2S can be added was not found. */
const unclear: Readonly<Partial<Record<SchemeSlug, InsuredGround>>> = {
  prison: 'prison',
  s1: 'no-rule-found',
  mayotte: 'no-rule-found',
}

// CSS L861-1: Assurance maladie comes first, or with it.
const insured: Condition = (situation, facts, today, earlier) => {
  const say = about<InsuredGround>('insured', article)
  for (const { scheme, outcome } of earlier) {
    const ground = unclear[scheme]
    if (ground && outcome === 'eligible') return say.ask(ground)
  }
  if (earlier.some(({ scheme, outcome }) => scheme === 'puma-child' && outcome === 'eligible')) {
    return situation.minor === 'parent-insured' ? say.ask('with-the-parents') : say.met('medium')
  }
  const basics = earlier.filter(({ scheme }) => basic.includes(scheme))
  const eligible = basics.find(({ outcome }) => outcome === 'eligible')
  if (eligible) {
    if (eligible.scheme !== 'kept-rights' || isPartnerCountedAlike(situation)) return say.met('high')
    return situation.partner === 'with-permit' ? say.ask('kept-with-partner') : say.needs('partner')
  }
  return isInsuredWhatever(situation, earlier, facts, today) ? say.met('high') : withoutCover(earlier)
}

/** For the one to pay for it is what was found for the free one. */
const insuredAlike: Condition = (_situation, _facts, _today, earlier) => findingsOf('c2s-free', earlier)[0] as Finding

/** True for a result of C2S that says the person is insured. */
export function saysInsured({ findings }: Result): boolean {
  return findings.some(({ condition, state }) => condition === 'insured' && state === 'met')
}

/** True when every answer still missing leads to Assurance maladie, through one door or another. */
function isInsuredWhatever(situation: Situation, earlier: readonly Result[], facts: Facts, today: Day): boolean {
  const isHere = findingsOf('puma-residence', earlier).every(({ condition, state }) => {
    return (condition !== 'territory' && condition !== 'settled') || state === 'met'
  })
  return isHere && opensSomeDoor(situation, facts, today)
}

/** A partner with a permit counts for C2S and not for AME, of which the income was asked while rights are kept. */
function isPartnerCountedAlike({ partner }: Situation): boolean {
  return partner === 'none' || partner === 'without-permit'
}

function withoutCover(earlier: readonly Result[]): Finding {
  const say = about<InsuredGround>('insured', article)
  const open = earlier.filter(({ scheme, outcome }) => {
    return outcome === 'undetermined' && (basic.includes(scheme) || scheme === 'puma-child' || scheme in unclear)
  })
  if (open.length > 0) {
    const missing = answersMissingIn(concatAll(open.map(({ findings }) => findings)))
    return missing.length > 0 ? say.needs(...missing) : say.ask(askedOf(open))
  }
  const waits = findingsOf('puma-residence', earlier).some(({ ground }) => ground === 'residence-too-short')
  return waits ? say.notMet('not-insured-yet', 'high') : say.notMet('not-insured', 'high')
}

/** What is asked about the cover itself. */
function askedOf(open: readonly Result[]): InsuredGround {
  return open[0]?.grounds[0] as InsuredGround
}

/** Resources within the tier. Nothing is asked of minors whom the State answers for, nor under temporary protection. */
function resourcesFor(tier: 'free' | 'participation'): Condition {
  const say = about<(typeof c2sResourcesGrounds)[number]>('resources', article)
  return (situation, facts, today, earlier) => {
    if (!mayBeInsured(earlier) || isUnclear(situation, earlier)) return say.needs()
    if (situation.age === 'under-18' || situation.paper === 'temporary-protection') {
      return tier === 'free' ? say.met('medium') : say.notMet('without-resources', 'medium')
    }
    const finding = byIncome(situation, facts, today)
    // Under temporary protection it is free whatever the income.
    const wouldChange = tier === 'free' ? 'notMet' : 'met'
    const mayBeProtected = situation.paper === 'unknown' && situation.cover !== 'ame'
    return mayBeProtected && finding.state === wouldChange ? say.needs('paper') : finding
  }

  function byIncome(situation: Situation, facts: Facts, today: Day): Finding {
    const view = viewOfTier(situation, facts, today)
    if (!view) return say.needs(...answersBeforeMoney(situation))
    const decisive = view.decisive[tier]
    if (decisive.length > 0) return say.needs(...decisive)
    const line = tier === 'free' ? view.free : view.paid
    const sure = view.income <= line.published ? line.sureOf.published : line.sureOf.current
    const figures: Figures = {
      income: view.income,
      ceiling: line.current,
      household: view.people,
      provisional: line.provisional,
      since: line.since,
    }
    if (view.tier === tier) return say.met(sure, figures)
    return say.notMet(view.tier === 'free' ? 'resources-below-ceiling' : 'resources-above-ceiling', sure, figures)
  }
}

/** True while the cover may turn out to be one to which it was not found whether C2S can be added. */
function isUnclear(situation: Situation, earlier: readonly Result[]): boolean {
  return earlier.some(({ scheme, outcome, findings }) => {
    if (outcome !== 'undetermined') return false
    if (scheme === 'puma-child') return situation.minor === 'parent-insured' || situation.minor === 'parents-waiting'
    if (situation.european === 'looking-for-work') return true
    if (scheme in unclear || (scheme === 'kept-rights' && !isPartnerCountedAlike(situation))) return true
    return basic.includes(scheme) && findings.some(({ state }) => state === 'ask')
  })
}

/** Money is looked at only for who is insured, or may be. */
function mayBeInsured(earlier: readonly Result[]): boolean {
  return earlier.some(
    ({ scheme, outcome }) => outcome !== 'notEligible' && (basic.includes(scheme) || scheme === 'puma-child'),
  )
}

const grounds = { insured: insuredGrounds, resources: c2sResourcesGrounds }

/** C2S without anything to pay. */
export const c2sFree: Scheme = {
  slug: 'c2s-free',
  conditionsFor: always(insured, resourcesFor('free')),
  grounds,
}

/** C2S with a participation each month, by age. */
export const c2sParticipation: Scheme = {
  slug: 'c2s-participation',
  conditionsFor: always(insuredAlike, resourcesFor('participation')),
  grounds,
}
