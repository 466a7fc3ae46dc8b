/**
 * AME (aide médicale de l'État): care for people who live in France without lawful stay. CASF L251-1; CSS L861-1 for
 * the ceiling; CSS R111-4 for cover that is kept.
 *
 * Not modelled: exceptional AME (humanitarian, in police custody), prison, a short trip abroad, another dependant than
 * a partner or a child, shared custody, benefits left out of the count.
 */
import type { Finding } from '../result.ts'
import { noOtherCover, otherCoverGrounds } from './other-cover.ts'
import { about, type Condition } from './finding.ts'
import { resources, resourcesGrounds } from './resources.ts'
import type { Scheme } from './scheme.ts'
import { residence, residenceGrounds, withoutStay, withoutStayGrounds } from './stay.ts'
import { territory, territoryGrounds } from './territory.ts'

/** Grounds of the condition `settled`. */
export const settledGrounds = ['passing-through', 'came-for-treatment'] as const

// CASF L251-1: where AME exists; left out of Mayotte, law of 11 August 2025, art. 23.
const ameTerritory = territory('casf-l251-1', 'high')

// CASF L251-1: living in France; who came only for treatment may ask the minister, which is a favour and no right.
const settled: Condition = ({ purpose }) => {
  const say = about<(typeof settledGrounds)[number]>('settled', 'casf-l251-1')
  switch (purpose) {
    case 'living-here':
      return say.met('high')
    case 'passing-through':
      return say.notMet('passing-through', 'medium')
    case 'treatment':
      return say.notMet('came-for-treatment', 'medium')
    default:
      return say.needs('purpose')
  }
}

// Conseil d'État, circulars of 2008 and 2011: for minors neither time nor the parents' money counts.
const minor: Condition = (): Finding => about('minor', 'ash-506091').met('high')

/** Conditions of everyone, then those of minors or of adults; while the age is not known, only the first. */
export const ame: Scheme = {
  slug: 'ame',
  conditionsFor: ({ age }) => {
    const everyone = [ameTerritory, settled, noOtherCover]
    if (age === 'under-18') return [...everyone, minor]
    return age === '18-or-over' ? [...everyone, residence, withoutStay, resources] : everyone
  },
  grounds: {
    territory: territoryGrounds,
    settled: settledGrounds,
    'no-other-cover': otherCoverGrounds,
    minor: [],
    residence: residenceGrounds,
    'without-stay': withoutStayGrounds,
    resources: resourcesGrounds,
  },
}
