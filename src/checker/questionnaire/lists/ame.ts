import { everyIdentityPaper } from '../../checklist/ame.ts'
import { anyOf, except, group, line, type PaperList, said } from './guarded.ts'

const adult = anyOf(...said('age', '18-or-over'))
export const hasAme = said('cover', 'ame')
const countsFromArrival = [
  ...said('nationality', 'european'),
  ...said('paper', 'visa-free'),
  ...said('endedPaper', 'visa-free'),
]
const noFixedHome = anyOf(...said('housing', 'no-fixed-home'))

/** Aide médicale de l’État, and the cover kept before it. */
export const ame: PaperList = {
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
    group('identity', 'oneOf', everyIdentityPaper),
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
