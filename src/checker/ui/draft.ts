import {
  errorOfPart,
  known,
  type Money,
  parseCount,
  parseDate,
  parseMoney,
  type Question,
  type Situation,
  toYearly,
  type Unknown,
} from '../index.ts'

/** What money may come from, for who adds it up piece by piece. */
export const pieces = ['work', 'help', 'other'] as const
export type Piece = (typeof pieces)[number]

/** An amount as typed, and the length of time it is for. */
export interface TypedAmount {
  readonly text?: string
  readonly per?: Money['per']
}

/** What stands in the fields of a question, as typed; kept when it cannot be used, so that nothing is lost. */
export interface Draft extends TypedAmount {
  readonly unknown?: boolean
  readonly option?: string
  readonly options?: readonly string[]
  /** The fields of the pieces count, not the one of the total. */
  readonly inPieces?: boolean
  readonly pieces?: Readonly<Partial<Record<Piece, TypedAmount>>>
  readonly day?: string
  readonly month?: string
  readonly year?: string
}

/** What is wrong with one field. */
export interface FieldError {
  /** Id of the field on the page. */
  readonly field: string
  /** Key of the sentence that says what to enter. */
  readonly key: string
  /** The piece the field belongs to: the sentence stands beside it. */
  readonly piece?: Piece
}

interface Refusal {
  readonly errors: readonly FieldError[]
}

/** An answer that can be used, or what to correct. */
export type Reading = { readonly value: Situation[keyof Situation] | Unknown } | Refusal

/** Reads the fields of a question. Amounts come back in cents over 12 months. */
export function readDraft(question: Question, draft: Draft, situation: Situation, today: string): Reading {
  if (draft.unknown) return { value: 'unknown' }
  switch (question.kind) {
    case 'choice':
    case 'yesNo':
      return draft.option ? { value: draft.option as Situation['place'] } : refuse('error.choice.empty')
    case 'choices':
      return draft.options?.length ? { value: draft.options as Situation['identity'] } : refuse('error.choices.empty')
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

function refuse(key: string, field = 'answer', piece?: Piece): Refusal {
  return { errors: [{ field, key, ...(piece ? { piece } : {}) }] }
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
