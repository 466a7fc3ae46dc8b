/** A section of a chapter: its heading, the numeral above it if any, and the rest. */
export interface Section {
  readonly heading: string
  readonly id: string
  readonly numeral: number | undefined
  readonly body: string
}

const headingTag = /<h2 id="([^"]*)">([\s\S]*?)<\/h2>/

/**
 * Splits the HTML of a chapter at its second-level headings. What stands before the first one comes back as `intro`.
 * The first `numbered` headings get a numeral.
 */
export function toSections(
  html: string,
  numbered: number,
): { readonly intro: string; readonly sections: readonly Section[] } {
  const start = html.search(/<h2[ >]/)
  const intro = start === -1 ? html : html.slice(0, start)
  const parts = start === -1 ? [] : html.slice(start).split(/(?=<h2[ >])/)
  const sections = parts.map((part, index) => {
    const [tag = '', id = '', heading = ''] = headingTag.exec(part) ?? []
    return { heading, id, numeral: index < numbered ? index + 1 : undefined, body: part.replace(tag, '') }
  })
  return { intro: intro.trim(), sections }
}
