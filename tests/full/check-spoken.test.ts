import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/i18n/languages.ts'
import { start } from '../browser/check-driver.ts'
import { goQuickly, pressQuickly } from '../browser/check-quick.ts'
import { everyWay, fewWays, wayDay } from '../browser/check-ways.ts'
import { inWindow } from '../browser/chromium.ts'
import { runsOf, wronglyMarked } from '../browser/runs.ts'
import { locales, urlOf } from '../browser/site.ts'
import { spokenText } from '../browser/spoken.ts'

const ways = fewWays(everyWay())

/** What a screen reader meets on each screen, without the words; and what is wrong with the languages they are in. */
async function heardIn(
  locale: Locale,
): Promise<{ readonly roles: Record<string, string[]>; readonly wrong: string[] }> {
  return inWindow({ viewport: { width: 360, height: 740 } }, async (page, context) => {
    const roles: Record<string, string[]> = {}
    const wrong: string[] = []
    await page.clock.setFixedTime(`${wayDay}T12:00:00`)
    await page.goto(urlOf(`${locale}/check.html`))
    const devtools = await context.newCDPSession(page)
    await start(page, locale)
    for (const way of ways) {
      await goQuickly(page, locale, way, async (id = `the result of "${way.name}"`) => {
        if (roles[id]) return
        // The French beside another language is text of its own; what one can do and go to is not.
        const lines = (await spokenText(devtools)).split('\n').map((line) => line.trim().replace(/".*"/, ''))
        roles[id] = lines.filter((line) => !/^(text|paragraph)/.test(line))
        wrong.push(...(await page.evaluate(runsOf)).flatMap(wronglyMarked))
      })
      await pressQuickly(page, locale, 'check.restart')
    }
    return { roles, wrong: [...new Set(wrong)] }
  })
}

let inFrench: ReturnType<typeof heardIn> | undefined

describe('What a screen reader meets in the check', () => {
  it.each(locales)('%s: is what it meets in French, each word marked with its language', async (locale) => {
    const { roles, wrong } = await heardIn(locale)
    expect(wrong).toEqual([])
    inFrench ??= heardIn('fr')
    expect(roles).toEqual((await inFrench).roles)
  })
})
