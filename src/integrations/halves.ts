import { type BuildOptions, build, type Plugin } from 'esbuild'

/** The two scripts of the check. */
export interface Halves {
  /** All that runs up to the result, with what both halves use. */
  readonly check: string
  /** The result: a function on the shelf, which `client/check.tsx` calls with what the first half shares. */
  readonly results: string
}

/**
 * Our own files do nothing by being imported. Told so, esbuild puts what one half alone takes through the check's door
 * (`checker/index.ts`) into that half.
 */
const ownFiles: Plugin = {
  name: 'own files have no side effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, pluginData, ...place }) => {
      if (pluginData === ownFiles || place.kind === 'entry-point') return undefined
      const found = await resolve(path, { ...place, pluginData: ownFiles })
      return found.path.includes('node_modules') ? found : { ...found, sideEffects: false }
    })
  },
}

const shelf = 'window.cleSante=window.cleSante||{}'

/**
 * Bundles `check` and `results` so that nothing stands in both. esbuild splits modules only, which do not run from a
 * folder: here its imports and exports become the properties of one object.
 */
export async function bundleHalves(check: string, results: string, options: BuildOptions): Promise<Halves> {
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: { check, results },
    format: 'esm',
    splitting: true,
    chunkNames: 'shared',
    outdir: '.',
    write: false,
    plugins: [ownFiles],
  })
  const textOf = (name: string) => outputFiles.find(({ path }) => path.endsWith(`${name}.js`))?.text ?? ''
  if (outputFiles.length !== 3) throw new RangeError('The check is made of two scripts and what they share.')
  const shared = `(()=>{${toClassic(textOf('shared'))}})()`
  return {
    // A slow script may come after its second try: two Preacts must not meet on one page.
    check: `(shelf=>{if(shelf.shared)return;const shared=shelf.shared=${shared};${toClassic(textOf('check'))}})(${shelf})`,
    results: `(${shelf}).resultCode=shared=>{${toClassic(textOf('results'))}}`,
  }
}

/** The body of a function that takes what it imports from `shared` and returns what it exports. */
function toClassic(module: string): string {
  const body = module
    .replace(/import\s*\{([^}]*)\}\s*from\s*"\.\/shared\.js";/g, (_, names: string) => {
      const taken = pairsOf(names).map(([theirs, ours = theirs]) => `${theirs}:${ours}`)
      return `const {${taken.join()}}=shared;`
    })
    .replace(/export\s*\{([^}]*)\};?\s*$/, (_, names: string) => {
      const given = pairsOf(names).map(([ours, theirs = ours]) => `${theirs}:${ours}`)
      return `return {${given.join()}};`
    })
  if (/^\s*(import|export)\b/m.test(body)) throw new SyntaxError('An import or export of the check stayed as it was.')
  return body
}

/** `a as b, c` → `[['a', 'b'], ['c']]` */
function pairsOf(names: string): string[][] {
  return names.split(',').map((name) => name.trim().split(' as '))
}
