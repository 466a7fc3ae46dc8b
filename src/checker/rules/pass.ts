/**
 * PASS (permanence d'accès aux soins de santé): the hospital desk that cares for people without cover, with or without
 * papers, and helps them to open rights. Open to whoever has no cover today for sure; it is the place to find out.
 */
import { about, type Condition } from './finding.ts'
import { noOtherCover, otherCoverGrounds } from './other-cover.ts'
import type { Scheme } from './scheme.ts'

const source = 'infomigrants-pass'

/** Covers that begin after some months of residence, so may not be open yet. */
const opensLater: readonly string[] = [
  'french',
  'european-enough-money',
  'permit-in-date',
  'receipt-in-date',
  'asylum-certificate-in-date',
]

// No article was read: the source is a page on the desks.
const noCoverToday: Condition = (situation, facts, today) => {
  const say = about('no-other-cover', source)
  if (situation.place === 'other-territory') return say.notMet('local-system', 'medium')
  const cover = noOtherCover(situation, facts, today)
  if (cover.state === 'met') return say.met('high')
  if (cover.state === 'needs' || opensLater.includes(cover.ground)) return say.met('medium')
  return { ...cover, article: source }
}

export const pass: Scheme = {
  slug: 'pass',
  conditionsFor: () => [noCoverToday],
  grounds: { 'no-other-cover': [...otherCoverGrounds, 'local-system'] },
}
