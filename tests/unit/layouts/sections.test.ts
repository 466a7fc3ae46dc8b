import { describe, expect, it } from 'vitest'
import { toSections } from '../../../src/layouts/sections.ts'

const chapter =
  '<p>First.</p>\n<h2 id="a">One</h2>\n<p>1</p>\n<h2 id="b">Two <b>2</b></h2><h3 id="c">Inner</h3><p>2</p>'

describe('A chapter split at its headings', () => {
  it('keeps what stands before the first heading as the introduction', () => {
    expect(toSections(chapter, 0).intro).toBe('<p>First.</p>')
  })

  it('has one section for each heading of the second level, smaller ones inside', () => {
    const { sections } = toSections(chapter, 0)
    expect(sections.map(({ heading, id }) => [heading, id])).toEqual([
      ['One', 'a'],
      ['Two <b>2</b>', 'b'],
    ])
    expect(sections[1]?.body).toContain('<h3 id="c">Inner</h3><p>2</p>')
  })

  it('loses no text and repeats none', () => {
    const { intro, sections } = toSections(chapter, 1)
    const text = (html: string) => html.replace(/<[^>]*>|\s/g, '')
    expect(text(intro + sections.map(({ heading, body }) => heading + body).join(''))).toBe(text(chapter))
  })

  it('numbers the first headings it is told to, from 1', () => {
    expect(toSections(chapter, 1).sections.map(({ numeral }) => numeral)).toEqual([1, undefined])
    expect(toSections(chapter, 0).sections.map(({ numeral }) => numeral)).toEqual([undefined, undefined])
  })

  it('may have no introduction, or nothing else', () => {
    expect(toSections('<h2 id="a">One</h2><p>1</p>', 0).intro).toBe('')
    expect(toSections('<p>Only.</p>', 0)).toEqual({ intro: '<p>Only.</p>', sections: [] })
  })
})
