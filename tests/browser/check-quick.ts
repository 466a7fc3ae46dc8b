import type { Page } from 'playwright-core'
import type { Locale } from '../../src/i18n/languages.ts'
import { type Answer, heading, sentence, wordingOf } from './check-driver.ts'
import type { Way } from './check-ways.ts'
import { strings } from './site.ts'

/** What to do with one field, found by its label; by being the only one to write in where it has no label. */
interface Touch {
  readonly label: string
  readonly text?: string
}

/**
 * Goes a way without the keyboard; `onStep` sees each question, and the result. The way says which question comes: two
 * may be asked in the same words.
 */
export async function goQuickly(
  page: Page,
  locale: Locale,
  { name, asked, answers }: Way,
  onStep: (id: string | undefined) => Promise<void>,
): Promise<void> {
  for (const id of asked) {
    const { text } = await heading(page)
    if (!isLabelOf(id, text, wordingOf(locale))) throw new Error(`${name}: "${text}" is not the question "${id}".`)
    await onStep(id)
    await touch(page, touchesFor(locale, id, answers[id] ?? 'unknown'))
    await pressQuickly(page, locale, 'check.next')
  }
  const { text, isQuestion } = await heading(page)
  if (isQuestion) throw new Error(`${name}: "${text}" is asked after the last question.`)
  await onStep(undefined)
}

function isLabelOf(id: string, text: string, wording: Locale): boolean {
  const keys = Object.keys(strings[wording]).filter((key) =>
    new RegExp(`^question\\.${id}\\.label(\\.\\w+)?$`).test(key),
  )
  return keys.some((key) => sentence(wording, key).test(text))
}

/** Presses the button or link of this name. */
export async function pressQuickly(page: Page, locale: Locale, key: string): Promise<void> {
  const found = await page.evaluate(async (name) => {
    const words = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    const button = [...document.querySelectorAll<HTMLElement>('main button, main a')].find((it) => words(it) === name)
    button?.click()
    await new Promise((done) => setTimeout(done, 20))
    return button !== undefined
  }, strings[locale][key] ?? '')
  if (!found) throw new Error(`There is no button "${strings[locale][key]}".`)
}

function touchesFor(locale: Locale, id: string, answer: Answer): readonly Touch[] {
  const wording = wordingOf(locale)
  const option = (name: string) => ({ label: sentence(wording, `question.${id}.options.${name}`).source })
  if (answer === 'unknown') return [{ label: sentence(locale, 'check.unknown').source }]
  if ('choose' in answer) return [option(answer.choose)]
  if ('tick' in answer) return answer.tick.map(option)
  if ('write' in answer) {
    const period = answer.per === 'month' ? 'result.field.perMonth' : 'result.field.perYear'
    const written = { label: '^$', text: answer.write }
    return answer.per ? [written, { label: sentence(wording, period).source }] : [written]
  }
  return (['day', 'month', 'year'] as const).map((part) => ({
    label: `${sentence(wording, `result.field.${part}`).source}$`,
    text: answer[part],
  }))
}

async function touch(page: Page, touches: readonly Touch[]): Promise<void> {
  const missed = await page.evaluate(async (wanted) => {
    const labelOf = ({ labels }: HTMLInputElement) => (labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim()
    for (const { label, text } of wanted) {
      const isMine = (field: HTMLInputElement) => (field.type === 'text') === (text !== undefined)
      const fields = [...document.querySelectorAll<HTMLInputElement>('fieldset input')].filter(isMine)
      const field = fields.find((it) => new RegExp(label).test(labelOf(it)))
      if (!field) return label
      if (text === undefined) {
        if (!field.checked) field.click()
      } else {
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      await new Promise((done) => setTimeout(done))
    }
    return undefined
  }, touches)
  if (missed !== undefined) throw new Error(`There is no field "${missed}".`)
}
