const item = /<li>([\s\S]*?)<\/li>/g
const labelsAtEnd = /^([\s\S]*?)((?:\s*<bdi class="term"[^>]*>[^<]*<\/bdi>)+)((?:\s*<sup>[\s\S]*?<\/sup>)*)\s*$/

/**
 * The items of a list of papers, each split into its meaning and its French labels, which stand in a column of their
 * own on wide screens. `or` begins every item but the first.
 */
export function paperItems(html: string, or?: string): string {
  let count = 0
  return html.replace(item, (_, inside: string) => {
    const content = inside.replace(/<\/?p>/g, '').trim()
    const [, meaning = content, labels = '', markers = ''] = labelsAtEnd.exec(content) ?? []
    count += 1
    const before = or && count > 1 ? `<b class="or">${or}</b> ` : ''
    const column = labels ? `<span class="labels">${labels.trim()}</span>` : ''
    return `<li><span>${before}${meaning.trim()}${markers}</span>${column}</li>`
  })
}

/** The items of a list of steps, each in one piece beside its numeral. */
export function stepItems(html: string): string {
  return html.replace(item, (_, inside: string) => `<li><span>${inside.replace(/<\/?p>/g, '').trim()}</span></li>`)
}
