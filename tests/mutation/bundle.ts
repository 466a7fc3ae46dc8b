import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { type CollectedTest, collector } from './collect.ts'

/** Loads every test and what it tests, afresh at each call. Throws what a test file throws while it is loaded. */
export type Load = () => readonly CollectedTest[]

type Require = (name: string) => unknown
const require = createRequire(import.meta.url)

/** One script of all `files`, which are relative to the folder Stryker works in. */
export async function bundleTests(files: readonly string[]): Promise<Load> {
  const contents = files.map((name) => `enter(${JSON.stringify(name)}); require(${JSON.stringify(`./${name}`)})`)
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'node',
    target: 'node24',
    logLevel: 'error',
    external: ['vitest', 'zod', 'yaml', 'ajv', 'ajv/*', 'node:*'],
    plugins: [withFolders],
  })
  const code = outputFiles.map(({ text }) => text).join('')
  const script = new Script(`(function (require, enter) {${code}\n})`, { filename: 'tests.js' })
  const run = script.runInThisContext() as (require: Require, enter: (file: string) => void) => void
  const yaml = yamlReadOnce()
  return () => {
    const { tests, enter, vitest } = collector()
    run((name) => (name === 'vitest' ? vitest : name === 'yaml' ? yaml : require(name)), enter)
    return tests
  }
}

/** Where a file lies is told to it as if it were not bundled. */
const withFolders: Plugin = {
  name: 'with-folders',
  setup(setup) {
    setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      return { contents: text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: 'ts' }
    })
  },
}

/** Reading the YAML files takes longer than the tests. What was read is frozen: no mutant can leave anything in it. */
function yamlReadOnce() {
  const yaml = require('yaml') as { parse(text: string): unknown }
  const read = new Map<string, unknown>()
  const parse = (text: string) => {
    if (!read.has(text)) read.set(text, frozen(yaml.parse(text)))
    return read.get(text)
  }
  return { ...yaml, parse }
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
