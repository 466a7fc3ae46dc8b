import type { Answer, Guard, Literal, Outcome, Step } from '../../checker/questionnaire.ts'
import type { SchemeSlug } from '../../checker/index.ts'
import { concatAll } from '../../checker/lists.ts'

/** A sentence of the check with its figures, or nothing where it need not exist. */
export interface Say {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly maybe: (key: string, values?: Readonly<Record<string, string | number>>) => string | undefined
}

/** What an answer of a step is called. */
export function answerText({ say }: Say, { question }: Pick<Step, 'question'>, answer: Answer): string {
  if ('option' in answer) return say(`question.${question}.options.${answer.option}`)
  if ('money' in answer) return say(`questionnaire.money.${answer.money}`)
  const { past, notPast } = answer.span
  const parts = [
    past && say(`questionnaire.past.${question}.${past}`),
    notPast && say(`questionnaire.notPast.${question}.${notPast}`),
  ]
  return parts.filter(Boolean).join(' ')
}

/** Which words a step's question is asked in, where it has several. */
export function questionText({ say, maybe }: Say, step: Step, part: 'label' | 'hint'): string | undefined {
  const key = `question.${step.question}.${part}`
  if (step.question === 'income' && part === 'hint') return say(`questionnaire.count.${tableOf(step)}.short`)
  const hasInsurance = step.ways.some(({ answer }) => 'option' in answer && answer.option === 'assurance-maladie')
  return (step.question === 'cover' && !hasInsurance && maybe(`${key}.ame`)) || maybe(key)
}

/** Which table of money a step is answered with. */
export function tableOf({ ways }: Step): 'ame' | 'c2s' {
  return ways.some(({ answer }) => 'money' in answer && answer.money === 'free') ? 'c2s' : 'ame'
}

/** What an outcome says: of what, its word, its sentence, and the next step where one is known. */
export interface OutcomeText {
  readonly names: readonly string[]
  readonly word: string
  readonly lead: string
  readonly next: string | undefined
}

/** Where the office stands in a sentence; its French name gets its label there. */
export const officePlace = '\n'

export function outcomeText({ say, maybe }: Say, outcome: Outcome): OutcomeText {
  const key = outcomeKey(outcome)
  const own = maybe(`questionnaire.outcome.${key}`)
  const isDated = own !== undefined
  return {
    names: isOfAll(outcome)
      ? [say('questionnaire.allCovers')]
      : outcome.schemes.map((scheme) => say(`scheme.${scheme}.name`)),
    word: wordText({ say, maybe }, outcome),
    lead:
      own ?? maybe(`result.lead.${key}`) ?? asked({ say, maybe }, outcome) ?? say(`scheme.${outcome.schemes[0]}.text`),
    next: isDated ? undefined : maybe(`result.next.${key}`, { office: officePlace }),
  }
}

/** Whoever is held asks about every cover at once. */
function isOfAll({ ask }: Outcome): boolean {
  return ask === 'held'
}

function asked({ maybe }: Say, { ask }: Outcome): string | undefined {
  return ask && (maybe(`result.lead.ask.${ask}`) ?? maybe(`ground.${ask}`))
}

function wordText({ say }: Say, { word, ask, schemes, has }: Outcome): string {
  if (ask || schemes.includes('accident-at-work')) return say('verdict.ask.label')
  if (word === 'notYet') return say('verdict.notYet.undated')
  return has && word === 'likely' && !schemes.includes('ame') ? say('result.also.open') : say(`verdict.${word}.label`)
}

/** The key of an outcome's sentences, as in results (`checker/ui/result-key.ts`). */
function outcomeKey({ schemes, word, limit, ask, instead, has }: Outcome): string {
  const [scheme] = schemes as [SchemeSlug]
  if (ask) return schemes.length === 1 ? `ask.${ask}.${scheme}` : `ask.${ask}`
  switch (word) {
    case 'likely':
      return has ? (scheme === 'ame' ? 'likely.renewal' : 'likely.insured') : `likely.${scheme}`
    case 'closeToLimit':
      return scheme === 'ame' ? `closeToLimit.${limit}` : 'closeToLimit.c2s'
    case 'notYet':
      return has ? 'notYet.renewal' : `notYet.${scheme}`
    case 'unlikely':
      return instead === 'mayotte' ? 'unlikely.mayotte' : instead ? 'unlikely.treatment' : 'unlikely.resources'
    default:
      return `${word}.${scheme}`
  }
}

/** For whom a line of a list is, in words: answers by the short name of their question. */
export function guardText(words: Say, guard: Guard, codeOf: (literal: Literal) => string): string {
  const { say } = words
  const texts = (literals: readonly Literal[], sign: string) =>
    literals.map((literal, index) => literalText(words, literal, literals[index - 1], codeOf)).join(sign)
  const exceptText = (none: readonly Literal[] = []) =>
    none.length > 0 ? say('questionnaire.except', { who: texts(none, either) }) : ''
  const [first, ...others] = guard
  // Everyone but some, and of those the ones who are meant all the same.
  if (first && !first.all && others.length > 0 && others.every(({ all, none }) => all && !none)) {
    const meant = texts(concatAll(others.map(({ all = [] }) => all)), either)
    return `${exceptText(first.none)}. ${say('questionnaire.also', { who: meant })}`
  }
  const shared = guard.every(({ none }) => exceptText(none) === exceptText(first?.none))
  const who = guard.every(({ all = [] }) => all.length < 2)
    ? texts(concatAll(guard.map(({ all = [] }) => all)), either)
    : guard.map(({ all = [] }) => texts(all, both)).join(either)
  const only = shared
    ? who
    : guard
        .map(({ all = [], none }) => [texts(all, both), exceptText(none)].filter(Boolean).join(', '))
        .filter(Boolean)
        .join(either)
  return [only && say('questionnaire.only', { who: only }), shared && exceptText(first?.none)]
    .filter(Boolean)
    .join('. ')
}

const both = ' + '
const either = ' / '

/** The question is named once for several of its answers. */
function literalText(
  { say, maybe }: Say,
  literal: Literal,
  before: Literal | undefined,
  codeOf: (literal: Literal) => string,
): string {
  if (!('question' in literal)) return codeOf(literal)
  const { question, option } = literal
  const own = maybe(`questionnaire.who.${question}.${option}`)
  if (own) return own
  const answer = say(`question.${question}.options.${option}`)
  const isNamed = before && 'question' in before && before.question === question
  return isNamed ? answer : say('questionnaire.who', { question: say(`question.${question}.short`), answer })
}
