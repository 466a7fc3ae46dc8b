/**
 * What a person can tell us (la situation). Every answer may be missing (`undefined`: not asked yet)
 * or `'unknown'` (the person said "I don't know"). A situation is never changed: each answer makes a new one.
 * When several answers to one question are true, the first of its list counts.
 */

/** The person said "I don't know". Never treated as "no". */
export type Unknown = 'unknown'

/**
 * Where the person lives (territoire). `pacific`: New Caledonia or French Polynesia. `other-collectivity`:
 * Wallis-et-Futuna or Saint-Pierre-et-Miquelon. `held`: in prison, in police custody or in a detention centre, wherever
 * that is; whoever does not know the place is not held.
 */
export const places = [
  'metropole',
  'overseas-department',
  'saint-martin-saint-barthelemy',
  'mayotte',
  'pacific',
  'other-collectivity',
  'held',
] as const
export type Place = (typeof places)[number]

/** On the prison register; in police custody (garde à vue); in a detention centre for foreigners (rétention). */
export const holdings = ['prison', 'custody', 'detention'] as const
export type Held = (typeof holdings)[number]

/**
 * Why the person is in France: settled here; visiting, home elsewhere; come only to be treated, home elsewhere; sent by
 * an employer abroad (posted, détaché) with form A1 or the like; diplomat, consular staff or pensioner of an
 * international organisation, with no other work.
 */
export const purposes = ['living-here', 'passing-through', 'treatment', 'posted', 'diplomat'] as const
export type Purpose = (typeof purposes)[number]

/** Adult or not, on the day of the check. */
export const ages = ['under-18', '18-or-over'] as const
export type Age = (typeof ages)[number]

/**
 * Someone under 18: a parent has Assurance maladie; an asylum claim or protection, own or a parent's; in the care of
 * child protection (ASE); alone in France and not, or not yet, in its care; 16 or 17, insured, without ties to the
 * family; no parent has lawful stay; a parent has lawful stay but not, or not yet, Assurance maladie.
 */
export const minors = [
  'parent-insured',
  'asylum-or-protection',
  'child-protection',
  'alone',
  'insured-without-family',
  'parents-without-permit',
  'parents-waiting',
] as const
export type Minor = (typeof minors)[number]

/**
 * French; of the EU, the EEA or Switzerland; of another country, and husband, wife, partner, child or parent of such a
 * European (not French) who lives in France; British; any other, or none.
 */
export const nationalities = ['french', 'european', 'european-family', 'british', 'other'] as const
export type Nationality = (typeof nationalities)[number]

/** A pension paid by the United Kingdom with form S1; settled in France by 31 December 2020; come later. */
export const britons = ['foreign-pension', 'before-2021', 'since-2021'] as const
export type British = (typeof britons)[number]

/** What covers the person today: Assurance maladie, AME, or neither. */
export const covers = ['assurance-maladie', 'ame', 'none'] as const
export type Cover = (typeof covers)[number]

/**
 * Citizens of the EU, the EEA and Switzerland: works in France; pension of another state, with form S1; student;
 * joins a husband, wife or partner insured in France; lawfully here for more than five years; insured in the home state;
 * looks for work here for the first time; without work but with means above RSA; without work and means below it.
 */
export const europeans = [
  'working',
  'foreign-pension',
  'student',
  'family-of-insured',
  'five-years',
  'covered-at-home',
  'looking-for-work',
  'enough-money',
  'none-of-these',
] as const
export type European = (typeof europeans)[number]

/**
 * The paper of the préfecture, or the way of entry, of someone of another nationality today.
 * `protection`: refugee or subsidiary protection, decision, récépissé or card. `temporary-protection`: APS of that name.
 * `asylum-certificate`: attestation de demande d'asile. `permit`: residence card or validated long-stay visa, the
 * passport of Monaco with the French consul's note included. `receipt`: a paper of the préfecture that stands in for
 * one. These five: in date. `online-deposit`: only the slip of a request sent online. `asylum-appointment`: only an
 * appointment to claim asylum. `short-visa`: short-stay visa in date. `visa-free`: needed no visa to come, and holds no
 * other paper, however long ago. `other-state-permit`: a permit of another EEA state or Switzerland, and no French
 * paper. `ended`: a paper or visa past its date. `none`: never had any, entry without a needed visa included.
 */
export const papers = [
  'protection',
  'temporary-protection',
  'asylum-certificate',
  'permit',
  'receipt',
  'online-deposit',
  'asylum-appointment',
  'short-visa',
  'visa-free',
  'other-state-permit',
  'ended',
  'none',
] as const
export type Paper = (typeof papers)[number]

/**
 * Which paper stands in for a permit: récépissé of renewal or ANEF attestation de prolongation d'instruction;
 * attestation de décision favorable; récépissé of a first application; summons or another paper of the préfecture.
 */
export const receipts = ['renewal', 'favourable-decision', 'first-application', 'summons'] as const
export type Receipt = (typeof receipts)[number]

/**
 * What the person does, with French nationality or a paper in date. `employee`, `self-employed`: declared, and the
 * paper allows it. `student`: in higher education. `family-of-insured`: came to join or with a husband, wife or partner
 * insured in France. `visitor`: visitor visa or card (visiteur), no work. `volunteer-or-benefit` (French people only):
 * back from an international volunteer service, or on French unemployment benefit or a French pension.
 */
export const activities = [
  'employee',
  'self-employed',
  'student',
  'family-of-insured',
  'visitor',
  'volunteer-or-benefit',
  'none-of-these',
] as const
export type Activity = (typeof activities)[number]

/**
 * What kind of paper ended. `visa-free`: the days without a visa. `never`: holds an online deposit slip or an
 * appointment, and never had another paper.
 */
export const endedPapers = ['permit', 'asylum-certificate', 'short-visa', 'visa-free', 'never'] as const
export type EndedPaper = (typeof endedPapers)[number]

export const yesOrNo = ['yes', 'no'] as const
export type YesNo = (typeof yesOrNo)[number]

/** A stretch of time compared with the length the law asks for. */
export const lengths = ['longer', 'not-longer'] as const
export type Longer = (typeof lengths)[number]

/** A calendar day `YYYY-MM-DD`, or a month `YYYY-MM` when the day is not known. */
export type DayOrMonth = string

/** Spouse or partner (conjoint, concubin, partenaire de PACS), by their own right to stay; French or European: with. */
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
  readonly held?: Held | Unknown
  readonly purpose?: Purpose | Unknown
  readonly age?: Age | Unknown
  readonly minor?: Minor | Unknown
  readonly nationality?: Nationality | Unknown
  readonly british?: British | Unknown
  readonly paper?: Paper | Unknown
  readonly receipt?: Receipt | Unknown
  /** Family card for the family of a European citizen (carte de séjour « membre de la famille »), in date? */
  readonly familyCard?: YesNo | Unknown
  readonly cover?: Cover | Unknown
  readonly european?: European | Unknown
  readonly activity?: Activity | Unknown
  /** Insured in the other state: a European student by the European card (EHIC), or the holder of its permit. */
  readonly homeCover?: YesNo | Unknown
  readonly endedPaper?: EndedPaper | Unknown
  /** The last day the paper was, or is, in date. */
  readonly endedOn?: DayOrMonth | Unknown
  /** Was the person insured (sécurité sociale) while that paper was in date? */
  readonly insuredBefore?: YesNo | Unknown
  /** Is a removal order (OQTF) final, that is no longer open to appeal? */
  readonly removalFinal?: YesNo | Unknown
  /** The last day of the AME the person has today. */
  readonly ameEndsOn?: DayOrMonth | Unknown
  /** In France without a break for more than the length the law asks for? */
  readonly residence?: Longer | Unknown
  /** Last entry to France, asked when `residence` is `not-longer`, or when visa-free days push the start back. */
  readonly arrivedOn?: DayOrMonth | Unknown
  readonly partner?: Partner | Unknown
  /** Children under 16, and under 20 while studying, whom the person supports. */
  readonly children?: number | Unknown
  /** Other young adults under 25 who live with the person and have no income of their own. */
  readonly youngAdults?: number | Unknown
  /**
   * Money received over 12 months, all sources, here and abroad, by the people counted: for AME without a partner who
   * has a permit, who is not counted there; for Assurance maladie and C2S with every partner.
   */
  readonly income?: number | Unknown
  /** The part of `income` the person received alone; asked only of someone with a partner without a permit. */
  readonly ownIncome?: number | Unknown
  readonly housing?: Housing | Unknown
  readonly identity?: readonly IdentityPaper[] | Unknown
  /** Hurt or ill through work in France, declared or not. Never asked: what follows from it is said beside each result. */
  readonly accident?: YesNo | Unknown
}

/** The key of an answer; also the id of the question that asks for it. */
export type QuestionId = keyof Situation

/** Nothing answered yet. */
export const emptySituation: Situation = {}

/** The answer itself; `undefined` when the question was not asked or the person does not know. */
export function known<T>(answer: T | Unknown | undefined): Exclude<T, Unknown> | undefined {
  return answer === 'unknown' ? undefined : (answer as Exclude<T, Unknown> | undefined)
}
