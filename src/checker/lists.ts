import type { Day } from '../facts/at.ts'

/** All items of all lists, in order (`flatMap` is younger than the browsers the check must run in). */
export function concatAll<T>(lists: readonly (readonly T[])[]): T[] {
  return lists.reduce<T[]>((all, list) => all.concat(list), [])
}

/** The first in the calendar of one day or more. */
export function earliest(days: readonly Day[]): Day {
  return [...days].sort()[0] as Day
}

/** The last in the calendar of one day or more. */
export function latest(days: readonly Day[]): Day {
  return [...days].sort().reverse()[0] as Day
}
