import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../support/project.ts'
import { loadedBy, loadedOnStart } from './html.ts'
import { wordingOf } from './check-driver.ts'
import { kindOf, localeOf, pages, plainName, readPage, site } from './site.ts'

const assets = join(site.folder, 'assets')
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length
}

/** Bytes over the network for a first visit: the page, everything it loads by itself, and `later` addresses in it. */
function weightOf(page: string, later: readonly string[] = []): number {
  const addresses = [...loadedBy(readPage(page)), ...later]
  const files = addresses.map((address) => posix.join(posix.dirname(page), decodeURIComponent(address)))
  return [page, ...new Set(files)].reduce((sum, file) => sum + gzipped(file), 0)
}

/** The names of files without the hash of their content. */
function namesOf(addresses: readonly string[]): string[] {
  return addresses.map(plainName)
}

/** Pages that are one long list, made to be looked through. */
function isLongList(page: string): boolean {
  return kindOf(page) === 'questionnaire'
}

const checks = pages.filter((page) => kindOf(page) === 'check')

describe('Weight', () => {
  it.each(pages.filter((page) => kindOf(page) === 'bilingual'))('%s stays within 20 000 bytes', (page) => {
    expect(weightOf(page)).toBeLessThanOrEqual(20_000)
  })

  it.each(pages.filter((page) => !isLongList(page) && kindOf(page) !== 'bilingual'))(
    '%s with all it loads fits one first flight of 14 000 bytes',
    (page) => {
      expect(weightOf(page)).toBeLessThanOrEqual(14_000)
    },
  )

  it.each(pages.filter(isLongList))('%s, one long list, stays within 40 000 bytes', (page) => {
    expect(weightOf(page)).toBeLessThanOrEqual(40_000)
  })

  it.each(checks)('%s stays within 45 000 bytes up to its first question', (page) => {
    const { forFirst } = loadedOnStart(readPage(page))
    expect(forFirst).toHaveLength(2)
    expect(weightOf(page, forFirst)).toBeLessThanOrEqual(45_000)
  })

  it.each(checks)('%s stays within 75 000 bytes with its results', (page) => {
    const { forFirst, forRest } = loadedOnStart(readPage(page))
    expect(forRest).toHaveLength(2)
    expect(weightOf(page, [...forFirst, ...forRest])).toBeLessThanOrEqual(75_000)
  })

  it('The script of every page stays within 2 000 bytes', () => {
    const name = scripts.find((script) => script.startsWith('page.')) ?? 'no page script'
    expect(gzipped(`assets/${name}`)).toBeLessThanOrEqual(2_000)
  })

  it('A page loads its styles, its script and its icon, the check its own besides, and nothing else', () => {
    for (const page of pages) {
      const ofKind = {
        bilingual: ['bilingual.css'],
        check: ['check.css', 'start.js'],
        questionnaire: ['questionnaire.css'],
      }
      const kind = kindOf(page)
      const own = kind in ofKind ? ofKind[kind as keyof typeof ofKind] : []
      const allowed = ['icon.svg', 'page.js', 'site.css', ...own]
      expect(
        namesOf(loadedBy(readPage(page))).filter((name) => !allowed.includes(name)),
        page,
      ).toEqual([])
    }
  })

  it('A press on "start" loads the code and the words of questions and results, on no other page', () => {
    for (const page of pages) {
      const { forFirst, forRest } = loadedOnStart(readPage(page))
      const locale = localeOf(page)
      const ofCheck = ['check.js', `questions-${locale}.js`, `words-${wordingOf(locale)}.js`, 'results.js']
      expect(namesOf([...forFirst, ...forRest]), page).toEqual(kindOf(page) === 'check' ? ofCheck : [])
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
