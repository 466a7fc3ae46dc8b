import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type Locale, languages } from '../i18n/languages.ts'

/** The parts of the book, in their order. */
export const parts = ['start', 'no-permit', 'situation', 'insured', 'care', 'rights', 'about'] as const

/** The first lines of a chapter file. */
export const chapterSchema = z.strictObject({
  title: z.string().min(3).max(60),
  description: z.string().min(20).max(160),
  part: z.enum(parts),
  /** Place in its part, from 1. */
  order: z.number().int().positive(),
  /** Who has reviewed this text, and when; null until someone has. */
  reviewed: z.strictObject({ on: z.string(), by: z.string() }).nullable(),
  /** How many of the first headings carry a numeral. */
  numbered: z.number().int().nonnegative().default(0),
  /** Line drawings that lead to the first headings, in their order. */
  pictures: z
    .array(z.strictObject({ picture: z.string(), label: z.string() }))
    .max(4)
    .default([]),
})

export interface ChapterSource {
  readonly locale: Locale
  readonly slug: string
  /** From the root of the project, with forward slashes. */
  readonly file: string
  readonly text: string
  /** Line on which `text` (without the first lines) starts, counted from 1. */
  readonly firstLine: number
}

const contentFolder = resolve('content')

/** Every chapter file of every language, in the order of languages and names. */
export function readChapters(folder = contentFolder): ChapterSource[] {
  return languages.flatMap(({ locale }) =>
    slugsIn(join(folder, locale)).map((slug) => {
      const whole = readFileSync(join(folder, locale, `${slug}.mdx`), 'utf8')
      const head = /^---\n[\s\S]*?\n---\n/.exec(whole)?.[0] ?? ''
      return {
        locale,
        slug,
        file: `content/${locale}/${slug}.mdx`,
        text: whole.slice(head.length),
        firstLine: head.split('\n').length,
      }
    }),
  )
}

function slugsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -4))
      .sort()
  } catch {
    return []
  }
}

const factInText = /<(?:Fact|Table)\s[^>]*name="([^"]+)"/g
const sourceInText = /<Source\s[^>]*name="([^"]+)"/g

/** The facts a chapter names, in order, each once. A table names all zones of its figure. */
export function factNamesIn(text: string): string[] {
  return unique([...text.matchAll(factInText)].map(([, name]) => name ?? ''))
}

/** The sources a chapter names, in order of first appearance: their markers are numbered so. */
export function sourceNamesIn(text: string): string[] {
  return unique([...text.matchAll(sourceInText)].map(([, name]) => name ?? ''))
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}
