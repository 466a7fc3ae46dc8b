import { lawFigures } from '../../checker/ui/figures.ts'
import { numberAt } from '../../facts/at.ts'
import { facts } from '../../facts/site.ts'
import { countOf, fill, string } from '../../i18n/format.ts'
import type { Page } from '../page.ts'
import type { Say } from './texts.ts'

/** The sentences of the check for a page, with the figures of the law in them. */
export function wordsFor({ text, textStrings: words, today }: Page): Say {
  const months = (fact: string) => countOf(words, text.locale, 'unit.months', numberAt(facts, fact, today))
  const figures = {
    ...lawFigures({ words, wording: text, facts }, today),
    keptMonths: months('ame.kept-rights'),
    removalMonths: months('ame.kept-rights-removal'),
    europeanMonths: months('ame.european-months'),
  }
  return {
    say: (key, values = {}) => fill(string(words, key), { ...figures, ...values }),
    maybe: (key, values = {}) => (words[key] === undefined ? undefined : fill(words[key], { ...figures, ...values })),
  }
}
