import { useLayoutEffect, useRef } from 'preact/hooks'
import { CountLabel } from './words.tsx'

/** What to correct, before the question: takes the focus and leads to the field. */
export function ErrorSummary({ message, refusals }: { message: string; refusals: number }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => box.current?.focus(), [refusals])
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, which would add a group of fields to the question's own.
    <div class="error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby="to-correct">
      <h2 id="to-correct">
        <CountLabel name="check.toCorrect" count={1} />
      </h2>
      <ul>
        <li>
          {/* biome-ignore lint/a11y/useValidAnchor: a link to a field, as error summaries have; only its jump is kept off the address. */}
          <a
            href="#answer"
            onClick={(event) => {
              // Focus without a jump of the address: nothing of the check enters the history.
              event.preventDefault()
              const field = document.getElementById('answer')
              field?.focus()
              field?.scrollIntoView()
            }}
          >
            {message}
          </a>
        </li>
      </ul>
    </div>
  )
}
