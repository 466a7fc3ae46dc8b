import { useLayoutEffect, useRef } from 'preact/hooks'
import { Drawing } from './Drawing.tsx'
import type { FieldError } from './draft.ts'
import { CountLabel } from './words.tsx'

/** What is wrong with one field, with the sentence that says what to enter. */
export type Correction = Pick<FieldError, 'field' | 'piece'> & { readonly text: string }

/** What to correct, before the question: takes the focus and leads to the fields. */
export function ErrorSummary({ errors, refusals }: { errors: readonly Correction[]; refusals: number }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => box.current?.focus(), [refusals])
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, which would add a group of fields to the question's own.
    <div class="error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby="to-correct">
      <h2 id="to-correct">
        <CountLabel name="check.toCorrect" count={errors.length} />
      </h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                // Focus without a jump of the address: nothing of the check enters the history.
                event.preventDefault()
                const input = document.getElementById(field)
                input?.focus()
                input?.scrollIntoView()
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same sentence beside the field. */
export function ErrorText({ id, text }: { id: string; text: string }) {
  return (
    <p class="error" id={id}>
      <Drawing name="know" />
      {text}
    </p>
  )
}
