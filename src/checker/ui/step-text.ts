import type { Step } from '../outcome.ts'
import type { Words } from './words.tsx'

/** One thing to do, with its day where there is one. */
export function stepText({ say, maybe, day }: Words, step: Step): string {
  const undated = step.day ? undefined : maybe(`step.no-date.${step.id}`)
  return undated ?? say(`step.${step.id}`, { date: step.day ? day(step.day) : '' })
}
