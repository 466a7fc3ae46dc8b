import { ruleFacts, schemesWithRules } from '../checker/index.ts'
import type { PackedCheckData, Tongue } from '../checker/ui/data.ts'
import { figureFacts } from '../checker/ui/figures.ts'
import { type Day, type Fact, type Facts, lastPublishedAt } from '../facts/at.ts'
import { facts, sources } from '../facts/site.ts'
import type { Strings, StringTree } from '../i18n/format.ts'
import { isCheckWording } from '../i18n/keys.ts'
import { type Language, sourceLocale } from '../i18n/languages.ts'
import { allStrings } from './page.ts'

/** Facts the check rests on: those the rules name, and those in its sentences. */
export const checkFacts = [...new Set([...ruleFacts, ...figureFacts])]

const articles = ['casf-l251-1', 'css-l861-1', 'css-r111-4', 'ash-506091', 'casf-l254-1']
const sharedWords = [
  'unit.months',
  'unit.days',
  'unit.years',
  'unit.cm',
  'amount.euro',
  'amount.about',
  'date',
  'month',
  'monthAlone',
  'list.oneOf',
  'list.allOf',
]
/** Interface strings that stand only in the page around the check. */
const saidByPage = ['check.title', 'check.start', 'check.noScript']

/** Everything the check needs on the reader's device, for a page in `page` whose check speaks `wording`. */
export function checkData(page: Language, wording: Language, today: Day): PackedCheckData {
  return {
    page: tongueOf(page),
    wording: tongueOf(wording),
    strings: pick(allStrings[page.locale], (key) => key.startsWith('check.') && !saidByPage.includes(key)),
    words: pick(allStrings[wording.locale], isSaidByCheck),
    frenchCard: allStrings[sourceLocale]['card.text'] ?? '',
    facts: Object.fromEntries(checkFacts.map((name) => [name, sinceLastPublished(name, today)])) satisfies Facts,
    edition: today,
    articles: Object.fromEntries(articles.map((id) => [id, sources[id]?.short ?? id])),
  }
}

/** The words the check can say; those of the page without script stay in its text. */
function isSaidByCheck(key: string): boolean {
  const [first = '', second = ''] = key.split('.')
  if (sharedWords.some((words) => key === words || key.startsWith(`${words}.`))) return true
  if (!isCheckWording(key) || key.startsWith('result.static.')) return false
  if (first === 'scheme') return second !== 'ame' && schemesWithRules.some((slug) => slug === second)
  return first !== 'condition' || !key.endsWith('.text')
}

function tongueOf({ locale, lang, dir }: Language): Tongue {
  return { locale, lang, dir }
}

/** The strings that are wanted, as a tree. */
function pick(strings: Strings, wanted: (key: string) => boolean): StringTree {
  const tree: StringTree = {}
  for (const [key, text] of Object.entries(strings)) if (wanted(key)) plant(tree, key.split('.'), text)
  return tree
}

function plant(tree: StringTree, [part = '', ...rest]: readonly string[], text: string): void {
  const there = tree[part]
  if (rest.length === 0) {
    tree[part] = typeof there === 'object' ? { ...there, '': text } : text
    return
  }
  const branch = typeof there === 'object' ? there : {}
  if (typeof there === 'string') branch[''] = there
  tree[part] = branch
  plant(branch, rest, text)
}

/** The values that can still matter from `today` on: the check never looks further back than the last published one. */
function sinceLastPublished(name: string, today: Day): Fact {
  const fact = facts[name] as Fact
  const hasPublished = fact.values.some(({ from, provisional }) => from <= today && !provisional)
  const first = hasPublished ? lastPublishedAt(facts, name, today).from : ''
  return { ...fact, values: fact.values.filter(({ from }) => from >= first) }
}
