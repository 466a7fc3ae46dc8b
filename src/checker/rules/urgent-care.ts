/**
 * Urgent care (soins urgents et vitaux, DSUV): care in hospital whose absence would endanger life or health, for people
 * without lawful stay who do not have AME, or not yet, and for asylum seekers before their cover begins. CASF L254-1.
 * The hospital applies it; nothing to ask beforehand.
 *
 * Not modelled: what care counts as urgent (all care of pregnancy and newborns does, and all care of minors).
 */
import { isRenewal } from '../questions/cover.ts'
import { isNotSettling, isPurposeUnsaid } from '../questions/person.ts'
import { countsFromArrival } from '../questions/time.ts'
import type { Finding } from '../result.ts'
import { about, type Condition, findingsOf } from './finding.ts'
import { isMaybeHolder } from './ground.ts'
import { noOtherCover, otherCoverGrounds } from './other-cover.ts'
import { always, type Scheme } from './scheme.ts'
import { isLawfulToday, lawfulStay } from './stay.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'casf-l254-1'

/** Grounds of the condition `no-lawful-stay`; the last one is a matter to ask about. */
export const noLawfulStayGrounds = [
  'stay-still-lawful',
  'passing-through',
  'posted',
  'diplomat',
  'hospital-looks',
] as const
const sayOfStay = about<(typeof noLawfulStayGrounds)[number]>('no-lawful-stay', article)

// CASF L254-1: the hospital looks for another cover first. Asylum seekers may use this fund till theirs begins.
const noCoverYet: Condition = (situation, facts, today, earlier) => {
  const say = about('no-other-cover', article)
  // The purpose of the stay decides, in the next condition.
  if (isNotSettling(situation)) return say.met('high')
  if (isPurposeUnsaid(situation)) return say.needs('purpose')
  if (situation.paper !== 'asylum-certificate') return beforeAme(situation, facts, today, earlier)
  const residence = findingsOf('puma-residence', earlier).find(isOfTime)
  if (residence?.state === 'needs') return say.needs(...residence.answers)
  return residence?.state === 'notMet' ? say.met('high') : say.notMet('asylum-certificate-in-date', 'high')
}

/** The wait of an asylum seeker; without it, AME or another cover has taken its place. */
function isOfTime({ condition }: Finding): boolean {
  return condition === 'residence'
}

function isOfCover({ condition }: Finding): boolean {
  return condition === 'no-other-cover'
}

// CASF L254-1: for people who do not have AME.
const beforeAme: Condition = (situation, facts, today, earlier) => {
  const say = about('no-other-cover', article)
  if (isRenewal(situation)) return say.notMet('has-ame', 'high')
  if (!isMaybeHolder(situation)) return findingsOf('ame', earlier).find(isOfCover) as Finding
  // Who has AME does not need this, and who has none may be insured: only the second is asked about here.
  const finding = noOtherCover({ ...situation, cover: 'none' }, facts, today, earlier)
  return finding.state === 'met' ? say.needs('cover') : finding
}

// CASF L254-1: for people without lawful stay, so not on a visa or in visa-free days. For minors all care is urgent.
const noLawfulStay: Condition = (situation, facts, today) => {
  if (situation.purpose === 'passing-through') return sayOfStay.notMet('passing-through', 'medium')
  if (situation.purpose === 'treatment') return sayOfStay.ask('hospital-looks')
  if (situation.purpose === 'posted' || situation.purpose === 'diplomat') {
    return sayOfStay.notMet(situation.purpose, 'high')
  }
  if (situation.age === 'under-18') return sayOfStay.met('medium')
  // CASF L254-1 as read by the interior ministry: asylum seekers in their first months.
  if (situation.paper === 'asylum-certificate') return sayOfStay.met('high')
  const stay = lawfulStay(situation, facts, today)
  const sure = countsFromArrival(situation) ? 'medium' : 'high'
  if (isLawfulToday(stay, today)) return sayOfStay.notMet('stay-still-lawful', sure)
  return stay.kind === 'open' ? sayOfStay.needs(...stay.answers) : sayOfStay.met(sure)
}

export const urgentCare: Scheme = {
  slug: 'urgent-care',
  conditionsFor: always(territory(article, 'medium'), noCoverYet, noLawfulStay),
  grounds: {
    territory: territoryGrounds,
    'no-other-cover': [...otherCoverGrounds, 'has-ame'],
    'no-lawful-stay': noLawfulStayGrounds,
  },
}
