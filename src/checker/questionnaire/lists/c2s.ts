import { anyOf, group, type Guard, line, type PaperList, said } from './guarded.ts'
import { temporaryProtection } from './puma.ts'

const insured = said('cover', 'assurance-maladie')
/** Under temporary protection C2S comes with the cover; while a cover is kept, AME is what to prepare. */
const c2sToAsk: Guard = [
  { none: [...temporaryProtection, { scheme: 'kept-rights', word: 'likely' }] },
  { all: insured },
]

/** Complémentaire santé solidaire. */
export const c2s: PaperList = {
  id: 'c2s',
  schemes: ['c2s-free', 'c2s-participation'],
  groups: [group('c2s', 'all', ['c2s-form', 'tax-notice-c2s'], ['earlier-participation'], c2sToAsk)],
  steps: [
    line('c2s-send-form', c2sToAsk),
    line('c2s-silence-is-yes', c2sToAsk),
    line('puma-if-refused', anyOf(...insured)),
  ],
}
