import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen, originOf, stop } from '../support/serve.ts'
import { engines, inTab } from './both.ts'
import { addresses, site } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'cle-sante-probe-'))
const reached: string[] = []
let trap: Server
let open: string

const classic = `window.ran = ['classic']
fetch('data.txt').then(() => window.ran.push('fetch'), () => window.ran.push('no fetch'))
import('./module.js').then(() => window.ran.push('import'), () => window.ran.push('no import'))`

beforeAll(async () => {
  writeFileSync(join(folder, 'classic.js'), classic)
  writeFileSync(join(folder, 'module.js'), "(window.ran ??= []).push('module')\nexport {}")
  writeFileSync(join(folder, 'data.txt'), 'data')
  const scripts = '<script defer src="classic.js"></script><script type="module" src="module.js"></script>'
  writeFileSync(join(folder, 'probe.html'), `<!doctype html><title>Probe</title>${scripts}`)
  trap = await listen((request, response) => {
    reached.push(request.url ?? '')
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('window.fromElsewhere = true')
  })
  open = originOf(trap)
})

afterAll(async () => {
  await stop(trap)
  rmSync(folder, { recursive: true, force: true })
})

/** Runs in the page: tries every way out, and code of its own. */
async function misbehave(origin: string): Promise<void> {
  const add = (name: string, attributes: Record<string, string>, text = '') => {
    const element = Object.assign(document.createElement(name), { textContent: text })
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    document.body.append(element)
  }
  add('img', { src: `${origin}/picture` })
  add('script', { src: `${origin}/script` })
  add('link', { rel: 'stylesheet', href: `${origin}/style` })
  add('iframe', { src: `${origin}/frame` })
  add('script', {}, 'window.inline = true')
  add('style', {}, 'h1 { letter-spacing: 9px }')
  add('p', { onclick: 'window.handler = true' })
  ;(document.body.lastElementChild as HTMLElement).click()
  add('form', { action: `${origin}/form`, target: '_blank' })
  ;(document.body.lastElementChild as HTMLFormElement).requestSubmit()
  await fetch(`${origin}/fetch`).catch(() => undefined)
  navigator.sendBeacon?.(`${origin}/beacon`)
  try {
    new WebSocket(`${origin.replace('http', 'ws')}/socket`)
  } catch {
    // Refused at once.
  }
  await new Promise((done) => setTimeout(done, 500))
}

function ranByItself(): unknown {
  const { inline, handler, fromElsewhere } = window as unknown as Record<string, unknown>
  const spacing = getComputedStyle(document.querySelector('h1') ?? document.body).letterSpacing
  return { inline, handler, fromElsewhere, styled: spacing === '9px' }
}

describe.each(engines)('In %s', (engine) => {
  it('the test browser keeps its protections: a page in a folder runs no module and fetches nothing', async () => {
    await inTab(engine, async ({ page }) => {
      await page.goto(`${pathToFileURL(folder)}/probe.html`)
      await page.waitForFunction(() => (window as unknown as { ran: string[] }).ran.length >= 3)
      const ran = await page.evaluate(() => [...(window as unknown as { ran: string[] }).ran].sort())
      expect(ran).toEqual(['classic', 'no fetch', 'no import'])
    })
  })

  it('the trap of these tests works: a page without our policy lets everything through', async () => {
    await inTab(engine, async ({ page }) => {
      reached.length = 0
      await page.goto(`${site.origin}/icon.svg`)
      await page.goto(`${open}/free.html`)
      await page.setContent('<h1>Free</h1>')
      await page.evaluate(misbehave, open)
      for (const way of ['picture', 'script', 'style', 'frame', 'fetch', 'beacon']) expect(reached).toContain(`/${way}`)
      expect(await page.evaluate(ranByItself)).toMatchObject({ inline: true, handler: true, styled: true })
    })
  })

  it.each(addresses)(
    'by $name, whatever a spoilt page tries, nothing leaves it and no foreign code runs',
    async ({ root }) => {
      for (const path of ['index.html', 'fr/ame.html', 'ar/check.html']) {
        await inTab(engine, async ({ page, stopped }) => {
          reached.length = 0
          await page.goto(root + path)
          await page.evaluate(misbehave, open)
          expect(reached, path).toEqual([])
          expect(await page.evaluate(ranByItself), path).toEqual({ styled: false })
          expect((await stopped()).length, path).toBeGreaterThanOrEqual(7)
        })
      }
    },
  )

  it('code written into a built file does not run either', async () => {
    const copy = join(folder, `spoilt-${engine}`)
    mkdirSync(copy)
    cpSync(site.folder, copy, { recursive: true })
    const file = join(copy, 'fr/ame.html')
    const inline = '<script>window.inline = true</script>'
    const planted = `${inline}<script src="${open}/script"></script><img src="${open}/picture">`
    writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', `${planted}</main>`))
    await inTab(engine, async ({ page }) => {
      reached.length = 0
      await page.goto(pathToFileURL(file).href)
      expect(await page.evaluate(ranByItself)).toEqual({ styled: false })
      expect(reached).toEqual([])
    })
  })
})
