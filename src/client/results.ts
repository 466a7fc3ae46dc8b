/** The result of the check, built beside `check.tsx` with everything both use in the latter (`integrations/halves.ts`). */
export { Results } from '../checker/ui/Results.tsx'
