/** A block of a chapter, without its words: what must be the same in every language. */
export interface Block {
  /** `h2`, `li`, `1.`, `p`, `<Notice>`, `</Notice>`… */
  readonly kind: string
  /** Components and links inside, as `Fact ame.residence`, sorted: languages order their words differently. */
  readonly parts: readonly string[]
  readonly line: number
}

const wrapper = /^<\/?([A-Z]\w*)[^>]*>$/

/** The blocks of an MDX text in their order. Each blank line ends a block. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: { kind: string; words: string; line: number } | undefined
  const close = () => {
    if (open) blocks.push({ kind: open.kind, parts: partsOf(open.words), line: open.line })
    open = undefined
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const kind = kindOf(line)
    if (kind !== undefined || line === '') close()
    if (kind === undefined && line !== '') {
      open ??= { kind: 'p', words: '', line: index + 1 }
      open.words += ` ${line}`
    } else if (kind !== undefined) {
      open = { kind, words: line, line: index + 1 }
      if (wrapper.test(line)) close()
    }
  }
  close()
  return blocks
}

/** What a line starts, if it starts something. */
function kindOf(line: string): string | undefined {
  const heading = /^(#{1,6})\s/.exec(line)?.[1]
  if (heading) return `h${heading.length}`
  if (/^[-*]\s/.test(line)) return 'li'
  if (/^\d+\.\s/.test(line)) return '1.'
  const [, name] = wrapper.exec(line) ?? []
  if (!name || !/^<(\/|Notice|OneOf|AllOf|Dates|Languages|Situations|Steps|Story|Table)/.test(line)) return undefined
  const kind = /\skind="(\w+)"/.exec(line)?.[1]
  return line.startsWith('</') ? `</${name}>` : `<${[name, kind].filter(Boolean).join(' ')}>`
}

function partsOf(words: string): string[] {
  const components = [...words.matchAll(/<(Fact|Source|Table|Term)\s[^>]*?(?:name|fr)="([^"]*)"/g)]
  const links = [...words.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => `link ${target}`)
  return [...components.map(([, name, value]) => `${name} ${value}`), ...links].sort()
}
