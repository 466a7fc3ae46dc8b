/** The result of the check, and reading aloud: built beside `check.tsx` with all both use (`integrations/halves.ts`). */
export { Aloud } from '../checker/ui/Aloud.tsx'
export { Results } from '../checker/ui/Results.tsx'
