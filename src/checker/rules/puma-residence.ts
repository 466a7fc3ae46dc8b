/**
 * Assurance maladie through stable and lawful residence (PUMa). CSS L160-1 and D160-2; papers: order of 10 May 2017.
 *
 * Not modelled: the day a fund takes for the 6 months a year of a stable residence, social benefits that prove it,
 * parents and siblings who join someone, the contribution of CSS L160-1-1 (its amount is not published).
 */
import type { Confidence } from '../result.ts'
import type { Receipt, Situation } from '../situation.ts'
import { about, type Condition } from './finding.ts'
import { afterWait, ask, closed, ground, groundGrounds, isMaybeInsured, open, type Openings } from './ground.ts'
import type { Scheme } from './scheme.ts'
import { settled, settledGrounds } from './settled.ts'
import { hadAmeBefore, isInsured, standingOf } from './standing.ts'
import { residenceGrounds, residenceOf } from './stay.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'css-l160-1'

// D160-2 I: more than three months of residence for who does not work; II: who does not wait.
export const residenceArticle = 'css-d160-2'
const wait = residenceArticle

// Order of 10 May 2017: a récépissé is on its list; a summons only by its last line. CESEDA R431-15-1 for ANEF papers.
const sureOfReceipt: Readonly<Record<Receipt, Confidence>> = {
  renewal: 'high',
  'favourable-decision': 'medium',
  'first-application': 'high',
  summons: 'medium',
}

function sureOfPaper({ paper, receipt }: Situation): Confidence {
  if (paper !== 'receipt') return 'high'
  return receipt === undefined || receipt === 'unknown' ? 'medium' : sureOfReceipt[receipt]
}

/** How each standing opens it. */
export const residenceOpenings: Openings = (standing, situation) => {
  switch (standing) {
    // D160-2 II 1°.
    case 'protection':
      return open('high', wait)
    // Instruction of March 2022; CESEDA L581-3.
    case 'temporary-protection':
      return open('medium', 'ceseda-l581-3')
    // Withdrawal Agreement.
    case 'british-settled':
      return open('medium', 'brexit-care')
    // D160-2 II 3° and CSS L161-1.
    case 'family-of-insured':
      return open(sureOfPaper(situation), 'css-l161-1')
    case 'volunteer-or-benefit':
      return open('medium', wait)
    // Circular of 2011: the right of residence for good.
    case 'five-years':
      return open('medium', 'cleiss-inactive')
    // D160-2 I, asylum seekers included since 2020.
    case 'asylum':
      return afterWait('high', wait)
    case 'visitor':
      return afterWait('medium', 'order-2017')
    case 'resident':
      return afterWait(sureOfPaper(situation), situation.nationality === 'french' ? wait : 'order-2017')
    // Circular of 2011: means above RSA, and no cover at home.
    case 'enough-money':
      return afterWait('high', 'ameli-european')
    case 'looking-for-work':
      return ask('looking-for-work', 'cleiss-inactive')
    case 'european-family-without-card':
      return ask('european-family-without-card', 'order-2017')
    case 'other-state-permit':
      return ask('other-state-permit', 'order-2017')
    case 'employee':
    case 'self-employed':
    case 'european-working':
      return closed('working')
    case 'student':
    case 'european-student':
    case 'european-student-covered':
      return closed('studying', 'ameli-students')
    case 'foreign-pension':
    case 'covered-at-home':
      return closed('covered-elsewhere', 'css-l160-6')
    default:
      return closed('no-lawful-paper')
  }
}

/** Who is insured has nothing to ask for; whoever had AME has usually lived here for long enough. */
const already = { insured: open('high'), ame: open('medium', wait) }

// D160-2: only for a standing that has to wait.
const residence: Condition = (situation, facts, today) => {
  const finding = residenceOf('puma.residence', wait, situation, facts, today)
  const isOpenAnyway = finding.state === 'notMet' && isMaybeInsured(situation)
  return isOpenAnyway ? about('residence', wait).needs('cover') : finding
}

/** True when the months of residence count for this person. */
function hasToWait(situation: Situation): boolean {
  if (isInsured(situation) || hadAmeBefore(situation)) return false
  return standingOf(situation).possible.every((standing) => residenceOpenings(standing, situation).afterWait)
}

const everyone = [territory(article, 'medium'), settled('css-l160-6'), ground(article, residenceOpenings, already)]

export const pumaResidence: Scheme = {
  slug: 'puma-residence',
  conditionsFor: (situation) => (hasToWait(situation) ? [...everyone, residence] : everyone),
  grounds: {
    territory: territoryGrounds,
    settled: settledGrounds,
    ground: groundGrounds,
    residence: residenceGrounds,
  },
}
