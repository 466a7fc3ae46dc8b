import { isCheckWording } from '../i18n/keys.ts'
import { languages, sourceLocale } from '../i18n/languages.ts'
import { loadStrings } from '../i18n/load.ts'
import { readChapters } from '../integrations/chapters.ts'

/** `npm run translations`: what is there in each language, and what still shows French. */
const strings = loadStrings()
const chapters = readChapters()
const slugs = chapters.filter(({ locale }) => locale === sourceLocale).map(({ slug }) => slug)
const wording = Object.keys(strings[sourceLocale]).filter(isCheckWording).length

console.log('locale  interface  check wording  chapters      still in French')
for (const { locale } of languages) {
  const keys = Object.keys(strings[locale])
  const own = chapters.filter((chapter) => chapter.locale === locale).map(({ slug }) => slug)
  const missing = slugs.filter((slug) => !own.includes(slug))
  const check = keys.filter(isCheckWording).length
  const columns = [
    locale.padEnd(6),
    String(keys.length - check).padStart(9),
    (check > 0 ? `${check}` : `0 of ${wording}`).padStart(13),
    `${own.length} of ${slugs.length}`.padStart(8),
    `    ${missing.join(' ')}`,
  ]
  console.log(columns.join('  '))
}
