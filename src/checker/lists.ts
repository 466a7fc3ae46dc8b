/** All items of all lists, in order (`flatMap` is younger than the browsers the check must run in). */
export function concatAll<T>(lists: readonly (readonly T[])[]): T[] {
  return lists.reduce<T[]>((all, list) => all.concat(list), [])
}
