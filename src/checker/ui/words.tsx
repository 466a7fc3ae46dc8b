import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { countOf, fill, formatCents, formatDate, string } from '../../i18n/format.ts'
import type { CheckData } from './data.ts'
import { lawFigures } from './figures.ts'

/** All words of the check, and the figures that belong in them. */
export interface Words {
  readonly data: CheckData
  readonly today: string
  /** A sentence of the check. Figures of the law fill their own places; `values` fill the others. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  /** The same where a sentence need not exist. */
  readonly maybe: (key: string, values?: Readonly<Record<string, string | number>>) => string | undefined
  readonly day: (day: string) => string
  readonly euros: (cents: number) => string
  /** An amount that is not official yet, with the year of its first day. */
  readonly about: (cents: number, since: string) => string
}

export function makeWords(data: CheckData, today: string): Words {
  const { words, wording } = data
  const known = lawFigures(data, today)
  const euros = (cents: number) => formatCents(words, wording.locale, cents)
  const maybe: Words['maybe'] = (key, values) => {
    const text = words[key]
    return text === undefined ? undefined : fill(text, { ...known, ...values })
  }
  return {
    data,
    today,
    maybe,
    say: (key, values) => fill(string(words, key), { ...known, ...values }),
    day: (day) => formatDate(words, wording.locale, day),
    euros,
    about: (cents, since) => fill(string(words, 'amount.about'), { amount: euros(cents), year: since.slice(0, 4) }),
  }
}

const WordsContext = createContext<Words | undefined>(undefined)
export const WordsProvider = WordsContext.Provider

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('A part of the check stands outside its WordsProvider.')
  return words
}

interface LabelProps {
  /** An interface string: a button, a heading of the frame. */
  name: string
  values?: Readonly<Record<string, string | number>>
}

/** An interface string, with its own language where the check around it still speaks French. */
export function Label({ name, values = {} }: LabelProps) {
  const { data } = useWords()
  const text = fill(string(data.strings, name), values)
  return <InPageLanguage text={text} />
}

/** The same for a count, by the plural rule of the page's language. */
export function CountLabel({ name, count }: { name: string; count: number }) {
  const { data } = useWords()
  return <InPageLanguage text={countOf(data.strings, data.page.locale, name, count)} />
}

function InPageLanguage({ text }: { text: string }) {
  const { page, wording } = useWords().data
  if (page.lang === wording.lang) return <>{text}</>
  return (
    <span lang={page.lang} dir={page.dir}>
      {text}
    </span>
  )
}

/** The French word as it stands on the paper, on its label. */
export function Terms({ terms }: { terms: readonly string[] }) {
  if (terms.length === 0) return null
  return (
    <span class="labels">
      {terms.map((term) => (
        <bdi key={term} class="term" lang="fr" dir="ltr" translate={false}>
          {term}
        </bdi>
      ))}
    </span>
  )
}
