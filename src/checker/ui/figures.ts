import { factAt, numberAt } from '../../facts/at.ts'
import { countOf, fill, formatNumber, string } from '../../i18n/format.ts'
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
  days: ['ame.visa-free-days', 'days'],
  years: ['ame.european-permanent', 'years'],
}

/** Places that hold a bare number: ages. */
const numbers: Readonly<Record<string, string>> = {
  adultAge: 'ame.adult-age',
  childAge: 'ame.child-age',
  studentAge: 'ame.student-age',
  wideAge: 'ame.wide-child-age',
}

/** Places that hold a text as it stands on signs and forms. */
const texts: Readonly<Record<string, string>> = {
  phone: 'phone.assurance-maladie',
  form: 'ame.form',
}

/** Facts whose words in the check need them, beside those the rules name. */
export const figureFacts: readonly string[] = Object.keys(lengths)
  .map((place) => lengths[place]?.[0] ?? '')
  .concat(Object.keys(numbers).map((place) => numbers[place] ?? ''))
  .concat(
    Object.keys(texts).map((place) => texts[place] ?? ''),
    'ame.photo-size',
  )

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
  const size = String(factAt(facts, 'ame.photo-size', today).value)
  const sides = size.replace(/\d+\.\d+/g, (side) => formatNumber(wording.locale, Number(side)))
  filled.size = tied(fill(string(words, 'unit.cm'), { size: sides }))
  return filled
}

function tied(text: string): string {
  return text.replace(/ /g, '\u00A0')
}
