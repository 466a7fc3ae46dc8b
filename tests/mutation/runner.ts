import { globSync } from 'node:fs'
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
} from '@stryker-mutator/api/test-runner'
import { bundleTests, type Load } from './bundle.ts'
import type { CollectedTest } from './collect.ts'

/**
 * The tests of the rule core. Left out are those that take minutes, written to hold for any rules: they would say little
 * of one line; and those that run a command: it is a process of its own, in which no mutant is at work.
 */
const included = ['tests/unit/checker/**/*.test.ts', 'tests/unit/facts/*.test.ts', 'tests/unit/commands/*.test.ts']
const leftOut = /\/(space.*|laws|evaluate|open-data)\.test\.ts$/

/**
 * Runs the tests for Stryker in its own process: there are thousands of mutants, and starting Vitest for each takes two
 * hours. Everything is loaded afresh for each mutant, so that nothing it remembered is there for the next.
 */
class InProcessRunner implements TestRunner {
  static readonly inject = [] as const
  #load: Load | undefined
  /** How many mutants each test noticed: the sharpest run first. */
  readonly #noticed = new Map<string, number>()
  readonly #milliseconds = new Map<string, number>()

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    const files = included.flatMap((pattern) => globSync(pattern)).filter((name) => !leftOut.test(name))
    this.#load = await bundleTests(files.toSorted())
  }

  async dryRun(): Promise<DryRunResult> {
    const space = namespace()
    space.activeMutant = undefined
    const results: TestResult[] = []
    for (const test of this.#loaded()) {
      space.currentTestId = test.id
      const start = performance.now()
      const failure = await failureOf(test)
      const timeSpentMs = performance.now() - start
      this.#milliseconds.set(test.id, timeSpentMs)
      const result = { id: test.id, name: test.id, timeSpentMs }
      results.push(
        failure === undefined
          ? { ...result, status: TestStatus.Success }
          : { ...result, status: TestStatus.Failed, failureMessage: failure },
      )
    }
    space.currentTestId = undefined
    const { mutantCoverage } = space
    return { status: DryRunStatus.Complete, tests: results, ...(mutantCoverage && { mutantCoverage }) }
  }

  async mutantRun({
    activeMutant,
    mutantActivation,
    testFilter,
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const space = namespace()
    space.hitCount = hitLimit === undefined ? undefined : 0
    space.hitLimit = hitLimit
    space.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    let tests: readonly CollectedTest[]
    try {
      tests = this.#loaded()
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) }
    }
    space.activeMutant = activeMutant.id
    const wanted = testFilter && new Set(testFilter)
    const chosen = this.#inOrder(wanted ? tests.filter(({ id }) => wanted.has(id)) : tests)
    for (const test of chosen) {
      const failure = await failureOf(test)
      const timeout = determineHitLimitReached(space.hitCount, hitLimit)
      if (timeout) return { status: MutantRunStatus.Timeout, reason: timeout.reason ?? 'Hit limit reached.' }
      if (failure === undefined) continue
      this.#noticed.set(test.id, (this.#noticed.get(test.id) ?? 0) + 1)
      return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failure, nrOfTests: chosen.length }
    }
    // A mutant may leave fewer tests to run.
    return wanted && chosen.length < wanted.size
      ? { status: MutantRunStatus.Killed, killedBy: [], failureMessage: 'Tests are gone.', nrOfTests: chosen.length }
      : { status: MutantRunStatus.Survived, nrOfTests: chosen.length }
  }

  #loaded(): readonly CollectedTest[] {
    if (!this.#load) throw new Error('init() comes first.')
    return this.#load()
  }

  #inOrder(tests: readonly CollectedTest[]): readonly CollectedTest[] {
    const isSlow = ({ id }: CollectedTest) => Number((this.#milliseconds.get(id) ?? 0) > 30)
    const noticed = ({ id }: CollectedTest) => this.#noticed.get(id) ?? 0
    return tests.toSorted((a, b) => isSlow(a) - isSlow(b) || noticed(b) - noticed(a))
  }
}

/** What the mutated code and this runner share. */
function namespace(): InstrumenterContext {
  const shared = globalThis as unknown as Record<string, InstrumenterContext>
  shared[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}
  return shared[INSTRUMENTER_CONSTANTS.NAMESPACE] as InstrumenterContext
}

async function failureOf({ run }: CollectedTest): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)]
