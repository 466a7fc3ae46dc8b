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
  /** What to show at the counter, in French. */
  readonly frenchCard: string
  readonly facts: Facts
  /** The edition's date: a device that claims an earlier day is wrong. */
  readonly edition: Day
  /** What to print for an article, by the id of its source. */
  readonly articles: Readonly<Record<string, string>>
}

/** What the built page hands over, in its `<script type="application/json">`: the same, with its strings as trees. */
export type PackedCheckData = Omit<CheckData, 'strings' | 'words'> & {
  readonly strings: StringTree
  readonly words: StringTree
}

export function unpack(packed: PackedCheckData): CheckData {
  return { ...packed, strings: flatten(packed.strings), words: flatten(packed.words) }
}
