import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const tests = import.meta.dirname

/** One kind of test = one folder = one project; `npm test` leaves out `full`. */
function project(name: string, more: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include: [`tests/${name}/**/*.test.ts`], ...more } }
}

/** What `npm test` looks at in some languages and addresses, and `npm run test:all` in each. */
const lookedAtTwice = 'axe check-look check-old check-run colours exit keyboard layout print script structure'
  .split(' ')
  .map((name) => `tests/browser/${name}.test.ts`)

const built = {
  globalSetup: join(tests, 'support/global-setup.ts'),
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  root: join(tests, '..'),
  test: {
    // The project's own code reads `content/` from the folder the tests are started in.
    environment: 'node',
    maxWorkers: 2,
    allowOnly: false,
    // A list of mistakes is shown whole, in every reporter.
    chaiConfig: { truncateThreshold: 4000 },
    passWithNoTests: false,
    reporters: ['default', join(tests, 'support/closing-line.ts')],
    projects: [
      project('unit'),
      project('content', { testTimeout: 120_000 }),
      project('browser', { ...built, provide: { thorough: false } }),
      project('full', {
        ...built,
        provide: { thorough: true },
        include: ['tests/full/**/*.test.ts', ...lookedAtTwice],
      }),
    ],
  },
})
