import { describe, expect, it } from 'vitest'
import { runAxe } from './axe.ts'
import { onPage } from './chromium.ts'
import { everyKind, pages } from './site.ts'

/** Every page kind in every language, and every page of French and Arabic. All pages: `npm run test:all`. */
const checked = pages.filter((page) => everyKind.includes(page) || /^(fr|ar)\//.test(page))

describe('Accessibility rules a machine can check (axe)', () => {
  it.each(checked)('%s breaks none', async (path) => {
    const report = await onPage(path, { viewport: { width: 1280, height: 900 } }, runAxe)
    expect(report).toEqual({ violations: [], undecided: [] })
  })

  it.each(checked.filter((path) => /^(fr|ar)\//.test(path)))(
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
