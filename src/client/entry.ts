/**
 * The one entry the check adds to the history, so that the phone's Back means "question before": same address, no state,
 * the same whatever is answered. What tells it from the entry below is that it leaves its scrolling to us: a browser
 * keeps that for each entry, over a reload too, and it says nothing of anyone.
 */
export function isOnOwnEntry(): boolean {
  return history.scrollRestoration === 'manual'
}

/** Adds the entry, unless the page stands on it already: after a reload, or a second try. */
export function addOwnEntry(): void {
  if (isOnOwnEntry()) return
  const place = scrollY
  // Coming back to the entry below, a browser scrolls to where it was left: each question begins at the top.
  scrollTo(0, 0)
  history.pushState(null, '')
  history.scrollRestoration = 'manual'
  scrollTo(0, place)
}
