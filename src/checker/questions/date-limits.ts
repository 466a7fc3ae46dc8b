import { addMonths } from '../../facts/at.ts'
import type { DateLimits } from './question.ts'

/** From a long life ago to today: for something that has happened. */
export function inThePast(today: string): DateLimits {
  return { earliest: addMonths(today, -120 * 12), latest: today }
}

/** From a long life ago to some years ahead: for a paper that may still be in date. */
export function aroundNow(today: string): DateLimits {
  return { earliest: addMonths(today, -120 * 12), latest: addMonths(today, 20 * 12) }
}

/** From today to a year ahead: for an AME that is still running (it is given for one year). */
export function comingYear(today: string): DateLimits {
  return { earliest: today, latest: addMonths(today, 12) }
}
