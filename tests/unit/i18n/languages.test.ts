import { describe, expect, it } from 'vitest'
import { languageOf, languages } from '../../../src/i18n/languages.ts'
import { pagePath } from '../../../src/i18n/paths.ts'

describe('The table of languages', () => {
  it('has sixteen, each folder and each tag once', () => {
    expect(languages).toHaveLength(16)
    expect(new Set(languages.map(({ locale }) => locale)).size).toBe(16)
    expect(new Set(languages.map(({ lang }) => lang)).size).toBe(16)
  })

  it.each(languages)('$name has a tag that browsers know, and the direction of its script', ({ lang, dir }) => {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang])
    expect(dir).toBe(['Arab'].includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr')
  })

  it('tells Dari and simplified Chinese by their tags, not by their folders', () => {
    expect(languageOf('prs').lang).toBe('fa-AF')
    expect(languageOf('zh').lang).toBe('zh-Hans')
  })

  it('knows no language but these', () => {
    expect(() => languageOf('de')).toThrow('"de" is no locale of src/i18n/languages.ts.')
  })

  it('gives each page a path with its file', () => {
    expect(pagePath('prs', 'ame')).toBe('/prs/ame.html')
  })
})
