import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { htmlFiles, makeRelative, toRelative } from '../../../src/integrations/relative.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cle-sante-relative-'))
  mkdirSync(join(folder, 'fr'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What becomes of a page of the folder `fr`. */
function rewritten(html: string, renamed: Readonly<Record<string, string>> = {}): string {
  writeFileSync(join(folder, 'fr/ame.html'), html)
  makeRelative(folder, new Map(Object.entries(renamed)))
  return readFileSync(join(folder, 'fr/ame.html'), 'utf8')
}

describe('An address seen from a page', () => {
  it.each([
    ['fr/ame.html', '/fr/ame-apply.html', 'ame-apply.html'],
    ['fr/ame.html', '/ar/ame.html', '../ar/ame.html'],
    ['fr/ame.html', '/icon.svg', '../icon.svg'],
    ['index.html', '/fr/index.html', 'fr/index.html'],
    ['fr/ame.html', '/', '../index.html'],
    ['fr/ame.html', '/fr/', 'index.html'],
    ['a/b/c.html', '/x/y.html', '../../x/y.html'],
  ])('from %s, %s is %s', (file, address, relative) => {
    expect(toRelative(file, address)).toBe(relative)
  })
})

describe('A built page', () => {
  it('has its links, scripts and pictures made relative', () => {
    expect(rewritten('<a href="/ar/ame.html">x</a><script src="/assets/page.js"></script>')).toBe(
      '<a href="../ar/ame.html">x</a><script src="../assets/page.js"></script>',
    )
    expect(rewritten('<a data-local="/exit.html" href="https://x.fr/a">x</a>')).toBe(
      '<a data-local="../exit.html" href="https://x.fr/a">x</a>',
    )
  })

  it.each(['data-code', 'data-questions', 'data-words', 'data-result-code'])(
    'has the script made relative that its "start" link names as %s',
    (name) => {
      expect(rewritten(`<a ${name}="/assets/a.js">x</a>`)).toBe(`<a ${name}="../assets/a.js">x</a>`)
    },
  )

  it('names assets by the names that carry their content', () => {
    expect(rewritten('<link href="/assets/site.css">', { '/assets/site.css': '/assets/site.123.css' })).toBe(
      '<link href="../assets/site.123.css">',
    )
  })

  it.each([
    '<a href="//other.org/x">x</a>',
    '<a href="https://x.fr/">x</a>',
    '<a href="#help">x</a>',
    '<a href="ame.html">x</a>',
    '<a href="tel:15">x</a>',
    '<p>href="/fr/ame.html"</p>'.replace(' ', ''),
  ])('keeps %s', (html) => {
    expect(rewritten(html)).toBe(html)
  })

  it('leads to the index page of a folder by its name', () => {
    expect(rewritten('<a href="/">x</a>')).toBe('<a href="../index.html">x</a>')
  })
})

describe('The pages of a folder', () => {
  it('are found at every depth, in a fixed order, with forward slashes', () => {
    for (const name of ['z.html', 'fr/b.html', 'fr/a.html', 'fr/a.css']) writeFileSync(join(folder, name), '')
    expect(htmlFiles(folder)).toEqual(['fr/a.html', 'fr/b.html', 'z.html'])
  })
})
