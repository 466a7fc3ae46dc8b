import { anyOf, group, line, type PaperList, said } from './guarded.ts'
import { protection, temporaryProtection } from './puma.ts'

/** Covers whose papers are few, and what to bring where one can only ask. */
export const others: readonly PaperList[] = [
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
