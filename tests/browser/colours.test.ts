import { describe, expect, it } from 'vitest'
import { onPage } from './chromium.ts'
import { everyKind, kindsIn } from './site.ts'

/**
 * Runs in the page: text below 7:1 (large text 4.5:1) and drawings below 3:1 against what is really behind them, as
 * computed by the browser. Colours of forced-colours mode are resolved the same way.
 */
function faintThings(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element: Element | null): string => {
    for (let box = element; box; box = box.parentElement) {
      const colour = getComputedStyle(box).backgroundColor
      if ((channels(colour)[3] ?? 1) === 1 && colour !== 'transparent') return colour
    }
    return matchMedia('(forced-colors: active)').matches ? canvas : 'rgb(255, 255, 255)'
  }
  const probe = document.body.appendChild(document.createElement('div'))
  probe.style.backgroundColor = 'Canvas'
  const canvas = getComputedStyle(probe).backgroundColor
  probe.remove()
  const ratio = (front: string, back: string) => {
    const [most = 0, least = 0] = [light(front), light(back)].sort((a, b) => b - a)
    return (most + 0.05) / (least + 0.05)
  }
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const words = (node.textContent ?? '').trim()
    if (!words || !element?.checkVisibility()) continue
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 4.5 : 7
    const has = ratio(style.color, behind(element))
    if (has < needed)
      found.push(`"${words.slice(0, 40)}" has ${has.toFixed(1)}:1, ${style.color} on ${behind(element)}`)
  }
  for (const drawing of document.querySelectorAll('svg')) {
    if (!drawing.checkVisibility()) continue
    const { stroke, fill } = getComputedStyle(drawing)
    const colour = stroke === 'none' ? fill : stroke
    const has = ratio(colour, behind(drawing))
    if (has < 3)
      found.push(
        `a drawing beside "${drawing.parentElement?.textContent?.trim().slice(0, 30)}" has ${has.toFixed(1)}:1`,
      )
  }
  return [...new Set(found)]
}

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
