import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { expect, it } from 'vitest'
import { buildSite, copyProject } from '../support/project.ts'
import { site } from './site.ts'

/** Every file of a folder with the hash of its bytes. */
function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(paths.map((path) => [path, hash(path)]))
}

it('Two builds, in other folders, time zones and languages, give the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clé santé '))
  try {
    const sources = join(folder, 'a folder of another name')
    copyProject(sources)
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const { ok, output } = buildSite(sources, join(folder, 'out'), elsewhere)
    expect(ok, output).toBe(true)
    expect(hashesOf(join(folder, 'out'))).toEqual(hashesOf(site.folder))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
