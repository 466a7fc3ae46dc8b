import { inspect } from 'node:util'

/**
 * The matchers of Vitest that the tests of the rule core use. Vitest runs the same tests in `npm test`: where one of these
 * were too strict, the run without mutants would fail; were one too lenient, a mutant more would be left.
 */
export const expect = Object.assign((value: unknown) => ({ ...matchers(value, true), not: matchers(value, false) }), {
  any: (type: { readonly name: string }) => fits((value) => typeof value === type.name.toLowerCase()),
  stringMatching: (pattern: RegExp) => fits((value) => pattern.test(String(value))),
  arrayContaining: (wanted: readonly unknown[]) =>
    fits((value) => Array.isArray(value) && wanted.every((one) => value.some((other) => isEqual(other, one)))),
})

class Fit {
  readonly holds: (value: unknown) => boolean
  constructor(holds: (value: unknown) => boolean) {
    this.holds = holds
  }
}

function fits(holds: (value: unknown) => boolean): Fit {
  return new Fit(holds)
}

function matchers(value: unknown, wanted: boolean) {
  const check = (holds: boolean, name: string, other?: unknown) => {
    if (holds !== wanted) throw new Error(`${wanted ? '' : 'not '}${name}: ${inspect(value)}, ${inspect(other)}`)
  }
  const size = value as number
  return {
    toBe: (other: unknown) => check(Object.is(value, other), 'toBe', other),
    toBeUndefined: () => check(value === undefined, 'toBeUndefined'),
    toBeDefined: () => check(value !== undefined, 'toBeDefined'),
    toBeNull: () => check(value === null, 'toBeNull'),
    toBeGreaterThan: (other: number) => check(size > other, 'toBeGreaterThan', other),
    toBeGreaterThanOrEqual: (other: number) => check(size >= other, 'toBeGreaterThanOrEqual', other),
    toBeLessThan: (other: number) => check(size < other, 'toBeLessThan', other),
    toBeLessThanOrEqual: (other: number) => check(size <= other, 'toBeLessThanOrEqual', other),
    toEqual: (other: unknown) => check(isEqual(value, other), 'toEqual', other),
    toStrictEqual: (other: unknown) => check(isEqual(value, other, true), 'toStrictEqual', other),
    toMatchObject: (other: unknown) => check(contains(value, other), 'toMatchObject', other),
    toContain: (other: never) => check((value as readonly unknown[]).includes(other), 'toContain', other),
    toContainEqual: (other: unknown) =>
      check(
        (value as readonly unknown[]).some((one) => isEqual(one, other)),
        'toContainEqual',
        other,
      ),
    toHaveLength: (other: number) => check((value as readonly unknown[]).length === other, 'toHaveLength', other),
    toMatch: (other: RegExp | string) =>
      check(typeof other === 'string' ? String(value).includes(other) : other.test(String(value)), 'toMatch', other),
    toThrow: (other?: Thrown) => {
      const thrown = thrownBy(value as () => unknown)
      check(thrown !== undefined && isThrown(thrown, other), 'toThrow', thrown)
    },
  }
}

type Thrown = string | RegExp | Error | (new (...args: never[]) => Error)

function thrownBy(run: () => unknown): Error | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return error as Error
  }
}

function isThrown(error: Error, wanted: Thrown | undefined): boolean {
  if (wanted === undefined) return true
  if (typeof wanted === 'string') return error.message.includes(wanted)
  if (wanted instanceof RegExp) return wanted.test(error.message)
  if (typeof wanted === 'function') return error instanceof wanted
  return error.message === wanted.message && isEqual({ ...error }, { ...wanted })
}

/** Deep equality; keys that are `undefined` count as missing unless `strictly`. */
function isEqual(a: unknown, b: unknown, strictly = false): boolean {
  if (b instanceof Fit) return b.holds(a)
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  if (a instanceof Set || b instanceof Set) {
    return a instanceof Set && b instanceof Set && a.size === b.size && [...a].every((one) => b.has(one))
  }
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  const keysOf = (object: Record<string, unknown>) =>
    Object.keys(object).filter((key) => strictly || object[key] !== undefined)
  const keys = keysOf(left)
  return (
    keys.length === keysOf(right).length &&
    keys.every((key) => key in right && isEqual(left[key], right[key], strictly))
  )
}

/** Every key of `part` is in `whole`, as deep as `part` goes; lists are compared item by item. */
function contains(whole: unknown, part: unknown): boolean {
  if (part instanceof Fit || typeof part !== 'object' || part === null) return isEqual(whole, part)
  if (typeof whole !== 'object' || whole === null) return false
  if (Array.isArray(part) && (!Array.isArray(whole) || whole.length !== part.length)) return false
  return Object.entries(part).every(([key, value]) => contains((whole as Record<string, unknown>)[key], value))
}
