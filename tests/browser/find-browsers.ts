import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium, firefox } from 'playwright-core'
import { installChromium, installFirefox, say } from './install-browsers.ts'

/** Browsers of the tests, as paths of programs that start. */
export interface Browsers {
  readonly chromium: string
  readonly firefox: string
}

/** Finds both browsers, installs what is missing, and stops loudly where that fails: no test is ever left out. */
export async function findBrowsers(): Promise<Browsers> {
  // Firefox first: where its package is installed, so are the libraries that the npm Chromium needs.
  const foundFirefox = await findFirefox()
  const foundChromium = await findChromium()
  tellMissingFonts()
  return { chromium: foundChromium, firefox: foundFirefox }
}

async function findChromium(): Promise<string> {
  const own = fromVariable('CHROMIUM_PATH')
  if (own) return own
  const onSystem = [pathOf(() => chromium.executablePath()), ...onPath(chromiumNames), ...chromiumPlaces()]
  for (const path of onSystem) if (existsSync(path) && starts(path)) return path
  const shipped = await shippedChromium()
  if (shipped && starts(shipped)) return shipped
  return installChromium(() => onPath(['chromium']).find(starts))
}

async function findFirefox(): Promise<string> {
  const own = fromVariable('FIREFOX_PATH')
  if (own) return own
  const onSystem = [...onPath(['firefox-esr', 'firefox']), ...firefoxPlaces(), pathOf(() => firefox.executablePath())]
  for (const path of onSystem) if (existsSync(path) && starts(path)) return path
  return installFirefox(() => [...onPath(['firefox-esr']), pathOf(() => firefox.executablePath())].find(starts))
}

/** A browser named by hand is the one meant: where it does not start, looking further would hide it. */
function fromVariable(name: 'CHROMIUM_PATH' | 'FIREFOX_PATH'): string | undefined {
  const path = process.env[name]
  if (path && !starts(path)) throw new Error(`${name} is "${path}", which does not start. Correct it or unset it.`)
  return path || undefined
}

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The program of that name in each folder of PATH that has one. */
function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const ending = process.platform === 'win32' ? '.exe' : ''
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + ending)))
    .filter((path) => existsSync(path))
}

function chromiumPlaces(): string[] {
  return [
    ...applications('Google Chrome.app/Contents/MacOS/Google Chrome'),
    ...applications('Chromium.app/Contents/MacOS/Chromium'),
    ...programFiles('Google/Chrome/Application/chrome.exe'),
    ...programFiles('Chromium/Application/chrome.exe'),
    ...programFiles('Microsoft/Edge/Application/msedge.exe'),
  ]
}

function firefoxPlaces(): string[] {
  return [...applications('Firefox.app/Contents/MacOS/firefox'), ...programFiles('Mozilla Firefox/firefox.exe')]
}

function applications(path: string): string[] {
  return [join('/Applications', path), join(homedir(), 'Applications', path)]
}

function programFiles(path: string): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder ? [join(folder, path)] : []
  })
}

/** The Chromium that comes with `npm ci` (Linux on x64 only); it unpacks itself into the temporary folder. */
async function shippedChromium(): Promise<string | undefined> {
  try {
    const { default: shipped } = await import('@sparticuz/chromium')
    return await shipped.executablePath()
  } catch {
    return undefined
  }
}

/** Playwright throws for a system it has no browser for. */
function pathOf(find: () => string): string {
  try {
    return find()
  } catch {
    return ''
  }
}

/** True for a program that can really start: a browser without its libraries is none. */
function starts(path: string): boolean {
  // Chrome on Windows opens a window when asked for its version.
  if (process.platform === 'win32') return existsSync(path)
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 60_000 }).status === 0
}

/** Text of these scripts cannot be measured with boxes in place of letters; worth saying, no reason to stop. */
function tellMissingFonts(): void {
  const list = spawnSync('fc-list', [':', 'lang'], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout ?? ''
  if (!list) return
  const missing = ['ar', 'fa', 'ur', 'bn', 'ta', 'ka', 'zh-cn'].filter(
    (lang) => !new RegExp(`[=|]${lang}\\b`).test(list),
  )
  if (missing.length === 0) return
  say(
    `No font here has the letters of: ${missing.join(', ')}. On Debian: apt-get install fonts-noto-core fonts-noto-cjk`,
  )
}
