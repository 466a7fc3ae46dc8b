/** A new screen starts at its top, with the focus on its heading, so that a screen reader begins there. */
export function focusFromTop(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true })
  scrollTo(0, 0)
}
