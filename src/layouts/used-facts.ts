import { parseFactName } from '../facts/named.ts'
import { facts } from '../facts/site.ts'

/** The facts behind the names a text uses: `ame.ceiling` (a table) is its zones, `….2` is its table. */
export function factNamesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const zones = Object.keys(facts).filter((fact) => fact === `${name}.metropole` || fact === `${name}.drom`)
    return zones.length > 0 ? zones : [parseFactName(facts, name).name]
  })
}

/** The figures in the words of the situations, by their placeholder. */
export const situationFacts = {
  months: 'ame.residence',
  wait: 'puma.residence',
  adultAge: 'insured.adult-age',
  permanent: 'ame.european-permanent',
  withdrawal: 'puma.withdrawal-day',
} as const
