import {
  dayAfter,
  type Day,
  endOfMonthAfter,
  type Facts,
  firstDayAfterMonths,
  latestDay,
  numberAt,
} from '../../facts/at.ts'
import { earliest, latest } from '../lists.ts'
import { hasPaperPastItsDate, livesByPaper, mayHaveBeenInsured } from '../questions/paper.ts'
import { isAdult, isAskedAboutPerson } from '../questions/person.ts'
import type { Confidence, Finding } from '../result.ts'
import { known, type QuestionId, type Situation } from '../situation.ts'
import { about, type Condition, confidenceOf, leastSure } from './finding.ts'
import { isMaybeHolder, isMaybeInsured } from './ground.ts'

/** Grounds of the condition `no-other-cover`; the last ones are matters to ask about. */
export const otherCoverGrounds = [
  'parent-insured',
  'minor-asylum',
  'child-protection',
  'insured-without-family',
  'insured',
  'french',
  'european-covered-at-home',
  'european-working',
  'european-enough-money',
  'european-five-years',
  'european-student',
  'european-family-of-insured',
  'european-family-card',
  'foreign-pension',
  'british-settled',
  'protection-in-date',
  'temporary-protection-in-date',
  'permit-in-date',
  'receipt-in-date',
  'asylum-certificate-in-date',
  'rights-kept',
  'parents-waiting',
  'looking-for-work',
  'european-family-without-card',
  'other-state-permit',
] as const
export type OtherCoverGround = (typeof otherCoverGrounds)[number]

const condition = 'no-other-cover'

// CASF L251-1: for people who live in France without lawful stay, so for nobody another cover is meant for.
const say = about<OtherCoverGround>(condition, 'casf-l251-1')

// CSS R111-4: the cover of a permit that ended goes on for some months.
const sayOfKeptRights = about<OtherCoverGround>(condition, 'css-r111-4')

/** No other cover is the person's today: by age, nationality, a paper in date, or rights that are kept. */
export const noOtherCover: Condition = (situation, facts, today) => {
  if (situation.age === 'under-18') return coverOfMinor(situation)
  if (!isAdult(situation)) return isAskedAboutPerson(situation) ? say.needs('age') : say.needs()
  if (situation.cover === 'assurance-maladie') return say.notMet('insured', 'high')
  switch (situation.nationality) {
    case 'french':
      return say.notMet('french', 'high')
    case 'european':
      return coverOfEuropean(situation)
    case 'european-family':
      return coverOfEuropeanFamily(situation)
    case 'british':
      return coverOfBritish(situation, facts, today)
    case 'other':
      return coverByPaper(situation, facts, today)
    default:
      return say.needs('nationality')
  }
}

// Circulars of 2008 and 2011: children are insured through a parent, asylum or child protection; else AME at once.
function coverOfMinor({ minor, place }: Situation): Finding {
  switch (minor) {
    case 'parent-insured':
      return say.notMet('parent-insured', 'high')
    case 'asylum-or-protection':
      return say.notMet('minor-asylum', 'high')
    case 'child-protection':
      return say.notMet('child-protection', 'high')
    case 'insured-without-family':
      return say.notMet('insured-without-family', 'high')
    case 'parents-without-permit':
      return say.met('high')
    case 'alone':
      return say.met('medium')
    case 'parents-waiting':
      return say.ask('parents-waiting')
    default:
      return place === 'mayotte' ? say.needs() : say.needs('minor')
  }
}

// Circular of 2011 on Europeans: AME only for those whom neither their own country nor a right to reside covers.
function coverOfEuropean(situation: Situation): Finding {
  switch (situation.european) {
    case 'covered-at-home':
      return say.notMet('european-covered-at-home', 'high')
    case 'working':
      return say.notMet('european-working', 'high')
    case 'enough-money':
      return say.notMet('european-enough-money', 'high')
    case 'five-years':
      return say.notMet('european-five-years', 'medium')
    case 'student':
      return say.notMet('european-student', 'high')
    case 'family-of-insured':
      return say.notMet('european-family-of-insured', 'high')
    case 'foreign-pension':
      return say.notMet('foreign-pension', 'high')
    case 'looking-for-work':
      return say.ask('looking-for-work')
    case 'none-of-these':
      return isMaybeInsured(situation) ? say.needs('cover') : say.met('high')
    default:
      return say.needs(...(situation.cover === undefined ? (['cover'] as const) : []), 'european')
  }
}

// Order of 10 May 2017: the card is on its list. Without it nothing was found, so ask.
function coverOfEuropeanFamily({ familyCard }: Situation): Finding {
  if (familyCard === 'no') return say.ask('european-family-without-card')
  return familyCard === 'yes' ? say.notMet('european-family-card', 'high') : say.needs('familyCard')
}

function coverOfBritish(situation: Situation, facts: Facts, today: Day): Finding {
  if (situation.british === 'foreign-pension') return say.notMet('foreign-pension', 'high')
  if (situation.british === 'before-2021') return say.notMet('british-settled', 'medium')
  return livesByPaper(situation) ? coverByPaper(situation, facts, today) : say.needs('british')
}

// Order of 10 May 2017: the papers that open Assurance maladie. CESEDA R431-15-1: an online deposit slip is none.
function coverByPaper(situation: Situation, facts: Facts, today: Day): Finding {
  if (hasPaperPastItsDate(situation)) return coverAfterPaper(situation, facts, today)
  switch (situation.paper) {
    case 'protection':
      return say.notMet('protection-in-date', 'high')
    case 'temporary-protection':
      return say.notMet('temporary-protection-in-date', 'high')
    case 'permit':
      return say.notMet('permit-in-date', 'high')
    case 'receipt':
      return say.notMet('receipt-in-date', 'high')
    case 'asylum-certificate':
      return say.notMet('asylum-certificate-in-date', 'high')
    case 'other-state-permit':
      return say.ask('other-state-permit')
    case 'short-visa':
    case 'visa-free':
    case 'none':
      return isMaybeInsured(situation) ? say.needs('cover') : say.met('high')
    default:
      return say.needs('paper')
  }
}

/** Who has AME has no rights left from an older paper: AME is not given beside them. */
function coverAfterPaper(situation: Situation, facts: Facts, today: Day): Finding {
  if (situation.cover === 'ame') return say.met('high')
  const finding = coverLeft(situation, facts, today)
  if (finding.state === 'met' || !isMaybeHolder(situation)) return finding
  return say.needs('cover', ...(finding.state === 'needs' ? finding.answers : []))
}

// CESEDA R431-15-1: an online deposit slip proves no lawful stay, and an appointment is no certificate.
function coverLeft(situation: Situation, facts: Facts, today: Day): Finding {
  if (situation.endedPaper === undefined) return say.needs('endedPaper')
  if (mayHaveBeenInsured(situation)) return keptRights(situation, facts, today)
  return say.met(situation.paper === 'ended' ? 'high' : 'medium')
}

// CSS R111-4: who was insured stays so to the end of the 6th month after the paper ended; 2nd, once a removal is final.
function keptRights(situation: Situation, facts: Facts, today: Day): Finding {
  const ended = known(situation.endedOn)
  if (situation.insuredBefore === 'no') return sayOfKeptRights.met('high')
  if (ended === undefined) return sayOfKeptRights.needs(...answersWithoutDay(situation))
  const lastDays = lastDaysKept(situation, latestDay(ended), facts, today)
  const keptBy = lastDays.filter((lastDay) => today <= lastDay)
  if (keptBy.length === 0) return sayOfKeptRights.met('high')
  if (situation.insuredBefore !== 'yes') return sayOfKeptRights.needs(...unsettled(situation, keptBy, lastDays))
  if (keptBy.length < lastDays.length) return sayOfKeptRights.needs('removalFinal')
  const figures = { until: earliest(lastDays), from: firstDayAfter(latest(lastDays), latestDay(ended), facts, today) }
  const confidence = leastSure(confidenceOf(facts, 'ame.kept-rights', today), sureOfKeptRights(situation))
  return sayOfKeptRights.notMet(
    'rights-kept',
    confidence,
    figures,
    known(situation.removalFinal) ? [] : ['removalFinal'],
  )
}

/** The last day of kept cover; two days, one for each answer, while we do not know whether a removal is final. */
function lastDaysKept({ removalFinal }: Situation, ended: Day, facts: Facts, today: Day): Day[] {
  const usual = endOfMonthAfter(ended, numberAt(facts, 'ame.kept-rights', today))
  const afterRemoval = endOfMonthAfter(ended, numberAt(facts, 'ame.kept-rights-removal', today))
  if (known(removalFinal) === undefined) return [afterRemoval, usual]
  return [removalFinal === 'yes' ? afterRemoval : usual]
}

/** When nobody knows the day, only not having been insured settles it. */
function answersWithoutDay({ endedOn, insuredBefore }: Situation): QuestionId[] {
  return endedOn === 'unknown' && insuredBefore !== 'yes' ? ['endedOn', 'insuredBefore'] : ['endedOn']
}

/** What could still settle it for someone who does not say whether they were insured. */
function unsettled(situation: Situation, keptBy: readonly Day[], lastDays: readonly Day[]): QuestionId[] {
  const wouldSettle = situation.insuredBefore === 'unknown' && keptBy.length < lastDays.length
  return wouldSettle ? ['insuredBefore', 'removalFinal'] : ['insuredBefore']
}

/** AME opens when both the kept cover and the time without stay are over. */
function firstDayAfter(lastDayKept: Day, ended: Day, facts: Facts, today: Day): Day {
  const withoutStay = firstDayAfterMonths(ended, numberAt(facts, 'ame.without-stay', today))
  return latest([dayAfter(lastDayKept), withoutStay])
}

/** The date of the shorter period, and its use for asylum seekers, are our reading of the article. */
function sureOfKeptRights({ endedPaper, removalFinal }: Situation): Confidence {
  return endedPaper === 'permit' && removalFinal === 'no' ? 'high' : 'medium'
}
