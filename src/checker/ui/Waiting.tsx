import { useLayoutEffect, useRef } from 'preact/hooks'
import { Drawing } from './Drawing.tsx'
import { focusFromTop } from './focus.ts'
import { Label } from './words.tsx'

interface Props {
  hasFailed: boolean
  onRetry: () => void
  onBack: () => void
}

/** Stands where a question or the result will, for as long as what it needs is not there. The answers are kept. */
export function Waiting({ hasFailed, onRetry, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const sentence = hasFailed ? 'check.loadFailed' : 'check.loading'
  useLayoutEffect(() => focusFromTop(heading.current), [sentence])
  return (
    <div class="question">
      {/* A new heading for each sentence: screen readers say it only when the focus comes to it. */}
      <h1 key={sentence} ref={heading} tabIndex={-1}>
        <Label name={sentence} />
      </h1>
      <div class="actions">
        {hasFailed && (
          <button type="button" class="button" onClick={onRetry}>
            <Label name="check.retry" />
          </button>
        )}
        <button type="button" class="button-quiet" onClick={onBack}>
          <Drawing name="previous" />
          <Label name="check.back" />
        </button>
      </div>
    </div>
  )
}
