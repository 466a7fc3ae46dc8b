import { describe, expect, it } from 'vitest'
import { tagsOf } from './html.ts'
import { pages, readPage } from './site.ts'

/** The policy as the quality bar (P7) words it; typed again here on purpose. */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

const loading = ['script', 'link', 'img', 'iframe', 'object', 'embed', 'source', 'video', 'audio', 'style', 'base']

describe('Policy of every built page', () => {
  it.each(pages)('%s: the security policy is the one we promise and stands before anything that loads', (page) => {
    const tags = tagsOf(readPage(page))
    const place = tags.findIndex(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    const content = tags[place]?.attributes['content'] ?? ''
    const directives = content.split(';').map((directive) => directive.trim().split(/\s+/))
    expect(Object.fromEntries(directives.map(([name = '', ...values]) => [name, values.join(' ')]))).toEqual(policy)
    expect(tags.slice(0, place).filter(({ name }) => loading.includes(name))).toEqual([])
  })

  it.each(pages)('%s tells no other site where the reader came from', (page) => {
    const tags = tagsOf(readPage(page))
    const referrer = tags.filter(({ attributes }) => attributes['name'] === 'referrer')
    expect(referrer.map(({ attributes }) => attributes['content'])).toEqual(['no-referrer'])
    const foreign = tags.filter(({ name, attributes }) => name === 'a' && /^https?:/.test(attributes['href'] ?? ''))
    expect(foreign.filter(({ attributes }) => !attributes['rel']?.split(' ').includes('noreferrer'))).toEqual([])
  })

  it.each(pages)('%s holds no code or style of its own', (page) => {
    const html = readPage(page)
    const tags = tagsOf(html)
    expect(tags.filter(({ name }) => name === 'style')).toEqual([])
    expect(tags.filter(({ attributes }) => attributes['style'] !== undefined)).toEqual([])
    expect(tags.filter(({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on')))).toEqual([])
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    const withCode = scripts.filter(
      ([, rest = '', code = '']) => code.trim() !== '' && !rest.includes('application/json'),
    )
    expect(withCode.map(([whole]) => whole)).toEqual([])
  })

  it.each(pages)(
    '%s runs classic deferred scripts only, without integrity: others are refused from a folder',
    (page) => {
      const scripts = tagsOf(readPage(page)).filter(({ name, attributes }) => name === 'script' && attributes['src'])
      const odd = scripts.filter(({ attributes }) => {
        return (
          attributes['type'] !== undefined || attributes['defer'] === undefined || attributes['integrity'] !== undefined
        )
      })
      expect(odd).toEqual([])
    },
  )

  it.each(pages)('%s has no form, fetches nothing ahead and opens no new window', (page) => {
    const tags = tagsOf(readPage(page))
    expect(tags.filter(({ name }) => name === 'form')).toEqual([])
    const ahead = ['prefetch', 'preconnect', 'dns-prefetch', 'prerender', 'preload', 'modulepreload']
    expect(tags.filter(({ attributes }) => ahead.some((word) => attributes['rel']?.split(' ').includes(word)))).toEqual(
      [],
    )
    expect(tags.filter(({ attributes }) => attributes['type'] === 'speculationrules')).toEqual([])
    expect(tags.filter(({ attributes }) => attributes['target'] !== undefined)).toEqual([])
  })

  it.each(pages)('%s: inputs and buttons that need a script wait hidden for it', (page) => {
    const html = readPage(page)
    expect(tagsOf(html).filter(({ name }) => ['input', 'select', 'textarea'].includes(name))).toEqual([])
    const shown = tagsOf(html).filter(({ name, attributes }) => name === 'button' && attributes['hidden'] === undefined)
    expect(shown).toEqual([])
  })

  it.each(pages)('%s puts no focus order of its own over that of the text', (page) => {
    const orders = tagsOf(readPage(page)).flatMap(({ attributes }) => attributes['tabindex'] ?? [])
    expect(orders.filter((order) => Number(order) > 0)).toEqual([])
  })
})
