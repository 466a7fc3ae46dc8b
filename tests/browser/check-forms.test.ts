import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { questionIds } from '../../src/checker/index.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { start } from './check-driver.ts'
import { chooseHouseholds, formDifferences } from './check-forms.ts'
import { inWindow } from './chromium.ts'
import { urlOf } from './site.ts'

const { facts } = loadFacts()
const today = '2026-11-23'
const forms = chooseHouseholds(facts, today, 40)

async function openCheck(page: Page): Promise<void> {
  await page.clock.setFixedTime(`${today}T12:00:00`)
  await page.goto(urlOf('fr/check.html'))
  await start(page, 'fr')
}

/** Words of the check that are others than those of the strings. */
const spoilt: readonly (readonly [string, string, string])[] = [
  ['the word of another cover', 'Ouvert aujourd’hui', 'Pas encore'],
  ['the sentence of another result', 'Vous avez probablement droit à l’AME', 'Vous n’avez pas droit à l’AME'],
  ['another paper', 'Papier de séjour, encore valable', 'Copie du livret de famille'],
]

// `full/` takes more than 200 situations, which reach every answer.
describe('The check in the browser, and the rules', () => {
  it('say the same to people who are together asked every question', async () => {
    const asked = new Set(forms.flatMap((form) => form.asked))
    expect(questionIds.filter((id) => !asked.has(id))).toEqual([])
    const wrong = await inWindow({}, async (page) => {
      await openCheck(page)
      return formDifferences(page, forms, facts, today)
    })
    expect(wrong).toEqual([])
  })

  it.each(spoilt)('would not with %s', async (_, text, instead) => {
    const found = await inWindow({}, async (page) => {
      let isSpoilt = false
      await page.route(/\/words-/, async (route) => {
        const response = await route.fetch()
        const body = await response.text()
        isSpoilt = body.includes(text)
        await route.fulfill({ response, body: body.replaceAll(text, instead) })
      })
      await openCheck(page)
      const wrong = await formDifferences(page, forms.slice(0, 12), facts, today).catch(({ message }) => [message])
      return { isSpoilt, count: wrong.length }
    })
    expect(found.isSpoilt).toBe(true)
    expect(found.count).toBeGreaterThan(0)
  })
})
