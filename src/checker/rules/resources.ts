import type { Figures } from '../result.ts'
import { known, type QuestionId, type Situation } from '../situation.ts'
import { hasCeiling } from './ceiling.ts'
import { about, type Condition } from './finding.ts'
import { viewOfMoney, type Way } from './readings.ts'

/** Grounds of the condition `resources`. */
export const resourcesGrounds = ['resources-above-ceiling'] as const

const say = about<(typeof resourcesGrounds)[number]>('resources', 'css-l861-1')

// CASF L251-1 and CSS L861-1: resources must not exceed the ceiling; equal is under it.
export const resources: Condition = (situation, facts, today) => {
  const money = viewOfMoney(situation, facts, today)
  if (!money) return say.needs(...answersBeforeMoney(situation))
  if (money.underCeiling === undefined) return say.needs(...money.decisive)
  const { income, line } = money.best
  const sure = income <= line.published ? line.sureOf.published : line.sureOf.current
  return money.underCeiling
    ? say.met(sure, figuresOf(money.best))
    : say.notMet('resources-above-ceiling', sure, figuresOf(money.best))
}

/** Without an income nothing can be compared; without a ceiling (Mayotte, the Pacific) nothing is asked. */
export function answersBeforeMoney(situation: Situation): QuestionId[] {
  const place = known(situation.place)
  if (place !== undefined && !hasCeiling(place)) return []
  const household: readonly QuestionId[] = ['partner', 'children']
  return [...household.filter((id) => situation[id] === undefined), 'income']
}

function figuresOf({ income, people, line }: Way): Figures {
  return {
    income,
    ceiling: line.current,
    household: people,
    provisional: line.provisional,
    since: line.since,
  }
}
