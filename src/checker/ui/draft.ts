import {
  errorOfPart,
  known,
  parseCount,
  parseDate,
  parseMoney,
  type Question,
  type Situation,
  toYearly,
  type Unknown,
} from '../index.ts'

/** What stands in the fields of a question, as typed; kept when it cannot be used, so that nothing is lost. */
export interface Draft {
  readonly unknown?: boolean
  readonly option?: string
  readonly options?: readonly string[]
  readonly text?: string
  readonly per?: 'month' | 'year'
  readonly day?: string
  readonly month?: string
  readonly year?: string
}

/** An answer that can be used, or the key of the sentence that says what to enter. */
export type Reading = { readonly value: Situation[keyof Situation] | Unknown } | { readonly error: string }

/** Reads the fields of a question. Amounts come back in cents over 12 months. */
export function readDraft(question: Question, draft: Draft, situation: Situation, today: string): Reading {
  if (draft.unknown) return { value: 'unknown' }
  switch (question.kind) {
    case 'choice':
    case 'yesNo':
      return draft.option ? { value: draft.option as Situation['place'] } : { error: 'error.choice.empty' }
    case 'choices':
      return draft.options?.length
        ? { value: draft.options as Situation['identity'] }
        : { error: 'error.choices.empty' }
    case 'count': {
      const count = parseCount(draft.text ?? '', question.most)
      return count.ok ? { value: count.value } : { error: `error.count.${count.error}` }
    }
    case 'date': {
      const { day = '', month = '', year = '' } = draft
      const date = parseDate({ day, month, year }, question.between(situation, today), today)
      return date.ok ? { value: date.value } : { error: `error.date.${date.error}` }
    }
    case 'money':
      return readMoney(draft, question.most?.(situation))
  }
}

function readMoney(draft: Draft, most: number | undefined): Reading {
  const amount = parseMoney(draft.text ?? '')
  if (!amount.ok) return { error: `error.money.${amount.error}` }
  if (amount.value === 0) return { value: 0 }
  if (!draft.per) return { error: 'error.money.period' }
  const cents = toYearly({ cents: amount.value, per: draft.per })
  const tooMuch = errorOfPart(cents, known(most))
  return tooMuch ? { error: `error.money.${tooMuch}` } : { value: cents }
}
