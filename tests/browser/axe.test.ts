import { describe, expect, it } from 'vitest'
import { runAxe } from './axe.ts'
import { onPage } from './chromium.ts'
import { isThorough, kindsIn, usualPages } from './site.ts'

describe('Accessibility rules a machine can check (axe)', () => {
  it.each(usualPages)('%s breaks none', async (path) => {
    const report = await onPage(path, { viewport: { width: 1280, height: 900 } }, runAxe)
    expect(report).toEqual({ violations: [], undecided: [] })
  })

  it.each(isThorough ? usualPages : ['index.html', ...kindsIn('fr'), ...kindsIn('ar')])(
    '%s breaks none with its menus open, narrow and dark',
    async (path) => {
      const options = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const
      const report = await onPage(path, options, async (page) => {
        await page.evaluate(() => {
          for (const menu of document.querySelectorAll('details')) menu.open = true
        })
        return runAxe(page)
      })
      expect(report).toEqual({ violations: [], undecided: [] })
    },
  )
})
