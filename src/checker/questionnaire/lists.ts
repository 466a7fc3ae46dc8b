import type { GroupId, ItemId, StepId, TipId } from '../checklist/parts.ts'
import type { SchemeSlug, Verdict, VerdictWord } from '../result.ts'
import type { QuestionId } from '../situation.ts'

/**
 * The papers and steps for a scheme as one list for everyone: a line that is not for all says for whom it is. The check
 * makes the list of one person (`checklist.ts`); a test compares the two on every way through the steps.
 */
export interface PaperList {
  readonly id: ListId
  /** The schemes whose outcomes lead here. */
  readonly schemes: readonly SchemeSlug[]
  readonly groups: readonly GuardedGroup[]
  readonly steps: readonly GuardedLine<StepId>[]
}

export type ListId =
  'ame' | 'puma' | 'puma-child' | 'c2s' | 'ehic' | 'posted' | 'travel-insurance' | 'mayotte' | 'prison' | 'asking'

export interface GuardedGroup {
  readonly id: GroupId
  readonly kind: 'all' | 'oneOf'
  readonly guard?: Guard
  readonly items: readonly GuardedLine<ItemId>[]
  readonly tips: readonly GuardedLine<TipId>[]
}

export interface GuardedLine<Id> {
  readonly id: Id
  /** For everyone, where there is none. */
  readonly guard?: Guard
}

/** For whom one of these holds. */
export type Guard = readonly Clause[]

/** For whom all of the first are true, and none of the second. */
export interface Clause {
  readonly all?: readonly Literal[]
  readonly none?: readonly Literal[]
}

/** An answer, or an outcome that was noted. */
export type Literal =
  | { readonly question: QuestionId; readonly option: string }
  | { readonly scheme: SchemeSlug; readonly word?: VerdictWord; readonly limit?: Verdict['limit'] }

function said(question: QuestionId, ...options: readonly string[]): readonly Literal[] {
  return options.map((option) => ({ question, option }))
}

/** For whom any of these is true. */
function anyOf(...literals: readonly Literal[]): Guard {
  return literals.map((literal) => ({ all: [literal] }))
}

function except(...none: readonly Literal[]): Guard {
  return [{ none }]
}

function line<Id>(id: Id, guard?: Guard): GuardedLine<Id> {
  return guard ? { id, guard } : { id }
}

function group(
  id: GroupId,
  kind: GuardedGroup['kind'],
  items: readonly (ItemId | GuardedLine<ItemId>)[],
  tips: readonly (TipId | GuardedLine<TipId>)[] = [],
  guard?: Guard,
): GuardedGroup {
  return { id, kind, items: items.map(asLine), tips: tips.map(asLine), ...(guard && { guard }) }
}

function asLine<Id extends string>(line: Id | GuardedLine<Id>): GuardedLine<Id> {
  return typeof line === 'string' ? { id: line } : line
}

const adult = anyOf(...said('age', '18-or-over'))
const hasAme = said('cover', 'ame')
const countsFromArrival = [
  ...said('nationality', 'european'),
  ...said('paper', 'visa-free'),
  ...said('endedPaper', 'visa-free'),
]
const noFixedHome = anyOf(...said('housing', 'no-fixed-home'))

const ame: PaperList = {
  id: 'ame',
  schemes: ['ame', 'kept-rights'],
  groups: [
    group(
      'form',
      'all',
      ['ame-form'],
      [
        line('ask-for-a-written-answer', anyOf({ scheme: 'ame', word: 'closeToLimit', limit: 'time' })),
        line('show-the-deposit-slip', anyOf(...said('paper', 'online-deposit'))),
        line('young-adults-apply-themselves', anyOf(...said('youngAdults', 'some'))),
      ],
    ),
    group('identity', 'oneOf', [
      'passport',
      'identity-card',
      'birth-certificate',
      'family-book',
      'old-permit',
      'other-with-photo',
    ]),
    group(
      'residence',
      'oneOf',
      [
        line('passport-stamp', [{ none: countsFromArrival }, { all: hasAme }]),
        line(
          'papers-over-six-months',
          countsFromArrival.map((literal) => ({ all: [literal], none: hasAme })),
        ),
        line('rent-or-bill', anyOf(...said('housing', 'own-lease', 'other'))),
        line('tax-notice', anyOf(...said('housing', 'own-lease', 'hosted-free', 'other'))),
        line('host-proof-and-declaration', anyOf(...said('housing', 'hosted-free', 'other'))),
        line('hotel-invoice', anyOf(...said('housing', 'hotel', 'other'))),
        line('shelter-certificate', anyOf(...said('housing', 'shelter', 'other'))),
        line('domiciliation-certificate', anyOf(...said('housing', 'no-fixed-home', 'other'))),
        'any-other-proof',
      ],
      [
        line(
          'ask-for-the-special-list',
          countsFromArrival.map((literal) => ({ all: [literal], none: hasAme })),
        ),
      ],
      adult,
    ),
    group(
      'income',
      'all',
      ['income-on-form', line('income-papers', except(...said('income', 'zero')))],
      [line('no-income', anyOf(...said('income', 'zero')))],
      adult,
    ),
    group('photo', 'all', ['photo']),
    group('address', 'all', ['domiciliation-certificate'], [], noFixedHome),
    group(
      'dependants',
      'all',
      ['dependant-identity', 'dependant-link'],
      ['photo-for-each-dependant'],
      anyOf(...said('partner', 'without-permit'), ...said('children', 'some')),
    ),
  ],
  steps: [
    line('come-back-on', anyOf({ scheme: 'ame', word: 'notYet' }, { scheme: 'kept-rights', word: 'likely' })),
    line('fill-in-form'),
    line('hand-in-person', except(...hasAme, ...said('minor', 'alone'))),
    line('renew-before-end', anyOf(...hasAme)),
    line('keep-dated-proof'),
    line('wait-for-answer'),
    line('collect-card', except(...hasAme)),
    line('if-refused'),
  ],
}

const temporaryProtection = said('paper', 'temporary-protection')
const protection = anyOf(...said('paper', 'protection'))
const familyOfInsured = anyOf(...said('activity', 'family-of-insured'), ...said('european', 'family-of-insured'))
const enoughMoney = anyOf(...said('european', 'enough-money'))
const hadAme: Guard = [{ all: hasAme, none: said('nationality', 'european') }]
const byWork: Literal = { scheme: 'puma-work' }
const byResidence: Literal = { scheme: 'puma-residence' }
const byStudies: Literal = { scheme: 'student' }
const byPension: Literal = { scheme: 's1' }
/** Whoever needs not wait has the paper itself. */
const atOnce = [
  ...said('paper', 'protection', 'temporary-protection'),
  ...said('activity', 'family-of-insured', 'volunteer-or-benefit'),
  ...said('european', 'family-of-insured', 'five-years'),
  ...said('british', 'before-2021'),
]

/** What is asked of those who have it by work or by residence, but under temporary protection. */
const asked: Guard = [{ none: [...temporaryProtection, byStudies, byPension] }]

/** The papers of a permit or the like prove the ground of a cover by residence, and say who one is everywhere else. */
const papersInDate: readonly (readonly [ItemId, readonly Literal[]])[] = [
  ['residence-paper', said('paper', 'permit', 'receipt')],
  ['protection-decision', said('paper', 'protection')],
  ['asylum-certificate', said('paper', 'asylum-certificate')],
  ['family-card', said('nationality', 'european-family')],
]

const puma: PaperList = {
  id: 'puma',
  schemes: ['puma-work', 'puma-residence', 'student', 's1'],
  groups: [
    group('cover-form', 'all', ['puma-form'], [], asked),
    group('identity', 'oneOf', [
      'passport',
      'identity-card',
      ...papersInDate.map(([id, papers]) => line(id, anyOf(...papers))),
    ]),
    group(
      'ground',
      'all',
      [
        ...papersInDate.map(([id, papers]) =>
          line(
            id,
            papers.map((paper) => ({ all: [paper, byResidence] })),
          ),
        ),
        line('temporary-protection-paper', anyOf(...temporaryProtection)),
        line('expired-permit-too', [{ all: [...said('receipt', 'renewal'), byResidence] }]),
        line('withdrawal-agreement-card', anyOf(...said('british', 'before-2021'))),
        line('couple-proof', familyOfInsured),
        line('insured-attestation', familyOfInsured),
        line('five-years-proof', anyOf(...said('european', 'five-years'))),
        line('means-proof', enoughMoney),
        line('no-home-cover-proof', enoughMoney),
        line('ame-card', hadAme),
        line('work-contract', [{ all: [byWork], none: said('activity', 'self-employed') }]),
        line('business-registration', anyOf(...said('activity', 'self-employed'))),
        line('enrolment-certificate', anyOf(byStudies)),
        line('s1-form', anyOf(byPension)),
      ],
      [
        line('contribution', anyOf(...said('activity', 'visitor'))),
        line('protection-civil-status', protection),
        line('temporary-protection-date', anyOf(...temporaryProtection)),
        line('ask-written-refusal', [
          ...said('receipt', 'first-application', 'summons').map((receipt) => ({ all: [receipt, byResidence] })),
        ]),
        line('asylum-send-early', [
          { all: [...said('paper', 'asylum-certificate'), { scheme: 'puma-residence', word: 'notYet' }] },
        ]),
      ],
    ),
    group('residence', 'all', ['stay-proof'], [], [{ all: [byResidence], none: atOnce }]),
    group(
      'address',
      'all',
      ['domiciliation-certificate'],
      [],
      [{ all: [...said('housing', 'no-fixed-home'), byResidence], none: temporaryProtection }],
    ),
    group(
      'address',
      'all',
      ['address-proof'],
      [],
      [
        { all: temporaryProtection },
        ...said('paper', 'protection', 'asylum-certificate').map((literal) => ({
          all: [literal],
          none: said('housing', 'no-fixed-home'),
        })),
        { all: [byPension] },
      ],
    ),
    group(
      'civil-status',
      'all',
      ['birth-certificate-full'],
      ['no-birth-certificate', 'translation'],
      except(...temporaryProtection),
    ),
    group('bank', 'all', ['bank-details'], [], except(...temporaryProtection, byPension)),
  ],
  steps: [
    line('come-back-on', anyOf({ scheme: 'puma-residence', word: 'notYet' })),
    line('puma-send-form', except(byStudies, byPension)),
    line('puma-keep-copy', except(byStudies, byPension)),
    line('puma-waiting-number', asked),
    line('keep-ame-card', hadAme),
    line('puma-if-refused', asked),
    line('student-register', anyOf(byStudies)),
    line('s1-register', anyOf(byPension)),
  ],
}

const inCare = anyOf(...said('minor', 'child-protection'))
const byAsylum = anyOf(...said('minor', 'asylum-or-protection'))
const byParent = anyOf(...said('minor', 'parent-insured'))

const pumaChild: PaperList = {
  id: 'puma-child',
  schemes: ['puma-child'],
  groups: [
    group('ground', 'all', [
      line('child-form', [...byParent, ...byAsylum]),
      line('birth-certificate', byParent),
      line('insured-attestation', byParent),
      line('asylum-certificate', byAsylum),
      line('ase-order', inCare),
      line('puma-form', anyOf(...said('minor', 'insured-without-family'))),
    ]),
    group(
      'identity',
      'oneOf',
      ['passport', 'identity-card', 'birth-certificate', 'family-book', 'other-with-photo'],
      [],
      inCare,
    ),
    group('address', 'oneOf', ['address-proof', 'domiciliation-certificate'], [], [...byAsylum, ...inCare]),
  ],
  steps: [line('puma-send-form'), line('puma-keep-copy'), line('puma-if-refused')],
}

const insured = said('cover', 'assurance-maladie')
/** Under temporary protection C2S comes with the cover; while a cover is kept, AME is what to prepare. */
const c2sToAsk: Guard = [
  { none: [...temporaryProtection, { scheme: 'kept-rights', word: 'likely' }] },
  { all: insured },
]

const c2s: PaperList = {
  id: 'c2s',
  schemes: ['c2s-free', 'c2s-participation'],
  groups: [group('c2s', 'all', ['c2s-form', 'tax-notice-c2s'], ['earlier-participation'], c2sToAsk)],
  steps: [
    line('c2s-send-form', c2sToAsk),
    line('c2s-silence-is-yes', c2sToAsk),
    line('puma-if-refused', anyOf(...insured)),
  ],
}

/** Every list, in the order of the schemes. */
export const lists: readonly PaperList[] = [
  ame,
  puma,
  pumaChild,
  c2s,
  {
    id: 'ehic',
    schemes: ['ehic'],
    groups: [group('ground', 'all', ['european-card']), group('identity', 'oneOf', ['passport', 'identity-card'])],
    steps: [],
  },
  { id: 'posted', schemes: ['posted'], groups: [group('ground', 'all', ['a1-form', 's1-form'])], steps: [] },
  {
    id: 'travel-insurance',
    schemes: ['travel-insurance'],
    groups: [group('ground', 'all', ['travel-insurance-paper'])],
    steps: [],
  },
  {
    id: 'mayotte',
    schemes: ['mayotte'],
    groups: [
      group('ground', 'all', [
        line('residence-paper', anyOf(...said('paper', 'permit', 'receipt'))),
        line('protection-decision', protection),
        line('temporary-protection-paper', anyOf(...temporaryProtection)),
        line('family-card', anyOf(...said('nationality', 'european-family'))),
      ]),
      group('identity', 'oneOf', ['passport', 'identity-card']),
      group('address', 'all', ['address-proof']),
    ],
    steps: [line('ask-in-writing')],
  },
  { id: 'prison', schemes: ['prison'], groups: [], steps: [line('ask-before-release')] },
  {
    id: 'asking',
    schemes: [],
    groups: [group('ground', 'all', ['residence-paper', 'european-card'], [], anyOf(...said('homeCover', 'yes')))],
    steps: [line('ask-in-writing')],
  },
]
