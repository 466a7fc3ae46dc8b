import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isDay, isMonth } from '../../src/facts/at.ts'
import { editionDay } from '../../src/facts/edition.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { parseFactName } from '../../src/facts/named.ts'
import { type FactEntry, factsFileSchema } from '../../src/facts/schema.ts'
import { factNamesIn, readChapters, sourceNamesIn } from '../../src/integrations/chapters.ts'
import { projectFolder } from '../support/project.ts'

const folder = join(projectFolder, 'content/facts')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const entries = files.flatMap((file) => {
  const parsed = factsFileSchema.parse(parse(readFileSync(join(folder, file), 'utf8')))
  return Object.entries(parsed).map(([name, entry]) => ({ file, name, entry }))
})
const { facts, sources } = loadFacts(join(projectFolder, 'content'))
const chapters = readChapters(join(projectFolder, 'content'))

function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

const code = filesBelow(join(projectFolder, 'src'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** The facts the chapters print; a table prints both zones, a row of one zone that zone. */
const inChapters = new Set(
  chapters
    .flatMap(({ text }) => factNamesIn(text))
    .flatMap((name) =>
      facts[`${name}.metropole`] ? [`${name}.metropole`, `${name}.drom`] : parseFactName(facts, name).name,
    ),
)

/** In code a fact is named whole, or as a family: `ame.ceiling.${zone}`. */
function isInCode(name: string): boolean {
  const family = `${name.split('.').slice(0, -1).join('.')}.\${`
  return code.includes(`'${name}'`) || code.includes(`"${name}"`) || code.includes(family)
}

describe('Every fact', () => {
  it.each(entries)('$name is used: in a chapter or by the site', ({ name }) => {
    expect(inChapters.has(name) || isInCode(name)).toBe(true)
  })

  it.each(entries)('$name: its days exist, one after the other, and none was checked in the future', ({ entry }) => {
    const days = entry.values.map(({ from }) => from)
    expect(days.filter((day) => !isDay(day))).toEqual([])
    expect(days).toEqual([...days].sort())
    expect(new Set(days).size).toBe(days.length)
    expect(isDay(entry.checked_on)).toBe(true)
    expect(entry.checked_on <= editionDay).toBe(true)
  })

  it.each(entries)('$name has a value on the day of the edition', ({ entry }) => {
    expect(entry.values.some(({ from }) => from <= editionDay)).toBe(true)
  })

  it.each(entries)('$name: its values fit its unit', ({ entry }) => {
    for (const value of entry.values) expect(fits(entry, value), JSON.stringify(value)).toBe(true)
  })

  it.each(entries)('$name is due for review after the day of the edition', ({ name }) => {
    expect((facts[name]?.review ?? '') > editionDay).toBe(true)
  })

  it.each(entries.filter(({ entry }) => entry.values.some((value) => 'amounts' in value)))(
    '$name: more people never have a lower limit, nor a later year',
    ({ entry }) => {
      let before = 0
      for (const value of entry.values) {
        if (!('amounts' in value)) continue
        const row = { ...value.amounts, ...value.computed }
        const amounts = [row[1], row[2], row[3], row[4]].filter((amount) => amount !== undefined)
        expect(amounts, value.from).toEqual([...amounts].sort((a, b) => a - b))
        expect(row[1] ?? 0, value.from).toBeGreaterThanOrEqual(before)
        before = row[1] ?? before
      }
    },
  )
})

/** A short number, one of ten digits in pairs, one of a region's doctors, or a free one as it is written. */
const phoneNumber = /^\d{2,3}$|^\d{2}( \d{2})+$|^\d{3} \d{3}$|^0 8\d{2}( \d{2,3}){2,3}$/

function fits({ unit }: FactEntry, value: FactEntry['values'][number]): boolean {
  if ('amounts' in value) return unit.startsWith('eur/')
  const plain = value.value
  if (unit === 'date') return typeof plain === 'string' && (isDay(plain) || isMonth(plain))
  if (unit === 'phone') return typeof plain === 'string' && phoneNumber.test(plain)
  if (['form', 'article', 'cm'].includes(unit)) return typeof plain === 'string'
  return typeof plain === 'number' && plain >= 0
}

describe('Every source', () => {
  const inFacts = new Set(entries.flatMap(({ entry }) => entry.values.map(({ source }) => source)))
  const cited = new Set(chapters.flatMap(({ text }) => sourceNamesIn(text)))

  it.each(Object.keys(sources))('%s is cited by a fact, a chapter or the check', (name) => {
    expect(inFacts.has(name) || cited.has(name) || isInCode(name)).toBe(true)
  })

  it.each(Object.entries(sources))('%s was read on a day that exists and has come', (_, source) => {
    expect(isDay(source.read_on)).toBe(true)
    expect(source.read_on <= editionDay).toBe(true)
    expect(source.link ?? 'https://').toMatch(/^https?:\/\//)
  })
})
