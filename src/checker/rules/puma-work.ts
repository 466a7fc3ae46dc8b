/**
 * Assurance maladie through work (PUMa). CSS L160-1: whoever works in France, from the first hour, with a paper that
 * allows it.
 *
 * Not modelled: civil servants, seafarers, farmers' own fund, work in two states.
 */
import { closed, ground, groundGrounds, open, type Openings } from './ground.ts'
import { always, type Scheme } from './scheme.ts'
import { settled, settledGrounds } from './settled.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'css-l160-1'

// CSS L160-1; the start for the self-employed rests on a page of a professional network.
/** How each standing opens it. */
export const workOpenings: Openings = (standing) => {
  switch (standing) {
    case 'employee':
    case 'european-working':
      return open('high')
    case 'self-employed':
      return open('medium')
    default:
      return closed('no-work')
  }
}

export const pumaWork: Scheme = {
  slug: 'puma-work',
  conditionsFor: always(
    territory(article, 'medium'),
    settled('css-l160-6'),
    ground(article, workOpenings, { insured: closed('insured'), ame: closed('no-work') }),
  ),
  grounds: { territory: territoryGrounds, settled: settledGrounds, ground: groundGrounds },
}
