import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../support/project.ts'
import { anAdultAlone, focused, heading, runThrough, sentence, start, wordingOf } from './check-driver.ts'
import { inWindow } from './chromium.ts'
import { urlOf } from './site.ts'
import { listenToRegions, spokenText } from './spoken.ts'

/** Set to write the files anew; what changed is then read in the difference. */
const isWritten = process.env['UPDATE_GOLDEN'] !== undefined

function goldenFile(locale: string): string {
  return join(projectFolder, `tests/fixtures/spoken/${locale}.txt`)
}

describe('What a screen reader says through the check', () => {
  it.each(['fr', 'ar'] as const)('%s: is what tests/fixtures/spoken has', async (locale) => {
    await inWindow({ viewport: { width: 360, height: 740 } }, async (page, context) => {
      await page.clock.setFixedTime('2026-11-23T12:00:00')
      const announced = await listenToRegions(page)
      await page.goto(urlOf(`${locale}/check.html`))
      const devtools = await context.newCDPSession(page)
      const regions = await page.locator('[role=status]').count()
      await start(page, locale)
      const steps: string[] = []
      await announced()
      await runThrough(page, locale, anAdultAlone, async (id) => {
        const said = await announced()
        const { hasFocus } = await heading(page)
        expect([id, hasFocus]).toEqual([id, true])
        if (id !== undefined) expect([id, said]).toEqual([id, []])
        else {
          // The focus says the heading; the region says the word above it, and nothing is said twice.
          expect(said).toHaveLength(1)
          expect(said[0]?.replace(/^status: /, '')).toMatch(sentence(wordingOf(locale), 'verdict.likely.label'))
          expect((await focused(page)).text).not.toContain(said[0])
        }
        const lines = [`== ${id ?? 'result'}`, ...said.map((words) => `announced ${words}`), await spokenText(devtools)]
        steps.push(lines.join('\n'))
      })
      expect(await page.locator('[role=status]').count()).toBe(regions)
      expect(await page.locator('[role=alert]').count()).toBe(0)
      const found = `${steps.join('\n\n')}\n`
      if (isWritten) writeFileSync(goldenFile(locale), found)
      expect(found).toBe(readFileSync(goldenFile(locale), 'utf8'))
    })
  })
})
