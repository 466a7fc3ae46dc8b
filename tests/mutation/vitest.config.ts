import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')

/**
 * Each mutant starts the tests afresh, and reading every YAML file takes longer than the tests: here they are read once
 * and handed over as JSON, which they can all be written in.
 */
function yamlReadOnce(): Plugin {
  const id = '\0yaml-read-once'
  return {
    name: 'yaml-read-once',
    enforce: 'pre',
    resolveId: (name) => (name === 'yaml' ? id : undefined),
    load(wanted) {
      if (wanted !== id) return undefined
      const texts = globSync(['tests/fixtures/**/*.yaml', 'content/{facts/*,sources}.yaml'], { cwd: root }).map(
        (name) => readFileSync(join(root, name), 'utf8'),
      )
      const read = JSON.stringify(texts.map((text) => [text, parse(text)]))
      return `import { createRequire } from 'node:module'
const yaml = () => createRequire(${JSON.stringify(import.meta.url)})('yaml')
const read = new Map(JSON.parse(${JSON.stringify(read)}))
export const parse = (text) => read.has(text) ? structuredClone(read.get(text)) : yaml().parse(text)
export const parseDocument = (text) => yaml().parseDocument(text)`
    },
  }
}

export default defineConfig({
  root,
  plugins: [yamlReadOnce()],
  test: { environment: 'node', include: ['tests/mutation/core.test.ts'] },
})
