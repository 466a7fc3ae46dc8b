import type { QuestionPart, WordPart } from '../checker/ui/data.ts'
import type { Later } from '../checker/ui/Checker.tsx'

/**
 * Where the scripts loaded on "start" leave what they bring. Classic scripts, the only ones that run from a folder, share
 * nothing but the window.
 */
export interface Shelf {
  /** Draws the check in `stage`, as far as its parts are there; brought by `check.js`. */
  code?: (stage: HTMLElement, results: ResultLoading) => void
  /** Shows the question before; false without one, and the check is gone. Brought by `check.js`. */
  back?: () => boolean
  /** What `check.js` shares with `results.js`. */
  shared?: unknown
  /** Makes the page of the result, and fields to type into, from what is shared; brought by `results.js`. */
  resultCode?: (shared: unknown) => Later
  questions?: QuestionPart
  words?: WordPart
}

export type Part = Exclude<keyof Shelf, 'back' | 'shared'>

/** How the parts after the first question are coming along, as long as they are not there. */
export interface ResultLoading {
  readonly hasFailed: boolean
  readonly tryAgain: () => void
}

declare global {
  interface Window {
    cleSante?: Shelf
  }
}

/** The one shelf of the page, whichever script asks first. */
export function theShelf(): Shelf {
  window.cleSante = window.cleSante || {}
  return window.cleSante
}
