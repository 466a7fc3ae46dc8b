import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { chapterSchema } from './integrations/chapters.ts'

/** The handbook: `content/<locale>/<slug>.mdx`. */
const chapters = defineCollection({
  loader: glob({ base: './content', pattern: '*/*.mdx' }),
  schema: chapterSchema,
})

export const collections = { chapters }
