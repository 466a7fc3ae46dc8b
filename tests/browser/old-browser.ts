/**
 * Runs in the page, before its scripts: takes away what one of the oldest browsers the check must run in did not have
 * yet, Chrome 61, Firefox 60 or Safari 11.3 (quality bar, R7). Must stand alone.
 */
export function makeOld(): void {
  const removed = {
    window:
      'AbortController AggregateError BigInt BroadcastChannel FinalizationRegistry HTMLDialogElement IntersectionObserver Iterator ResizeObserver Temporal WeakRef cookieStore globalThis navigation queueMicrotask reportError requestIdleCallback scheduler structuredClone visualViewport',
    Object: 'fromEntries hasOwn groupBy',
    Promise: 'allSettled any try withResolvers',
    Intl: 'DisplayNames DurationFormat ListFormat Locale PluralRules RelativeTimeFormat Segmenter',
    URL: 'canParse parse',
    'Array.prototype': 'at findLast findLastIndex flat flatMap toReversed toSorted toSpliced with',
    'String.prototype': 'at isWellFormed matchAll replaceAll toWellFormed trimEnd trimStart',
    'Promise.prototype': 'finally',
    'Symbol.prototype': 'description',
    'Set.prototype': 'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union',
    'Blob.prototype': 'arrayBuffer bytes stream text',
    'Document.prototype': 'adoptedStyleSheets getAnimations replaceChildren startViewTransition',
    'Element.prototype':
      'animate ariaExpanded ariaLabel ariaLive checkVisibility getAnimations moveBefore part replaceChildren setHTML setHTMLUnsafe toggleAttribute',
    'HTMLElement.prototype': 'enterKeyHint hidePopover inert popover showPopover togglePopover',
    'HTMLFormElement.prototype': 'requestSubmit',
    'HTMLInputElement.prototype': 'showPicker',
    'MediaQueryList.prototype': 'addEventListener removeEventListener',
    'Navigator.prototype': 'canShare clipboard locks share userAgentData',
    'SubmitEvent.prototype': 'submitter',
  }
  for (const [place, names] of Object.entries(removed)) {
    let owner: unknown = window
    if (place !== 'window') for (const name of place.split('.')) owner = (owner as Record<string, unknown>)?.[name]
    if (owner) for (const name of names.split(' ')) delete (owner as Record<string, unknown>)[name]
  }
}
