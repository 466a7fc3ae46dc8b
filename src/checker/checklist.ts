import { addMonths, type Day, type Facts, numberAt } from '../facts/at.ts'
import { answersThatCount } from './questions/index.ts'
import { isAdult } from './questions/person.ts'
import { countsFromArrival } from './questions/time.ts'
import type { Result, Verdict } from './result.ts'
import { type Housing, type IdentityPaper, identityPapers, known, type Situation } from './situation.ts'
import { verdicts } from './verdict.ts'

export const groupIds = ['form', 'identity', 'residence', 'income', 'photo', 'address', 'dependants'] as const
export type GroupId = (typeof groupIds)[number]

export const itemIds = [
  'ame-form',
  'passport',
  'identity-card',
  'birth-certificate',
  'family-book',
  'old-permit',
  'other-with-photo',
  'passport-stamp',
  'papers-over-six-months',
  'rent-or-bill',
  'tax-notice',
  'host-proof-and-declaration',
  'hotel-invoice',
  'shelter-certificate',
  'domiciliation-certificate',
  'any-other-proof',
  'income-on-form',
  'income-papers',
  'photo',
  'dependant-identity',
  'dependant-link',
] as const
export type ItemId = (typeof itemIds)[number]

export const tipIds = [
  'ask-for-a-written-answer',
  'show-the-deposit-slip',
  'young-adults-apply-themselves',
  'bring-a-photo-paper',
  'no-identity-paper',
  'ask-for-the-special-list',
  'no-income',
  'photo-for-each-dependant',
] as const
export type TipId = (typeof tipIds)[number]

export const stepIds = [
  'come-back-on',
  'fill-in-form',
  'hand-in-person',
  'keep-dated-proof',
  'wait-for-answer',
  'collect-card',
  'if-refused',
] as const
export type StepId = (typeof stepIds)[number]

export const officeIds = ['cpam', 'cgss'] as const
export type OfficeId = (typeof officeIds)[number]

/** A paper to bring (pièce justificative). `count`: how many, where it is known. */
export interface Item {
  readonly id: ItemId
  readonly count?: number
}

/** Papers that prove one thing: every one of them, or any one. The best one stands first. */
export interface Group {
  readonly id: GroupId
  readonly kind: 'all' | 'oneOf'
  readonly items: readonly Item[]
  readonly tips: readonly TipId[]
}

/** One thing to do, with its day where there is one. */
export interface Step {
  readonly id: StepId
  readonly day?: Day
}

/** What to gather, what to do, where to go (liste des démarches). Ids and values only. */
export interface Checklist {
  readonly groups: readonly Group[]
  /** The tips of all groups. */
  readonly tips: readonly TipId[]
  readonly steps: readonly Step[]
  readonly office: OfficeId
}

/**
 * The papers and steps for AME, after how the person is housed and what they hold; `undefined` when AME is not the way.
 * `results` are those of `evaluate` for the same situation and day. Decree 2005-860, art. 4, as changed by decree
 * 2026-67. Throws what `evaluate` throws.
 */
export function buildChecklist(
  results: readonly Result[],
  situation: Situation,
  facts: Facts,
  today: Day,
): Checklist | undefined {
  const answers = answersThatCount(situation)
  const verdict = verdicts(results, answers, facts, today).find(({ scheme }) => scheme === 'ame')
  if (!verdict || !leadsToAme(verdict)) return undefined
  const all = [form(answers, verdict), identity(answers), residence(answers), income(answers), photo(answers)]
  const groups = [...all, address(answers), dependants(answers)].filter((found): found is Group => found !== undefined)
  return {
    groups,
    tips: tipIds.filter((tip) => groups.some(({ tips }) => tips.includes(tip))),
    steps: steps(verdict, facts, today),
    office: answers.place === 'overseas-department' ? 'cgss' : 'cpam',
  }
}

function leadsToAme({ word, instead }: Verdict): boolean {
  return word === 'otherScheme' ? instead === 'kept-rights' : word !== 'unlikely'
}

function form({ paper, youngAdults }: Situation, { limit }: Verdict): Group {
  const tips: readonly (TipId | false)[] = [
    limit === 'time' && 'ask-for-a-written-answer',
    paper === 'online-deposit' && 'show-the-deposit-slip',
    (known(youngAdults) ?? 0) > 0 && 'young-adults-apply-themselves',
  ]
  return group('form', 'all', ['ame-form'], tips)
}

// Decree 2005-860, art. 4, 1°: one paper; since February 2026 "any other" needs a photo, but for minors.
function identity(situation: Situation): Group {
  const told = known(situation.identity) ?? []
  const held = everyIdentityPaper.filter((paper) => told.includes(paper))
  const hasNone = told.includes('none') && held.length === 0
  const lacksPhoto = isAdult(situation) && held.length > 0 && held.every((paper) => withoutPhoto.includes(paper))
  const tips: readonly (TipId | false)[] = [lacksPhoto && 'bring-a-photo-paper', hasNone && 'no-identity-paper']
  return group('identity', 'oneOf', held.length > 0 ? held : everyIdentityPaper, tips)
}

const everyIdentityPaper = identityPapers.filter((paper): paper is Exclude<IdentityPaper, 'none'> => paper !== 'none')
const withoutPhoto: readonly IdentityPaper[] = ['birth-certificate', 'family-book']

// Decree 2005-860, art. 4, 2°: the stamp in the passport, or one paper of the list. 2° bis: another list without visa.
function residence(situation: Situation): Group | undefined {
  if (!isAdult(situation)) return undefined
  const special = countsFromArrival(situation)
  const best: ItemId = special ? 'papers-over-six-months' : 'passport-stamp'
  const proofs = proofsByHousing[known(situation.housing) ?? 'other']
  return group('residence', 'oneOf', [best, ...proofs, 'any-other-proof'], [special && 'ask-for-the-special-list'])
}

const proofsByHousing: Readonly<Record<Housing, readonly ItemId[]>> = {
  'own-lease': ['rent-or-bill', 'tax-notice'],
  'hosted-free': ['host-proof-and-declaration', 'tax-notice'],
  hotel: ['hotel-invoice'],
  shelter: ['shelter-certificate'],
  'no-fixed-home': ['domiciliation-certificate'],
  other: [
    'rent-or-bill',
    'tax-notice',
    'host-proof-and-declaration',
    'hotel-invoice',
    'shelter-certificate',
    'domiciliation-certificate',
  ],
}

// Decree 2005-860, art. 4, 3°: means of living with figures; papers where there are any.
function income(situation: Situation): Group | undefined {
  if (!isAdult(situation)) return undefined
  const hasNone = situation.income === 0
  return group('income', 'all', hasNone ? ['income-on-form'] : ['income-on-form', 'income-papers'], [
    hasNone && 'no-income',
  ])
}

// Decree 2005-860, art. 4, 4°: a photo of each person AME is asked for.
function photo(situation: Situation): Group {
  const children = isAdult(situation) ? known(situation.children) : 0
  const partner = situation.partner === 'without-permit' ? 1 : 0
  const count = children === undefined ? undefined : 1 + partner + children
  return { id: 'photo', kind: 'all', items: [{ id: 'photo', ...(count && { count }) }], tips: [] }
}

// CASF L252-2: without an address, an election of domicile.
function address({ housing }: Situation): Group | undefined {
  return housing === 'no-fixed-home' ? group('address', 'all', ['domiciliation-certificate'], []) : undefined
}

// CASF L251-1: a partner without a permit and the children are on the same form. Young adults ask for themselves.
function dependants({ partner, children }: Situation): Group | undefined {
  const hasDependants = partner === 'without-permit' || (known(children) ?? 0) > 0
  if (!hasDependants) return undefined
  return group('dependants', 'all', ['dependant-identity', 'dependant-link'], ['photo-for-each-dependant'])
}

function group(id: GroupId, kind: Group['kind'], items: readonly ItemId[], tips: readonly (TipId | false)[]): Group {
  return {
    id,
    kind,
    items: items.map((item) => ({ id: item })),
    tips: tips.filter((tip): tip is TipId => tip !== false),
  }
}

// CRPA L231-4: no answer after this delay is usually a refusal. It runs from the day the file is handed in.
function steps(verdict: Verdict, facts: Facts, today: Day): Step[] {
  const waits = verdict.word === 'notYet' || verdict.word === 'otherScheme'
  const handedIn = waits ? verdict.from : today
  const answer = handedIn && addMonths(handedIn, numberAt(facts, 'ame.answer', today))
  return [
    ...(waits ? [{ id: 'come-back-on', ...(handedIn && { day: handedIn }) } as const] : []),
    { id: 'fill-in-form' },
    { id: 'hand-in-person' },
    { id: 'keep-dated-proof' },
    { id: 'wait-for-answer', ...(answer && { day: answer }) },
    { id: 'collect-card' },
    { id: 'if-refused' },
  ]
}
