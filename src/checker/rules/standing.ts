import { isActivityOffered } from '../questions/cover.ts'
import { hasPaperInDate } from '../questions/paper.ts'
import { isAskedAboutPerson } from '../questions/person.ts'
import { type Activity, activities, type European, type Paper, type QuestionId, type Situation } from '../situation.ts'

/**
 * Where an adult who lives here stands before Assurance maladie (README of the facts, order 5 to 10): the first of the
 * canonical order. Who is insured already needs no standing: `cover` tells.
 */
export const standings = [
  'employee',
  'self-employed',
  'european-working',
  'student',
  'european-student',
  'european-student-covered',
  'protection',
  'temporary-protection',
  'british-settled',
  'family-of-insured',
  'volunteer-or-benefit',
  'five-years',
  'asylum',
  'visitor',
  'resident',
  'enough-money',
  'foreign-pension',
  'covered-at-home',
  'looking-for-work',
  'european-family-without-card',
  'other-state-permit',
  'european-without-means',
  'short-visa',
  'visa-free',
  'without-paper',
] as const
export type Standing = (typeof standings)[number]

/** Where someone may stand after what they have told: one standing, or several and the answers that tell them apart. */
export interface StandingView {
  readonly possible: readonly Standing[]
  /** Empty when there is one, and where nothing of the kind is asked. */
  readonly needs: readonly QuestionId[]
}

const byActivity: Readonly<Record<Activity, Standing>> = {
  employee: 'employee',
  'self-employed': 'self-employed',
  student: 'student',
  'family-of-insured': 'family-of-insured',
  visitor: 'visitor',
  'volunteer-or-benefit': 'volunteer-or-benefit',
  'none-of-these': 'resident',
}

const byEuropean: Readonly<Record<Exclude<European, 'student'>, Standing>> = {
  working: 'european-working',
  'foreign-pension': 'foreign-pension',
  'family-of-insured': 'family-of-insured',
  'five-years': 'five-years',
  'covered-at-home': 'covered-at-home',
  'looking-for-work': 'looking-for-work',
  'enough-money': 'enough-money',
  'none-of-these': 'european-without-means',
}

const byPaper: Readonly<Partial<Record<Paper, Standing>>> = {
  protection: 'protection',
  'temporary-protection': 'temporary-protection',
  'asylum-certificate': 'asylum',
  'other-state-permit': 'other-state-permit',
  'short-visa': 'short-visa',
  'visa-free': 'visa-free',
  'online-deposit': 'without-paper',
  'asylum-appointment': 'without-paper',
  ended: 'without-paper',
  none: 'without-paper',
}

const ofStudents: readonly Standing[] = ['european-student', 'european-student-covered']
const ofEuropeans: readonly Standing[] = [...Object.values(byEuropean), ...ofStudents]
const ofPapers: readonly Standing[] = [...Object.values(byPaper), ...Object.values(byActivity)]

/** Where an adult may stand, by nationality, paper and activity. The age comes first, where it is asked. */
export function standingOf(situation: Situation): StandingView {
  const { age, nationality, british, familyCard } = situation
  if (age !== '18-or-over') return { possible: standings, needs: isAskedAboutPerson(situation) ? ['age'] : [] }
  switch (nationality) {
    case 'french':
      return standingByActivity(situation)
    case 'european':
      return standingOfEuropean(situation)
    case 'european-family':
      if (familyCard === 'yes') return standingByActivity(situation)
      if (familyCard === 'no') return is('european-family-without-card')
      return { possible: [...Object.values(byActivity), 'european-family-without-card'], needs: ['familyCard'] }
    case 'british':
      if (british === 'foreign-pension') return is('foreign-pension')
      if (british === 'before-2021') return is('british-settled')
      if (british === 'since-2021') return standingByPaper(situation)
      return { possible: ['foreign-pension', 'british-settled', ...ofPapers], needs: ['british'] }
    case 'other':
      return standingByPaper(situation)
    default:
      return { possible: standings, needs: ['nationality'] }
  }
}

function standingOfEuropean({ european, homeCover }: Situation): StandingView {
  if (european === undefined || european === 'unknown') return { possible: ofEuropeans, needs: ['european'] }
  if (european !== 'student') return is(byEuropean[european])
  if (homeCover === undefined || homeCover === 'unknown') return { possible: ofStudents, needs: ['homeCover'] }
  return is(homeCover === 'yes' ? 'european-student-covered' : 'european-student')
}

function standingByPaper(situation: Situation): StandingView {
  const { paper } = situation
  if (paper === undefined || paper === 'unknown') return { possible: papersPossible(situation), needs: ['paper'] }
  const standing = byPaper[paper]
  return standing ? is(standing) : standingByActivity(situation)
}

/** A cover that was told rules out the papers with which it is not asked. */
function papersPossible({ cover }: Situation): readonly Standing[] {
  if (cover !== 'ame') return ofPapers
  return ofPapers.filter((standing) => standing !== 'other-state-permit')
}

function standingByActivity(situation: Situation): StandingView {
  const { activity } = situation
  if (activity !== undefined && activity !== 'unknown') return is(byActivity[activity])
  const offered = activities.filter((option) => isActivityOffered(option, situation))
  return { possible: offered.map((option) => byActivity[option]), needs: ['activity'] }
}

function is(standing: Standing): StandingView {
  return { possible: [standing], needs: [] }
}

/** True when the person is insured already: no door has to be found. */
export function isInsured({ cover }: Situation): boolean {
  return cover === 'assurance-maladie'
}

/** True when AME came before the paper of today: the months of residence it asked for are usually over. */
export function hadAmeBefore(situation: Situation): boolean {
  return situation.cover === 'ame' && hasPaperInDate(situation)
}
