import { factAt, numberAt } from '../../facts/at.ts'
import { countOf, fill, formatCents, formatDate, formatNumber, string } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import type { CheckData } from './data.ts'

/** Places in the sentences that hold a length of time of the law: the fact behind each, and its unit. */
const lengths: Readonly<Record<string, readonly [fact: string, unit: string]>> = {
  months: ['ame.residence', 'months'],
  stayMonths: ['ame.without-stay', 'months'],
  referenceMonths: ['ame.reference-period', 'months'],
  answerMonths: ['ame.answer', 'months'],
  appealMonths: ['ame.appeal', 'months'],
  visaFreeMonths: ['ame.visa-free-total', 'months'],
  proofAge: ['ame.proof-age', 'months'],
  proofMinimum: ['ame.proof-minimum', 'months'],
  specialMonths: ['ame.special-proofs', 'months'],
  pumaMonths: ['puma.residence', 'months'],
  renewalMonths: ['ame.renewal', 'months'],
  pumaAppealMonths: ['puma.appeal', 'months'],
  c2sAnswerMonths: ['c2s.answer', 'months'],
  accidentYears: ['puma.accident-declaration', 'years'],
  days: ['ame.visa-free-days', 'days'],
  years: ['ame.european-permanent', 'years'],
}

/** Places that hold a bare number: ages. */
const numbers: Readonly<Record<string, string>> = {
  adultAge: 'ame.adult-age',
  childAge: 'ame.child-age',
  studentAge: 'ame.student-age',
  wideAge: 'ame.wide-child-age',
  ownAge: 'puma.own-age',
}

/** Places that hold a text as it stands on signs and forms. */
const texts: Readonly<Record<string, string>> = {
  phone: 'phone.assurance-maladie',
  form: 'ame.form',
  pumaForm: 'puma.form',
  childForm: 'puma.child-form',
  c2sForm: 'c2s.form',
}

/** The ages from which each participation in C2S holds: the last part of its fact's name. */
export const participationAges: readonly number[] = [0, 30, 50, 60, 70]

/** Places that hold a sum of euros each month. */
const sums: Readonly<Record<string, string>> = {
  lowParticipation: 'c2s.participation.0',
  highParticipation: 'c2s.participation.70',
}

/** Places that hold a day. */
const days: Readonly<Record<string, string>> = { withdrawalDay: 'puma.withdrawal-day' }

/** Facts whose words in the check need them, beside those the rules name. For the build: the page does without. */
export function figureFacts(): readonly string[] {
  const named = [numbers, texts, sums, days].flatMap((places) => Object.values(places))
  const timed = Object.values(lengths).map(([fact]) => fact)
  return [...timed, ...named, 'ame.photo-size', ...participationAges.map((age) => `c2s.participation.${age}`)]
}

/** Every figure of the law that a sentence of the check may hold, as of `today`, in the language of the wording. */
export function lawFigures(
  { words, wording, facts }: Pick<CheckData, 'words' | 'facts'> & { readonly wording: { readonly locale: Locale } },
  today: string,
): Record<string, string> {
  const filled: Record<string, string> = {}
  for (const place of Object.keys(lengths)) {
    const [fact = '', unit = ''] = lengths[place] ?? []
    filled[place] = countOf(words, wording.locale, `unit.${unit}`, numberAt(facts, fact, today))
  }
  for (const place of Object.keys(numbers)) {
    filled[place] = formatNumber(wording.locale, numberAt(facts, numbers[place] ?? '', today))
  }
  for (const place of Object.keys(texts)) filled[place] = tied(String(factAt(facts, texts[place] ?? '', today).value))
  for (const place of Object.keys(sums)) {
    filled[place] = formatCents(words, wording.locale, numberAt(facts, sums[place] ?? '', today) * 100)
  }
  for (const place of Object.keys(days)) {
    filled[place] = formatDate(words, wording.locale, String(factAt(facts, days[place] ?? '', today).value))
  }
  const size = String(factAt(facts, 'ame.photo-size', today).value)
  const sides = size.replace(/\d+\.\d+/g, (side) => formatNumber(wording.locale, Number(side)))
  filled.size = tied(fill(string(words, 'unit.cm'), { size: sides }))
  return filled
}

function tied(text: string): string {
  return text.replace(/ /g, '\u00A0')
}
