import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../support/project.ts'
import { loadedBy } from './html.ts'
import { kindOf, pages, readPage, site } from './site.ts'

const assets = join(site.folder, 'assets')
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length
}

/** Bytes over the network for a first visit: the page and everything it names. */
function weightOf(page: string): number {
  const files = loadedBy(readPage(page)).map((address) => posix.join(posix.dirname(page), decodeURIComponent(address)))
  return [page, ...new Set(files)].reduce((sum, file) => sum + gzipped(file), 0)
}

const checks = pages.filter((page) => kindOf(page) === 'check')
const readingPages = pages.filter((page) => kindOf(page) !== 'check')

describe('Weight', () => {
  it.each(readingPages)('%s with all it loads fits one first flight of 14 000 bytes', (page) => {
    expect(weightOf(page)).toBeLessThanOrEqual(14_000)
  })

  it.each(checks)('%s with all it loads stays within 45 000 bytes', (page) => {
    expect(weightOf(page)).toBeLessThanOrEqual(45_000)
  })

  it('The script of every page stays within 2 000 bytes', () => {
    const name = scripts.find((script) => script.startsWith('page.')) ?? 'no page script'
    expect(gzipped(`assets/${name}`)).toBeLessThanOrEqual(2_000)
  })

  it('A page loads its styles, its script and its icon, the check its own besides, and nothing else', () => {
    for (const page of pages) {
      const kinds = loadedBy(readPage(page)).map((address) => posix.basename(address).replace(/\.[0-9a-f]{8}\./, '.'))
      const ofCheck = kindOf(page) === 'check' ? ['check.css', 'check.js'] : []
      const allowed = ['icon.svg', 'page.js', 'site.css', ...ofCheck]
      expect(
        kinds.filter((kind) => !allowed.includes(kind)),
        page,
      ).toEqual([])
    }
  })
})

describe('Old browsers', () => {
  it.each(scripts)('%s is ES2017', (script) => {
    const esCheck = join(projectFolder, 'node_modules/es-check/lib/cli/index.js')
    const run = spawnSync(process.execPath, [esCheck, 'es2017', join(assets, script), '--checkFeatures'], {
      encoding: 'utf8',
    })
    expect(run.status, run.stdout + run.stderr).toBe(0)
  })
})
