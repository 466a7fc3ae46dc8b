/**
 * The result of the check, what is typed, and reading aloud: built beside `check.tsx` with all both use
 * (`integrations/halves.ts`).
 */
export { Aloud } from '../checker/ui/Aloud.tsx'
export { Results } from '../checker/ui/Results.tsx'
export { readTyped } from '../checker/ui/typed.ts'
export { examplesFor, TypedFields } from '../checker/ui/TypedFields.tsx'
