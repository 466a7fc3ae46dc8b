import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const alsoWanted = ['color-contrast-enhanced', 'target-size']

const ofContrast = ['color-contrast', 'color-contrast-enhanced']

/** What axe finds on a page: violations, and what it could not decide and nobody has looked at. */
export interface AxeReport {
  readonly violations: readonly string[]
  readonly undecided: readonly string[]
}

type NodeResult = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]['nodes'][number]

/** Runs every rule of the quality bar (A1), those of contrast only where axe can see the colours. */
export async function runAxe(page: Page, { contrast = true } = {}): Promise<AxeReport> {
  const left = contrast ? [] : [...ofContrast]
  const rules = Object.fromEntries([...alsoWanted, ...left].map((id) => [id, { enabled: !left.includes(id) }]))
  const { violations, incomplete } = await new AxeBuilder({ page })
    // No frames here, for which the other mode opens a second page each time; three times as fast.
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: standards }, rules, resultTypes: ['violations', 'incomplete'] })
    .analyze()
  const listed = (results: typeof violations) =>
    results.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, html: node.html, words: wordsOf(id, node) })))
  return {
    violations: listed(violations).map(({ words }) => words),
    undecided: listed(incomplete).flatMap(({ id, html, words }) => (isLookedAt(id, html) ? [] : words)),
  }
}

function wordsOf(id: string, { any, html, target }: NodeResult): string {
  return `${id}: ${any[0]?.message ?? ''} (${target.join(' ')}) ${html.slice(0, 200)}`
}

/** What axe leaves open and a person has looked at, one named reason each. */
const lookedAt: readonly ((rule: string, html: string) => boolean)[] = []

function isLookedAt(rule: string, html: string): boolean {
  return lookedAt.some((isKnown) => isKnown(rule, html))
}
