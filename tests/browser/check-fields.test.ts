import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { engines, inTab, setClock } from './both.ts'
import {
  type Answers,
  anAdultAlone,
  fillIn,
  goOn,
  pressButton,
  questionShown,
  sentence,
  start,
} from './check-driver.ts'
import { strings, urlOf } from './site.ts'

/** Someone who is asked for a date. */
const withADate: Answers = { ...anAdultAlone, paper: { choose: 'ended' }, endedPaper: { choose: 'short-visa' } }

async function reach(page: Page, wanted: string, answers = anAdultAlone): Promise<void> {
  await setClock(page, '2026-11-23')
  await page.goto(urlOf('fr/check.html'))
  await start(page, 'fr')
  for (let step = 0; step < 20; step++) {
    const id = await questionShown(page, 'fr')
    if (id === wanted) return
    await fillIn(page, 'fr', id ?? '', answers[id ?? ''] ?? 'unknown')
    await goOn(page, 'fr')
  }
  throw new Error(`The question "${wanted}" is not asked.`)
}

/** Pastes a text into each field of the question, in order: what one copies may hold what no key types. */
function paste(page: Page, texts: readonly string[]): Promise<void> {
  return page.evaluate(async (wanted) => {
    for (const [place, text] of wanted.entries()) {
      const field = [...document.querySelectorAll<HTMLInputElement>('fieldset input[type=text]')][place]
      if (!field) throw new Error('There are fewer fields than texts.')
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
      // Nobody is faster than the page draws.
      await new Promise((done) => setTimeout(done))
    }
  }, texts)
}

/** Presses the button that goes on, and tells what is then said about the answer; nothing where it was taken. */
async function submit(page: Page) {
  const name = strings.fr['check.next'] ?? ''
  return page.evaluate(async (next) => {
    const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
    ;[...document.querySelectorAll('button')].find((it) => words(it) === next)?.click()
    await new Promise((done) => setTimeout(done, 20))
    const summary = document.activeElement
    if (summary?.getAttribute('role') !== 'group') return undefined
    const inSummary = [...summary.querySelectorAll('li')].map(words)
    const fields = [...document.querySelectorAll<HTMLInputElement>('fieldset input')]
    const typed = fields.filter(({ type }) => type === 'text')
    const about = (it: Element) =>
      (it.getAttribute('aria-describedby') ?? '').split(' ').map((id) => words(document.getElementById(id)))
    const where = typed.length > 0 ? typed : [...document.querySelectorAll('fieldset')]
    return {
      inSummary,
      /** Whether the same words stand beside a field, or the whole question where nothing is typed. */
      isBeside: where.some((it) => inSummary.every((error) => about(it).includes(error))),
      isMarked: typed.length === 0 || typed.some((field) => field.getAttribute('aria-invalid') === 'true'),
      kept: typed.map(({ value }) => value),
    }
  }, name)
}

/** Asserts that each is refused with one sentence of its kind, in both places, and stays as it was given. */
async function expectRefused(page: Page, kind: string, all: readonly (readonly string[])[]): Promise<void> {
  const sentences = Object.keys(strings.fr).filter((key) => key.startsWith(`error.${kind}.`))
  for (const texts of all) {
    await paste(page, texts)
    const refusal = await submit(page)
    expect([texts, refusal]).toEqual([
      texts,
      { inSummary: [expect.anything()], isBeside: true, isMarked: true, kept: texts },
    ])
    const [said = ''] = refusal?.inSummary ?? []
    expect(sentences.filter((key) => sentence('fr', key).test(said)).length, said).toBeGreaterThanOrEqual(1)
  }
}

/** Asserts that each is taken, and read as `meant`, which the answers then show. */
async function expectTaken(page: Page, id: string, all: readonly (readonly string[])[], meant: string): Promise<void> {
  for (const texts of all) {
    await paste(page, texts)
    expect([texts, await submit(page)]).toEqual([texts, undefined])
    const answers = await page.evaluate(() =>
      (document.querySelector('form dl')?.textContent ?? '').replace(/\s+/g, ' '),
    )
    expect([texts, answers]).toEqual([texts, expect.stringContaining(meant)])
    await pressButton(page, 'fr', 'check.back')
    expect(await questionShown(page, 'fr')).toBe(id)
  }
}

const endless = { letters: 'x'.repeat(60), digits: '9'.repeat(60) }

describe.each(engines)('What is typed or pasted, in %s', (engine) => {
  it('as an amount: is read where it can be, else refused in words and kept', async () => {
    await inTab(engine, async ({ page }) => {
      await reach(page, 'income')
      await fillIn(page, 'fr', 'income', { write: '450', per: 'month' })
      const wrong = [
        '',
        ' ',
        endless.letters,
        endless.digits,
        'abc',
        '450 dollars',
        '-450',
        '\u2212450',
        '1,2,3',
        '1.2.3,4',
        '12€34€',
        '450 $',
        '\u202e450-\u202c',
        '12.3456',
      ]
      await expectRefused(
        page,
        'money',
        wrong.map((text) => [text]),
      )
      const right = [
        '450',
        '٤٥٠',
        '4٥0',
        '\u200e€ 450',
        '\u2067450\u00a0€\u2069',
        '450,00 €',
        '€450.00',
        '450\u202fEUR',
        ' 450 ',
        '+450',
      ]
      await expectTaken(
        page,
        'income',
        right.map((text) => [text]),
        '5 400',
      )
    })
  })

  it('as a number of people: is read where it can be, else refused in words and kept', async () => {
    await inTab(engine, async ({ page }) => {
      await reach(page, 'children')
      const wrong = ['', endless.letters, endless.digits, 'deux', '-1', '1,5', '1/2', '2 3', '1,2,3', '21']
      await expectRefused(
        page,
        'count',
        wrong.map((text) => [text]),
      )
      await expectTaken(page, 'children', [['12'], ['١٢'], ['1٢'], ['\u200f12'], ['１２']], '12')
    })
  })

  it('as a date: is read where it can be, else refused in words and kept', async () => {
    await inTab(engine, async ({ page }) => {
      await reach(page, 'endedOn', withADate)
      await expectRefused(page, 'date', [
        ['', '', ''],
        [' ', ' ', ' '],
        ['3', '', '2025'],
        ['3', '4', ''],
        ['3', '4', endless.digits],
        [endless.digits, '4', '2025'],
        ['3', endless.letters, '2025'],
        ['-3', '4', '2025'],
        ['3', '4,5', '2025'],
        ['3', '4', '2025 €'],
        ['31', '2', '2025'],
        ['3', '4', '1447'],
        ['3', '4', '2099'],
      ])
      await expectTaken(
        page,
        'endedOn',
        [
          ['3', '4', '2025'],
          ['٣', '٤', '٢٠٢٥'],
          ['03', '۰۴', '20٢5'],
          ['\u200e3', ' 4 ', '\u2067٢٠٢٥\u2069'],
        ],
        '3 avril 2025',
      )
    })
  })

  it.each([
    ['place', 'choice'],
    ['identity', 'choices'],
  ])('no answer to "%s" is refused in words', async (id, kind) => {
    await inTab(engine, async ({ page }) => {
      await reach(page, id)
      for (let twice = 0; twice < 2; twice++) await expectRefused(page, kind, [[]])
      await fillIn(page, 'fr', id, anAdultAlone[id] ?? 'unknown')
      expect(await submit(page)).toBe(undefined)
      expect(await questionShown(page, 'fr')).not.toBe(id)
    })
  })
})
