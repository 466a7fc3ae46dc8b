import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { languages } from '../../src/i18n/languages.ts'
import { chapterSchema, factNamesIn, readChapters, sourceNamesIn } from '../../src/integrations/chapters.ts'
import { chapterProblems } from '../../src/integrations/content.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { projectFolder } from '../support/project.ts'
import { blocksOf } from './blocks.ts'

const contentFolder = join(projectFolder, 'content')
const chapters = readChapters(contentFolder)
const french = new Map(chapters.filter(({ locale }) => locale === 'fr').map((chapter) => [chapter.slug, chapter]))
const translated = chapters.filter(({ locale }) => locale !== 'fr')
const loaded = loadFacts(contentFolder)

function headOf(file: string): unknown {
  const whole = readFileSync(join(projectFolder, file), 'utf8')
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(whole)?.[1] ?? '')
}

/** Pages that are no chapters, to which a chapter may lead. */
const otherPages = ['index', 'check', 'questionnaire']

/** Chapters that speak of this site: what they say is shown by its tests, not by a source. */
const ofThisSite = ['about', 'safety']

/** What the handbook must hold, whatever is in the folder. */
const firstEdition = [
  ...['start', 'which-cover', 'rights', 'help', 'address', 'about', 'safety'],
  ...['ame', 'ame-eligibility', 'ame-apply', 'ame-documents', 'ame-after', 'urgent-care', 'emergency'],
  ...['asylum', 'family', 'work', 'residence-permit', 'students', 'europe', 'overseas', 'prison'],
  ...['join', 'c2s', 'costs', 'where-to-go', 'pregnancy', 'children', 'prevention', 'mental-health'],
]

describe('Every chapter', () => {
  it('of the first edition is there, in French and in English', () => {
    for (const slug of firstEdition) {
      for (const locale of ['fr', 'en']) expect(existsSync(join(contentFolder, locale, `${slug}.mdx`)), slug).toBe(true)
    }
  })

  it.each(chapters)('$file starts with lines the site understands', ({ file }) => {
    const { error } = chapterSchema.safeParse(headOf(file))
    expect(error?.issues ?? []).toEqual([])
  })

  it.each(chapters)('$file names facts and sources that exist, and types no figure by hand', (chapter) => {
    expect([...chapterProblems([chapter], loaded)]).toEqual([])
  })

  it.each(chapters.filter(({ slug }) => !ofThisSite.includes(slug)))('$file cites facts and sources', ({ text }) => {
    expect(factNamesIn(text).length).toBeGreaterThan(0)
    expect(sourceNamesIn(text).length).toBeGreaterThan(0)
  })

  it.each(chapters)('$file links to pages that exist', ({ text }) => {
    const targets = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target)
    const broken = targets.filter((target) => {
      const [, slug = '', place] = /^([\w-]+)\.html(?:#([\w-]+))?$/.exec(target) ?? []
      return !(french.has(slug) || otherPages.includes(slug)) || (place !== undefined && !/^section-\d+$/.test(place))
    })
    expect(broken).toEqual([])
  })

  it.each(chapters)('$file imports nothing and starts no heading above the second level', ({ text }) => {
    expect(text.match(/^(import|export)\s.*$/gm) ?? []).toEqual([])
    expect(text.match(/^#\s.*$/gm) ?? []).toEqual([])
  })

  it.each(chapters)('$file asks at most one thing to be done now', ({ text }) => {
    expect(text.match(/<Notice\s[^>]*kind="now"/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it.each(chapters)('$file closes what it opens', ({ text }) => {
    for (const name of ['Notice', 'OneOf', 'AllOf', 'Steps']) {
      const opened = text.match(new RegExp(`<${name}[\\s>]`, 'g'))?.length ?? 0
      expect(text.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0, name).toBe(opened)
    }
  })
})

describe('A translation', () => {
  it.each(translated)('$file has a French chapter of the same name', ({ slug }) => {
    expect([...french.keys()]).toContain(slug)
  })

  it.each(translated)(
    '$file has the blocks of the French chapter, with its facts, sources, terms and links',
    (chapter) => {
      const shape = (text: string) => blocksOf(text).map(({ kind, parts }) => [kind, ...parts].join(' | '))
      expect(shape(chapter.text)).toEqual(shape(french.get(chapter.slug)?.text ?? ''))
    },
  )

  it.each(translated)('$file stands at the place of the French chapter', ({ file, slug }) => {
    const own = chapterSchema.parse(headOf(file))
    const source = chapterSchema.parse(headOf(`content/fr/${slug}.mdx`))
    const kept = ({ part, order, numbered, pictures }: typeof own) => {
      return { part, order, numbered, pictures: pictures.map(({ picture }) => picture) }
    }
    expect(kept(own)).toEqual(kept(source))
    expect(own.title).not.toBe(source.title)
    expect(own.description).not.toBe(source.description)
  })

  it.each(translated)('$file copies no French sentence', ({ slug, text }) => {
    const words = (mdx: string) =>
      blocksOf(mdx).map(({ line }) => (mdx.split('\n')[line - 1] ?? '').replace(/<[^>]*>/g, '').trim())
    const source = new Set(words(french.get(slug)?.text ?? '').filter((line) => line.length > 12))
    expect(words(text).filter((line) => source.has(line))).toEqual([])
  })

  it('stands in a folder of the table of languages', () => {
    const known: string[] = languages.map(({ locale }) => locale)
    const others = ['facts', 'strings', 'glossary', 'provenance']
    const folders = readdirSync(contentFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name) && !others.includes(name))).toEqual(
      [],
    )
  })
})
