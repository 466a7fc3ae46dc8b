import { describe, expect, it } from 'vitest'
import { onPage } from './chromium.ts'
import { faintThings } from './measure.ts'
import { everyKind, kindsIn } from './site.ts'

const viewport = { width: 1280, height: 900 }
const inFrenchAndArabic = ['index.html', 'exit.html', ...kindsIn('fr'), ...kindsIn('ar')]

describe('Contrast', () => {
  it.each(['light', 'dark'] as const)('is enhanced everywhere, %s', async (colorScheme) => {
    for (const path of inFrenchAndArabic) {
      expect(await onPage(path, { viewport, colorScheme }, (page) => page.evaluate(faintThings)), path).toEqual([])
    }
  })

  it.each(['light', 'dark'] as const)('is kept on paper, whatever the screen: %s', async (colorScheme) => {
    for (const path of inFrenchAndArabic) {
      const faint = await onPage(path, { viewport, colorScheme }, async (page) => {
        await page.emulateMedia({ media: 'print' })
        return page.evaluate(faintThings)
      })
      expect(faint, path).toEqual([])
    }
  })

  describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
    it.each(everyKind)('%s loses nothing', async (path) => {
      const faint = await onPage(path, { viewport, colorScheme, forcedColors: 'active' }, async (page) => {
        await page.evaluate(() => {
          for (const menu of document.querySelectorAll('details')) menu.open = true
        })
        return page.evaluate(faintThings)
      })
      expect(faint).toEqual([])
    })
  })

  it('Links in a sentence are told apart by more than their colour', async () => {
    for (const path of inFrenchAndArabic) {
      const bare = await onPage(path, { viewport }, (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll('main p a, main li a')]
            .filter((link) => getComputedStyle(link).display === 'inline' && !link.closest('sup'))
            .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
            .map((link) => link.textContent),
        ),
      )
      expect(bare, path).toEqual([])
    }
  })
})
