import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { ChapterSource } from './chapters.ts'

/** The groups of situations, in the order in which one looks. */
export const situationGroups = [
  'emergency',
  'overseas',
  'child',
  'held',
  'french',
  'europe',
  'work',
  'study',
  'asylum',
  'paper',
  'none',
  'covered',
] as const

export type SituationGroup = (typeof situationGroups)[number]

const situationSchema = z.strictObject({
  /** Its words are the string `situation.<id>`. */
  id: z.string().regex(/^[a-z0-9_]+$/),
  group: z.enum(situationGroups),
  /** Schemes of the check, the one to ask for first. Empty where no single scheme can be named. */
  schemes: z.array(z.string()),
  chapter: z.string(),
  /** The heading that answers it, as the French chapter has it. */
  heading: z.string(),
  /** Answers from the first numbered question on. None where the questions do not ask about it. */
  answers: z.array(z.string()).optional(),
})

/** A situation of the guide, with the page that answers it and its place in the numbered questions. */
export type ListedSituation = z.infer<typeof situationSchema>

const contentFolder = resolve('content')

/** Every situation, in the order in which one looks. Throws what is wrong with `content/situations.yaml`. */
export function readSituations(folder = contentFolder): readonly ListedSituation[] {
  const parsed = z.array(situationSchema).safeParse(parse(readFileSync(join(folder, 'situations.yaml'), 'utf8')))
  if (!parsed.success) throw new Error(`content/situations.yaml: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The headings of a chapter, in their order. */
export function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading.replace(/\s/g, ' ').trim())
}

/** Situations that lead to no chapter or to no heading of it. */
export function* situationProblems(
  situations: readonly ListedSituation[],
  chapters: readonly ChapterSource[],
): Iterable<string> {
  for (const { id, chapter, heading } of situations) {
    const where = `content/situations.yaml, "${id}":`
    const target = chapters.find(({ locale, slug }) => locale === 'fr' && slug === chapter)
    if (!target) yield `${where} there is no chapter "${chapter}" in content/fr.`
    else if (!headingsOf(target.text).includes(heading)) {
      yield `${where} ${target.file} has no heading "${heading}". Write the one that answers it now.`
    }
  }
}
