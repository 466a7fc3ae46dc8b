import type { Day, Facts } from '../../facts/at.ts'
import type { Situation } from '../situation.ts'
import { residenceArticle, residenceOpenings } from './puma-residence.ts'
import { standingOf } from './standing.ts'
import { residenceOf } from './stay.ts'
import { studentOpenings } from './student.ts'
import { workOpenings } from './puma-work.ts'

/** True when each standing the person may still have opens Assurance maladie: by work, by studies, or by residence. */
export function opensSomeDoor(situation: Situation, facts: Facts, today: Day): boolean {
  return standingOf(situation).possible.every((standing) => {
    const opening = residenceOpenings(standing, situation)
    if (opening.is === 'open') {
      return (
        !opening.afterWait || residenceOf('puma.residence', residenceArticle, situation, facts, today).state === 'met'
      )
    }
    return workOpenings(standing, situation).is === 'open' || studentOpenings(standing, situation).is === 'open'
  })
}
