import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadStrings, textOf } from '../i18n/load.ts'
import { languages, sourceLocale } from '../i18n/languages.ts'
import { readChapters } from './chapters.ts'

/** A chapter and its French original do not have the same blocks. */
export class ParityError extends Error {
  override name = 'ParityError'
}

/** What is set beside its French: titles, paragraphs, list items and the words of tables. */
const block = /<(h1|h2|p|li|caption|th)(\s[^>]*)?>([\s\S]*?)<\/\1>/g
const withoutFrench = /class="(?:eyebrow|quiet|tools)"/
const warnings = /<div class="notice-now" hidden[\s\S]*?<\/div>/g
const sources = /<details class="sources">[\s\S]*?<\/details>/

/**
 * Writes `<locale>/bilingual/<slug>.html` for every chapter with a text of its own, from its built page and the French
 * one. Throws `ParityError` where a block has no French beside it.
 */
export function writeBilingual(folder: string): void {
  const strings = loadStrings()
  const chapters = readChapters()
  for (const { locale } of languages.filter(({ locale }) => locale !== sourceLocale)) {
    const slugs = chapters.filter((chapter) => chapter.locale === locale).map(({ slug }) => slug)
    if (slugs.length > 0) mkdirSync(join(folder, locale, 'bilingual'))
    for (const slug of slugs) {
      const read = (language: string) => readFileSync(join(folder, language, `${slug}.html`), 'utf8')
      const page = bilingualPage(read(locale), read(sourceLocale), {
        locale,
        slug,
        translated: new Set(slugs),
        alone: textOf(strings[locale], 'tool.alone'),
      })
      writeFileSync(join(folder, locale, 'bilingual', `${slug}.html`), page)
    }
  }
}

interface Bilingual {
  readonly locale: string
  readonly slug: string
  /** The chapters that have a bilingual page in this language. */
  readonly translated: ReadonlySet<string>
  /** The link back to the page in one language. */
  readonly alone: string
}

/** A built chapter with its French beside each block. Addresses are still root-absolute, or of the chapter's folder. */
export function bilingualPage(own: string, french: string, { locale, slug, translated, alone }: Bilingual): string {
  const beside = blocksOf(mainOf(french))
  let index = 0
  const kept: string[] = []
  const keep = (html: string) => `\0${kept.push(html) - 1}\0`
  const open = mainOf(own).replace(warnings, keep).replace(sources, keep)
  const paired = open.replace(block, (whole, tag: string, attributes = '', inside: string) => {
    if (withoutFrench.test(attributes)) return whole
    const [frenchTag, frenchText] = beside[index++] ?? []
    if (frenchTag !== tag || frenchText === undefined) {
      throw new ParityError(
        `content/${locale}/${slug}.mdx and content/${sourceLocale}/${slug}.mdx differ from block ${index} on: ` +
          `<${tag}> "${plain(inside)}" has ${frenchTag ? `<${frenchTag}> "${plain(frenchText ?? '')}"` : 'nothing'} beside it.`,
      )
    }
    return `<${tag}${withClass(attributes)}><span>${inside}</span><span class="beside" lang="fr" dir="ltr">${frenchText}</span></${tag}>`
  })
  if (index < beside.length) {
    throw new ParityError(
      `content/${sourceLocale}/${slug}.mdx goes on after the last block of content/${locale}/${slug}.mdx: ` +
        `"${plain(beside[index]?.[1] ?? '')}".`,
    )
  }
  const pairs = paired.replace(/\0(\d+)\0/g, (_, number: string) => kept[Number(number)] ?? '')
  const chapterLink = new RegExp(`href="/${locale}/([\\w-]+)\\.html(#[^"]*)?"`, 'g')
  return own
    .replace(mainOf(own), () => pairs.replace(/ href="([\w-]+\.html)/g, ` href="/${locale}/$1`))
    .replace(chapterLink, (link, target: string, place = '') =>
      translated.has(target) ? `href="/${locale}/bilingual/${target}.html${place}"` : link,
    )
    .replace(
      /<title>[\s\S]*?<\/title>/,
      () => `<title>${plain(titleOf(own))} / ${plain(titleOf(french))} – Clé Santé</title>`,
    )
    .replace(
      '<link rel="stylesheet" href="/assets/site.css">',
      '$&<link rel="stylesheet" href="/assets/bilingual.css">',
    )
    .replace(new RegExp(`<a href="/${locale}/bilingual/${slug}\\.html">[^<]*</a>`), () => {
      return `<a href="/${locale}/${slug}.html">${alone}</a>`
    })
}

function mainOf(html: string): string {
  return /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? ''
}

function titleOf(html: string): string {
  return /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ''
}

/** The blocks of the French page as plain text: no links, markers, drawings or places of its own. */
function blocksOf(main: string): (readonly [tag: string, text: string])[] {
  return [...main.replace(warnings, '').replace(sources, '').matchAll(block)]
    .filter(([, , attributes = '']) => !withoutFrench.test(attributes))
    .map(([, tag = '', , inside = '']) => [tag, quiet(inside)])
}

function quiet(html: string): string {
  return html
    .replace(/<sup>[\s\S]*?<\/sup>/g, '')
    .replace(/<bdi class="term"[^>]*>([\s\S]*?)<\/bdi>/g, '<i>$1</i>')
    .replace(/<\/span><span class="labels">/g, ' ')
    .replace(/<span (lang="[^"]*" dir="[^"]*")>([\s\S]*?)<\/span>/g, '<bdi $1>$2</bdi>')
    .replace(/<b\s[^>]*>/g, '<b>')
    .replace(/<(?!\/?[bi]>|br>|\/?bdi[ >])[^>]*>/g, '')
    .replace(/ +([.,])/g, '$1')
    .trim()
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim()
}

function withClass(attributes: string): string {
  return attributes.includes('class="') ? attributes.replace('class="', 'class="pair ') : `${attributes} class="pair"`
}
