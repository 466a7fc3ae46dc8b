import { format } from 'node:util'
import { expect } from './expect.ts'

/** A test with a name of its own. */
export interface CollectedTest {
  readonly id: string
  readonly run: () => unknown
}

type Body = (...row: readonly unknown[]) => unknown

/** As much of Vitest as the tests of the rule core use; where one needs more, loading it throws. */
export function collector() {
  const tests: CollectedTest[] = []
  const seen = new Map<string, number>()
  let path: readonly string[] = []

  const within = (name: string, body: () => unknown) => {
    const outer = path
    path = [...outer, name]
    body()
    path = outer
  }
  const add = (name: string, run: () => unknown) => {
    const id = [...path, name].join(' > ')
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    tests.push({ id: times === 1 ? id : `${id} (${times})`, run })
  }
  const describe = Object.assign(within, { each: eachRow(within) })
  // Stryker has a limit of its own: what a test asks of Vitest's is let pass.
  const withOptions = (name: string, ...rest: readonly [() => unknown] | readonly [options: object, () => unknown]) =>
    add(name, rest.length === 1 ? rest[0] : rest[1])
  const it = Object.assign(withOptions, { each: eachRow(add) })
  return {
    tests,
    /** Names the file the next tests are in. */
    enter: (file: string) => {
      path = [file]
    },
    vitest: { describe, it, expect },
  }
}

function eachRow(register: (name: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row]
      register(nameOf(name, row, values), () => body(...values))
    }
  }
}

/** `%s` takes the next value, `$key` that of a row with keys. */
function nameOf(name: string, row: unknown, values: readonly unknown[]): string {
  const filled = name.replace(/\$(\w+)/g, (_, key: string) => String((row as Record<string, unknown>)[key]))
  const places = filled.match(/%[sdifjo]/g)?.length ?? 0
  return format(filled, ...values.slice(0, places))
}
