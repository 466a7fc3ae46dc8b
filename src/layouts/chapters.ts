import { getCollection, type CollectionEntry } from 'astro:content'
import type { InterfaceKey } from '../i18n/keys.ts'
import { type Locale, sourceLocale } from '../i18n/languages.ts'
import { parts } from '../integrations/chapters.ts'

export type ChapterEntry = CollectionEntry<'chapters'>

/** The slug of a chapter that has a menu label in `i18n/keys.ts`. */
export type ChapterSlug = InterfaceKey extends infer Key ? (Key extends `chapter.${infer Slug}` ? Slug : never) : never

/** A chapter of the handbook in its place. */
export interface ChapterPlace {
  readonly slug: ChapterSlug
  readonly part: ChapterEntry['data']['part']
  /** From 1, of `total` in its part. */
  readonly number: number
  readonly total: number
}

/** All chapters in the order of the book, from the French source. */
export async function chapterPlaces(): Promise<ChapterPlace[]> {
  const french = (await getCollection('chapters')).filter(({ id }) => id.startsWith(`${sourceLocale}/`))
  const inOrder = parts.flatMap((part) =>
    french.filter(({ data }) => data.part === part).toSorted((a, b) => a.data.order - b.data.order),
  )
  return inOrder.map(({ id, data }) => {
    const siblings = inOrder.filter((other) => other.data.part === data.part)
    const number = siblings.findIndex((other) => other.id === id) + 1
    return { slug: id.split('/')[1] as ChapterSlug, part: data.part, number, total: siblings.length }
  })
}

/** The same, part by part. */
export async function chaptersByPart(): Promise<{ part: ChapterPlace['part']; chapters: ChapterPlace[] }[]> {
  const places = await chapterPlaces()
  return parts.map((part) => ({ part, chapters: places.filter((place) => place.part === part) }))
}

/** The chapter in this language, else in French: the caller marks it. */
export async function chapterIn(locale: Locale, slug: string): Promise<{ entry: ChapterEntry; locale: Locale }> {
  const entries = await getCollection('chapters')
  const own = entries.find(({ id }) => id === `${locale}/${slug}`)
  if (own) return { entry: own, locale }
  const french = entries.find(({ id }) => id === `${sourceLocale}/${slug}`)
  if (!french) throw new Error(`The chapter "${slug}" is not in content/${sourceLocale}.`)
  return { entry: french, locale: sourceLocale }
}
