import { known, type Question, type Situation } from '../index.ts'
import { pieces, type TypedAmount, type TypedQuestion } from './draft.ts'
import { type Correction, ErrorText } from './ErrorSummary.tsx'
import { Card, type FieldProps, UnknownAnswer } from './fields.tsx'
import { readTyped } from './typed.ts'
import { useWords, type Words } from './words.tsx'

/** The fields of a question one types the answer to, by its kind, and "I don't know". */
export function TypedFields(props: FieldProps<TypedQuestion>) {
  const { question, situation, draft, errors, onChange } = props
  const words = useWords()
  const { say } = words
  const example = question.kind === 'date' ? 'result.field.dayOptional' : 'result.field.example'
  return (
    <>
      {question.kind === 'money' && (
        <p>
          <button type="button" class="link" onClick={() => onChange({ ...draft, inPieces: !draft.inPieces })}>
            {say(draft.inPieces ? 'result.field.oneTotal' : 'result.field.addUp')}
          </button>
        </p>
      )}
      <div class={errors.some(({ field }) => field.startsWith('answer')) ? 'fields invalid' : 'fields'}>
        <p class="field-note" id="example">
          {say(example, examplesFor(question, words, situation))}
        </p>
        {question.kind === 'date' ? <DateFields {...props} /> : !draft.inPieces && <TextField {...props} />}
      </div>
      {question.kind === 'money' && <AmountFields {...props} />}
      {question.acceptsUnknown && (
        <Card
          type="checkbox"
          id="answer-unknown"
          name="unknown"
          checked={draft.unknown === true}
          onPick={() => onChange({ ...draft, unknown: !draft.unknown })}
          unknown
        >
          <UnknownAnswer />
        </Card>
      )}
    </>
  )
}

/** Examples for the sentences that say what to enter: nobody's figures, in the digits of French papers. */
export function examplesFor(
  { kind }: Question,
  { today, euros }: Words,
  { income }: Situation,
): Record<string, string> {
  const total = known(income)
  return {
    example: kind === 'count' ? '2' : '450',
    total: total === undefined ? '' : euros(total),
    day: '15',
    month: '3',
    year: String(Number(today.slice(0, 4)) - 1),
  }
}

function TextField({ question, draft, errors, onChange }: FieldProps<TypedQuestion>) {
  return (
    <div class="field">
      <input
        {...typed}
        id="answer"
        inputMode={question.kind === 'money' ? 'decimal' : 'numeric'}
        aria-labelledby="question"
        {...described(errors, 'answer', 'hint example')}
        value={draft.text ?? ''}
        onInput={({ currentTarget }) => onChange({ ...draft, unknown: false, text: currentTarget.value })}
      />
    </div>
  )
}

/** What an amount is for, or the amount in pieces, and what it comes to in the period the law looks at. */
function AmountFields(props: FieldProps<TypedQuestion>) {
  const { question, situation, draft } = props
  const { say, euros, today } = useWords()
  const reading = readTyped(question, draft, situation, today)
  return (
    <>
      {draft.inPieces ? <PieceFields {...props} /> : <PeriodCards {...props} />}
      {'value' in reading && typeof reading.value === 'number' && (
        <p class="field-note">{say('result.field.total', { amount: euros(reading.value) })}</p>
      )}
    </>
  )
}

const periods = { week: 'result.field.perWeek', month: 'result.field.perMonth', year: 'result.field.perYear' } as const
const eachPeriod = ['week', 'month', 'year'] as const

function PeriodCards({ draft, onChange }: FieldProps<TypedQuestion>) {
  const { say } = useWords()
  return (
    <fieldset class="cards">
      <legend class="field-label">{say('result.field.period')}</legend>
      {eachPeriod.map((per) => (
        <Card
          key={per}
          type="radio"
          id={`per-${per}`}
          name="per"
          checked={draft.per === per}
          onPick={() => onChange({ ...draft, unknown: false, per })}
        >
          <b>{say(periods[per])}</b>
        </Card>
      ))}
    </fieldset>
  )
}

function PieceFields({ draft, errors, onChange }: FieldProps<TypedQuestion>) {
  const { say } = useWords()
  return (
    <>
      {pieces.map((piece) => {
        const amount = draft.pieces?.[piece] ?? {}
        const error = errors.find((it) => it.piece === piece)
        const name = say(`result.field.${piece}`)
        const change = (part: TypedAmount) => {
          onChange({ ...draft, unknown: false, pieces: { ...draft.pieces, [piece]: { ...amount, ...part } } })
        }
        return (
          <div key={piece} class="piece">
            <label class="field-label" for={`amount-${piece}`}>
              {name}
            </label>
            {error && <ErrorText id={`error-${piece}`} text={error.text} />}
            <div class={error ? 'fields invalid' : 'fields'}>
              <div class="field">
                <input
                  {...typed}
                  id={`amount-${piece}`}
                  inputMode="decimal"
                  {...described(errors, `amount-${piece}`, 'example', `error-${piece}`)}
                  value={amount.text ?? ''}
                  onInput={({ currentTarget }) => change({ text: currentTarget.value })}
                />
              </div>
              <div class="field">
                <select
                  id={`per-${piece}`}
                  autocomplete="off"
                  aria-label={`${name} – ${say('result.field.period')}`}
                  {...described(errors, `per-${piece}`, '', `error-${piece}`)}
                  onChange={({ currentTarget }) => change({ per: eachPeriod[currentTarget.selectedIndex - 1] })}
                >
                  <option>{say('result.field.choose')}</option>
                  {eachPeriod.map((per) => (
                    <option key={per} selected={amount.per === per}>
                      {say(periods[per])}
                    </option>
                  ))}
                </select>
              </div>
            </div>
          </div>
        )
      })}
    </>
  )
}

function DateFields({ draft, errors, onChange }: FieldProps<TypedQuestion>) {
  const { say } = useWords()
  return (
    <>
      {(['day', 'month', 'year'] as const).map((part) => {
        const id = part === 'day' ? 'answer' : `answer-${part}`
        return (
          <div key={part} class="field field-short">
            <label for={id}>{say(`result.field.${part}`)}</label>
            <input
              {...typed}
              id={id}
              inputMode="numeric"
              {...described(errors, errors[0]?.field ?? '', 'hint example')}
              value={draft[part] ?? ''}
              onInput={({ currentTarget }) => onChange({ ...draft, unknown: false, [part]: currentTarget.value })}
            />
          </div>
        )
      })}
    </>
  )
}

/** What every field one types in has in common. */
const typed = { type: 'text', autocomplete: 'off', spellcheck: false, dir: 'ltr' } as const

/** Ties a field to what explains it, and to the sentence that says what is wrong with it. */
function described(errors: readonly Correction[], field: string, by: string, errorId = 'error') {
  const isInvalid = errors.some((error) => error.field === field)
  return {
    'aria-describedby': isInvalid ? `${errorId} ${by}`.trim() : by || undefined,
    'aria-invalid': isInvalid ? ('true' as const) : undefined,
  }
}
