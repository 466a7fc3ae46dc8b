import type { ItemId } from '../../checklist/parts.ts'
import { hasAme } from './ame.ts'
import { anyOf, except, group, type Guard, line, type Literal, type PaperList, said } from './guarded.ts'

export const temporaryProtection = said('paper', 'temporary-protection')
export const protection = anyOf(...said('paper', 'protection'))
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

/** Cover by work, residence, studies or a pension. */
export const puma: PaperList = {
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
