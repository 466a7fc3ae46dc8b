import { type ComponentChildren, createContext, type Ref } from 'preact'
import { useContext } from 'preact/hooks'
import type { QuestionId, Result, Situation, Verdict } from '../index.ts'
import type { Checklist } from '../outcome.ts'
import { WithTerm } from '../ui/Banner.tsx'
import { Conditions } from '../ui/Conditions.tsx'
import { Counter } from '../ui/Counter.tsx'
import { Participation } from '../ui/Participation.tsx'
import { resultKey, resultValues } from '../ui/result-key.ts'
import { stepText } from '../ui/step-text.ts'
import { termsOfPaper } from '../ui/terms.ts'
import { makeWords, Terms, useWords, type Words } from '../ui/words.tsx'

export interface SheetProps {
  verdict: Verdict
  result: Result
  situation: Situation
  checklist: Checklist | undefined
  /** Answers to find out before anything else. */
  missing: readonly QuestionId[]
  hasParticipation: boolean
}

interface Props extends SheetProps {
  /** What the person answered goes on paper only where they choose so. */
  withAnswers: boolean
  place: Ref<HTMLDivElement>
}

/** The words beside those of the reader; none where the reader's are French. */
const French = createContext<Words | undefined>(undefined)

/**
 * What goes on paper and into the saved file, never on the screen: the result in a sentence, the next step, papers, card
 * and steps, each line with its French beside it.
 */
export function Sheet(props: Props) {
  const { verdict, result, situation, checklist, missing, hasParticipation, withAnswers, place } = props
  const words = useWords()
  const { data, today, say } = words
  const { wording } = data
  const key = resultKey(verdict, situation)
  const values = (its: Words) => resultValues(its, verdict, result.findings)
  const office = say(`result.office.${checklist?.office ?? 'cpam'}`)
  return (
    <French.Provider value={wording.lang === 'fr' ? undefined : inFrench(words)}>
      <div class="sheet" ref={place} lang={wording.lang} dir={wording.dir}>
        <Line as="h1" of={(its) => its.say(`result.lead.${key}`, values(its))} />
        {verdict.stale && <Line of={(its) => its.say('result.stale', values(its))} />}
        <Line
          of={(its) => {
            const filled = { ...values(its), office: its === words ? '\n' : office }
            return <WithTerm text={its.say(`result.next.${key}`, filled)} term={office} />
          }}
        />
        <Line of={(its) => its.say('result.estimate', { date: its.day(today) })} />
        {missing.map((id) => (
          <p key={id}>
            <b>{say(`question.${id}.label`)}</b> {say(`question.${id}.find`)}
          </p>
        ))}
        {checklist && checklist.groups.length > 0 && (
          <>
            <Line as="h2" of={(its) => its.say('result.heading.list')} />
            <Line of={(its) => its.say('result.listHint')} />
          </>
        )}
        {checklist?.groups.map(({ id, kind, items, tips }) => (
          <div key={id}>
            <Line as="h3" of={(its) => its.say(`group.${id}`)} />
            {items.length > 1 && <Line of={(its) => its.say(kind === 'oneOf' ? 'list.oneOf' : 'list.allOf')} />}
            <ul>
              {items.map((item) => (
                <Line key={item.id} row="li" of={(its) => its.say(`paper.${item.id}`)}>
                  <Terms terms={termsOfPaper(item.id, data.facts)} />
                </Line>
              ))}
            </ul>
            {tips.map((tip) => (
              <Line key={tip} of={(its) => its.say(`tip.${tip}`)} />
            ))}
          </div>
        ))}
        {hasParticipation && <Participation />}
        {checklist && <Counter verdict={verdict} situation={situation} />}
        {checklist && checklist.steps.length > 0 && (
          <>
            <Line as="h2" of={(its) => its.say('result.heading.after')} />
            <ol>
              {checklist.steps.map((step) => (
                <Line key={step.id} row="li" of={(its) => stepText(its, step)} />
              ))}
            </ol>
          </>
        )}
        {withAnswers && <Conditions findings={result.findings} verdict={verdict} situation={situation} />}
      </div>
    </French.Provider>
  )
}

interface LineProps {
  as?: 'h1' | 'h2' | 'h3' | 'p'
  row?: 'div' | 'li'
  /** The line in a language. */
  of: (words: Words) => ComponentChildren
  /** What stands in the reader's half alone. */
  children?: ComponentChildren
}

function Line({ as: Tag = 'p', row: Row = 'div', of, children }: LineProps) {
  const words = useWords()
  const french = useContext(French)
  return (
    <Row class={Tag === 'p' ? 'line' : 'line line-head'}>
      <Tag>
        {of(words)} {children}
      </Tag>
      {french && (
        <p lang="fr" dir="ltr">
          {of(french)}
        </p>
      )}
    </Row>
  )
}

function inFrench({ data, today }: Words): Words {
  return makeWords({ ...data, words: data.french, wording: { locale: 'fr', lang: 'fr', dir: 'ltr' } }, today)
}
