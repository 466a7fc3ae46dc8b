/**
 * AME (aide médicale de l'État): care for people who live in France without lawful stay. CASF L251-1; CSS L861-1 for
 * the ceiling; CSS R111-4 for cover that is kept.
 *
 * Not modelled: a short trip abroad, another dependant than a partner or a child, shared custody, benefits left out of
 * the count.
 */
import { addMonths, latestDay, numberAt } from '../../facts/at.ts'
import { isRenewal } from '../questions/cover.ts'
import type { Finding } from '../result.ts'
import { known } from '../situation.ts'
import { about, type Condition } from './finding.ts'
import { isMaybeHolder } from './ground.ts'
import { noOtherCover, otherCoverGrounds } from './other-cover.ts'
import { resources, resourcesGrounds } from './resources.ts'
import type { Scheme } from './scheme.ts'
import { settled, settledGrounds } from './settled.ts'
import { residence, residenceGrounds, withoutStay, withoutStayGrounds } from './stay.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'casf-l251-1'

// CASF L251-1: where AME exists; left out of Mayotte, law of 11 August 2025, art. 23.
const ameTerritory = territory(article, 'high')

// CASF L251-1: living in France.
const ameSettled = settled(article)

// Conseil d'État, circulars of 2008 and 2011: for minors neither time nor the parents' money counts.
const minor: Condition = (): Finding => about('minor', 'ash-506091').met('high')

/** Grounds of the condition `renewal`. */
export const renewalGrounds = ['renewal-too-early'] as const

// Who has AME sends the next request in the months before its end.
const renewal: Condition = (situation, facts, today) => {
  const { ameEndsOn } = situation
  const say = about<(typeof renewalGrounds)[number]>('renewal', 'cpam-bas-rhin')
  if (!isRenewal(situation)) return say.needs('cover')
  const ends = known(ameEndsOn)
  if (ends === undefined) return say.needs('ameEndsOn')
  const from = addMonths(latestDay(ends), -numberAt(facts, 'ame.renewal', today))
  return from <= today ? say.met('high') : say.notMet('renewal-too-early', 'high', { from })
}

const everyone = [ameTerritory, ameSettled, noOtherCover]

/** Conditions of everyone, then those of minors or of adults; while the age is not known, only the first. */
export const ame: Scheme = {
  slug: 'ame',
  conditionsFor: (situation) => {
    if (situation.age === 'under-18') return [...everyone, minor]
    if (situation.age !== '18-or-over') return everyone
    const adult = [...everyone, residence, withoutStay, resources]
    return isRenewal(situation) || isMaybeHolder(situation) ? [...adult, renewal] : adult
  },
  grounds: {
    territory: territoryGrounds,
    settled: settledGrounds,
    'no-other-cover': otherCoverGrounds,
    minor: [],
    residence: residenceGrounds,
    'without-stay': withoutStayGrounds,
    resources: resourcesGrounds,
    renewal: renewalGrounds,
  },
}
