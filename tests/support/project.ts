import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder that holds `package.json`. */
export const projectFolder = join(import.meta.dirname, '../..')

// The build publishes the households (`integrations/open-data.ts`).
const parts = [
  'content',
  'public',
  'src',
  'tests/fixtures/households',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
]

// Astro and Vite keep caches, by default in node_modules, which all copies share.
const configFile = 'astro.in-copy.config.mjs'
const config = `import config from './astro.config.mjs'
export default { ...config, cacheDir: './.cache', vite: { ...config.vite, cacheDir: './.cache/vite' } }
`

/** Copies the sources of the site into `folder`, so that tests may spoil or build them while others do the same. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const part of parts) cpSync(join(projectFolder, part), join(folder, part), { recursive: true })
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction')
  writeFileSync(join(folder, configFile), config)
}

// What the test runner adds to the environment, and what would move the edition's day.
const notInherited = [
  'EDITION_ON',
  'NODE_ENV',
  'NODE_OPTIONS',
  'VITEST',
  'MODE',
  'DEV',
  'PROD',
  'SSR',
  'TEST',
  'BASE_URL',
]

interface Built {
  readonly ok: boolean
  readonly output: string
}

/** Runs the real `astro build` in a copy made by `copyProject`. */
export function buildSite(folder: string, outDir: string, variables: Readonly<Record<string, string>> = {}): Built {
  const env = { ...process.env, ...variables }
  for (const name of notInherited) if (!(name in variables)) delete env[name]
  const astro = join(projectFolder, 'node_modules/astro/bin/astro.mjs')
  const run = spawnSync(process.execPath, [astro, 'build', '--config', configFile, '--outDir', outDir], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { ok: run.status === 0, output: `${run.stdout}${run.stderr}` }
}
