import type { Day, Facts } from '../facts/at.ts'
import { answersThatCount, optionsFor, questionFor } from './questions/index.ts'
import type { ChoiceQuestion } from './questions/question.ts'
import { isOpenNow, type Result, type SchemeSlug, type Verdict } from './result.ts'
import { evaluate } from './rules/index.ts'
import type { Situation } from './situation.ts'
import { wordsOf } from './word.ts'

/** They come beside a cover, or help without one; the person is never sent there first. */
export const neverLead: readonly SchemeSlug[] = ['ame-humanitarian', 'urgent-care', 'pass', 'accident-at-work']

/** They only add to Assurance maladie: they lead for those who have it. */
export const additions: readonly SchemeSlug[] = ['c2s-free', 'c2s-participation']

/**
 * The graded word for each result; the one that leads comes first, the others in the order of the results. `results` are
 * those of `evaluate` for the same situation and day. Throws what `evaluate` throws.
 */
export function verdicts(results: readonly Result[], situation: Situation, facts: Facts, today: Day): Verdict[] {
  const answers = answersThatCount(situation)
  const words = wordsOf(results, answers, facts, today)
  const lead = leadWhatever(leadOf(words, answers), answers, facts, today)
  const others = words.filter((verdict) => verdict.scheme !== lead.scheme)
  if (!isOpenNow(lead)) return [lead, ...others]
  const shut = results.filter(({ grounds }) => grounds.includes('resources-above-ceiling'))
  const shutByMoney = shut.map(({ scheme }) => scheme)
  return [lead, ...others.map((verdict) => besideLead(verdict, lead, shutByMoney))]
}

/** The verdict that is said first: the best cover open today, else the nearest, else what to ask or what is missing. */
function leadOf(words: readonly Verdict[], { cover }: Situation): Verdict {
  const isInsured = cover === 'assurance-maladie'
  const canLead = words.filter(({ scheme }) => !neverLead.includes(scheme) && !additions.includes(scheme))
  const ame = words.find(({ scheme }) => scheme === 'ame') as Verdict
  const open = canLead.find(({ word }) => word === 'likely')
  const addition = words.find((verdict) => additions.includes(verdict.scheme) && isOpenNow(verdict))
  if (isInsured && addition && open) return addition
  // AME looks at every other cover first: where it is close to its own limit, none of them waits or is open to question.
  return (
    open ??
    canLead.find(({ word }) => word === 'notYet') ??
    canLead.find(({ ask }) => ask !== undefined) ??
    (ame.word === 'cannotTell' ? ame : canLead.find(({ word }) => word === 'cannotTell')) ??
    ame
  )
}

/** Answers each of which may lead to another cover, but always to one. */
const doors = ['cover', 'activity', 'homeCover'] as const

/**
 * Someone who does not know an answer is told what to ask for when every answer would lead to a cover: an unknown one is
 * never worth less than the worst (README of the facts). The last option is the plainest.
 */
function leadWhatever(lead: Verdict, situation: Situation, facts: Facts, today: Day): Verdict {
  const id = doors.find((door) => situation[door] === 'unknown')
  if (id === undefined || lead.word !== 'cannotTell') return lead
  const options = optionsFor(questionFor(id) as ChoiceQuestion, situation)
  const plainest = leadAfter(options[options.length - 1] as string)
  return isOpenNow(plainest) && options.every((option) => isOpenNow(leadAfter(option))) ? plainest : lead

  function leadAfter(option: string): Verdict {
    const told = answersThatCount({ ...situation, [id as string]: option })
    return leadWhatever(leadOf(wordsOf(evaluate(told, facts, today), told, facts, today), told), told, facts, today)
  }
}

/** A no beside an open cover that leads names it. */
function besideLead(verdict: Verdict, lead: Verdict, shutByMoney: readonly SchemeSlug[]): Verdict {
  const { scheme, word, stale } = verdict
  if (scheme === 'ame' && word === 'otherScheme') {
    const isAddition = additions.includes(lead.scheme)
    return { ...verdict, instead: isAddition ? 'puma-residence' : lead.scheme }
  }
  if (word !== 'unlikely' || shutByMoney.includes(scheme)) return verdict
  return { scheme, word: 'otherScheme', instead: lead.scheme, stale }
}
