import type { Locale } from './languages.ts'

/**
 * The path of a page from the root of the site, e.g. `/fr/ame.html`. Root-absolute here; the build turns every such
 * path into one relative to the page it stands on (`integrations/relative.ts`).
 */
export function pagePath(locale: Locale, slug: string): string {
  return `/${locale}/${slug}.html`
}
