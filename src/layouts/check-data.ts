import { articlesOf, conditionsOf, ruleFacts, schemesWithRules } from '../checker/index.ts'
import type { FrenchHalf, QuestionPart, Tongue, WordPart } from '../checker/ui/data.ts'
import { figureFacts } from '../checker/ui/figures.ts'
import { formFacts } from '../checker/ui/terms.ts'
import { type Day, type Fact, type Facts, lastPublishedAt } from '../facts/at.ts'
import { facts, sources } from '../facts/site.ts'
import { flatten, type Strings, type StringTree, string } from '../i18n/format.ts'
import { isCheckWording } from '../i18n/keys.ts'
import { type Language, sourceLocale } from '../i18n/languages.ts'
import { allStrings } from './page.ts'

/** Facts the check rests on: those the rules name, and those in its sentences. */
export const checkFacts = [...new Set([...ruleFacts, ...figureFacts(), ...Object.values(formFacts)])]

/** Every article a condition may name, and those whose full reference stands in the chapter on the conditions. */
const articles = [
  ...new Set(
    schemesWithRules.flatMap((slug) => conditionsOf(slug).flatMap((condition) => articlesOf(slug, condition))),
  ),
]
const explained = ['casf-l251-1', 'css-l861-1', 'css-r111-4', 'ash-506091', 'casf-l254-1']
/** What stands inside sentences of questions and of results. */
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
]
/** Interface strings that stand only in the page around the check. */
const saidByPage = ['check.title', 'check.start', 'check.noScript', 'check.steps']

/** All the first question needs on the reader's device, for a page in `page` whose check speaks `wording`. */
export function questionPart(page: Language, wording: Language, today: Day): QuestionPart {
  return {
    page: tongueOf(page),
    wording: tongueOf(wording),
    strings: pick(allStrings[page.locale], (key) => key.startsWith('check.') && !saidByPage.includes(key)),
    words: pick(allStrings[wording.locale], (key) => isShared(key) || isSaidFirst(key)),
    facts: Object.fromEntries(checkFacts.map((name) => [name, sinceLastPublished(name, today)])) satisfies Facts,
    edition: today,
  }
}

/** All other words, of questions and of results, and in French what the person behind the counter reads too. */
export function wordPart(wording: Language): WordPart {
  const words = pick(allStrings[wording.locale], isSaidLater)
  return {
    words,
    ...(wording.locale === sourceLocale ? {} : { french: frenchBeside(words) }),
    articles: Object.fromEntries(articles.map((id) => [id, sources[id]?.short ?? id])),
    explained,
  }
}

function frenchBeside(words: StringTree): FrenchHalf {
  const french = allStrings[sourceLocale]
  return {
    texts: Object.keys(flatten(words)).map((key) => (isForCounter(key) ? string(french, key) : '')),
    shared: pick(french, isShared),
  }
}

/** A classic script that puts a part where `client/shelf.ts` looks for it. */
export function partScript(name: 'questions' | 'words', part: QuestionPart | WordPart): string {
  // Two signs that JSON may hold, and scripts before ES2019 may not.
  const data = JSON.stringify(part).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return `(window.cleSante=window.cleSante||{}).${name}=${data}\n`
}

function isShared(key: string): boolean {
  return sharedWords.some((words) => key === words || key.startsWith(`${words}.`))
}

/** How to find out an answer is said in the result that lacks it. */
function isHowToFind(key: string): boolean {
  return key.startsWith('question.') && key.endsWith('.find')
}

/** What goes on paper: what to do, to bring and to show, not the reasons, nor what is for the reader alone. */
function isForCounter(key: string): boolean {
  if (key.startsWith('scheme.')) return key.endsWith('.name')
  return (
    /^(verdict|group|paper|tip|step|card|list)\./.test(key) ||
    /^result\.(lead|next|heading|office|listHint|estimate|stale)\b/.test(key)
  )
}

/** The first question is on screen before the words of the others have come. */
function isSaidFirst(key: string): boolean {
  return (key.startsWith('question.place.') && !isHowToFind(key)) || key.startsWith('error.choice')
}

/** Everything the check can say after its first question; the words of the page without script stay in its text. */
function isSaidLater(key: string): boolean {
  if (key === 'list.oneOf' || key === 'list.allOf') return true
  if (!isCheckWording(key) || isSaidFirst(key) || key.startsWith('result.static.')) return false
  if (key.startsWith('questionnaire.') || key.startsWith('situation.')) return false
  return !key.startsWith('condition.') || !key.endsWith('.text')
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
