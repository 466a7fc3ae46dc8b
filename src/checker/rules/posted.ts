/**
 * Posted workers (détachés) stay with the fund of the state that sent them (form A1). CSS L160-6.
 *
 * Not modelled: bilateral agreements outside Europe, the length of a posting.
 */
import { always, type Scheme } from './scheme.ts'
import { cameFor, visitingGrounds } from './visiting.ts'

export const posted: Scheme = {
  slug: 'posted',
  conditionsFor: always(cameFor('posted', 'ameli-posted')),
  grounds: { visiting: visitingGrounds },
}
