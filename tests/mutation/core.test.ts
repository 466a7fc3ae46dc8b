// All tests of the rule core that take seconds, in one file: it is loaded once for each mutant. Left out are those that
// take minutes, and are written to hold for any rules: they would say little of one line.
import.meta.glob(
  [
    '../unit/checker/**/*.test.ts',
    '../unit/facts/at.test.ts',
    '../unit/commands/situation.test.ts',
    '!../unit/checker/space*.test.ts',
    '!../unit/checker/laws.test.ts',
  ],
  { eager: true },
)
