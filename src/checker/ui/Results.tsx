import { useLayoutEffect, useRef } from 'preact/hooks'
import {
  buildChecklist,
  evaluate,
  type QuestionId,
  type Result,
  type Situation,
  type Step,
  type Verdict,
  verdicts,
} from '../index.ts'
import { AlsoLooked } from './AlsoLooked.tsx'
import { Answers } from './Answers.tsx'
import { Banner } from './Banner.tsx'
import { Changes } from './Changes.tsx'
import { Conditions } from './Conditions.tsx'
import { Drawing } from './Drawing.tsx'
import { Missing } from './Missing.tsx'
import { PaperList } from './PaperList.tsx'
import { Section } from './Section.tsx'
import { focusFromTop } from './focus.ts'
import { Label, useWords, type Words } from './words.tsx'

interface Props {
  situation: Situation
  onChange: (question: QuestionId) => void
  onBack: () => void
  onRestart: () => void
}

/** The result: the one sentence that matters and the next step, then everything for whoever wants it. */
export function Results({ situation, onChange, onBack, onRestart }: Props) {
  const words = useWords()
  const { data, today, say, day } = words
  const { facts } = data
  const results = evaluate(situation, facts, today)
  const all = verdicts(results, situation, facts, today)
  const verdict = all[0] as Verdict
  const ame = results[0] as Result
  const checklist = buildChecklist(results, situation, facts, today)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => focusFromTop(heading.current), [])
  return (
    <div class="result">
      <Banner verdict={verdict} result={ame} heading={heading} office={checklist?.office} />
      <p class="quiet">{say('result.estimate', { date: day(today) })}</p>
      {verdict.word === 'cannotTell' && <Missing questions={ame.missing} onChange={onChange} />}
      <Conditions findings={ame.findings} verdict={verdict} situation={situation} />
      {checklist && <PaperList checklist={checklist} />}
      {checklist && (
        <Section title={say('result.heading.card')}>
          <div class="counter">
            <p lang="fr" dir="ltr">
              {data.frenchCard}
            </p>
            {data.wording.locale !== 'fr' && <p>{say('card.text')}</p>}
          </div>
        </Section>
      )}
      {checklist && (
        <Section title={say('result.heading.after')}>
          <div class="steps">
            <ol>
              {checklist.steps.map((step) => (
                <li key={step.id}>
                  <span>{stepText(words, step)}</span>
                </li>
              ))}
            </ol>
          </div>
        </Section>
      )}
      <AlsoLooked verdicts={all.slice(1)} leading={verdict} />
      <Changes verdict={verdict} findings={ame.findings} />
      <Section title={say('result.heading.wrong')} screenOnly>
        <p>{say('result.wrong')}</p>
        <Answers situation={situation} onChange={onChange} />
        <div class="actions">
          <button type="button" class="button-quiet" onClick={onBack}>
            <Drawing name="previous" />
            <Label name="check.back" />
          </button>
          <button type="button" class="button-quiet" onClick={onRestart}>
            <Label name="check.restart" />
          </button>
        </div>
      </Section>
    </div>
  )
}

function stepText({ say, maybe, day }: Words, step: Step): string {
  const undated = step.day ? undefined : maybe(`step.no-date.${step.id}`)
  return undated ?? say(`step.${step.id}`, { date: step.day ? day(step.day) : '' })
}
