import { beforeAll, describe, expect, it } from 'vitest'
import { questionIds } from '../../src/checker/index.ts'
import { loadFacts } from '../../src/facts/load.ts'
import { start } from '../browser/check-driver.ts'
import {
  type Chosen,
  chooseForms,
  differencesWithoutScript,
  everyAnswer,
  formDifferences,
  reachedBy,
} from '../browser/check-forms.ts'
import { inWindow } from '../browser/chromium.ts'
import { readQuestionnaire } from '../browser/questionnaire-reader.ts'
import { isExact } from '../browser/questionnaire-said.ts'
import { readPage, urlOf } from '../browser/site.ts'

const { facts } = loadFacts()
const today = '2026-11-23'

describe('The check in the browser, and the rules', () => {
  let chosen: Chosen

  beforeAll(() => {
    chosen = chooseForms(facts, today, 1_000)
  }, 600_000)

  it('are compared on every question, every answer and everything that may come first', () => {
    const reached = new Set(chosen.forms.flatMap(reachedBy))
    const asked = new Set(chosen.forms.flatMap((form) => form.asked))
    expect(chosen.forms.length).toBeGreaterThanOrEqual(200)
    expect(questionIds.filter((id) => !asked.has(id))).toEqual([])
    expect([...everyAnswer(), ...chosen.leads].filter((it) => !reached.has(it))).toEqual([])
  })

  it('say the same to everyone: what comes first, the word of every cover, papers, tips and steps', async () => {
    const begin = performance.now()
    const wrong = await inWindow({}, async (page) => {
      await page.clock.setFixedTime(`${today}T12:00:00`)
      await page.goto(urlOf('fr/check.html'))
      await start(page, 'fr')
      return formDifferences(page, chosen.forms, facts, today)
    })
    const seconds = ((performance.now() - begin) / 1000).toFixed(0)
    process.stdout.write(`\n${chosen.forms.length} situations went through the check in ${seconds} s.\n`)
    expect(wrong).toEqual([])
  }, 600_000)

  it('say the same as the numbered questions, pressed one by one without a script', async () => {
    const printed = readQuestionnaire(readPage('fr/questionnaire.html'))
    const leads = new Set<string>()
    const walked = chosen.forms.filter(({ whole, lead }) => {
      const isNew = isExact({ situation: { ...whole, identity: [] }, today }) && !leads.has(lead)
      if (isNew) leads.add(lead)
      return isNew
    })
    expect(walked.length).toBeGreaterThanOrEqual(20)
    await inWindow({ javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf('fr/questionnaire.html'))
      for (const { whole } of walked) {
        const wrong = await differencesWithoutScript(page, printed, { situation: whole, today })
        expect([JSON.stringify(whole), wrong]).toEqual([JSON.stringify(whole), []])
      }
    })
  }, 600_000)
})
