/**
 * PASS (permanence d'accès aux soins de santé): the hospital desk that cares for people without cover, with or without
 * papers, and helps them to open rights. Open to whoever has no cover today for sure; it is the place to find out.
 */
import type { SchemeSlug } from '../result.ts'
import { about, type Condition } from './finding.ts'
import { isInMainSystem, whileHeld } from './territory.ts'
import { always, type Scheme } from './scheme.ts'

const source = 'infomigrants-pass'

/** Grounds of the condition `no-cover-today`. */
export const noCoverTodayGrounds = ['prison', 'local-system', 'covered', 'held'] as const
const say = about<(typeof noCoverTodayGrounds)[number]>('no-cover-today', source)

/** Covers that pay for care from today on; C2S only adds to one, and AME is asked for first. */
const covers: readonly SchemeSlug[] = [
  'posted',
  'home-scheme',
  'ehic',
  's1',
  'puma-child',
  'puma-work',
  'student',
  'puma-residence',
  'kept-rights',
]

// No article was read: the source is a page on the desks.
const noCoverToday: Condition = (situation, _facts, _today, earlier) => {
  const { place } = situation
  if (place === 'held') return whileHeld(situation, 'no-cover-today')
  if (place === 'unknown' || place === undefined) return say.met('medium')
  if (!isInMainSystem(situation)) return say.notMet('local-system', 'medium')
  const states = earlier.filter(({ scheme }) => covers.includes(scheme))
  if (states.some(({ outcome }) => outcome === 'eligible')) return say.notMet('covered', 'high')
  return say.met(states.some(({ outcome }) => outcome !== 'notEligible') ? 'medium' : 'high')
}

export const pass: Scheme = {
  slug: 'pass',
  conditionsFor: always(noCoverToday),
  grounds: { 'no-cover-today': noCoverTodayGrounds },
}
