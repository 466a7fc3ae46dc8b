import type { Day } from '../../facts/at.ts'

export const groupIds = [
  'form',
  'cover-form',
  'identity',
  'ground',
  'residence',
  'civil-status',
  'income',
  'photo',
  'bank',
  'address',
  'dependants',
  'c2s',
] as const
export type GroupId = (typeof groupIds)[number]

export const itemIds = [
  'ame-form',
  'puma-form',
  'child-form',
  'c2s-form',
  'passport',
  'identity-card',
  'birth-certificate',
  'birth-certificate-full',
  'family-book',
  'old-permit',
  'other-with-photo',
  'residence-paper',
  'expired-permit-too',
  'asylum-certificate',
  'protection-decision',
  'temporary-protection-paper',
  'family-card',
  'withdrawal-agreement-card',
  'ame-card',
  'work-contract',
  'business-registration',
  'enrolment-certificate',
  'couple-proof',
  'insured-attestation',
  'stay-proof',
  'five-years-proof',
  'means-proof',
  'no-home-cover-proof',
  'address-proof',
  'bank-details',
  'tax-notice-c2s',
  's1-form',
  'a1-form',
  'european-card',
  'ase-order',
  'travel-insurance-paper',
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
  'no-birth-certificate',
  'translation',
  'contribution',
  'earlier-participation',
  'asylum-send-early',
  'protection-civil-status',
  'temporary-protection-date',
  'ask-written-refusal',
] as const
export type TipId = (typeof tipIds)[number]

export const stepIds = [
  'come-back-on',
  'renew-before-end',
  'fill-in-form',
  'hand-in-person',
  'keep-dated-proof',
  'wait-for-answer',
  'collect-card',
  'if-refused',
  'student-register',
  's1-register',
  'ask-before-release',
  'ask-in-writing',
  'puma-send-form',
  'puma-keep-copy',
  'puma-waiting-number',
  'puma-if-refused',
  'keep-ame-card',
  'c2s-send-form',
  'c2s-silence-is-yes',
] as const
export type StepId = (typeof stepIds)[number]

export const officeIds = ['cpam', 'cgss', 'cssm'] as const
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

/** The papers and steps for one scheme. */
export interface Part {
  readonly groups: readonly Group[]
  readonly steps: readonly Step[]
}

/** A group of papers, without the tips that do not apply. */
export function group(
  id: GroupId,
  kind: Group['kind'],
  items: readonly ItemId[],
  tips: readonly (TipId | false)[] = [],
): Group {
  return {
    id,
    kind,
    items: items.map((item) => ({ id: item })),
    tips: tips.filter((tip): tip is TipId => tip !== false),
  }
}
