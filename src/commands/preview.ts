import { rmSync } from 'node:fs'
import { preview } from 'astro'

/**
 * `npm run preview`: serves the built site and prints its address. `-- --on 2027-04-02` first builds the site as it
 * would be on that day, into `.cache/on-2027-04-02`, and serves that.
 */
const asked = process.argv.indexOf('--on')
const day = asked > 0 ? process.argv[asked + 1] : undefined

if (day === undefined) {
  const server = await preview({ logLevel: 'error' })
  console.log(`Clé Santé: http://localhost:${server.port}/`)
} else {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    console.error(`"${day}" is no day. Write it as 2027-04-02: npm run preview -- --on 2027-04-02`)
    process.exit(2)
  }
  process.env.EDITION_ON = day
  const outDir = `.cache/on-${day}`
  rmSync(outDir, { recursive: true, force: true })
  const { build } = await import('astro')
  await build({ outDir, logLevel: 'warn' })
  const server = await preview({ outDir, logLevel: 'error' })
  console.log(`Clé Santé as of ${day}: http://localhost:${server.port}/`)
}
