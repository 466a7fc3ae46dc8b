import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

const addressAttribute = /\s(href|src|poster|data-(?:local|code|questions|words|result-code))="(\/[^"/][^"]*|\/)"/g

/**
 * Rewrites every root-absolute address in the built HTML into one relative to its page, so that the same files work at
 * a domain root, in a sub-folder and from a stick. `renamed` maps addresses of assets to their hashed names.
 */
export function makeRelative(folder: string, renamed: ReadonlyMap<string, string>): void {
  for (const file of htmlFiles(folder)) {
    const path = join(folder, file)
    const html = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      html.replace(addressAttribute, (_, attribute: string, address: string) => {
        return ` ${attribute}="${toRelative(file, renamed.get(address) ?? address)}"`
      }),
    )
  }
}

/** `/assets/site.css` seen from `fr/ame.html` is `../assets/site.css`; a folder's address ends in its index page. */
export function toRelative(file: string, address: string): string {
  const target = address.endsWith('/') ? `${address}index.html` : address
  return posix.relative(posix.dirname(`/${file}`), target)
}

/** All HTML files below a folder, as forward-slash paths from it, sorted. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
