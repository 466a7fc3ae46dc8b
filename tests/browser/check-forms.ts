import type { Page } from 'playwright-core'
import {
  evaluate,
  type QuestionId,
  questions,
  type SchemeSlug,
  type Situation,
  type Verdict,
  verdicts,
} from '../../src/checker/index.ts'
import { buildChecklist } from '../../src/checker/outcome.ts'
import { housings, identityPapers } from '../../src/checker/situation.ts'
import type { Day, Facts } from '../../src/facts/at.ts'
import { fill, formatDate } from '../../src/i18n/format.ts'
import { space } from '../space/space.ts'
import { Walker } from '../space/walk.ts'
import type { Answer } from './check-driver.ts'
import { answersOf, everyWay } from './check-ways.ts'
import { goThrough, nameOf, named, type Printed, spaced } from './questionnaire-reader.ts'
import { type Case, compareNoted } from './questionnaire-said.ts'
import { strings } from './site.ts'

const t = strings.fr

/** One situation as the check is told of it: the questions in their order, and the answers to those alone. */
export interface Form {
  readonly asked: readonly QuestionId[]
  readonly situation: Situation
  /** With the answers that are not asked for. */
  readonly whole: Situation
  /** `scheme word` of what comes first. */
  readonly lead: string
}

/** What the check asks of this person. Where one sleeps and what one holds, which the space has few of, come in turn. */
export function formOf(walker: Walker, situation: Situation, turn: number): Form {
  const answers = {
    ...situation,
    housing: situation.housing === 'own-lease' ? housingsInTurn[turn % housingsInTurn.length] : situation.housing,
    identity: heldInTurn[turn % heldInTurn.length],
  } as Situation
  const { asked, lead } = walker.walk(answers)
  const told = asked.map((id) => [id, answers[id] ?? 'unknown'] as const)
  return { asked, whole: answers, situation: Object.fromEntries(told), lead: `${lead.scheme} ${lead.word}` }
}

/** The rules judge them alike (`space-equivalences.test.ts`). */
const housingsInTurn = housings.filter((housing) => housing !== 'hosted-free')
const heldInTurn = [
  ...identityPapers.map((paper) => [paper]),
  ['identity-card', 'birth-certificate'],
  'unknown',
] as const

/** Everything a form reaches: each answer to each question, and what comes first. */
export function reachedBy({ situation, lead }: Form): readonly string[] {
  return [...answersIn(situation), lead]
}

/** `question answer`: one of a list by its name, any other as a kind of answer. */
export function answersIn(situation: Situation): readonly string[] {
  return Object.entries(situation).flatMap(([id, answer]) => {
    if (answer === undefined || answer === 'unknown') return answer === undefined ? [] : `${id} unknown`
    if (typeof answer === 'number') return `${id} ${answer === 0 ? 'none' : 'some'}`
    if (typeof answer === 'object') return answer.map((one: string) => `${id} ${one}`)
    if (id.endsWith('On')) return `${id} ${answer.length === 7 ? 'month' : 'day'}`
    return `${id} ${answer}`
  })
}

/** All answers that the definitions allow, named as `answersIn` does. */
export function everyAnswer(): readonly string[] {
  return questions.flatMap((question) => {
    const { id, acceptsUnknown } = question
    const own =
      'options' in question ? question.options : question.kind === 'date' ? ['day', 'month'] : ['none', 'some']
    return [...own, ...(acceptsUnknown ? ['unknown'] : [])].map((answer) => `${id} ${answer}`)
  })
}

/** What is said to one person, in the words of the strings. */
export interface Said {
  readonly word: string
  readonly lead: string
  /** `scheme: words`, in alphabetical order, but for the one that comes first. */
  readonly schemes: readonly string[]
  /** `group paper`, as they stand in the list. */
  readonly papers: readonly string[]
  readonly tips: readonly string[]
  readonly steps: readonly string[]
}

/** What `evaluate` and the list of papers say, in the words of the strings. */
export function saidByRules(situation: Situation, facts: Facts, today: Day): Said {
  const results = evaluate(situation, facts, today)
  const [lead, ...others] = verdicts(results, situation, facts, today) as [Verdict, ...Verdict[]]
  const list = buildChecklist(results, situation, facts, today)
  const days = { from: dayOf(lead.from), until: dayOf(keptUntil(results)), date: dayOf(lead.from) }
  return {
    word: worded(wordKey(lead), days),
    lead: worded(leadKey(lead, situation), days),
    // What is open for the same reason is said once, by what comes first.
    schemes: others
      .filter(({ ask }) => ask === undefined || ask !== lead.ask)
      .map((verdict) => `${verdict.scheme}: ${besideWord(verdict)}`)
      .sort(),
    papers: (list?.groups ?? []).flatMap(({ id, items }) => items.map((item) => `${id} ${item.id}`)),
    tips: [...(list?.tips ?? [])].sort(),
    steps: (list?.steps ?? []).map(({ id }) => id),
  }
}

/** The word beside the name of a cover that does not come first; none where whoever it concerns knows. */
function besideWord({ scheme, word }: Verdict): string {
  if (scheme === 'accident-at-work') return ''
  if (word === 'unlikely' || word === 'otherScheme') return 'notForYou'
  if (word === 'cannotTell') return 'ask'
  return word === 'notYet' ? 'notYet' : 'open'
}

function keptUntil(results: ReturnType<typeof evaluate>): Day | undefined {
  const kept = results.find(({ scheme }) => scheme === 'kept-rights')
  return kept?.findings.map(({ figures }) => figures?.until).find((day) => day !== undefined)
}

function dayOf(day: Day | undefined): string {
  return day === undefined ? '' : formatDate(t, 'fr', day)
}

function worded(key: string, values: Readonly<Record<string, string>>): string {
  const text = t[key]
  return text === undefined ? `no string ${key}` : spaced(fill(text, values))
}

function wordKey({ word, ask, from }: Verdict): string {
  if (ask) return 'verdict.ask.label'
  return word === 'notYet' && from === undefined ? 'verdict.notYet.undated' : `verdict.${word}.label`
}

/** Which sentence says what comes first. */
function leadKey({ scheme, word, ask, limit, from, instead }: Verdict, { cover, paper }: Situation): string {
  if (ask) return t[`result.lead.ask.${ask}`] ? `result.lead.ask.${ask}` : 'result.lead.ask.no-rule-found'
  const undated = from === undefined ? '.undated' : ''
  const renews = scheme === 'ame' && cover === 'ame'
  if (word === 'likely') {
    if (scheme === 'puma-residence' && cover === 'assurance-maladie') return 'result.lead.likely.insured'
    return `result.lead.likely.${renews ? 'renewal' : scheme}`
  }
  if (word === 'closeToLimit') {
    return `result.lead.closeToLimit.${limit === 'time' ? `time${undated}` : scheme === 'ame' ? 'income' : 'c2s'}`
  }
  if (word === 'notYet') {
    if (renews) return 'result.lead.notYet.renewal'
    return `result.lead.notYet.${paper === 'asylum-certificate' ? 'asylum' : scheme}${undated}`
  }
  if (word === 'unlikely') {
    const reasons: Readonly<Partial<Record<SchemeSlug, string>>> = {
      mayotte: 'mayotte',
      'ame-humanitarian': 'treatment',
    }
    return `result.lead.unlikely.${(instead && reasons[instead]) ?? 'resources'}`
  }
  return 'result.lead.cannotTell'
}

/** What to do with one field of a question: of the label that is this sentence, or the only one to write in. */
interface Touch {
  readonly label: string
  readonly text?: string
}

interface Walk {
  /** The question in its wordings, and the answer to it. */
  readonly steps: readonly {
    readonly id: string
    readonly headings: readonly string[]
    readonly touches: readonly Touch[]
  }[]
  readonly names: Readonly<Record<'next' | 'restart' | 'list' | 'after' | 'also' | 'notForYou', string>>
}

/** The screen of a result as it is read, without the French terms beside its words. */
interface Screen {
  readonly lead: string
  readonly before: readonly string[]
  readonly groups: readonly {
    readonly name: string
    readonly papers: readonly string[]
    readonly tips: readonly string[]
  }[]
  readonly steps: readonly string[]
  readonly doors: readonly { readonly name: string; readonly word: string }[]
  readonly notForYou: readonly string[]
}

/** Goes through the check as this person and reads the screen that comes. The last result is left first. */
export async function saidByCheck(page: Page, { asked, situation }: Form): Promise<Said> {
  const answers = answersOf(situation, asked)
  const result = await page.evaluate(walkAndRead, {
    steps: asked.map((id) => ({ id, headings: headingsOf(id), touches: touchesFor(id, answers[id] ?? 'unknown') })),
    names: {
      next: nameOfString('check.next'),
      restart: nameOfString('check.restart'),
      list: nameOfString('result.heading.list'),
      after: nameOfString('result.heading.after'),
      also: nameOfString('result.heading.also'),
      notForYou: nameOfString('result.also.notForYou'),
    },
  })
  if (typeof result === 'string') throw new Error(result)
  return wordsOf(result)
}

function nameOfString(key: string): string {
  return spaced(t[key] ?? '')
}

function headingsOf(id: QuestionId): string[] {
  const keys = Object.keys(t).filter((key) => new RegExp(`^question\\.${id}\\.label(\\.\\w+)?$`).test(key))
  return keys.map(patternOf)
}

/** The whole of a string, whatever stands in its placeholders. */
function patternOf(key: string): string {
  const parts = spaced(t[key] ?? '').split(/\{\w+\}/)
  return `^${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.+?')}$`
}

function touchesFor(id: QuestionId, answer: Answer): readonly Touch[] {
  const option = (name: string) => ({ label: patternOf(`question.${id}.options.${name}`) })
  if (answer === 'unknown') return [{ label: patternOf('check.unknown') }]
  if ('choose' in answer) return [option(answer.choose)]
  if ('tick' in answer) return answer.tick.map(option)
  if ('write' in answer) {
    const written = { label: '', text: answer.write }
    return answer.per ? [written, { label: patternOf('result.field.perYear') }] : [written]
  }
  return (['day', 'month', 'year'] as const).map((part) => ({
    label: patternOf(`result.field.${part}`),
    text: answer[part],
  }))
}

/** Runs in the page; must stand alone. Says what went wrong, if anything. */
async function walkAndRead({ steps, names }: Walk): Promise<Screen | string> {
  const words = (node: Element | null | undefined) => {
    const copy = node?.cloneNode(true) as Element | undefined
    for (const term of copy?.querySelectorAll('bdi[translate=no]') ?? []) term.remove()
    return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim()
  }
  const shown = <Found extends Element>(selector: string) =>
    [...document.querySelectorAll<Found>(`main ${selector}`)].filter((element) => element.getClientRects().length > 0)
  const drawn = () =>
    new Promise<void>((ready) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => ready()
      port2.postMessage(0)
    })
  const button = (name: string) => shown<HTMLElement>('button').find((it) => words(it) === name)
  const isHeading = ({ headings }: Walk['steps'][number]) => {
    const text = words(shown('legend h1')[0])
    return headings.some((heading) => new RegExp(heading).test(text))
  }
  const waitFor = async (isThere: () => boolean) => {
    for (let tries = 0; tries < 200 && !isThere(); tries++) await drawn()
    return isThere()
  }
  // The name of an answer stands before what is said of it.
  const labelOf = ({ labels }: HTMLInputElement) => words(labels?.[0]?.querySelector('b') ?? labels?.[0])
  const touch = ({ label, text }: Touch) => {
    const fields = shown<HTMLInputElement>('fieldset input').filter(
      ({ type }) => (type === 'text') === (text !== undefined),
    )
    const field = label === '' ? fields[0] : fields.find((it) => new RegExp(label).test(labelOf(it)))
    if (!field) return false
    if (text === undefined) {
      if (!field.checked) field.click()
    } else {
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    return true
  }

  button(names.restart)?.click()
  for (const step of steps) {
    if (!(await waitFor(() => isHeading(step)))) return `"${words(shown('h1')[0])}" is not the question "${step.id}".`
    for (const one of step.touches) {
      if (!touch(one)) return `${step.id}: there is no answer "${one.label}".`
      await drawn()
    }
    button(names.next)?.click()
    await drawn()
  }
  if (!(await waitFor(() => button(names.restart) !== undefined && shown('legend').length === 0))) {
    return `"${words(shown('h1')[0])}" comes after the last question.`
  }
  const [lead] = shown('h1')
  const sectionOf = (name: string) =>
    shown('h2')
      .find((it) => words(it) === name)
      ?.closest('section')
  const inside = (parent: Element | null | undefined, selector: string) => [
    ...(parent?.querySelectorAll(selector) ?? []),
  ]
  const groups = inside(sectionOf(names.list), 'h3').map((name) => ({
    name: words(name),
    papers: inside(name.parentElement, 'label').map(words),
    tips: inside(name.parentElement, 'p').map(words),
  }))
  const also = sectionOf(names.also)
  const others =
    inside(also, 'p')
      .map(words)
      .find((text) => text.startsWith(names.notForYou)) ?? ''
  return {
    lead: words(lead),
    before: shown('p')
      .filter((it) => lead && it.compareDocumentPosition(lead) & Node.DOCUMENT_POSITION_FOLLOWING)
      .map(words),
    groups,
    steps: inside(sectionOf(names.after), 'ol > li').map(words),
    doors: inside(also, 'li').map((door) => ({
      name: words(door.querySelector('b')),
      word: [...door.childNodes]
        .flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? '') : []))
        .join('')
        .replace(/\s+/g, ' ')
        .replace(/^ · /, ''),
    })),
    notForYou: others
      .slice(names.notForYou.length)
      .split(' · ')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }
}

function wordsOf({ lead, before, groups, steps, doors, notForYou }: Screen): Said {
  const covers = doors.filter(({ name }) => name !== nameOfString('result.beside.pregnant.title'))
  return {
    word: before.at(-1) ?? '',
    lead,
    schemes: [
      ...covers.map(({ name, word }) => `${schemeOf(name)}: ${word && named(word, 'result.also.')}`),
      ...notForYou.map((name) => `${schemeOf(name)}: notForYou`),
    ].sort(),
    papers: groups.flatMap(({ name, papers }) =>
      papers.map((paper) => `${named(name, 'group.')} ${named(paper, 'paper.')}`),
    ),
    tips: [...new Set(groups.flatMap(({ tips }) => tips.flatMap((tip) => nameOf(tip, 'tip.') ?? [])))].sort(),
    steps: steps.map((step) => nameOf(step, 'step.') ?? named(step, 'step.no-date.')),
  }
}

function schemeOf(name: string): string {
  return named(name, 'scheme.', '.name')
}

/** What was chosen from the space, and everything that may come first in it. */
export interface Chosen {
  readonly forms: readonly Form[]
  readonly leads: ReadonlySet<string>
}

/** A situation in so many of those with amounts and days; all that stand for a leaf of the tree are looked at. */
const every = 7
/** How often a new answer or a new lead is tried before it counts as not asked for, or not told. */
const mostTries = 40

/** Situations of the space that each reach something new, and one in `fill` besides. */
export function chooseForms(facts: Facts, today: Day, fill: number): Chosen {
  const walker = new Walker(facts, today)
  const reached = new Set<string>()
  const tries = new Map<string, number>()
  const leads = new Set<string>()
  const forms: Form[] = []
  let turn = 0
  for (const { situation, today: day, walk } of space(facts, today)) {
    if (day !== today || (turn++ % every !== 0 && !walk)) continue
    const [first] = verdicts(evaluate(situation, facts, today), situation, facts, today)
    const lead = `${first?.scheme} ${first?.word}`
    leads.add(lead)
    const missing = [lead, ...answersIn(situation)].filter((it) => !reached.has(it) && (tries.get(it) ?? 0) < mostTries)
    for (const it of missing) tries.set(it, (tries.get(it) ?? 0) + 1)
    const isFiller = turn % fill === 0
    if (missing.length === 0 && !isFiller) continue
    const form = formOf(walker, situation, forms.length)
    const news = reachedBy(form).filter((it) => !reached.has(it))
    if (news.length === 0 && !isFiller) continue
    for (const it of news) reached.add(it)
    forms.push(form)
  }
  return { forms, leads }
}

/** Presses the links of the numbered questions that are this person's, and compares what they noted with the rules. */
export async function differencesWithoutScript(page: Page, printed: Printed, { situation, today }: Case) {
  const answers: Situation = { ...situation, identity: 'unknown' }
  const { steps, lines } = goThrough(printed, answers, today)
  const noted: string[] = []
  const wrong: string[] = []
  for (const [index, step] of steps.entries()) {
    const links = page
      .locator(`#${step}`)
      .getByRole('listitem')
      .nth(lines[index] ?? 0)
      .getByRole('link')
    const names = await links.allInnerTexts()
    noted.push(...names.slice(0, -1))
    await links.last().click()
    const there = steps[index + 1] ?? 'results'
    if (!page.url().endsWith(`#${there}`)) wrong.push(`${step}: "${names.at(-1)}" leads to ${page.url()}, not ${there}`)
  }
  return [...wrong, ...compareNoted(printed, noted, answers, today).differences]
}

/** What the check says otherwise than the rules, to each of these people in turn. */
export async function formDifferences(
  page: Page,
  forms: readonly Form[],
  facts: Facts,
  today: Day,
): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const form of forms) {
    const [check, rules] = [await saidByCheck(page, form), saidByRules(form.situation, facts, today)]
    for (const what of Object.keys(rules) as (keyof Said)[]) {
      const [theirs, ours] = [check[what], rules[what]].map((said) => JSON.stringify(said))
      if (theirs !== ours) wrong.push(`${what}: ${theirs}; the rules: ${ours} ${JSON.stringify(form.situation)}`)
    }
  }
  return wrong
}

/** So many households of the tests, each time the one that reaches most that is new. */
export function chooseHouseholds(facts: Facts, today: Day, count: number): readonly Form[] {
  const walker = new Walker(facts, today)
  let left = everyWay().map(({ situation }, turn) => formOf(walker, situation, turn))
  const seen = new Set<string>()
  const chosen: Form[] = []
  const news = (form: Form) => reachedBy(form).filter((it) => !seen.has(it)).length
  while (chosen.length < count && left.length > 0) {
    const best = left.reduce((most, form) => (news(form) > news(most) ? form : most))
    for (const it of reachedBy(best)) seen.add(it)
    chosen.push(best)
    left = left.filter((form) => form !== best)
  }
  return chosen
}
