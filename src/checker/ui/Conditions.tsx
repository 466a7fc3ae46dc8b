import { type Finding, type QuestionId, type Situation, timeGrounds, type Verdict } from '../index.ts'
import type { IconName } from '../../pictures/icons.ts'
import { answerText } from './answer-text.ts'
import { Drawing } from './Drawing.tsx'
import { figureValues } from './result-key.ts'
import { Section } from './Section.tsx'
import { useWords, type Words } from './words.tsx'

interface Props {
  findings: readonly Finding[]
  verdict: Verdict
  situation: Situation
}

type State = 'met' | 'notMet' | 'close' | 'notYet' | 'needs' | 'ask'

const drawings: Readonly<Record<State, IconName>> = {
  met: 'yes',
  notMet: 'bar',
  close: 'near',
  notYet: 'clock',
  needs: 'unknown',
  ask: 'unknown',
}

/** The answers a condition rests on, to read back to the person. */
const answersOf: Readonly<Record<string, readonly QuestionId[]>> = {
  territory: ['place'],
  settled: ['purpose'],
  held: ['held'],
  visiting: ['purpose', 'nationality'],
  'no-other-cover': ['minor', 'european', 'paper'],
  ground: ['european', 'british', 'familyCard', 'paper', 'receipt', 'activity'],
  child: ['minor'],
  kept: ['endedPaper', 'endedOn'],
  insured: ['cover'],
  minor: ['age'],
  residence: ['residence', 'arrivedOn'],
  'without-stay': ['endedPaper', 'endedOn'],
  resources: ['income'],
  renewal: ['ameEndsOn'],
}

/** Each condition with its state as a word, its reason, what the person said, and its article. */
export function Conditions({ findings, verdict, situation }: Props) {
  const { say } = useWords()
  return (
    <Section title={say('result.heading.why')}>
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
  const { figures } = finding
  const values = figureValues(words, figures)
  const said = answersOf[finding.condition]
    ?.map((id) => answerText(words, situation, id))
    .filter((answer) => answer !== undefined)
    .join(', ')
  const article = data.articles[finding.article]
  return (
    <li>
      <Drawing name={drawings[state]} size={32} />
      <div>
        <p class="state">
          {say(`condition.state.${state}`)}
          {sureText(words, finding)}
        </p>
        <b>{say(`condition.${finding.condition}.label`)}</b>
        {(finding.state === 'notMet' || finding.state === 'ask') && <p>{groundText(words, finding.ground, values)}</p>}
        {figures?.ceiling !== undefined && (
          <p>{say(figures.provisional ? 'result.ceilingProvisional' : 'result.ceiling', values)}</p>
        )}
        <p class="soft">
          {said && `${say('result.said', { answer: said })} `}
          {article && <Article id={finding.article} name={article} />}
        </p>
      </div>
    </li>
  )
}

/** What the sources say less surely is said to be so. */
function sureText({ say }: Words, finding: Finding): string {
  if (finding.state !== 'met' && finding.state !== 'notMet') return ''
  return finding.confidence === 'high' ? '' : ` · ${say(`condition.sure.${finding.confidence}`)}`
}

/** The article as it stands in French, with its full reference where a chapter has it. */
function Article({ id, name }: { id: string; name: string }) {
  const { explained } = useWords().data
  const text = (
    <bdi dir="ltr" lang="fr">
      {name}
    </bdi>
  )
  if (explained.indexOf(id) < 0) return text
  return (
    <a class="article" href={`ame-eligibility.html#source-${id}`}>
      {text}
    </a>
  )
}

function groundText({ say, maybe }: Words, ground: string, values: Record<string, string>): string {
  const undated = values.from ? undefined : maybe(`ground.no-date.${ground}`, values)
  return undated ?? say(`ground.${ground}`, values)
}

function stateOf(finding: Finding, { word, limit }: Verdict): State {
  if (finding.state === 'needs' || finding.state === 'ask') return finding.state
  if (finding.condition === 'resources' && word === 'closeToLimit' && limit === 'income') return 'close'
  if (finding.state === 'met') return 'met'
  if (limit === 'time' && word === 'closeToLimit') return 'close'
  return timeGrounds.includes(finding.ground) ? 'notYet' : 'notMet'
}
