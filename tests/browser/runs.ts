import { languages } from '../../src/i18n/languages.ts'
import { foreignWords } from '../support/letters.ts'

/** A run of text, or of an attribute that is read aloud, with the language and direction it is marked with. */
export interface Run {
  readonly text: string
  readonly lang: string
  readonly direction: string
}

/** Runs in the page: every run of text in it, its menus and hidden words included. Must stand alone. */
export function runsOf(): Run[] {
  const runs: Run[] = []
  const add = (text: string, element: Element | null) => {
    if (!element || !/\p{L}/u.test(text)) return
    runs.push({
      text: text.trim().replace(/\s+/g, ' '),
      lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
      direction: getComputedStyle(element).direction,
    })
  }
  add(document.title.replace(/ – Clé Santé$/, ''), document.documentElement)
  for (const description of document.querySelectorAll<HTMLMetaElement>('meta[name=description]')) {
    add(description.content, document.documentElement)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (element && !/^(SCRIPT|STYLE|NOSCRIPT)$/.test(element.tagName)) add(node.textContent ?? '', element)
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder], [aria-description]')) {
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
      add(element.getAttribute(name) ?? '', element)
    }
  }
  return runs
}

const directions = new Map(languages.map(({ lang, dir }) => [lang, dir]))

/** What is wrong with the language or the direction a run is marked with. */
export function wronglyMarked({ text, lang, direction }: Run): string[] {
  const start = text.slice(0, 60)
  if (!directions.has(lang)) return [`"${lang}" is no language of ours: ${start}`]
  const foreign = foreignWords(text, lang).join(' ')
  return [
    ...(foreign ? [`${lang} is not written like "${foreign}": ${start}`] : []),
    ...(directions.get(lang) === direction ? [] : [`${lang} runs ${direction}: ${start}`]),
  ]
}
