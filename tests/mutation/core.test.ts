// All tests of the rule core that take seconds, in one file: it is loaded once for each mutant. Left out are those that
// take minutes, and are written to hold for any rules: they would say little of one line. Left out too are those that run
// a command: it is a process of its own, in which no mutant is at work.
import.meta.glob(
  [
    '../unit/checker/**/*.test.ts',
    '../unit/facts/*.test.ts',
    '../unit/commands/*.test.ts',
    '!../unit/checker/space*.test.ts',
    '!../unit/checker/laws.test.ts',
    '!../unit/commands/{evaluate,open-data}.test.ts',
  ],
  { eager: true },
)
