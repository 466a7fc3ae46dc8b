/**
 * Mayotte's own fund (CSSM): French people and people with lawful stay who live there. Law of 11 August 2025 rewrites
 * the test; from when on was not found.
 *
 * Not modelled: how long one has to have lived there.
 */
import { hasPaperInDate, livesByPaper } from '../questions/paper.ts'
import type { Finding } from '../result.ts'
import { known, type Situation } from '../situation.ts'
import { about, type Condition } from './finding.ts'
import { always, type Scheme } from './scheme.ts'
import { whileHeld } from './territory.ts'

/** Grounds of the conditions of this scheme; the last one is a matter to ask about. */
export const mayotteGrounds = ['not-in-mayotte', 'no-lawful-paper', 'prison', 'held', 'no-rule-found'] as const
type Ground = (typeof mayotteGrounds)[number]
const article = 'welcome-mayotte'

const livesThere: Condition = (situation) => {
  const { place } = situation
  const say = about<Ground>('territory', article)
  if (place === 'held') return whileHeld(situation)
  if (place === undefined || place === 'unknown') return say.needs('place')
  return place === 'mayotte' ? say.met('high') : say.notMet('not-in-mayotte', 'high')
}

const say = about<Ground>('ground', article)

// Courts accepted children in their own name in 2010; for Europeans and asylum seekers nothing was found.
const lawfulStay: Condition = (situation) => {
  if (situation.place === 'mayotte') return stayThere(situation)
  const isOpen = known(situation.place) === undefined
  const finding = isOpen ? stayThere(situation) : undefined
  return finding?.state === 'notMet' ? finding : say.needs()
}

function stayThere(situation: Situation): Finding {
  const { age, nationality, british, familyCard } = situation
  if (age === 'under-18') return say.ask('no-rule-found')
  if (age !== '18-or-over') return say.needs('age')
  if (nationality === undefined || nationality === 'unknown') return say.needs('nationality')
  if (nationality === 'french' || familyCard === 'yes') return say.met('medium')
  if (livesByPaper(situation)) return byPaper(situation)
  if (nationality === 'european-family' && familyCard !== 'no') return say.needs('familyCard')
  if (nationality === 'british' && (british === undefined || british === 'unknown')) return say.needs('british')
  return say.ask('no-rule-found')
}

function byPaper(situation: Situation): Finding {
  const { paper } = situation
  if (paper === undefined || paper === 'unknown') return say.needs('paper')
  if (paper === 'asylum-certificate' || paper === 'other-state-permit') return say.ask('no-rule-found')
  return hasPaperInDate(situation) ? say.met('medium') : say.notMet('no-lawful-paper', 'medium')
}

export const mayotte: Scheme = {
  slug: 'mayotte',
  conditionsFor: always(livesThere, lawfulStay),
  grounds: { territory: mayotteGrounds, ground: mayotteGrounds },
}
