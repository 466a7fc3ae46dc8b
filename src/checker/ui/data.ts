import type { Day, Facts } from '../../facts/at.ts'
import { flatten, type Strings, type StringTree } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'

/** A language as the check needs it: for plurals and formats, and for `lang` and `dir` attributes. */
export interface Tongue {
  readonly locale: Locale
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** What the check works with. */
export interface CheckData {
  /** Language of menus and buttons. */
  readonly page: Tongue
  /** Language of questions and results: French until they are translated. */
  readonly wording: Tongue
  /** Interface strings, in the language of the page. */
  readonly strings: Strings
  /** Questions, reasons, papers, with units and months, in the language of the wording. */
  readonly words: Strings
  /** What goes on paper, with units and months, in French: the same as `words` where those are French. */
  readonly french: Strings
  readonly facts: Facts
  /** The edition's date: a device that claims an earlier day is wrong. */
  readonly edition: Day
  /** What to print for an article, by the id of its source. */
  readonly articles: Readonly<Record<string, string>>
  /** The articles whose full reference stands in the chapter on the conditions. */
  readonly explained: readonly string[]
}

/** What the first question needs, as its script brings it. */
export type QuestionPart = Pick<CheckData, 'page' | 'wording' | 'facts' | 'edition'> & {
  readonly strings: StringTree
  readonly words: StringTree
}

/** The words of all other questions and of results, as their script brings them. */
export type WordPart = Pick<CheckData, 'articles' | 'explained'> & {
  readonly words: StringTree
  /** Left out where the words are French. */
  readonly french?: FrenchHalf
}

/** What goes on paper, in French; its keys are those of `words`, which come once. */
export interface FrenchHalf {
  /** In the order of `words`; empty where only the reader reads it. */
  readonly texts: readonly string[]
  /** Units and months, which stand inside the texts: their plurals are French. */
  readonly shared: StringTree
}

/** Everything the check works with; without the later part, enough for the first question. */
export function unpack(questions: QuestionPart, others?: WordPart): CheckData {
  const said = flatten(others?.words ?? {})
  const words = { ...flatten(questions.words), ...said }
  const french = others?.french ? withKeys(others.french, Object.keys(said)) : words
  return {
    ...questions,
    strings: flatten(questions.strings),
    words,
    french,
    articles: others?.articles ?? {},
    explained: others?.explained ?? [],
  }
}

function withKeys({ texts, shared }: FrenchHalf, keys: readonly string[]): Strings {
  const french = flatten(shared)
  texts.forEach((text, index) => {
    if (text) french[keys[index] ?? ''] = text
  })
  return french
}
