/**
 * Logical properties as Chrome 61 and Safari 11.3 know them. Block ones become top and bottom (all our writing is
 * horizontal); inline ones get their `-webkit-` twin before them. Far lighter than selectors per direction.
 * Only longhands: `styles/` uses no logical shorthand, and a lint test sees to it.
 */
export function toOldBrowsers(css: string): string {
  return css
    .replace(/(^|[{;])((?:margin|padding|border)-inline-(?:start|end)(?:-width|-style|-color)?):([^;}]*)/g, twin)
    .replace(
      /(^|[{;])(margin|padding|border)-block-(start|end)/g,
      (_, before: string, property: string, side: string) => {
        return `${before}${property}-${side === 'start' ? 'top' : 'bottom'}`
      },
    )
    .replace(/(^|[{;])((?:min-|max-)?)(inline|block)-size:/g, (_, before: string, limit: string, axis: string) => {
      return `${before}${limit}${axis === 'inline' ? 'width' : 'height'}:`
    })
}

function twin(_: string, before: string, property: string, value: string): string {
  return `${before}-webkit-${property.replace('-inline', '')}:${value};${property}:${value}`
}
