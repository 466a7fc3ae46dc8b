/**
 * What only a result needs of the rule core: the second door beside `index.ts`, so that a phone loads it after the first
 * question. Plain functions and data too.
 */
export * from './changes.ts'
export * from './checklist.ts'
