/**
 * What a person can tell us (la situation). Every answer may be missing (`undefined`: not asked yet)
 * or `'unknown'` (the person said "I don't know"). A situation is never changed: each answer makes a new one.
 */

/** The person said "I don't know". Never treated as "no". */
export type Unknown = 'unknown'

/** Where the person lives (territoire). */
export const places = [
  'metropole',
  'overseas-department',
  'saint-martin-saint-barthelemy',
  'mayotte',
  'other-territory',
] as const
export type Place = (typeof places)[number]

/** Adult or not, on the day of the check. */
export const ages = ['under-18', '18-or-over'] as const
export type Age = (typeof ages)[number]

/** For someone under 18: which adult or service answers for the child today. */
export const minors = ['parent-insured', 'asylum-or-protection', 'child-protection', 'none-of-these'] as const
export type Minor = (typeof minors)[number]

/** Why the person is in France: settled here, passing through, or come only for treatment. */
export const purposes = ['living-here', 'passing-through', 'treatment'] as const
export type Purpose = (typeof purposes)[number]

export const nationalities = ['french', 'european', 'other'] as const
export type Nationality = (typeof nationalities)[number]

/** For citizens of the EU, the EEA and Switzerland: what already covers them. */
export const europeans = ['covered-at-home', 'working', 'enough-money', 'five-years', 'none-of-these'] as const
export type European = (typeof europeans)[number]

/**
 * The paper the person holds today. `ended`: it is past its date. `none`: never had any, entry without a visa included
 * where one was needed.
 */
export const papers = [
  'permit',
  'receipt',
  'asylum-certificate',
  'online-deposit',
  'visa-or-visa-free',
  'ended',
  'none',
] as const
export type Paper = (typeof papers)[number]

/** What kind of paper ended. `never`: holds an online deposit slip and never had another paper. */
export const endedPapers = ['permit', 'asylum-certificate', 'short-visa', 'visa-free', 'never'] as const
export type EndedPaper = (typeof endedPapers)[number]

export const yesOrNo = ['yes', 'no'] as const
export type YesNo = (typeof yesOrNo)[number]

/** A stretch of time compared with the length the law asks for. */
export const lengths = ['longer', 'not-longer'] as const
export type Longer = (typeof lengths)[number]

/** A calendar day `YYYY-MM-DD`, or a month `YYYY-MM` when the day is not known. */
export type DayOrMonth = string

/** Spouse or partner (conjoint, concubin, partenaire de PACS), by their own right to stay. */
export const partners = ['none', 'without-permit', 'with-permit'] as const
export type Partner = (typeof partners)[number]

/** How the person is housed (logement). */
export const housings = ['own-lease', 'hosted-free', 'hotel', 'shelter', 'no-fixed-home', 'other'] as const
export type Housing = (typeof housings)[number]

/** Papers that prove who one is (pièces d'identité); several may be held. */
export const identityPapers = [
  'passport',
  'identity-card',
  'birth-certificate',
  'family-book',
  'old-permit',
  'other-with-photo',
  'none',
] as const
export type IdentityPaper = (typeof identityPapers)[number]

/** All answers so far. Amounts in whole cents of a euro over the reference period (12 months). */
export interface Situation {
  readonly place?: Place | Unknown
  readonly age?: Age | Unknown
  readonly minor?: Minor | Unknown
  readonly purpose?: Purpose | Unknown
  readonly nationality?: Nationality | Unknown
  readonly european?: European | Unknown
  readonly paper?: Paper | Unknown
  readonly endedPaper?: EndedPaper | Unknown
  /** Was the person insured (sécurité sociale) while that paper was in date? */
  readonly insuredBefore?: YesNo | Unknown
  /** Is a removal order (OQTF) final, that is no longer open to appeal? */
  readonly removalFinal?: YesNo | Unknown
  /** The last day the paper was in date. */
  readonly endedOn?: DayOrMonth | Unknown
  /** In France without a break for more than the length the law asks for? */
  readonly residence?: Longer | Unknown
  /** Last entry to France, asked when `residence` is `not-longer`, or when visa-free days push the start back. */
  readonly arrivedOn?: DayOrMonth | Unknown
  readonly partner?: Partner | Unknown
  /** Children under 16, and under 20 while studying, whom the person supports. */
  readonly children?: number | Unknown
  /** Other young adults under 25 who live with the person and have no income of their own. */
  readonly youngAdults?: number | Unknown
  /** Money received over 12 months by the people counted, all sources, here and abroad. */
  readonly income?: number | Unknown
  /** The part of `income` the person received alone; asked only of someone with a partner without a permit. */
  readonly ownIncome?: number | Unknown
  readonly housing?: Housing | Unknown
  readonly identity?: readonly IdentityPaper[] | Unknown
}

/** The key of an answer; also the id of the question that asks for it. */
export type QuestionId = keyof Situation

/** Nothing answered yet. */
export const emptySituation: Situation = {}

/** The answer itself; `undefined` when the question was not asked or the person does not know. */
export function known<T>(answer: T | Unknown | undefined): Exclude<T, Unknown> | undefined {
  return answer === undefined || answer === 'unknown' ? undefined : (answer as Exclude<T, Unknown>)
}
