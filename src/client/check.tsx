import { options, render } from 'preact'
import { unpack } from '../checker/ui/data.ts'
import { Checker } from '../checker/ui/Checker.tsx'
import { type Shelf, theShelf } from './shelf.ts'
import { deviceDay } from './today.ts'

const shelf = theShelf()
let drawnIn: HTMLElement | undefined
let goBack: (() => void) | undefined
let resultPage: ReturnType<NonNullable<Shelf['resultCode']>> | undefined

// Preact waits by `queueMicrotask`, which came with Chrome 71, Firefox 69 and Safari 12.1.
options.debounceRendering = (work) => void Promise.resolve().then(work)

shelf.code = (stage, { hasFailed, tryAgain }) => {
  const { questions, words, resultCode, shared } = shelf
  if (!questions) return
  const device = deviceDay()
  drawnIn = stage
  resultPage = resultPage || resultCode?.(shared)
  render(
    <Checker
      data={unpack(questions, words)}
      today={device < questions.edition ? questions.edition : device}
      later={words && resultPage}
      hasFailed={hasFailed}
      onRetry={tryAgain}
      onStep={(back) => {
        goBack = back
      }}
    />,
    stage,
  )
}

shelf.back = () => {
  if (goBack) goBack()
  else clear()
  return goBack !== undefined
}

function clear(): void {
  goBack = undefined
  if (drawnIn) render(null, drawnIn)
}

// Browsers keep a page one leaves as it was, for Back: the answers must not wait in it.
addEventListener('pagehide', clear)
