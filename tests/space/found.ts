import type { Point } from './space.ts'
import { unknownsIn } from './tree.ts'

/** A mistake, how often it was made, and a situation it was made in, with as few "I don't know" as possible. */
export interface Found {
  readonly mistake: string
  readonly count: number
  readonly example: Point
}

/** Counts it with those of the same kind; the plainer example is kept. */
export function addTo(found: Map<string, Found>, one: Found): void {
  const seen = found.get(one.mistake)
  const isPlainer = !seen || unknownsIn(one.example.situation) < unknownsIn(seen.example.situation)
  found.set(one.mistake, { ...(isPlainer ? one : seen), count: one.count + (seen?.count ?? 0) })
}

/** The same mistakes of several lists together, the most frequent first. */
export function together(lists: readonly (readonly Found[])[]): readonly Found[] {
  const found = new Map<string, Found>()
  for (const one of lists.flat()) addTo(found, one)
  return [...found.values()].sort((one, other) => other.count - one.count)
}
