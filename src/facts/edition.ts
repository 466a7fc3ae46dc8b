import packageJson from '../../package.json' with { type: 'json' }
import type { Day } from './at.ts'

/** The version, which is the date of the edition: `2026.11.23`. */
export const version: string = packageJson.version

/**
 * The only date a build knows: the edition's, or the one given with `--on` (variable `EDITION_ON`), to see the site as
 * of another day. The reader's clock only warns.
 */
export const editionDay: Day =
  process.env.EDITION_ON ??
  version
    .split('.')
    .map((part) => part.padStart(2, '0'))
    .join('-')
