import { describe, expect, it } from 'vitest'
import { runAxe } from '../browser/axe.ts'
import { onPage } from '../browser/chromium.ts'
import { pages } from '../browser/site.ts'

describe.each(['light', 'dark'] as const)(
  'Accessibility rules a machine can check, on every page, %s',
  (colorScheme) => {
    describe.each([320, 1280])('%i px wide', (width) => {
      it.each(pages)('%s breaks none', async (path) => {
        const report = await onPage(path, { viewport: { width, height: 900 }, colorScheme }, runAxe)
        expect(report).toEqual({ violations: [], undecided: [] })
      })
    })
  },
)
