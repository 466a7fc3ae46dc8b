import { describe, expect, it } from 'vitest'
import { paperItems } from '../../../src/components/papers.ts'

const term = '<bdi class="term" lang="fr" dir="ltr" translate="no">passeport</bdi>'
const marker = '<sup><a href="#source-x">1</a></sup>'

/** Tags taken off, for what is said; the labels' place is checked by itself. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('A list of papers', () => {
  it('sets the French labels apart from their meaning', () => {
    const html = paperItems(`<ul><li>Your passport ${term}</li></ul>`)
    expect(html).toContain(`>Your passport</span>`)
    expect(html.indexOf('Your passport</span>')).toBeLessThan(html.indexOf(term))
  })

  it('keeps the marker of a source with the meaning, not with the label', () => {
    const html = paperItems(`<ul><li>Your passport ${term} ${marker}</li></ul>`)
    expect(html.indexOf(marker)).toBeLessThan(html.indexOf(term))
  })

  it('says "or" before every paper but the first, where one is enough', () => {
    expect(words(paperItems('<ul><li>A</li><li>B</li><li>C</li></ul>', 'or'))).toBe('A or B or C')
    expect(words(paperItems('<ul><li>A</li><li>B</li></ul>'))).toBe('A B')
  })

  it('loses no words where an item has no label, or paragraphs', () => {
    expect(words(paperItems('<ul><li><p>A paper</p></li></ul>'))).toBe('A paper')
    expect(paperItems('<ul><li>A paper</li></ul>')).not.toContain('class="labels"')
  })

  it('keeps several labels of one paper together', () => {
    const html = paperItems(`<ul><li>A paper ${term} ${term}</li></ul>`)
    expect(html.match(/class="labels"/g)).toHaveLength(1)
    expect(words(html)).toBe('A paper passeport passeport')
  })
})
