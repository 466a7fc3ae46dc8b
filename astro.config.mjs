import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { cleSante } from './src/integrations/index.ts'
import { openData } from './src/integrations/open-data.ts'

/** MDX modules carry a directive for Astro, about which the bundler warns once a page. */
function dropDirectiveWarning(warning, warn) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
}

export default defineConfig({
  output: 'static',
  // `/fr/ame.html` and `/fr/index.html`: the same link works on a server and from a folder.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  integrations: [mdx({ syntaxHighlight: false }), cleSante(), openData()],
  vite: {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { rolldownOptions: { onwarn: dropDirectiveWarning } },
  },
  devToolbar: { enabled: false },
  telemetry: false,
})
