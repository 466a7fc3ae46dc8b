import { isOnOwnEntry } from './entry.ts'
import { deviceDay } from './today.ts'

/**
 * The one script of every page: quick exit, out-of-date warning, print button, preferred languages first on the root
 * page. Written small, for Chrome 61, Firefox 60 and Safari 11.3. Nothing is stored, nothing is sent.
 */
const page = document

function show(id: string, isDue: (day: string) => boolean): void {
  const notice = page.getElementById(id)
  if (notice && isDue(notice.dataset.day || '')) notice.hidden = false
}

function offerPrint(): void {
  const button = page.getElementById('print')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => print())
}

/**
 * Leaves at once: the page is hidden before anything loads, and its place in the history is taken over, below the entry
 * the check has added.
 */
function leave(exit: HTMLAnchorElement): void {
  page.documentElement.hidden = true
  page.title = ''
  if (window.speechSynthesis) speechSynthesis.cancel()
  const isFile = location.protocol === 'file:'
  const local = new URL(exit.dataset.local || exit.href, location.href).href
  const go = () => location.replace(isFile || !navigator.onLine ? local : exit.href)
  if (!isOnOwnEntry()) {
    go()
    return
  }
  // Firefox keeps the page for what is left of it in the history.
  addEventListener('pageshow', go)
  let timer = 0
  const stepBack = () => {
    // Forward leads to the neutral page then; browsers let no file take another address.
    if (!isFile) history.replaceState(null, '', local)
    history.back()
    // Should the browser not go back, the way out is not kept waiting.
    timer = window.setTimeout(go, 200)
  }
  addEventListener('popstate', () => {
    clearTimeout(timer)
    // A link within the page may have added an entry above that of the check.
    if (isOnOwnEntry()) stepBack()
    else go()
  })
  stepBack()
}

function armExit(): void {
  const exit = page.getElementById('exit') as HTMLAnchorElement | null
  if (!exit) return
  exit.addEventListener('click', (event) => {
    event.preventDefault()
    leave(exit)
  })
  let presses: number[] = []
  page.addEventListener('keyup', (event) => {
    presses =
      event.key === 'Shift' ? presses.filter((time) => event.timeStamp - time < 5000).concat(event.timeStamp) : []
    if (presses.length > 2) leave(exit)
  })
  // Back from the cache of the browser: the page is shown again.
  addEventListener('pageshow', () => {
    page.documentElement.hidden = false
  })
}

/** Moves the languages the browser prefers to the top. Nobody is sent anywhere. */
function sortLanguages(): void {
  const list = page.querySelector('.chooser .languages')
  if (!list) return
  const rows = [].slice.call(list.children) as HTMLElement[]
  const wanted = navigator.languages || [navigator.language]
  for (let index = wanted.length - 1; index >= 0; index--) {
    const tag = (wanted[index] || '').toLowerCase()
    const row = rows.filter(({ dataset }) => isSameLanguage(tag, (dataset.lang || '').toLowerCase()))[0]
    if (row) list.insertBefore(row, list.firstChild)
  }
}

function isSameLanguage(tag: string, lang: string): boolean {
  return tag.split('-')[0] === lang.split('-')[0] || (tag === 'prs' && lang === 'fa-af')
}

show('past-review', (day) => deviceDay() >= day)
show('before-edition', (day) => deviceDay() < day)
offerPrint()
armExit()
sortLanguages()
