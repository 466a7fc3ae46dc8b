import { existsSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/i18n/languages.ts'
import { readChapters } from '../../src/integrations/chapters.ts'
import { linksOf, loadedBy, tagsOf } from './html.ts'
import { everyKind, pages, readPage, site } from './site.ts'

const external = /^[a-z][a-z0-9+.-]*:|^\/\//i
const ids = new Map(
  pages.map((page) => [page, new Set(tagsOf(readPage(page)).map(({ attributes }) => attributes['id']))]),
)

/** What is wrong with an address on a page, if anything. */
function* problemsOf(page: string, address: string): Iterable<string> {
  if (external.test(address)) return
  if (address.startsWith('/')) yield `${address} starts at the root of the host: it breaks in a folder`
  const [path = '', id] = address.split('#')
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path))
  if (path.endsWith('/') || target.startsWith('..')) yield `${address} leads to no file of the site`
  else if (!existsSync(join(site.folder, target))) yield `${address} leads to ${target}, which is not there`
  else if (id && !ids.get(target)?.has(id)) yield `${address} leads to a place that ${target} does not have`
}

describe('Links', () => {
  it.each(pages)('%s: each link and each file it loads is there, under a relative address', (page) => {
    const html = readPage(page)
    const local = tagsOf(html).flatMap(({ attributes }) => attributes['data-local'] ?? [])
    expect(
      [...linksOf(html), ...loadedBy(html), ...local].flatMap((address) => [...problemsOf(page, address)]),
    ).toEqual([])
  })

  it.each(pages)('%s: links of the handbook stay in the language of the page', (page) => {
    const [locale = ''] = page.split('/')
    const inText = readPage(page).split('<main')[1]?.split('</main>')[0] ?? ''
    const targets = page.includes('/')
      ? linksOf(inText).filter((link) => !external.test(link) && !link.startsWith('#'))
      : []
    const elsewhere = targets.filter((link) => posix.join(posix.dirname(page), link).split('/')[0] !== locale)
    expect(elsewhere).toEqual([])
  })

  it.each(pages)('%s: the same words lead to the same place', (page) => {
    const places = new Map<string, Set<string>>()
    for (const [, href = '', inside = ''] of readPage(page).matchAll(
      /<a\s[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g,
    )) {
      const words = inside
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      if (/^\d*$/.test(words)) continue
      places.set(words, (places.get(words) ?? new Set()).add(posix.join(posix.dirname(page), href)))
    }
    expect(
      [...places].filter(([, targets]) => targets.size > 1).map(([words, targets]) => [words, ...targets]),
    ).toEqual([])
  })

  it.each(everyKind.filter((page) => page.includes('/')))('%s leads to the same page in each language', (page) => {
    const name = posix.basename(page)
    const targets = linksOf(readPage(page)).map((link) => posix.join(posix.dirname(page), link))
    expect(languages.map(({ locale }) => `${locale}/${name}`).filter((target) => !targets.includes(target))).toEqual([])
  })

  it('The check leads to the page that says which traces stay, before it starts', () => {
    for (const { locale } of languages) {
      expect(linksOf(readPage(`${locale}/check.html`).split('<main')[1] ?? ''), locale).toContain('safety.html')
    }
  })

  it('A page of one language exists in all of them', () => {
    const filesOf = (locale: string) => readdirSync(join(site.folder, locale)).filter((name) => name.endsWith('.html'))
    const french = filesOf('fr').sort()
    for (const { locale } of languages) expect(filesOf(locale).sort(), locale).toEqual(french)
  })

  it('A chapter has its French beside it where it has words of its own, and only there', () => {
    for (const { locale } of languages.filter(({ locale }) => locale !== 'fr')) {
      const own = readChapters().filter((chapter) => chapter.locale === locale)
      const beside = pages.filter((page) => page.startsWith(`${locale}/bilingual/`))
      expect(beside, locale).toEqual(own.map(({ slug }) => `${locale}/bilingual/${slug}.html`).sort())
    }
  })
})
