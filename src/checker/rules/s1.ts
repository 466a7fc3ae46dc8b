/**
 * Form S1: pensioners whose pension is paid by another European state or the United Kingdom; that state pays, the fund
 * of the place of residence registers. CSS L160-6.
 *
 * Not modelled: S1 of frontier workers and of family members.
 */
import { closed, ground, groundGrounds, open, type Openings } from './ground.ts'
import { always, type Scheme } from './scheme.ts'
import { settled, settledGrounds } from './settled.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'cleiss-pensioners'

const openings: Openings = (standing) => (standing === 'foreign-pension' ? open('high') : closed('no-foreign-pension'))

export const s1: Scheme = {
  slug: 's1',
  conditionsFor: always(
    territory(article, 'medium'),
    settled(article),
    ground(article, openings, { insured: closed('insured'), ame: closed('no-foreign-pension') }),
  ),
  grounds: { territory: territoryGrounds, settled: settledGrounds, ground: groundGrounds },
}
