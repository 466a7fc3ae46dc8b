import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  /** For links within the page, and for the focus they move. */
  id?: string
  children: ComponentChildren
}

/** A part of the result: its heading hangs beside it on wide screens. */
export function Section({ title, id, children }: Props) {
  return (
    <section class="section">
      <div>
        <h2 id={id} tabIndex={id ? -1 : undefined}>
          {title}
        </h2>
      </div>
      <div class="body">{children}</div>
    </section>
  )
}
