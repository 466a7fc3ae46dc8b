import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { bundleAsset, bundleAssets, isAsset, takeScripts, writeAssets } from './assets.ts'
import { writeBilingual } from './bilingual.ts'
import { assertContent } from './content.ts'
import { makeRelative } from './relative.ts'

/** Everything the site asks of Astro's hooks: content checked first, assets bundled, addresses made relative. */
export function cleSante(): AstroIntegration {
  let bundles: ReturnType<typeof bundleAssets>
  return {
    name: 'cle-sante',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [assetsInDev()] } })
      },
      'astro:build:start': () => {
        assertContent()
        // Beside the pages, which take about as long.
        bundles = bundleAssets()
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        writeBilingual(folder)
        const texts = new Map([...takeScripts(folder), ...(await bundles)])
        makeRelative(folder, writeAssets(folder, texts))
      },
    },
  }
}

/** In `npm run dev` the same bundles, made anew at each request. */
function assetsInDev() {
  return {
    name: 'cle-sante-assets',
    configureServer({ middlewares }: { middlewares: { use(handler: DevHandler): void } }) {
      middlewares.use((request, response, next) => {
        const address = (request.url ?? '').split('?')[0] ?? ''
        if (!isAsset(address)) return next()
        bundleAsset(address).then((text) => {
          response.setHeader('Content-Type', address.endsWith('.css') ? 'text/css' : 'text/javascript')
          response.end(text)
        }, next)
      })
    },
  }
}

type DevHandler = (
  request: { url?: string },
  response: { setHeader(name: string, value: string): void; end(text: string): void },
  next: (error?: unknown) => void,
) => void
