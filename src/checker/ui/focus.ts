/** A new screen starts at its top, with the focus on its heading, so that a screen reader begins there. */
export function focusFromTop(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true })
  scrollTo(0, 0)
}

/**
 * Says a few words through the live region of the page, beside what the focus says; returns how to take them back.
 * Screen readers listen to a region only when it was there before its words.
 */
export function announce(text: string): () => void {
  const region = document.getElementById('announced') as HTMLElement
  region.textContent = text
  return () => {
    region.textContent = ''
  }
}
