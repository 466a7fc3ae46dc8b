import { describe, expect, it } from 'vitest'
import { engines, inTab, setClock, type Tab } from './both.ts'
import {
  anAdultAlone,
  fillIn,
  type Focused,
  focused,
  goOn,
  press,
  pressButton,
  questionShown,
  reach as answerUpTo,
  sentence,
  start,
  tabTo,
  write,
} from './check-driver.ts'
import { addresses, strings } from './site.ts'

const [{ root }] = addresses

/** Opens the check at the question `wanted`. */
async function reach({ page }: Tab, locale: 'fr' | 'ar', wanted: string, answers = anAdultAlone): Promise<void> {
  await setClock(page, '2026-11-23')
  await page.goto(`${root}${locale}/check.html`)
  await start(page, locale)
  await answerUpTo(page, locale, wanted, answers)
}

/** What is shown after an answer that cannot be used. */
function refusal({ page }: Tab) {
  return page.evaluate(() => {
    const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const summary = document.activeElement
    const fields = [...document.querySelectorAll<HTMLInputElement>('fieldset input')]
    const described = (fields[0]?.getAttribute('aria-describedby') ?? '').split(' ')
    const group = fields[0]?.closest('fieldset')?.getAttribute('aria-describedby')?.split(' ') ?? []
    const about = [...described, ...group].map((id) => words(document.getElementById(id))).join(' ')
    return {
      role: summary?.getAttribute('role'),
      named: words(document.getElementById(summary?.getAttribute('aria-labelledby') ?? '')),
      links: [...(summary?.querySelectorAll('a') ?? [])].map(words),
      beside: about,
      invalid: fields[0]?.getAttribute('aria-invalid'),
      typed: fields.filter(({ type }) => type === 'text').map(({ value }) => value),
    }
  })
}

const amounts = [
  ['', 'error.money.empty'],
  ['quatre cents', 'error.money.letters'],
  ['450 dollars', 'error.money.letters'],
  ['-450', 'error.money.negative'],
  ['99999999999', 'error.money.too-big'],
  ['1,2,3', 'error.money.unclear'],
  ['12.3456', 'error.money.decimals'],
] as const

describe.each(engines)('A wrong answer in %s', (engine) => {
  it.each(['fr', 'ar'] as const)(
    '%s: no choice made: the summary takes the focus and leads to the answers',
    async (locale) => {
      await inTab(engine, async (tab) => {
        await reach(tab, locale, 'place')
        await goOn(tab.page, locale)
        const { role, named, links, beside } = await refusal(tab)
        expect([role, links.length]).toEqual(['group', 1])
        expect(named).toMatch(sentence(locale, `check.toCorrect.one`))
        expect(links[0]).toMatch(sentence('fr', 'error.choice.empty'))
        expect(beside).toContain(links[0])
        await tabTo(tab.page, ({ tag }) => tag === 'a', 'the link of the summary')
        await press(tab.page, 'Enter')
        expect((await focused(tab.page)).type).toBe('radio')
        expect(tab.page.url()).toBe(`${root}${locale}/check.html`)
      })
    },
  )

  it('each wrong amount gets a sentence that says what to enter, and stays as it was typed', async () => {
    await inTab(engine, async (tab) => {
      await reach(tab, 'fr', 'income')
      for (const [typed, key] of amounts) {
        await write(tab.page, ({ type }) => type === 'text', typed)
        await goOn(tab.page, 'fr')
        const { role, links, beside, invalid, typed: kept } = await refusal(tab)
        expect([typed, role, invalid, kept]).toEqual([typed, 'group', 'true', [typed]])
        expect(links[0], typed).toMatch(sentence('fr', key))
        expect(beside, typed).toContain(links[0])
        await tabTo(tab.page, ({ tag, text }) => tag === 'a' && text === links[0], 'the link of the summary')
        await press(tab.page, 'Enter')
        expect((await focused(tab.page)).value).toBe(typed)
      }
      await write(tab.page, ({ type }) => type === 'text', '450')
      await goOn(tab.page, 'fr')
      expect((await refusal(tab)).links[0]).toMatch(sentence('fr', 'error.money.period'))
    })
  })

  it('money may be added up piece by piece; each wrong field gets its sentence, and all typed stays', async () => {
    await inTab(engine, async (tab) => {
      const { page } = tab
      await reach(tab, 'fr', 'income')
      const swap = async (name: 'addUp' | 'oneTotal') => {
        await pressButton(page, 'fr', `result.field.${name}`)
        await page.waitForFunction(
          (count) => document.querySelectorAll('main select').length === count,
          {},
          name === 'addUp' ? 3 : 0,
        )
      }
      const isField = (name: string) => (element: Focused) =>
        element.type === 'text' && element.label === strings.fr[`result.field.${name}`]
      const explained = await page.evaluate(() =>
        (document.querySelector('fieldset [type=text]')?.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.checkVisibility()),
      )
      expect(explained).toEqual([true, true])
      await write(page, ({ type }) => type === 'text', '450')
      await page.evaluate(() => document.getElementById('question')?.focus())
      await swap('addUp')
      await write(page, isField('work'), 'abc')
      await write(page, isField('other'), '60')
      await goOn(page, 'fr')
      const { role, links, typed } = await refusal(tab)
      expect([role, links.length, typed]).toEqual(['group', 2, ['abc', '', '60']])
      const corrections = await page.evaluate(() =>
        [...document.querySelectorAll('fieldset [aria-invalid=true]')].map((field) => [
          field.tagName,
          (
            document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent ?? ''
          ).replace(/\s+/g, ' '),
        ]),
      )
      expect(corrections).toEqual([
        ['INPUT', links[0]],
        ['SELECT', links[1]],
      ])
      for (const [index, tag] of ['input', 'select'].entries()) {
        await page.evaluate((at) => document.querySelectorAll<HTMLElement>('[role=group] a')[at]?.click(), index)
        expect((await focused(page)).tag).toBe(tag)
      }
      await page.evaluate(() => document.querySelector<HTMLElement>('[role=group]')?.focus())
      // From the summary, where the focus is, everything is reached forwards: Firefox leaves the page after its last link.
      await swap('oneTotal')
      expect((await refusal(tab)).typed).toEqual(['450'])
      await swap('addUp')
      expect((await refusal(tab)).typed).toEqual(['abc', '', '60'])
      await write(page, isField('work'), '')
      await tabTo(page, isField('other'), 'the last piece')
      await press(page, 'Tab')
      expect((await focused(page)).tag).toBe('select')
      // The last of the lengths of time: a year.
      await press(page, 'End')
      await goOn(page, 'fr')
      expect(await questionShown(page, 'fr')).toBe('housing')
      const answers = await page.evaluate(() => document.querySelector('main details')?.textContent ?? '')
      expect(answers).toMatch(/\D60\s€/)
    })
  })

  it('each wrong date gets a sentence that says what to enter, and stays as it was typed', async () => {
    await inTab(engine, async (tab) => {
      await reach(tab, 'fr', 'endedOn', {
        ...anAdultAlone,
        paper: { choose: 'ended' },
        endedPaper: { choose: 'short-visa' },
      })
      for (const [day, month, year, key] of [
        ['', '', '', 'error.date.empty'],
        ['3', '', '2025', 'error.date.no-month'],
        ['3', '4', '', 'error.date.no-year'],
        ['3', '4', '25', 'error.date.short-year'],
        ['31', '2', '2025', 'error.date.no-such-day'],
        ['3', '13', '2025', 'error.date.no-such-month'],
        ['3', 'avril', '2025', 'error.date.letters'],
        ['3', '4', '1447', 'error.date.other-calendar'],
        ['3', '4', '1850', 'error.date.too-old'],
      ] as const) {
        await fillIn(tab.page, 'fr', 'endedOn', { day, month, year })
        await goOn(tab.page, 'fr')
        const { role, links, typed } = await refusal(tab)
        expect([role, typed]).toEqual(['group', [day, month, year]])
        expect(links[0], key).toMatch(sentence('fr', key))
      }
    })
  })
})
