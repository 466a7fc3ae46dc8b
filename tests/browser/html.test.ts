import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { pages, readPage } from './site.ts'

/** Everything html-validate recommends, WCAG rules included, but for what it asks of hand-written source text. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro writes `<!DOCTYPE html>`; both ways of writing are right.
    'doctype-style': 'off',
    // The minified output ends lines where the source did.
    'no-trailing-whitespace': 'off',
    // Void elements are written `<br>` and `<path/>` (SVG) in one file.
    'void-style': 'off',
    // A phone number is a link with a name of its own and no-break spaces already; the rule wants a `<wbr>` style.
    'tel-non-breaking': 'off',
    // Asks for at most 70 letters; Tamil and Georgian titles with the name of the site may be longer.
    'long-title': 'off',
    // Chromium and Firefox refuse a file with `integrity` when the page is opened from a folder.
    'require-sri': 'off',
    // Not in the recommended set, wanted here.
    'no-inline-style': 'error',
    'no-missing-references': 'error',
    'heading-level': 'error',
    'unique-landmark': 'error',
    'no-dup-id': 'error',
  },
})

describe('Valid HTML', () => {
  it.each(pages)('%s has no error', async (page) => {
    const report = await validator.validateString(readPage(page), page)
    const messages = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(messages).toEqual([])
  })
})
