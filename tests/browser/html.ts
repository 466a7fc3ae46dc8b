/** A start tag of built HTML with its attributes; entities are decoded. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const startTag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/g
const attribute = /([^\s"'<>/=]+)(?:="([^"]*)")?/g

/** All start tags in order. Enough for our own minified output, whose form html-validate checks. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(startTag)].map(([, name = '', rest = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...rest.matchAll(attribute)].map(([, key = '', value = '']) => [key, decode(value)]),
    ),
  }))
}

function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Addresses a browser loads by itself to show the page: scripts, styles, icons, pictures. Links are not among them. */
export function loadedBy(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => {
    if (name === 'link') return attributes['rel'] === 'alternate' ? [] : (attributes['href'] ?? [])
    if (name === 'a' || name === 'area') return []
    return [attributes['src'], attributes['poster'], attributes['srcset'], attributes['data']].filter(
      (it) => it !== undefined,
    )
  })
}

/** Addresses the check loads at a press on "start": what its first question needs, and what comes after it. */
export function loadedOnStart(html: string): {
  readonly forFirst: string[]
  readonly forRest: string[]
} {
  const named = (name: string) => tagsOf(html).flatMap(({ attributes }) => attributes[name] ?? [])
  return {
    forFirst: [...named('data-code'), ...named('data-questions')],
    forRest: [...named('data-words'), ...named('data-result-code')],
  }
}

/** Addresses the reader can follow. */
export function linksOf(html: string): string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : []))
}
