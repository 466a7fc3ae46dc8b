import { describe, expect, it } from 'vitest'
import { toOldBrowsers } from '../../../src/integrations/old-browsers.ts'

describe('Styles for old browsers', () => {
  it.each([
    ['a{margin-inline-start:1rem}', 'a{-webkit-margin-start:1rem;margin-inline-start:1rem}'],
    ['a{color:red;padding-inline-end:2px;top:0}', 'a{color:red;-webkit-padding-end:2px;padding-inline-end:2px;top:0}'],
    ['a{border-inline-start:3px solid red}', 'a{-webkit-border-start:3px solid red;border-inline-start:3px solid red}'],
    ['a{border-inline-start-width:3px}', 'a{-webkit-border-start-width:3px;border-inline-start-width:3px}'],
  ])('sides along the line get their older twin before them: %s', (css, lowered) => {
    expect(toOldBrowsers(css)).toBe(lowered)
  })

  it.each([
    ['a{margin-block-start:1rem}', 'a{margin-top:1rem}'],
    ['a{padding-block-end:1rem;color:red}', 'a{padding-bottom:1rem;color:red}'],
    ['a{border-block-end:1px solid}', 'a{border-bottom:1px solid}'],
    ['a{inline-size:1px;block-size:2px}', 'a{width:1px;height:2px}'],
    ['a{max-inline-size:40rem;min-block-size:44px}', 'a{max-width:40rem;min-height:44px}'],
  ])('sides across it become top, bottom, width and height: %s', (css, lowered) => {
    expect(toOldBrowsers(css)).toBe(lowered)
  })

  it('leaves everything else as it is', () => {
    const css = '.margin-inline-start{color:red}@media (min-width:60em){b{margin:0 auto}}'
    expect(toOldBrowsers(css)).toBe(css)
  })

  it('lowers every declaration of a file, not the first', () => {
    expect(toOldBrowsers('a{margin-block-end:0}b{margin-block-end:0}')).toBe('a{margin-bottom:0}b{margin-bottom:0}')
  })
})
