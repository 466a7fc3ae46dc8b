import { describe, expect, it } from 'vitest'
import { evaluate, type Situation } from '../../../src/checker/index.ts'
import { buildChecklist } from '../../../src/checker/outcome.ts'
import { loadFacts } from '../../../src/facts/load.ts'

const { facts } = loadFacts()
const today = '2026-11-23'

const here = { place: 'metropole', purpose: 'living-here' } as const
const adult = { ...here, age: '18-or-over' } as const
const minor = { ...here, age: 'under-18' } as const
const foreigner = { ...adult, nationality: 'other', cover: 'none' } as const
const european = { ...adult, nationality: 'european', cover: 'none' } as const
const french = { ...adult, nationality: 'french', cover: 'none' } as const
const withPermit = { ...foreigner, paper: 'permit' } as const
const inMayotte = { place: 'mayotte', age: '18-or-over' } as const
const alone = { partner: 'none', children: 0, youngAdults: 0 } as const
const withoutWork = { activity: 'none-of-these', residence: 'longer' } as const
const withoutPaper = {
  ...foreigner,
  paper: 'none',
  residence: 'longer',
  ...alone,
  income: 400_000,
  housing: 'own-lease',
  identity: ['passport'],
} as const

/**
 * The whole list in words, a line for each group with its papers (and their number) and its tips after `/`, then the
 * steps with their days, then the office.
 */
function listOf(situation: Situation, day = today): readonly string[] | undefined {
  const list = buildChecklist(evaluate(situation, facts, day), situation, facts, day)
  if (!list) return undefined
  const groups = list.groups.map(({ id, kind, items, tips }) => {
    const papers = items.map((item) => (item.count === undefined ? item.id : `${item.id} (${item.count})`))
    return [`${id}, ${kind}:`, ...papers, ...(tips.length > 0 ? ['/', ...tips] : [])].join(' ')
  })
  const steps = list.steps.map((step) => (step.day ? `${step.id} on ${step.day}` : step.id))
  return [...groups, ['do:', ...steps].join(' '), list.office]
}

const civilStatus = 'civil-status, all: birth-certificate-full / no-birth-certificate translation'
const bank = 'bank, all: bank-details'
const coverForm = 'cover-form, all: puma-form'
const stayProof = 'residence, all: stay-proof'
const c2s = 'c2s, all: c2s-form tax-notice-c2s / earlier-participation'
const stepsOfPuma = 'puma-send-form puma-keep-copy puma-waiting-number puma-if-refused'
const stepsOfC2s = 'c2s-send-form c2s-silence-is-yes'

type ListCase = readonly [name: string, situation: Situation, list: readonly string[] | undefined]

function listsInEach(cases: readonly ListCase[]): void {
  it.each(cases)('%s', (_name, situation, list) => {
    expect(listOf(situation)).toEqual(list)
  })
}

describe('The whole list for work and study', () => {
  listsInEach([
    [
      'is the form, the contract and C2S for an employee with little',
      { ...withPermit, activity: 'employee', ...alone, income: 400_000 },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: work-contract',
        civilStatus,
        bank,
        c2s,
        `do: ${stepsOfPuma} ${stepsOfC2s}`,
        'cpam',
      ],
    ],
    [
      'leaves out C2S while the money is not told',
      { ...withPermit, activity: 'employee' },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: work-contract',
        civilStatus,
        bank,
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'names C2S to an employee just over its last line',
      { ...withPermit, activity: 'employee', ...alone, income: 1_406_801 },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: work-contract',
        civilStatus,
        bank,
        c2s,
        `do: ${stepsOfPuma} ${stepsOfC2s}`,
        'cpam',
      ],
    ],
    [
      'is that of a worker, by an identity paper, for a French person back to work on their own account',
      { ...french, activity: 'self-employed' },
      [
        coverForm,
        'identity, oneOf: passport identity-card',
        'ground, all: business-registration',
        civilStatus,
        bank,
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'is the enrolment for a student with a permit',
      { ...withPermit, activity: 'student' },
      [
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: enrolment-certificate',
        civilStatus,
        bank,
        'do: student-register',
        'cpam',
      ],
    ],
  ])
})

describe('The whole list by residence', () => {
  listsInEach([
    [
      'is the form, the permit and a proof of stay',
      { ...withPermit, ...withoutWork },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: residence-paper',
        stayProof,
        civilStatus,
        bank,
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'has an election of domicile for who has no fixed home',
      { ...withPermit, ...withoutWork, housing: 'no-fixed-home' },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: residence-paper',
        stayProof,
        civilStatus,
        bank,
        'address, all: domiciliation-certificate',
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'has a day to come back and nothing else more for who waits',
      { ...withPermit, activity: 'none-of-these', residence: 'not-longer', arrivedOn: '2026-09-10' },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: residence-paper',
        stayProof,
        civilStatus,
        bank,
        `do: come-back-on on 2026-12-11 ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'may be sent early by an asylum seeker who waits',
      { ...foreigner, paper: 'asylum-certificate', residence: 'not-longer', arrivedOn: '2026-09-10' },
      [
        coverForm,
        'identity, oneOf: passport identity-card asylum-certificate',
        'ground, all: asylum-certificate / asylum-send-early',
        stayProof,
        civilStatus,
        bank,
        'address, all: address-proof',
        `do: come-back-on on 2026-12-11 ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'has no day for an asylum seeker who has not told the day of arrival',
      { ...foreigner, paper: 'asylum-certificate', residence: 'not-longer', arrivedOn: 'unknown' },
      [
        coverForm,
        'identity, oneOf: passport identity-card asylum-certificate',
        'ground, all: asylum-certificate / asylum-send-early',
        stayProof,
        civilStatus,
        bank,
        'address, all: address-proof',
        `do: come-back-on ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'is the decision, and no proof of stay, for a refugee',
      { ...foreigner, paper: 'protection' },
      [
        coverForm,
        'identity, oneOf: passport identity-card protection-decision',
        'ground, all: protection-decision / protection-civil-status',
        civilStatus,
        bank,
        'address, all: address-proof',
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'is the paper alone, without a form, under temporary protection',
      { ...foreigner, paper: 'temporary-protection' },
      [
        'ground, all: temporary-protection-paper / temporary-protection-date',
        'identity, oneOf: passport identity-card',
        'address, all: address-proof',
        'do: puma-send-form puma-keep-copy',
        'cpam',
      ],
    ],
    [
      'needs no paper of the préfecture from a French person',
      { ...french, ...withoutWork },
      [
        coverForm,
        'identity, oneOf: passport identity-card',
        stayProof,
        civilStatus,
        bank,
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'keeps the AME card of who had AME before the permit',
      { ...withPermit, cover: 'ame' },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: residence-paper ame-card',
        stayProof,
        civilStatus,
        bank,
        `do: ${stepsOfPuma} keep-ame-card`,
        'cpam',
      ],
    ],
    [
      'has nothing more than the paper itself after a favourable decision',
      { ...foreigner, paper: 'receipt', receipt: 'favourable-decision', ...withoutWork },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: residence-paper',
        stayProof,
        civilStatus,
        bank,
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'has the proof of five years for a European here as long',
      { ...european, european: 'five-years' },
      [
        coverForm,
        'identity, oneOf: passport identity-card',
        'ground, all: five-years-proof',
        civilStatus,
        bank,
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    [
      'has the link with the insured person for the family of one',
      { ...withPermit, activity: 'family-of-insured' },
      [
        coverForm,
        'identity, oneOf: passport identity-card residence-paper',
        'ground, all: residence-paper couple-proof insured-attestation',
        civilStatus,
        bank,
        `do: ${stepsOfPuma}`,
        'cpam',
      ],
    ],
    ['is none for who is insured already', { ...withPermit, cover: 'assurance-maladie' }, undefined],
    ['is none while nobody can tell', { ...foreigner, paper: 'asylum-certificate', residence: 'unknown' }, undefined],
  ])
})

describe('The whole list of a minor', () => {
  const steps = 'puma-send-form puma-keep-copy puma-if-refused'
  listsInEach([
    [
      'is the form of the parent’s fund',
      { ...minor, minor: 'parent-insured' },
      ['ground, all: child-form birth-certificate insured-attestation', `do: ${steps}`, 'cpam'],
    ],
    [
      'is the certificate, and C2S, in an asylum claim',
      { ...minor, minor: 'asylum-or-protection' },
      [
        'ground, all: child-form asylum-certificate',
        'address, oneOf: address-proof domiciliation-certificate',
        c2s,
        `do: ${steps} ${stepsOfC2s}`,
        'cpam',
      ],
    ],
    [
      'is the order of the judge or the department, and C2S, in child protection',
      { ...minor, minor: 'child-protection' },
      [
        'ground, all: ase-order',
        'identity, oneOf: passport identity-card birth-certificate family-book other-with-photo',
        'address, oneOf: address-proof domiciliation-certificate',
        c2s,
        `do: ${steps} ${stepsOfC2s}`,
        'cpam',
      ],
    ],
    [
      'is the form in the own name, and C2S, without ties to the family',
      { ...minor, minor: 'insured-without-family' },
      ['ground, all: puma-form', c2s, `do: ${steps} ${stepsOfC2s}`, 'cpam'],
    ],
    [
      'is that of AME without a day to come to the desk for a minor alone',
      { ...minor, minor: 'alone', identity: 'unknown' },
      [
        'form, all: ame-form',
        'identity, oneOf: passport identity-card birth-certificate family-book old-permit other-with-photo',
        'photo, all: photo (1)',
        'do: fill-in-form keep-dated-proof wait-for-answer on 2027-01-23 collect-card if-refused',
        'cpam',
      ],
    ],
  ])
})

describe('The whole list of who is covered from elsewhere', () => {
  listsInEach([
    [
      'is the two forms of the home fund for who is posted',
      { place: 'metropole', purpose: 'posted' },
      ['ground, all: a1-form s1-form', 'do:', 'cpam'],
    ],
    [
      'is the insurance of the journey for a visitor',
      { place: 'metropole', purpose: 'passing-through', nationality: 'other' },
      ['ground, all: travel-insurance-paper', 'do:', 'cpam'],
    ],
    [
      'is the European card for a visitor from there',
      { place: 'metropole', purpose: 'passing-through', nationality: 'european' },
      ['ground, all: european-card', 'identity, oneOf: passport identity-card', 'do:', 'cpam'],
    ],
    [
      'is the form of the pension for a pensioner of another state',
      { ...european, european: 'foreign-pension' },
      [
        'ground, all: s1-form',
        'identity, oneOf: passport identity-card',
        civilStatus,
        'address, all: address-proof',
        'do: s1-register',
        'cpam',
      ],
    ],
    [
      'is a question in writing, with both papers, for who is insured where the permit is from',
      { ...foreigner, paper: 'other-state-permit', homeCover: 'yes' },
      ['ground, all: residence-paper european-card', 'do: ask-in-writing', 'cpam'],
    ],
    [
      'is a question in writing for who is not insured where the permit is from',
      { ...foreigner, paper: 'other-state-permit', homeCover: 'no' },
      ['do: ask-in-writing', 'cpam'],
    ],
    ['is none in a detention centre, where one asks on the spot', { place: 'held', held: 'detention' }, undefined],
    [
      'is a question in writing for a European who looks for work',
      { ...european, european: 'looking-for-work' },
      ['do: ask-in-writing', 'cpam'],
    ],
    [
      'is a question in writing for a European who looks for work, and may have AME',
      { ...adult, nationality: 'european', european: 'looking-for-work' },
      ['do: ask-in-writing', 'cpam'],
    ],
  ])
})

describe('The whole list in Mayotte', () => {
  const rest = ['identity, oneOf: passport identity-card', 'address, all: address-proof', 'do: ask-in-writing', 'cssm']
  listsInEach([
    [
      'begins with the permit',
      { ...inMayotte, nationality: 'other', paper: 'permit' },
      ['ground, all: residence-paper', ...rest],
    ],
    [
      'begins with the paper of temporary protection',
      { ...inMayotte, nationality: 'other', paper: 'temporary-protection' },
      ['ground, all: temporary-protection-paper', ...rest],
    ],
    [
      'begins with the family card of a European’s family',
      { ...inMayotte, nationality: 'european-family', familyCard: 'yes' },
      ['ground, all: family-card', ...rest],
    ],
    ['has no paper of the préfecture for a French person', { ...inMayotte, nationality: 'french' }, rest],
  ])
})

describe('The whole list of C2S alone', () => {
  listsInEach([
    [
      'has its form once, and the appeal, for who is insured',
      { ...withPermit, cover: 'assurance-maladie', ...alone, income: 400_000 },
      [c2s, `do: ${stepsOfC2s} puma-if-refused`, 'cpam'],
    ],
    [
      'is there just over its last line',
      { ...withPermit, cover: 'assurance-maladie', ...alone, income: 1_406_801 },
      [c2s, `do: ${stepsOfC2s} puma-if-refused`, 'cpam'],
    ],
    ['is not there far over it', { ...withPermit, cover: 'assurance-maladie', ...alone, income: 3_000_000 }, undefined],
  ])
})

describe('The whole list of AME', () => {
  const proofs = 'residence, oneOf: passport-stamp rent-or-bill tax-notice any-other-proof'
  const rest = [proofs, 'income, all: income-on-form income-papers']
  const steps = 'fill-in-form hand-in-person keep-dated-proof wait-for-answer on 2027-01-23 collect-card if-refused'
  const every = 'identity, oneOf: passport identity-card birth-certificate family-book old-permit other-with-photo'
  listsInEach([
    [
      'is the form, the papers, the money and a photo',
      withoutPaper,
      ['form, all: ame-form', 'identity, oneOf: passport', ...rest, 'photo, all: photo (1)', `do: ${steps}`, 'cpam'],
    ],
    [
      'names every identity paper, without a warning, while none is told',
      { ...withoutPaper, identity: 'unknown' },
      ['form, all: ame-form', every, ...rest, 'photo, all: photo (1)', `do: ${steps}`, 'cpam'],
    ],
    [
      'names every identity paper, with advice, to who has none',
      { ...withoutPaper, identity: ['none'] },
      ['form, all: ame-form', `${every} / no-identity-paper`, ...rest, 'photo, all: photo (1)', `do: ${steps}`, 'cpam'],
    ],
    [
      'holds to the paper that is told beside "none"',
      { ...withoutPaper, identity: ['passport', 'none'] },
      ['form, all: ame-form', 'identity, oneOf: passport', ...rest, 'photo, all: photo (1)', `do: ${steps}`, 'cpam'],
    ],
    [
      'does not say how many photos while the children are not told',
      { ...withoutPaper, children: 'unknown' },
      ['form, all: ame-form', 'identity, oneOf: passport', ...rest, 'photo, all: photo', `do: ${steps}`, 'cpam'],
    ],
    [
      'is sent before the end, not brought, for who renews',
      { ...withoutPaper, cover: 'ame', ameEndsOn: '2026-12-31' },
      [
        'form, all: ame-form',
        'identity, oneOf: passport',
        ...rest,
        'photo, all: photo (1)',
        'do: fill-in-form renew-before-end keep-dated-proof wait-for-answer on 2027-01-23 if-refused',
        'cpam',
      ],
    ],
    [
      'is kept for the first day of the two months before the end',
      { ...withoutPaper, cover: 'ame', ameEndsOn: '2027-06-30' },
      [
        'form, all: ame-form',
        'identity, oneOf: passport',
        ...rest,
        'photo, all: photo (1)',
        'do: come-back-on on 2027-04-30 fill-in-form renew-before-end keep-dated-proof wait-for-answer on 2027-06-30 if-refused',
        'cpam',
      ],
    ],
    ['is none far over the line', { ...withoutPaper, income: 3_000_000 }, undefined],
  ])
})
