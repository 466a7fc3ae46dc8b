import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { minify } from 'terser'
import { bundleHalves } from './halves.ts'
import { toOldBrowsers } from './old-browsers.ts'

const root = join(import.meta.dirname, '..')

/** Every script and stylesheet made from sources of its own, by the address pages name it with. */
const entries: Readonly<Record<string, string>> = {
  '/assets/site.css': join(root, 'styles/site.css'),
  '/assets/bilingual.css': join(root, 'styles/bilingual.css'),
  '/assets/check.css': join(root, 'styles/check.css'),
  '/assets/questionnaire.css': join(root, 'styles/questionnaire.css'),
  '/assets/page.js': join(root, 'client/page.ts'),
  '/assets/start.js': join(root, 'client/start.ts'),
  '/assets/check.js': join(root, 'client/check.tsx'),
  '/assets/results.js': join(root, 'client/results.ts'),
}

/** The oldest browsers the check must run in (quality bar R7), in esbuild's words. */
const targets = ['chrome61', 'firefox60', 'safari11.1', 'ios11.3', 'es2017']

const options = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  target: targets,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // esbuild cannot lower it; the engines it fears have it, but for a corner (default values that close over parameters).
  supported: { destructuring: true },
} as const satisfies BuildOptions

/** One bundled, minified asset as text. Classic scripts only: module scripts do not run from a folder. */
export async function bundleAsset(address: string): Promise<string> {
  const entry = entries[address]
  if (!entry) throw new RangeError(`No asset is called ${address}; src/integrations/assets.ts lists them.`)
  if (address === '/assets/check.js') return squeeze((await checkHalves()).check)
  if (address === '/assets/results.js') return squeeze((await checkHalves()).results)
  const result = await build({ ...options, entryPoints: [entry], write: false, format: 'iife' })
  const text = result.outputFiles[0]?.text ?? ''
  return address.endsWith('.css') ? toOldBrowsers(text) : squeeze(text)
}

function checkHalves(): ReturnType<typeof bundleHalves> {
  return bundleHalves(entries['/assets/check.js'] ?? '', entries['/assets/results.js'] ?? '', options)
}

/** Another 3 % off a script, gzip: esbuild minifies in one pass. */
async function squeeze(script: string): Promise<string> {
  const compress = { ecma: 2017, passes: 2, pure_getters: true, toplevel: true } as const
  const { code } = await minify(script, { compress, mangle: { toplevel: true }, format: { ecma: 2017 } })
  return code ?? script
}

/** The text of every asset, by its address. */
export async function bundleAssets(): Promise<ReadonlyMap<string, string>> {
  const addresses = Object.keys(entries)
  const texts = await Promise.all(addresses.map(bundleAsset))
  return new Map(addresses.map((address, index) => [address, texts[index] ?? '']))
}

/** Takes the scripts that pages of the build have written out of `folder/assets`, by their addresses. */
export function takeScripts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(folder, 'assets')).sort()
  return new Map(
    names.map((name) => {
      const path = join(folder, 'assets', name)
      const text = readFileSync(path, 'utf8')
      rmSync(path)
      return [`/assets/${name}`, text]
    }),
  )
}

/** Writes assets into `folder/assets` under names that carry their content's hash; returns address → new address. */
export function writeAssets(folder: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  const addresses = new Map<string, string>()
  for (const [address, text] of texts) {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
    const name = basename(address).replace('.', `.${hash}.`)
    writeFileSync(join(folder, 'assets', name), text)
    addresses.set(address, `/assets/${name}`)
  }
  return addresses
}

export function isAsset(address: string): boolean {
  return address in entries
}
