import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bundleHalves } from '../../../src/integrations/halves.ts'

const folder = mkdtempSync(join(tmpdir(), 'cle-sante-halves-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Window {
  cleSante?: {
    shared?: unknown
    count?: () => number
    resultCode?: (shared: unknown) => { readonly next: () => number; readonly mark: string }
  }
}

writeFileSync(join(folder, 'common.ts'), 'let count = 0\nexport const next = () => ++count\nexport const mark = "once"')
writeFileSync(
  join(folder, 'check.ts'),
  'import { next, mark } from "./common.ts"\nwindow.cleSante.count = next; void mark',
)
writeFileSync(join(folder, 'results.ts'), 'export { next, mark } from "./common.ts"')

const options = { bundle: true, minify: true } as const
const halves = () => bundleHalves(join(folder, 'check.ts'), join(folder, 'results.ts'), options)

function run(scripts: readonly string[]): Required<NonNullable<Window['cleSante']>> {
  const window: Window = {}
  for (const script of scripts) new Function('window', script)(window)
  return window.cleSante as Required<NonNullable<Window['cleSante']>>
}

describe('The two scripts of the check', () => {
  it.each(['check first', 'results first'])('share what both use, %s', async (order) => {
    const { check, results } = await halves()
    const { count, shared, resultCode } = run(order === 'check first' ? [check, results] : [results, check])
    const made = resultCode(shared)
    expect([count(), made.next(), count()]).toEqual([1, 2, 3])
    expect(made.mark).toBe('once')
    expect(results).not.toContain('once')
  })

  it('do no harm when one comes twice, late after its second try', async () => {
    const { check, results } = await halves()
    const { count, shared, resultCode } = run([check, results, check])
    expect([count(), resultCode(shared).next()]).toEqual([1, 2])
  })
})
