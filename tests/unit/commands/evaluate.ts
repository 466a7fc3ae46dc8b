import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '../../support/project.ts'

export interface Run {
  readonly code: number | null
  readonly output: string
  /** One problem a line. */
  readonly problems: readonly string[]
}

/** Runs the real command with `input` on standard input; `folder` is where it is called. */
export function runEvaluate(input: string, args: readonly string[] = [], folder = projectFolder): Run {
  const { EDITION_ON: _day, npm_lifecycle_event: _script, INIT_CWD: _caller, ...env } = process.env
  const command = join(projectFolder, 'src/commands/evaluate.ts')
  const run = spawnSync(process.execPath, [command, ...args], { cwd: folder, env, input, encoding: 'utf8' })
  return { code: run.status, output: run.stdout, problems: run.stderr.trim().split('\n').filter(Boolean) }
}
