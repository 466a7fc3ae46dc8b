import { anyOf, group, line, type PaperList, said } from './guarded.ts'

const inCare = anyOf(...said('minor', 'child-protection'))
const byAsylum = anyOf(...said('minor', 'asylum-or-protection'))
const byParent = anyOf(...said('minor', 'parent-insured'))

/** Cover of a child of their own. */
export const pumaChild: PaperList = {
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
