import type { Situation } from '../../src/checker/situation.ts'
import { type Node, root, type Row, type TableQuestion } from './table.ts'
import { isKeptToday, type Lengths } from './time.ts'

/** Every row that the answers given leave, in the order of the table: one when they are complete. */
export function rowsLeft(situation: Situation, lengths: Lengths): readonly Row[] {
  const rows: Row[] = []
  collectRows(root, situation, lengths, rows)
  return rows
}

function collectRows(node: Node, situation: Situation, lengths: Lengths, into: Row[]): void {
  let at = node
  while (!('row' in at)) {
    const next = at.answers.get(answerTo(at.question, situation, lengths) ?? '')
    if (!next) {
      for (const child of childrenOf(at, situation)) collectRows(child, situation, lengths, into)
      return
    }
    at = next
  }
  if (!into.includes(at.row)) into.push(at.row)
}

/** Every way on from here. Someone who does not know where they live is not held: that they would know. */
function childrenOf(
  node: Extract<Node, { question: TableQuestion }>,
  { place, paper, cover }: Situation,
): readonly Node[] {
  if (node.question === 'place' && place === 'unknown') return without(node, ['held'])
  // A cover that was told rules out the papers with which it is not asked, or not offered.
  if (node.question === 'paper' && paper === 'unknown') return without(node, papersRuledOut[cover ?? ''] ?? [])
  return node.every
}

const papersRuledOut: Readonly<Record<string, readonly string[]>> = {
  'assurance-maladie': ['short-visa', 'other-state-permit', 'ended', 'online-deposit', 'asylum-appointment'],
  ame: ['short-visa', 'other-state-permit', 'temporary-protection'],
}

function without(node: Extract<Node, { question: TableQuestion }>, answers: readonly string[]): readonly Node[] {
  return [...node.answers].filter(([answer]) => !answers.includes(answer)).map(([, child]) => child)
}

function answerTo(question: TableQuestion, situation: Situation, lengths: Lengths): string | undefined {
  if (question === 'kept-today') return isKeptToday(situation, lengths)
  // Whoever does not know the kind of paper is asked the same as for a permit: the answers say what matters.
  if (question === 'endedPaper' && situation.endedPaper === 'unknown') return 'permit'
  // Someone who does not know about the card is not asked for the cover (schemes 2.9): any answer to it is left over.
  if (question === 'cover' && situation.nationality === 'european-family' && situation.familyCard === 'unknown') {
    return undefined
  }
  return situation[question] as string | undefined
}
