import { parseFactName } from '../facts/named.ts'
import { facts } from '../facts/site.ts'

/** The facts behind the names a text uses: `ame.ceiling` (a table) is its zones, `….2` is its table. */
export function factNamesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const zones = Object.keys(facts).filter((fact) => fact === `${name}.metropole` || fact === `${name}.drom`)
    return zones.length > 0 ? zones : [parseFactName(facts, name).name]
  })
}
