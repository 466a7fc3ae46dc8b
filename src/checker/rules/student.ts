/**
 * Assurance maladie of students who come from abroad: registration at etudiant-etranger.ameli.fr, from the start of the
 * course. D160-2 does not name them any more; ameli.fr does.
 *
 * Not modelled: students from Quebec, from French territories with their own system, French people born abroad.
 */
import { closed, ground, groundGrounds, open, type Openings } from './ground.ts'
import { always, type Scheme } from './scheme.ts'
import { settled, settledGrounds } from './settled.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'ameli-students'

/** How each standing opens it. */
export const studentOpenings: Openings = (standing) => {
  switch (standing) {
    case 'student':
      return open('high')
    case 'european-student':
      return open('medium', 'student-ehic')
    case 'european-student-covered':
      return closed('covered-elsewhere', 'student-ehic', 'medium')
    default:
      return closed('no-studies')
  }
}

export const student: Scheme = {
  slug: 'student',
  conditionsFor: always(
    territory(article, 'medium'),
    settled('css-l160-6'),
    ground(article, studentOpenings, { insured: closed('insured'), ame: closed('no-studies') }),
  ),
  grounds: { territory: territoryGrounds, settled: settledGrounds, ground: groundGrounds },
}
