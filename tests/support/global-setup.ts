import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowsers } from '../browser/find-browsers.ts'
import { buildSite, copyProject } from './project.ts'
import { originOf, serveFolder, stop } from './serve.ts'

/** What every browser test knows of the site under test. */
export interface Site {
  /** The built files. */
  readonly folder: string
  /** The same files in a folder with spaces, `#` and Arabic letters in its name. */
  readonly strangeFolder: string
  /** Serves `folder` at `/` and at `/a/b/`; no slash at the end. */
  readonly origin: string
  readonly chromium: string
  readonly firefox: string
}

declare module 'vitest' {
  interface ProvidedContext {
    site: Site
    /** Every language and address instead of some of each kind; see `vitest.config.ts`. */
    thorough: boolean
  }
}

interface Started {
  readonly site: Site
  readonly end: () => Promise<void>
}

// The projects `browser` and `full` share one build when both run.
const shared = globalThis as { cleSanteTests?: { readonly started: Promise<Started>; users: number } }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.cleSanteTests ??= { started: start(), users: 0 }
  const mine = shared.cleSanteTests
  mine.users += 1
  const { site, end } = await mine.started
  project.provide('site', site)
  return async () => {
    mine.users -= 1
    if (mine.users > 0) return
    delete shared.cleSanteTests
    await end()
  }
}

/** Builds once, in a copy of the sources: other builds on this machine, or other test runs, do not meet it. */
async function start(): Promise<Started> {
  const temporary = mkdtempSync(join(tmpdir(), 'cle-sante-'))
  const end = async () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
  try {
    const { chromium, firefox } = await findBrowsers()
    const sources = join(temporary, 'sources')
    const folder = join(temporary, 'site')
    copyProject(sources)
    const { ok, output } = buildSite(sources, folder)
    if (!ok || !existsSync(join(folder, 'index.html'))) throw new Error(`The site does not build:\n${output}`)
    const strangeFolder = join(temporary, 'my key #1 مفتاح الصحة')
    cpSync(folder, strangeFolder, { recursive: true })
    const server = await serveFolder(folder)
    const site = { folder, strangeFolder, origin: originOf(server), chromium, firefox }
    return { site, end: async () => stop(server).then(end) }
  } catch (error) {
    await end()
    throw error
  }
}
