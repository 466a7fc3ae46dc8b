import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Result, Situation, Verdict, VerdictWord } from '../index.ts'
import type { Checklist } from '../outcome.ts'
import type { IconName } from '../../pictures/icons.ts'
import { Drawing } from './Drawing.tsx'
import { announce } from './focus.ts'
import { resultKey, resultValues } from './result-key.ts'
import { Terms, useWords } from './words.tsx'

interface Props {
  verdict: Verdict
  result: Result
  situation: Situation
  heading: RefObject<HTMLHeadingElement | null>
  checklist: Checklist | undefined
}

const drawings: Readonly<Record<VerdictWord, IconName>> = {
  likely: 'yes',
  closeToLimit: 'near',
  otherScheme: 'other',
  notYet: 'clock',
  unlikely: 'bar',
  cannotTell: 'unknown',
}

/** Something to ask for now is a green block; not now is an outline. The warm block below carries the next step. */
export function Banner({ verdict, result, situation, heading, checklist }: Props) {
  const words = useWords()
  const { say, maybe } = words
  const { word } = verdict
  const key = resultKey(verdict, situation)
  const values = resultValues(words, verdict, result.findings)
  const isOpen = word === 'likely' || word === 'closeToLimit' || word === 'otherScheme'
  const label = say(labelKey(verdict), values)
  // The focus goes to the heading: the word above it is said by itself, and nothing twice.
  useLayoutEffect(() => announce(label), [label])
  const next = maybe(`result.next.${key}`, { ...values, office: '\n' })
  return (
    <>
      <div class={isOpen ? 'banner banner-open' : 'banner banner-wait'}>
        <p class="banner-word">
          <Drawing name={drawings[word]} size={28} />
          {label}
        </p>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {say(`result.lead.${key}`, values)}
          </h1>
          <p>{maybe(`result.text.${key}`, values)}</p>
          {verdict.stale && <p>{say('result.stale', values)}</p>}
        </div>
      </div>
      {next && (
        <div class="next-step">
          <h2>{say('result.heading.next')}</h2>
          <div>
            <p>
              <WithTerm text={next} term={say(`result.office.${checklist?.office ?? 'cpam'}`)} />
            </p>
            {checklist && checklist.groups.length > 0 && (
              <button type="button" class="button" onClick={() => goTo('list')}>
                {say('result.seeList')}
              </button>
            )}
          </div>
        </div>
      )}
    </>
  )
}

function labelKey({ word, from, ask }: Verdict): string {
  if (ask) return 'verdict.ask.label'
  return word === 'notYet' && !from ? 'verdict.notYet.undated' : `verdict.${word}.label`
}

/** Moves there without changing the address: nothing of a result enters the history. */
function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus()
}

/** A sentence with a French word in it, on its label, where the text has a line break. */
export function WithTerm({ text, term }: { text: string; term: string }) {
  const [before = '', after] = text.split('\n')
  return (
    <>
      {before}
      {after !== undefined && <Terms terms={[term]} />}
      {after}
    </>
  )
}
