import { addOwnEntry, isOnOwnEntry } from './entry.ts'
import { type Part, theShelf } from './shelf.ts'

/**
 * Takes over the "start" link of the built page, which is the conditions and the limits as text. A press asks for the
 * whole check at once: the same files for everyone, and none later, so that no request tells of an answer.
 * While the check is open, Back is "question before", and from the first question back to the text.
 * Written small, for Chrome 61, Firefox 60 and Safari 11.3.
 */
const parts: readonly Part[] = ['code', 'questions', 'words', 'resultCode']

/** After so many milliseconds the page says what to do; what comes later is used all the same. */
const patience = 20_000

function takeOver(): void {
  const find = (id: string) => document.getElementById(id)
  const link = find('start')
  const stage = find('check')
  const text = find('check-text')
  const loading = find('loading')
  const failure = find('load-failed')
  if (!link || !stage || !text || !loading || !failure) return
  const shelf = theShelf()
  let isWanted = false
  let state: Partial<Record<Part, 'awaited' | 'failed'>> = {}

  const load = () => {
    for (const part of parts) if (!shelf[part] && state[part] !== 'awaited') ask(part)
    show()
  }

  const ask = (part: Part) => {
    const script = document.createElement('script')
    const settle = () => {
      clearTimeout(timer)
      state[part] = shelf[part] ? undefined : 'failed'
      show()
    }
    const timer = setTimeout(settle, patience)
    state[part] = 'awaited'
    script.onload = script.onerror = settle
    script.src = link.dataset[part] || ''
    document.head.appendChild(script)
  }

  const show = () => {
    if (!isWanted) return
    const { code, questions } = shelf
    const isReady = code !== undefined && questions !== undefined
    const hasFailed = state.code === 'failed' || state.questions === 'failed'
    text.hidden = isReady
    loading.hidden = hasFailed
    failure.hidden = !hasFailed
    const lacksRest = state.words === 'failed' || state.resultCode === 'failed'
    if (isReady) code(stage, { hasFailed: lacksRest, tryAgain: load })
  }

  const close = () => {
    isWanted = text.hidden = false
    loading.hidden = failure.hidden = true
  }

  link.addEventListener('click', (event) => {
    event.preventDefault()
    isWanted = true
    addOwnEntry()
    load()
  })
  addEventListener('popstate', () => {
    // Quick exit hides the page, then steps back itself.
    if (!isWanted || isOnOwnEntry() || document.documentElement.hidden) return
    if (shelf.back?.()) return history.forward()
    close()
    link.focus()
  })
  // The check clears itself; here its text comes back. Files still on their way may be lost with the page: ask again.
  addEventListener('pagehide', () => {
    close()
    state = {}
  })
}

takeOver()
