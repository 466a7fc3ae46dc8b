/** The prose of chapters as sentences, and how hard they are to read (ISO 24495-1 asks for short ones). */

export interface Sentence {
  readonly text: string
  readonly words: number
  readonly line: number
}

export interface Reading {
  readonly sentences: number
  readonly words: number
  /** Words per sentence. */
  readonly average: number
  readonly longest: number
  /** French: Kandel–Moles, 100 is easy. English: Flesch–Kincaid, a school grade. Syllables are estimated. */
  readonly score: number
}

/**
 * The sentences of an MDX text: a figure and a label with an official name are one word
 * each, a source none. Headings are left out.
 */
export function sentencesOf(mdx: string): Sentence[] {
  const sentences: Sentence[] = []
  let block = ''
  let first = 0
  const close = () => {
    for (const text of splitSentences(block)) sentences.push({ text, words: wordsOf(text).length, line: first })
    block = ''
  }
  for (const [index, raw] of `${mdx}\n\n`.split('\n').entries()) {
    const line = raw.trim()
    const starts =
      /^([-*]|\d+\.|#{1,6}|<\/?(Notice|OneOf|AllOf|Dates|Languages|Situations|Steps|Story|Table)\b[^>]*>)/.exec(
        line,
      )?.[0]
    if (line === '' || starts !== undefined) close()
    if (line === '' || line.startsWith('#')) continue
    if (block === '') first = index + 1
    block += ` ${plain(line.slice(starts?.length ?? 0))}`
  }
  return sentences
}

/** The sentences of a text without components. */
export function splitSentences(text: string): string[] {
  const whole = text.replace(/\s+/g, ' ').trim()
  return whole.split(/(?<=[.!?…]['"’”»)]*)\s+(?=[\p{Lu}\d«“(])/u).filter((sentence) => wordsOf(sentence).length > 0)
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,\-\u00A0\u202F]?[\p{L}\p{N}]+)*/gu) ?? []
}

export function readingOf(locale: 'fr' | 'en', sentences: readonly { readonly text: string }[]): Reading {
  const lengths = sentences.map(({ text }) => wordsOf(text).length)
  const words = lengths.reduce((sum, length) => sum + length, 0)
  const syllables = sentences
    .flatMap(({ text }) => wordsOf(text))
    .reduce((sum, word) => sum + syllablesOf(locale, word), 0)
  const average = words / sentences.length
  const perWord = syllables / words
  const score = locale === 'fr' ? 207 - 1.015 * average - 73.6 * perWord : 0.39 * average + 11.8 * perWord - 15.59
  return { sentences: sentences.length, words, average, longest: Math.max(...lengths), score }
}

/** An estimate: groups of vowels, without the silent endings of each language. */
function syllablesOf(locale: 'fr' | 'en', word: string): number {
  const bare = word.toLowerCase()
  const spoken =
    locale === 'fr'
      ? bare.replace(/(?<=\p{L}{2})(e|es|ent)$/u, '')
      : bare.replace(/(?<=[^aeiouy]\p{L}*[^aeioul])e[sd]?$/u, '')
  return Math.max(1, spoken.normalize('NFC').match(/[aeiouyàâäéèêëîïôöùûüœ]+/gu)?.length ?? 1)
}

function plain(line: string): string {
  return line
    .replace(/<Source\s[^>]*>/g, '')
    .replace(/<Fact\s[^>]*>/g, '0')
    .replace(/<Term\s[^>]*>/g, 'AME')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[[\]*_]/g, '')
}
