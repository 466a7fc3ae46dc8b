import { useLayoutEffect, useRef } from 'preact/hooks'
import {
  evaluate,
  isOpenNow,
  type QuestionId,
  questions,
  type Result,
  type Situation,
  type Verdict,
  verdicts,
} from '../index.ts'
import { buildChecklist, whatWouldChange } from '../outcome.ts'
import { TakeAway } from '../takeaway/TakeAway.tsx'
import { AlsoLooked } from './AlsoLooked.tsx'
import { Aloud } from './Aloud.tsx'
import { Answers } from './Answers.tsx'
import { Banner } from './Banner.tsx'
import { Changes } from './Changes.tsx'
import { Conditions } from './Conditions.tsx'
import { Counter } from './Counter.tsx'
import { Drawing } from './Drawing.tsx'
import { Missing } from './Missing.tsx'
import { PaperList } from './PaperList.tsx'
import { Participation } from './Participation.tsx'
import { Section } from './Section.tsx'
import { focusFromTop } from './focus.ts'
import { stepText } from './step-text.ts'
import { Label, useWords } from './words.tsx'

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
  const [verdict] = all as [Verdict, ...Verdict[]]
  const result = results.find(({ scheme }) => scheme === verdict.scheme) as Result
  const changes = whatWouldChange(results, situation, facts, today)
  const checklist = buildChecklist(results, situation, facts, today)
  const missing = result.outcome === 'undetermined' && result.missing.length > 0 ? missingIn(results, verdict) : []
  const hasParticipation = isParticipationOpen(all)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => focusFromTop(heading.current), [])
  return (
    <div class="result">
      <Banner verdict={verdict} result={result} situation={situation} heading={heading} checklist={checklist} />
      <p class="quiet">{say('result.estimate', { date: day(today) })}</p>
      <Aloud of=".result" />
      {missing.length > 0 && <Missing questions={missing} onChange={onChange} />}
      <Conditions findings={result.findings} verdict={verdict} situation={situation} />
      {checklist && checklist.groups.length > 0 && <PaperList checklist={checklist} />}
      {hasParticipation && (
        <Section title={say('scheme.c2s-participation.name')}>
          <Participation />
        </Section>
      )}
      {checklist && <Counter verdict={verdict} situation={situation} />}
      {checklist && checklist.steps.length > 0 && (
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
      <TakeAway
        verdict={verdict}
        result={result}
        situation={situation}
        checklist={checklist}
        missing={missing}
        hasParticipation={hasParticipation}
      />
      <AlsoLooked lead={verdict} verdicts={all.slice(1)} situation={situation} />
      <Changes changes={changes} />
      <Section title={say('result.heading.wrong')}>
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

/** What is missing, of every cover that could lead: each answer once. */
function missingIn(results: readonly Result[], verdict: Verdict): readonly QuestionId[] {
  const asked = results.filter(({ scheme }) => scheme === verdict.scheme || !besides.includes(scheme))
  return questions.map(({ id }) => id).filter((id) => asked.some(({ missing }) => missing.includes(id)))
}

function isParticipationOpen(all: readonly Verdict[]): boolean {
  return all.some((verdict) => verdict.scheme === 'c2s-participation' && isOpenNow(verdict))
}

/** Said beside each result: nothing is missing for them. */
const besides: readonly string[] = [
  'urgent-care',
  'pass',
  'accident-at-work',
  'ame-humanitarian',
  'c2s-free',
  'c2s-participation',
]
