import { errorOfPart, known, parseCount, parseDate, parseMoney, type Situation, toYearly } from '../index.ts'
import {
  type Draft,
  type FieldError,
  type Piece,
  pieces,
  type Reading,
  type Refusal,
  refuse,
  type TypedAmount,
  type TypedQuestion,
} from './draft.ts'

/** Reads what was typed. Amounts come back in cents over 12 months. */
export function readTyped(question: TypedQuestion, draft: Draft, situation: Situation, today: string): Reading {
  if (draft.unknown) return { value: 'unknown' }
  switch (question.kind) {
    case 'count': {
      const count = parseCount(draft.text ?? '', question.most)
      return count.ok ? { value: count.value } : refuse(`error.count.${count.error}`)
    }
    case 'date': {
      const { day = '', month = '', year = '' } = draft
      const date = parseDate({ day, month, year }, question.between(situation, today), today)
      return date.ok ? { value: date.value } : refuse(`error.date.${date.error}`, fieldOfDate(date.error))
    }
    case 'money':
      return readMoney(draft, question.most?.(situation))
  }
}

/** Errors of dates are named after the field to correct. */
function fieldOfDate(error: string): string {
  if (error.endsWith('month')) return 'answer-month'
  return /year|calendar/.test(error) ? 'answer-year' : 'answer'
}

function readMoney(draft: Draft, most: number | undefined): Reading {
  const amount = draft.inPieces ? readPieces(draft.pieces ?? {}) : readAmount(draft, 'answer', 'per-week')
  if ('errors' in amount) return amount
  const tooMuch = errorOfPart(amount.value, known(most))
  return tooMuch ? refuse(`error.money.${tooMuch}`, draft.inPieces ? 'amount-work' : 'answer') : amount
}

type AmountReading = { readonly value: number } | Refusal

/** The sum of the pieces that were filled in. One is enough; a length of time without an amount was begun. */
function readPieces(typed: NonNullable<Draft['pieces']>): AmountReading {
  const begun = pieces.filter((piece) => typed[piece]?.text || typed[piece]?.per)
  const errors: FieldError[] = []
  let value = 0
  for (const piece of begun.length > 0 ? begun : pieces.slice(0, 1)) {
    const amount = readAmount(typed[piece] ?? {}, `amount-${piece}`, `per-${piece}`, piece)
    if ('errors' in amount) errors.push(...amount.errors)
    else value += amount.value
  }
  return errors.length > 0 ? { errors } : { value }
}

function readAmount({ text = '', per }: TypedAmount, field: string, perField: string, piece?: Piece): AmountReading {
  const amount = parseMoney(text)
  if (!amount.ok) return refuse(`error.money.${amount.error}`, field, piece)
  if (amount.value === 0) return { value: 0 }
  return per ? { value: toYearly({ cents: amount.value, per }) } : refuse('error.money.period', perField, piece)
}
