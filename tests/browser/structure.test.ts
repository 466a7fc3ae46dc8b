import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../src/facts/load.ts'
import { factNamesIn, readChapters } from '../../src/integrations/chapters.ts'
import { onPage } from './chromium.ts'
import { kindOf, localeOf, pages, strings, usualPages } from './site.ts'

const wide = { viewport: { width: 1280, height: 900 } }

interface Outline {
  readonly headings: readonly (readonly [level: number, text: string])[]
  readonly mains: number
  readonly banners: number
  readonly feet: number
  readonly navigation: readonly string[]
  readonly title: string
}

function outlineOf(path: string): Promise<Outline> {
  return onPage(path, wide, (page) =>
    page.evaluate(() => ({
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((heading) => heading.closest('details') === null && heading.checkVisibility())
        .map((heading) => [Number(heading.tagName[1]), (heading.textContent ?? '').trim()] as [number, string]),
      mains: document.querySelectorAll('main').length,
      banners: document.querySelectorAll('body > header').length,
      feet: document.querySelectorAll('body > footer').length,
      navigation: [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label') ?? ''),
      title: document.title,
    })),
  )
}

describe('Structure', () => {
  it.each(usualPages)('%s: one main heading first, no level left out, one main part, named menus', async (path) => {
    const { headings, mains, navigation, title } = await outlineOf(path)
    const levels = headings.map(([level]) => level)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect(headings.filter(([, text]) => text === '')).toEqual([])
    expect(mains).toBe(1)
    expect(navigation.filter((name) => name === '')).toEqual([])
    expect(new Set(navigation).size).toBe(navigation.length)
    expect(title.trim()).not.toBe('')
  })

  const withFrame = usualPages.filter((page) => !['root', 'exit'].includes(kindOf(page)))

  it.each(withFrame)('%s: help stands at the same place, at the foot, and the top leads to it', async (path) => {
    const t = strings[localeOf(path)]
    await onPage(path, wide, async (page) => {
      const foot = page.getByRole('contentinfo')
      expect(await foot.getByRole('heading', { name: t['foot.call'] ?? '' }).count()).toBe(1)
      expect(await foot.locator('#help').count()).toBe(1)
      expect(await foot.getByText(t['foot.independent'] ?? '').count()).toBe(1)
      expect(await page.getByRole('link', { name: t['menu.help'] ?? '', exact: true }).getAttribute('href')).toBe(
        '#help',
      )
      expect(await page.getByRole('banner').getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112')
    })
  })

  it.each(pages.filter((page) => kindOf(page) === 'check'))(
    '%s: the top leads to every emergency number, the one for messages too',
    async (path) => {
      await onPage(path, wide, async (page) => {
        const links = await page.getByRole('banner').getByRole('link', { name: /^\d+$/ }).all()
        const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
        expect(addresses).toEqual(['tel:15', 'tel:112', 'sms:114'])
      })
    },
  )

  const { facts, info } = loadFacts()
  const callable = readChapters()
    .filter(
      ({ locale, slug }) => ['fr', 'en'].includes(locale) && ['emergency', 'help', 'mental-health'].includes(slug),
    )
    .map((chapter) => [`${chapter.locale}/${chapter.slug}.html`, chapter.text] as const)

  it.each(callable)(
    '%s: every number can be called with one press, the one for messages by message',
    async (path, text) => {
      const phones = factNamesIn(text).filter((name) => info[name]?.unit === 'phone')
      expect(phones.length).toBeGreaterThan(3)
      const wanted = phones.map((name) => {
        const number = String(facts[name]?.values.at(-1)?.value).replaceAll(' ', '')
        return `${name === 'phone.sms' ? 'sms' : 'tel'}:${number}`
      })
      const links = await onPage(path, wide, (page) =>
        page
          .locator('main a[href^="tel:"], main a[href^="sms:"]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      )
      expect(new Set(links)).toEqual(new Set(wanted))
    },
  )

  it('No two pages of a language have the same title', async () => {
    for (const locale of ['fr', 'en', 'ar'] as const) {
      const titles: Outline[] = []
      for (const page of pages.filter((path) => path.startsWith(`${locale}/`))) titles.push(await outlineOf(page))
      const names = titles.map(({ title }) => title)
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }
  })
})
