/**
 * Urgent care (soins urgents et vitaux, DSUV): care in hospital whose absence would endanger life or health, for people
 * without lawful stay who do not have AME, or not yet. CASF L254-1. The hospital applies it; nothing to ask beforehand.
 *
 * Not modelled: asylum seekers, who may use it in their first months. The answer for them stays open.
 */
import { countsFromArrival } from '../questions/time.ts'
import { about, type Condition } from './finding.ts'
import { noOtherCover, otherCoverGrounds } from './other-cover.ts'
import type { Scheme } from './scheme.ts'
import { isLawfulToday, lawfulStay } from './stay.ts'
import { territory, territoryGrounds } from './territory.ts'

const article = 'casf-l254-1'

/** Grounds of the condition `no-lawful-stay`. */
export const noLawfulStayGrounds = ['stay-still-lawful'] as const

// CASF L254-1: the hospital looks for another cover first. Asylum seekers may use this fund till theirs begins.
const noCoverYet: Condition = (situation, facts, today) => {
  const finding = noOtherCover(situation, facts, today)
  const waitsForCover = finding.state === 'notMet' && finding.ground === 'asylum-certificate-in-date'
  return waitsForCover ? about('no-other-cover', article).needs('arrivedOn') : finding
}

// CASF L254-1: for people without lawful stay, so not on a visa or in visa-free days. For minors all care is urgent.
const noLawfulStay: Condition = (situation, facts, today) => {
  const say = about<(typeof noLawfulStayGrounds)[number]>('no-lawful-stay', article)
  if (situation.age === 'under-18') return say.met('medium')
  const stay = lawfulStay(situation, facts, today)
  const sure = countsFromArrival(situation) ? 'medium' : 'high'
  if (isLawfulToday(stay, today)) return say.notMet('stay-still-lawful', sure)
  return stay.kind === 'open' ? say.needs(...stay.answers) : say.met(sure)
}

export const urgentCare: Scheme = {
  slug: 'urgent-care',
  conditionsFor: () => [territory(article, 'medium'), noCoverYet, noLawfulStay],
  grounds: {
    territory: territoryGrounds,
    'no-other-cover': otherCoverGrounds,
    'no-lawful-stay': noLawfulStayGrounds,
  },
}
