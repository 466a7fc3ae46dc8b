import { type Facts, UnknownFactError } from './at.ts'

/** A fact as content names it: `ame.ceiling.metropole.2` is the table `ame.ceiling.metropole` for 2 people. */
export interface NamedFact {
  readonly name: string
  readonly people?: number
}

/** Splits the number of people off a name that stands for one row of a table. Throws `UnknownFactError`. */
export function parseFactName(facts: Facts, text: string): NamedFact {
  if (facts[text]) return { name: text }
  const [, name, people] = /^(.*)\.([1-8])$/.exec(text) ?? []
  if (name && facts[name]?.values.some(({ amounts }) => amounts)) return { name, people: Number(people) }
  throw new UnknownFactError(`Unknown fact "${text}".`)
}
