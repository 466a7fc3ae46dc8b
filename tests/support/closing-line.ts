import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Prints `12 passed, 0 failed` alone on the last line: for scripts that read the outcome. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    // A file that cannot be loaded, an error outside tests and a test left out all count as failures.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const failed = tests.length - passed + broken
    process.once('exit', () => process.stdout.write(`\n${passed} passed, ${failed} failed\n`))
  }
}
