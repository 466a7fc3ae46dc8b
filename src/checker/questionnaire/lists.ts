import { ame } from './lists/ame.ts'
import { c2s } from './lists/c2s.ts'
import { pumaChild } from './lists/child.ts'
import type { PaperList } from './lists/guarded.ts'
import { others } from './lists/others.ts'
import { puma } from './lists/puma.ts'

/** Every list of papers, in the order of the schemes. */
export const lists: readonly PaperList[] = [ame, puma, pumaChild, c2s, ...others]
