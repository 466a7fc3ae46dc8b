import { addMonths, type Day, type Facts, numberAt } from '../../facts/at.ts'
import { isRenewal } from '../questions/cover.ts'
import { isAdult } from '../questions/person.ts'
import { countsFromArrival } from '../questions/time.ts'
import type { Verdict } from '../result.ts'
import { type Housing, type IdentityPaper, identityPapers, known, type Situation } from '../situation.ts'
import { type Group, group, type ItemId, type Part, type Step, type TipId } from './parts.ts'

/**
 * The papers and steps for AME, after how the person is housed and what they hold. Decree 2005-860, art. 4, as changed by
 * decree 2026-67. Throws what `facts/at.ts` throws.
 */
export function partOfAme(situation: Situation, verdict: Verdict, facts: Facts, today: Day): Part {
  const all = [form(situation, verdict), identity(situation), residence(situation), income(situation), photo(situation)]
  const groups = [...all, address(situation), dependants(situation)]
  return {
    groups: groups.filter((found): found is Group => found !== undefined),
    steps: isRenewal(situation) ? stepsOfRenewal(verdict, facts, today) : steps(verdict, situation, facts, today),
  }
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
  const isHeld = (paper: IdentityPaper) => known(situation.identity)?.includes(paper) === true
  const held = everyIdentityPaper.filter(isHeld)
  const hasNone = isHeld('none') && held.length === 0
  const lacksPhoto = isAdult(situation) && held.length > 0 && held.every((paper) => withoutPhoto.includes(paper))
  const tips: readonly (TipId | false)[] = [lacksPhoto && 'bring-a-photo-paper', hasNone && 'no-identity-paper']
  return group('identity', 'oneOf', held.length > 0 ? held : everyIdentityPaper, tips)
}

/** Each paper that proves who one is. */
export const everyIdentityPaper = identityPapers.filter(
  (paper): paper is Exclude<IdentityPaper, 'none'> => paper !== 'none',
)
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

// CRPA L231-4: no answer after this delay is usually a refusal. It runs from the day the file is handed in.
function steps(verdict: Verdict, situation: Situation, facts: Facts, today: Day): Step[] {
  const waits = verdict.word === 'notYet' || verdict.word === 'otherScheme'
  const handedIn = waits ? verdict.from : today
  const answer = handedIn && addMonths(handedIn, numberAt(facts, 'ame.answer', today))
  return [
    ...(waits ? [{ id: 'come-back-on', ...(handedIn && { day: handedIn }) } as const] : []),
    { id: 'fill-in-form' },
    // CASF D252-2: a minor alone need not come.
    ...(situation.minor === 'alone' ? [] : [{ id: 'hand-in-person' } as const]),
    { id: 'keep-dated-proof' },
    { id: 'wait-for-answer', ...(answer && { day: answer }) },
    { id: 'collect-card' },
    { id: 'if-refused' },
  ]
}

// The first request in person, the next ones by post or as the fund says (AME dossier, 6.4).
function stepsOfRenewal({ from }: Verdict, facts: Facts, today: Day): Step[] {
  const answer = addMonths(from ?? today, numberAt(facts, 'ame.answer', today))
  return [
    ...(from ? [{ id: 'come-back-on', day: from } as const] : []),
    { id: 'fill-in-form' },
    { id: 'renew-before-end' },
    { id: 'keep-dated-proof' },
    { id: 'wait-for-answer', day: answer },
    { id: 'if-refused' },
  ]
}
