import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { projectFolder } from '../support/project.ts'

/** A line for whoever started the tests. */
export function say(line: string): void {
  process.stderr.write(`[tests] ${line}\n`)
}

/** Installs Firefox: Debian's package as root, Playwright's own elsewhere. `find` looks again afterwards. */
export function installFirefox(find: () => string | undefined): string {
  if (isDebianRoot()) {
    say('Firefox is missing: installing the package firefox-esr.')
    aptInstall('firefox-esr')
    return find() ?? stop('Firefox', 'apt-get update && apt-get install -y firefox-esr')
  }
  say('Firefox is missing: installing the one of Playwright (npx playwright-core install firefox).')
  const isWindows = process.platform === 'win32'
  // npx is a script on Windows, which only a shell starts.
  spawnSync('npx', ['playwright-core', 'install', 'firefox'], {
    cwd: projectFolder,
    stdio: 'inherit',
    shell: isWindows,
  })
  return find() ?? stop('Firefox', 'npx playwright-core install --with-deps firefox')
}

/** Installs Debian's Chromium; only reached where even the one shipped in npm does not start. */
export function installChromium(find: () => string | undefined): string {
  if (!isDebianRoot()) return stop('Chromium', 'npx playwright-core install --with-deps chromium')
  say('No Chromium starts here: installing the package chromium.')
  aptInstall('chromium')
  return find() ?? stop('Chromium', 'apt-get update && apt-get install -y chromium')
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

function aptInstall(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env })
  apt('update', '-q')
  apt('install', '-y', '-q', '--no-install-recommends', name)
}

function stop(name: string, line: string): never {
  const rule = '='.repeat(72)
  const variable = `${name.toUpperCase()}_PATH`
  throw new Error(
    `\n${rule}\n${name} cannot be found or started, and the tests need it. Type this, then run them again:\n\n` +
      `  ${line}\n\nor set ${variable} to the path of one.\n${rule}`,
  )
}
