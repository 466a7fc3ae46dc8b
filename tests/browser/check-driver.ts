import { checkLocale } from '../../src/i18n/load.ts'
import type { Locale } from '../../src/i18n/languages.ts'
import { strings } from './site.ts'

/** What both drivers, Playwright and Puppeteer, call a page; the check is driven by keyboard alone. */
export interface Drivable {
  readonly keyboard: { press(key: never): Promise<void>; type(text: string): Promise<void> }
  evaluate(work: () => unknown): Promise<unknown>
}

/** Runs `work` in the page. */
function ask<Result>(page: Drivable, work: () => Result): Promise<Result> {
  return page.evaluate(work) as Promise<Result>
}

const periods = { week: 'perWeek', month: 'perMonth', year: 'perYear' }

/** An answer as a person gives it. */
export type Answer =
  | { readonly choose: string }
  | { readonly tick: readonly string[] }
  | { readonly write: string; readonly per?: keyof typeof periods }
  | { readonly day: string; readonly month: string; readonly year: string }
  | 'unknown'

export type Answers = Readonly<Record<string, Answer>>

/** One adult without papers, in France for long, with little money: AME for themselves. */
export const anAdultAlone: Answers = {
  place: { choose: 'metropole' },
  purpose: { choose: 'living-here' },
  age: { choose: '18-or-over' },
  nationality: { choose: 'other' },
  paper: { choose: 'none' },
  cover: { choose: 'none' },
  residence: { choose: 'longer' },
  partner: { choose: 'none' },
  children: { write: '0' },
  youngAdults: { write: '0' },
  income: { write: '450', per: 'month' },
  housing: { choose: 'hosted-free' },
  identity: { tick: ['passport'] },
}

export interface Focused {
  readonly tag: string
  readonly type: string
  readonly text: string
  readonly label: string
  readonly value: string
  readonly checked: boolean
}

export function focused(page: Drivable): Promise<Focused> {
  return ask(page, () => {
    const element = document.activeElement as HTMLInputElement
    const words = (node: Element | undefined | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
    return {
      tag: element.tagName.toLowerCase(),
      type: element.type ?? '',
      text: words(element),
      label: words(element.labels?.[0]),
      value: element.value ?? '',
      checked: element.checked === true,
    }
  })
}

export async function press(page: Drivable, key: string): Promise<void> {
  await page.keyboard.press(key as never)
}

/** Presses Tab until `isWanted` has the focus. */
export async function tabTo(page: Drivable, isWanted: (element: Focused) => boolean, name: string): Promise<Focused> {
  for (let presses = 0; presses < 120; presses++) {
    const element = await focused(page)
    if (isWanted(element)) return element
    await press(page, 'Tab')
  }
  throw new Error(`Tab does not lead to ${name}.`)
}

/** A pattern for a sentence of the strings: its placeholders stand for anything. */
export function sentence(locale: Locale, key: string): RegExp {
  const text = strings[locale][key]
  if (text === undefined) throw new RangeError(`No string "${key}" in ${locale}.`)
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'))
  return new RegExp(`^${parts.join('.*')}`)
}

/** The words of the check on a page of this language. */
export function wordingOf(locale: Locale): Locale {
  return checkLocale(strings, locale)
}

/** Opens the questions from the built page, by keyboard, and waits for the first. */
export async function start(page: Drivable, locale: Locale): Promise<void> {
  await pressStart(page, locale)
  for (let tries = 0; tries < 200; tries++) {
    if ((await heading(page)).isQuestion) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('No question appears after "start".')
}

/** Presses the link that loads the check. */
export async function pressStart(page: Drivable, locale: Locale): Promise<void> {
  const name = strings[locale]['check.start'] ?? ''
  await tabTo(page, ({ tag, text }) => tag === 'a' && text === name, `the link "${name}"`)
  await press(page, 'Enter')
}

/** The heading that has the focus: a question or a result. */
export async function heading(
  page: Drivable,
): Promise<{ readonly text: string; readonly hasFocus: boolean; readonly isQuestion: boolean }> {
  return ask(page, () => {
    const headings = [...document.querySelectorAll('h1')].filter((it) => it.getClientRects().length > 0)
    const [only] = headings
    return {
      text:
        headings.length === 1 ? (only?.textContent ?? '').replace(/\s+/g, ' ').trim() : `${headings.length} headings`,
      hasFocus: document.activeElement === only,
      isQuestion: only?.closest('fieldset > legend') !== null && only !== undefined,
    }
  })
}

/** The id of the question on screen; `undefined` on the result. */
export async function questionShown(page: Drivable, locale: Locale): Promise<string | undefined> {
  const wording = wordingOf(locale)
  const { text, isQuestion } = await heading(page)
  if (!isQuestion) return undefined
  const keys = Object.keys(strings[wording]).filter((key) => /^question\.\w+\.label(\.\w+)?$/.test(key))
  const key = keys.find((name) => sentence(wording, name).test(text))
  if (!key) throw new Error(`"${text}" is no question of the strings.`)
  return key.split('.')[1]
}

/** Fills in the question on screen, without going on. */
export async function fillIn(page: Drivable, locale: Locale, id: string, answer: Answer): Promise<void> {
  const wording = wordingOf(locale)
  const option = (name: string) => sentence(wording, `question.${id}.options.${name}`)
  if (answer === 'unknown') return choose(page, sentence(locale, 'check.unknown'))
  if ('choose' in answer) return choose(page, option(answer.choose))
  if ('tick' in answer) {
    for (const name of answer.tick) await choose(page, option(name))
    return
  }
  if ('write' in answer) {
    await write(page, ({ type }) => type === 'text', answer.write)
    if (answer.per) await choose(page, sentence(wording, `result.field.${periods[answer.per]}`))
    return
  }
  for (const part of ['day', 'month', 'year'] as const) {
    const label = strings[wording][`result.field.${part}`]
    await write(page, (element) => element.label === label, answer[part])
  }
}

/** Replaces what stands in a field. */
export async function write(page: Drivable, isField: (element: Focused) => boolean, text: string): Promise<void> {
  const { value } = await tabTo(page, isField, 'the field')
  await press(page, 'End')
  for (let letter = 0; letter < value.length; letter++) await press(page, 'Backspace')
  await page.keyboard.type(text)
}

/** Ticks a box or picks from a group of radio buttons, which the arrow keys walk through. */
async function choose(page: Drivable, label: RegExp): Promise<void> {
  const isMine = (element: Focused) => label.test(element.label)
  const first = await tabTo(
    page,
    (element) => element.type === 'radio' || (element.type === 'checkbox' && isMine(element)),
    `${label}`,
  )
  if (first.type === 'checkbox') return void (first.checked || (await press(page, ' ')))
  for (let presses = 0; presses < 30; presses++) {
    const element = await focused(page)
    if (isMine(element)) return void (element.checked || (await press(page, ' ')))
    await press(page, 'ArrowDown')
  }
  // Radio buttons of another group may come first.
  await press(page, 'Tab')
  return choose(page, label)
}

/** Presses the button that goes on. */
export async function goOn(page: Drivable, locale: Locale): Promise<void> {
  await pressButton(page, locale, 'check.next')
}

export async function pressButton(page: Drivable, locale: Locale, key: string): Promise<void> {
  const name = strings[locale][key] ?? ''
  await tabTo(page, ({ tag, text }) => tag === 'button' && text === name, `the button "${name}"`)
  await press(page, 'Enter')
}

/** True when this French sentence is shown. */
export async function isSaid(page: Drivable, key: string): Promise<boolean> {
  const text = await ask(page, () => document.querySelector('main')?.innerText ?? '')
  return new RegExp(sentence('fr', key).source, 'm').test(text.replace(/\u00A0|\u202F/g, ' '))
}

/** Answers up to the question `wanted` and leaves it open. */
export async function reach(page: Drivable, locale: Locale, wanted: string, answers = anAdultAlone): Promise<void> {
  for (let step = 0; step < 20; step++) {
    const id = await questionShown(page, locale)
    if (id === wanted) return
    if (id === undefined) throw new Error(`The question "${wanted}" is not asked.`)
    await fillIn(page, locale, id, answers[id] ?? 'unknown')
    await goOn(page, locale)
  }
}

/** Answers all questions, "I don't know" where `answers` has none; `onStep` sees each one and the result. */
export async function runThrough(
  page: Drivable,
  locale: Locale,
  answers: Answers,
  onStep: (id: string | undefined) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const asked: string[] = []
  for (let step = 0; step < 30; step++) {
    const id = await questionShown(page, locale)
    await onStep(id)
    if (id === undefined) return asked
    asked.push(id)
    await fillIn(page, locale, id, answers[id] ?? 'unknown')
    await goOn(page, locale)
  }
  throw new Error(`No result after ${asked.join(', ')}.`)
}
