import { describe, expect, it } from 'vitest'
import { bilingualPage } from '../../../src/integrations/bilingual.ts'

const own = page(
  'en',
  'AME',
  '<p>You go <a href="ame-apply.html#section-2">there</a>. <sup><a href="#source-x">1</a></sup></p>',
)
const french = page(
  'fr',
  'L’AME',
  '<p>Vous y <a href="ame-apply.html">allez</a> <bdi class="term" lang="fr">CPAM</bdi>. <sup><a href="#source-x">1</a></sup></p>',
)
const options = { locale: 'en', slug: 'ame', translated: new Set(['ame', 'work']), alone: 'Without French' }

function page(locale: string, title: string, text: string): string {
  return (
    `<html><head><title>${title} – Clé Santé</title><link rel="stylesheet" href="/assets/site.css"></head><body>` +
    `<main id="text"><div class="notice-now" hidden id="past-review"><p>Due</p></div><h1>${title}</h1>` +
    `<p class="quiet">Machine</p><p class="tools"><a href="/${locale}/bilingual/ame.html">With French</a></p>${text}` +
    `<details class="sources"><ol><li>A law</li></ol></details></main>` +
    `<nav class="pages"><a href="/${locale}/work.html">Work</a><a href="/${locale}/help.html">Help</a></nav></body></html>`
  )
}

describe('A bilingual page', () => {
  const html = bilingualPage(own, french, options)

  it('sets the French of each block beside it, as plain text', () => {
    expect(html).toContain('<span class="beside" lang="fr" dir="ltr">Vous y allez <i>CPAM</i>.</span></p>')
    expect(html).toContain(
      '<h1 class="pair"><span>AME</span><span class="beside" lang="fr" dir="ltr">L’AME</span></h1>',
    )
  })

  it('keeps warnings, notes and sources once, in the language of the page', () => {
    for (const once of ['Due', 'Machine', 'A law', 'id="past-review"']) expect(html.split(once)).toHaveLength(2)
  })

  it('leads to the chapters of its language, to the page alone, and on to the next bilingual page', () => {
    expect(html).toContain('href="/en/ame-apply.html#section-2"')
    expect(html).toContain('<a href="/en/ame.html">Without French</a>')
    expect(html).toContain('<a href="/en/bilingual/work.html">')
    expect(html).toContain('<a href="/en/help.html">')
  })

  it('has a title and a stylesheet of its own', () => {
    expect(html).toContain('<title>AME / L’AME – Clé Santé</title>')
    expect(html).toContain('<link rel="stylesheet" href="/assets/bilingual.css">')
  })

  it.each([
    [
      'a block of another kind',
      '<ul><li>You go</li></ul>',
      'content/en/ame.mdx and content/fr/ame.mdx differ from block 2 on: <li> "You go" has <p> "Vous y allez CPAM." beside it.',
    ],
    [
      'a block too many',
      '<p>You go</p><p>More</p>',
      'content/en/ame.mdx and content/fr/ame.mdx differ from block 3 on: <p> "More" has nothing beside it.',
    ],
    [
      'a block missing',
      '',
      'content/fr/ame.mdx goes on after the last block of content/en/ame.mdx: "Vous y allez CPAM.".',
    ],
  ])('%s stops the build', (_, text, message) => {
    expect(() => bilingualPage(page('en', 'AME', text), french, options)).toThrow(message)
  })
})
