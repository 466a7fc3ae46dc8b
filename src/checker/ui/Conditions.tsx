import type { Finding, QuestionId, Situation, Verdict } from '../index.ts'
import type { IconName } from '../../pictures/icons.ts'
import { answerText } from './answer-text.ts'
import { Drawing } from './Drawing.tsx'
import { figureValues } from './result-key.ts'
import { Section } from './Section.tsx'
import { useWords } from './words.tsx'

interface Props {
  findings: readonly Finding[]
  verdict: Verdict
  situation: Situation
}

type State = 'met' | 'notMet' | 'close' | 'notYet' | 'needs'

const drawings: Readonly<Record<State, IconName>> = {
  met: 'yes',
  notMet: 'bar',
  close: 'near',
  notYet: 'clock',
  needs: 'unknown',
}

/** The answers a condition rests on, to read back to the person. */
const answersOf: Readonly<Record<string, readonly QuestionId[]>> = {
  territory: ['place'],
  settled: ['purpose'],
  'no-other-cover': ['minor', 'european', 'paper'],
  minor: ['age'],
  residence: ['residence', 'arrivedOn'],
  'without-stay': ['endedPaper', 'endedOn'],
  resources: ['income'],
}

const timeGrounds = ['rights-kept', 'residence-too-short', 'stay-still-lawful', 'stay-lawful-too-recently']

/** Each condition with its state as a word, its reason, what the person said, and its article. */
export function Conditions({ findings, verdict, situation }: Props) {
  const { say } = useWords()
  return (
    <Section title={say('result.heading.why')} screenOnly>
      <ul class="conditions">
        {findings.filter(isDecisive).map((finding) => (
          <Condition key={finding.condition} finding={finding} verdict={verdict} situation={situation} />
        ))}
      </ul>
    </Section>
  )
}

/** Without those that another condition has made pointless: nothing is asked for them. */
function isDecisive(finding: Finding): boolean {
  return finding.state !== 'needs' || finding.answers.length > 0
}

function Condition({ finding, verdict, situation }: { finding: Finding; verdict: Verdict; situation: Situation }) {
  const words = useWords()
  const { say, data } = words
  const state = stateOf(finding, verdict)
  const values = finding.state === 'needs' ? {} : figureValues(words, finding.figures)
  const said = answersOf[finding.condition]
    ?.map((id) => answerText(words, situation, id))
    .filter((answer) => answer !== undefined)
    .join(', ')
  const article = data.articles[finding.article]
  return (
    <li>
      <Drawing name={drawings[state]} size={32} />
      <div>
        <p class="state">{say(`condition.state.${state}`)}</p>
        <b>{say(`condition.${finding.condition}.label`)}</b>
        {finding.state === 'notMet' && <p>{groundText(words, finding, values)}</p>}
        {finding.condition === 'resources' && finding.state !== 'needs' && finding.figures?.ceiling !== undefined && (
          <p>{say(finding.figures.provisional ? 'result.ceilingProvisional' : 'result.ceiling', values)}</p>
        )}
        <p class="soft">
          {said && `${say('result.said', { answer: said })} `}
          {article && (
            <a class="article" href={`ame-eligibility.html#source-${finding.article}`}>
              <bdi dir="ltr" lang="fr">
                {article}
              </bdi>
            </a>
          )}
        </p>
      </div>
    </li>
  )
}

function groundText(
  { say, maybe }: ReturnType<typeof useWords>,
  finding: Finding,
  values: Record<string, string>,
): string {
  if (finding.state !== 'notMet') return ''
  const undated = values.from ? undefined : maybe(`ground.no-date.${finding.ground}`, values)
  return undated ?? say(`ground.${finding.ground}`, values)
}

function stateOf(finding: Finding, { word, limit }: Verdict): State {
  if (finding.state === 'needs') return 'needs'
  if (finding.condition === 'resources' && word === 'closeToLimit' && limit === 'income') return 'close'
  if (finding.state === 'met') return 'met'
  if (limit === 'time' && word === 'closeToLimit') return 'close'
  return timeGrounds.indexOf(finding.ground) >= 0 ? 'notYet' : 'notMet'
}
