import type { SchemeSlug, Verdict } from '../result.ts'
import { hadAmeBefore } from '../rules/standing.ts'
import { known, type Minor, type Paper, type Situation, type Unknown } from '../situation.ts'
import { type Group, group, type ItemId, type Part, type Step, type TipId } from './parts.ts'

/** The papers and steps for a cover other than AME; `undefined` where there is nothing to ask for. */
export function partOfCover({ scheme, word, from }: Verdict, situation: Situation): Part | undefined {
  const build = parts[scheme]
  const part = build?.(situation)
  if (!part || word !== 'notYet') return part
  // The file of an asylum seeker may leave before the months are over (schemes dossier, 2.6).
  const early: readonly TipId[] = situation.paper === 'asylum-certificate' ? ['asylum-send-early'] : []
  const groups = part.groups.map((found) =>
    found.id === 'ground' ? { ...found, tips: [...found.tips, ...early] } : found,
  )
  return { groups, steps: [{ id: 'come-back-on', ...(from && { day: from }) }, ...part.steps] }
}

/** What a question no answer settles comes to: a written answer of the fund. */
export function partOfAsking({ place, homeCover }: Situation): Part | undefined {
  // Whoever is held asks on the spot.
  if (place === 'held') return undefined
  const groups = homeCover === 'yes' ? [group('ground', 'all', ['residence-paper', 'european-card'])] : []
  return { groups, steps: [{ id: 'ask-in-writing' }] }
}

/** The form of C2S, one for a household and for both tiers (L861-5: silence is usually a yes). */
export const partOfC2s: Part = {
  groups: [group('c2s', 'all', ['c2s-form', 'tax-notice-c2s'], ['earlier-participation'])],
  steps: [{ id: 'c2s-send-form' }, { id: 'c2s-silence-is-yes' }],
}

const parts: Readonly<Partial<Record<SchemeSlug, (situation: Situation) => Part | undefined>>> = {
  prison: () => ({ groups: [], steps: [{ id: 'ask-before-release' }] }),
  mayotte: (situation) => ({
    groups: [
      ...ifAny(group('ground', 'all', paperHeld(situation))),
      identity([]),
      group('address', 'all', ['address-proof']),
    ],
    steps: [{ id: 'ask-in-writing' }],
  }),
  posted: () => ({ groups: [group('ground', 'all', ['a1-form', 's1-form'])], steps: [] }),
  'travel-insurance': () => ({ groups: [group('ground', 'all', ['travel-insurance-paper'])], steps: [] }),
  ehic: () => ({ groups: [group('ground', 'all', ['european-card']), identity([])], steps: [] }),
  s1: () => ({
    groups: [
      group('ground', 'all', ['s1-form']),
      identity([]),
      civilStatus(),
      group('address', 'all', ['address-proof']),
    ],
    steps: [{ id: 's1-register' }],
  }),
  'puma-child': partOfChild,
  'puma-work': (situation) => ({
    groups: [form(), identity(paperHeld(situation)), workPaper(situation), civilStatus(), bank()],
    steps: stepsOfPuma,
  }),
  student: (situation) => ({
    groups: [identity(paperHeld(situation)), group('ground', 'all', ['enrolment-certificate']), civilStatus(), bank()],
    steps: [{ id: 'student-register' }],
  }),
  'puma-residence': partOfResidence,
  'c2s-free': () => c2sAlone,
  'c2s-participation': () => c2sAlone,
}

// Schemes dossier, 3.11: the same appeal as for Assurance maladie.
const c2sAlone: Part = { groups: partOfC2s.groups, steps: [...partOfC2s.steps, { id: 'puma-if-refused' }] }

function ifAny(found: Group): readonly Group[] {
  return found.items.length > 0 ? [found] : []
}

const stepsOfPuma: readonly Step[] = [
  { id: 'puma-send-form' },
  { id: 'puma-keep-copy' },
  { id: 'puma-waiting-number' },
  { id: 'puma-if-refused' },
]

function form(): Group {
  return group('cover-form', 'all', ['puma-form'])
}

function identity(held: readonly ItemId[]): Group {
  return group('identity', 'oneOf', ['passport', 'identity-card', ...held])
}

// CSS R114-7: a missing certificate is no reason to refuse.
function civilStatus(): Group {
  return group('civil-status', 'all', ['birth-certificate-full'], ['no-birth-certificate', 'translation'])
}

function bank(): Group {
  return group('bank', 'all', ['bank-details'])
}

function paperHeld({ paper, familyCard }: Situation): readonly ItemId[] {
  if (familyCard === 'yes') return ['family-card']
  const held = paper && papersInDate[paper]
  return held ? [held] : []
}

const papersInDate: Readonly<Partial<Record<Paper | Unknown, ItemId>>> = {
  permit: 'residence-paper',
  receipt: 'residence-paper',
  protection: 'protection-decision',
  'temporary-protection': 'temporary-protection-paper',
  'asylum-certificate': 'asylum-certificate',
}

function workPaper({ activity }: Situation): Group {
  return group('ground', 'all', [activity === 'self-employed' ? 'business-registration' : 'work-contract'])
}

// CSS L160-2, D160-2 II 2°: through a parent, by the asylum certificate, or in the child's own name.
function partOfChild({ minor }: Situation): Part {
  const groups = minor && groupsOfChild[minor]
  return {
    groups: groups ?? [group('ground', 'all', ['puma-form'])],
    steps: [{ id: 'puma-send-form' }, { id: 'puma-keep-copy' }, { id: 'puma-if-refused' }],
  }
}

const childAddress = group('address', 'oneOf', ['address-proof', 'domiciliation-certificate'])

const groupsOfChild: Readonly<Partial<Record<Minor | Unknown, readonly Group[]>>> = {
  'parent-insured': [group('ground', 'all', ['child-form', 'birth-certificate', 'insured-attestation'])],
  'asylum-or-protection': [group('ground', 'all', ['child-form', 'asylum-certificate']), childAddress],
  'child-protection': [
    group('ground', 'all', ['ase-order']),
    group('identity', 'oneOf', ['passport', 'identity-card', 'birth-certificate', 'family-book', 'other-with-photo']),
    childAddress,
  ],
}

function partOfResidence(situation: Situation): Part | undefined {
  if (situation.cover === 'assurance-maladie') return undefined
  // Instruction of March 2022: no form under temporary protection.
  if (situation.paper === 'temporary-protection') {
    return {
      groups: [
        group('ground', 'all', ['temporary-protection-paper'], ['temporary-protection-date']),
        identity([]),
        group('address', 'all', ['address-proof']),
      ],
      steps: [{ id: 'puma-send-form' }, { id: 'puma-keep-copy' }],
    }
  }
  const groups = [
    form(),
    identity(paperHeld(situation)),
    groundOf(situation),
    proofOfStay(situation),
    civilStatus(),
    bank(),
  ]
  return {
    groups: [...groups, address(situation)].filter((found): found is Group => found !== undefined),
    steps: hadAmeBefore(situation) ? [...stepsOfPuma, { id: 'keep-ame-card' }] : stepsOfPuma,
  }
}

/** The papers of the person's own case (schemes dossier, 2.2 to 2.12). */
function groundOf(situation: Situation): Group | undefined {
  const { british, european, paper, receipt, activity } = situation
  const papers: (ItemId | false)[] = [
    ...paperHeld(situation),
    receipt === 'renewal' && 'expired-permit-too',
    british === 'before-2021' && 'withdrawal-agreement-card',
    (activity === 'family-of-insured' || european === 'family-of-insured') && 'couple-proof',
    (activity === 'family-of-insured' || european === 'family-of-insured') && 'insured-attestation',
    european === 'five-years' && 'five-years-proof',
    european === 'enough-money' && 'means-proof',
    european === 'enough-money' && 'no-home-cover-proof',
    hadAmeBefore(situation) && 'ame-card',
  ]
  const items = papers.filter((found): found is ItemId => found !== false)
  const tips: readonly (TipId | false)[] = [
    activity === 'visitor' && 'contribution',
    paper === 'protection' && 'protection-civil-status',
    (receipt === 'first-application' || receipt === 'summons') && 'ask-written-refusal',
  ]
  return items.length > 0 ? group('ground', 'all', items, tips) : undefined
}

/** Proofs of the months of residence, for who has to wait. Whoever does not, or had AME, has the paper itself. */
function proofOfStay(situation: Situation): Group | undefined {
  const { activity, european, british, paper } = situation
  const isAtOnce =
    paper === 'protection' ||
    activity === 'family-of-insured' ||
    activity === 'volunteer-or-benefit' ||
    european === 'family-of-insured' ||
    european === 'five-years' ||
    british === 'before-2021'
  return isAtOnce ? undefined : group('residence', 'all', ['stay-proof'])
}

function address(situation: Situation): Group | undefined {
  if (known(situation.housing) === 'no-fixed-home') return group('address', 'all', ['domiciliation-certificate'])
  const needsAddress = situation.paper === 'asylum-certificate' || situation.paper === 'protection'
  return needsAddress ? group('address', 'all', ['address-proof']) : undefined
}
