import { numberAt } from '../../facts/at.ts'
import { formatNumber } from '../../i18n/format.ts'
import { participationAges } from './figures.ts'
import { useWords, type Words } from './words.tsx'

/** What C2S with a participation costs each month, by age: nobody is asked for theirs. */
export function Participation() {
  const words = useWords()
  return (
    <>
      <p>{words.say('result.participation.title')}</p>
      <ul class="doors-list">
        {participationAges.map((age, index) => (
          <li key={age}>{rowText(words, age, participationAges[index + 1])}</li>
        ))}
      </ul>
    </>
  )
}

/** The first row ends where the second begins. */
function rowText({ say, euros, data, today }: Words, age: number, next: number | undefined): string {
  const amount = euros(numberAt(data.facts, `c2s.participation.${age}`, today) * 100)
  const isFirst = age === 0 && next !== undefined
  const shown = formatNumber(data.wording.locale, isFirst ? next : age)
  return say(isFirst ? 'result.participation.under' : 'result.participation.from', { age: shown, amount })
}
