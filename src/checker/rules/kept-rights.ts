/**
 * Cover that goes on after a paper has ended (maintien de droits). CSS R111-4: to the end of the 6th month after it, of
 * the 2nd once a removal order is final; for people who were insured.
 *
 * Not modelled: the notice a fund must give before it closes rights, closure after fraud or a move abroad.
 */
import { hasPaperPastItsDate } from '../questions/paper.ts'
import { about, type Condition } from './finding.ts'
import { noOtherCover } from './other-cover.ts'
import { always, type Scheme } from './scheme.ts'
import { settled, settledGrounds } from './settled.ts'
import { isInsured, standingOf } from './standing.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'css-r111-4'

/** Grounds of the condition `kept`. */
export const keptGrounds = ['no-rights-to-keep'] as const

const say = about<(typeof keptGrounds)[number]>('kept', article)

/** The other side of AME's condition "no other cover": what closes AME for a time is what is kept. */
const kept: Condition = (situation, facts, today, earlier) => {
  if (situation.age === 'under-18' || situation.cover === 'ame' || isInsured(situation)) {
    return say.notMet('no-rights-to-keep', 'high')
  }
  if (!hasPaperPastItsDate(situation)) {
    const { possible, needs } = standingOf(situation)
    const mayHaveEnded = possible.length > 1 && possible.includes('without-paper')
    return mayHaveEnded ? say.needs(...needs) : say.notMet('no-rights-to-keep', 'high')
  }
  const finding = noOtherCover(situation, facts, today, earlier)
  if (finding.state === 'needs') return say.needs(...finding.answers)
  if (finding.state !== 'notMet') return say.notMet('no-rights-to-keep', 'high')
  return say.met(finding.confidence, finding.figures)
}

export const keptRights: Scheme = {
  slug: 'kept-rights',
  conditionsFor: always(territory(article, 'medium'), settled(article), kept),
  grounds: { territory: territoryGrounds, settled: settledGrounds, kept: keptGrounds },
}
