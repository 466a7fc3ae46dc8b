import { z } from 'zod'
import { mostPeople } from './questions/household.ts'
import {
  activities,
  ages,
  britons,
  covers,
  endedPapers,
  europeans,
  holdings,
  housings,
  identityPapers,
  lengths,
  minors,
  nationalities,
  papers,
  partners,
  places,
  purposes,
  type QuestionId,
  receipts,
  type Situation,
  yesOrNo,
} from './situation.ts'

/** What each answer tells, in English, and the French term it goes by; `situation.ts` defines every value. */
export const answerNotes: Readonly<Record<QuestionId, { readonly english: string; readonly french: string }>> = {
  place: { english: 'Where the person lives', french: 'territoire' },
  held: { english: 'Where a person who is held is held', french: 'détention, garde à vue ou rétention' },
  purpose: { english: 'Why the person is in France', french: 'motif de la présence' },
  age: { english: 'Adult or not, on the day of the check', french: 'âge' },
  minor: { english: 'What is true of someone under 18; the first that is', french: 'mineur' },
  nationality: { english: 'Nationality; the first that is true', french: 'nationalité' },
  british: { english: 'What is true of a British citizen', french: 'Britannique' },
  paper: { english: 'The paper held today, or the way of entry', french: 'titre ou document de séjour' },
  receipt: { english: 'Which paper stands in for a permit', french: 'récépissé, attestation ou convocation' },
  familyCard: { english: 'A family card in date', french: 'carte de séjour « membre de la famille »' },
  cover: { english: 'What covers the person today', french: 'couverture maladie' },
  european: {
    english: 'What is true of a citizen of the EU, the EEA or Switzerland; the first that is',
    french: 'citoyen européen',
  },
  activity: { english: 'What the person does in France', french: 'activité' },
  homeCover: { english: 'Insured in the other state', french: 'assurance dans l’autre État' },
  endedPaper: { english: 'What kind of paper ended', french: 'document expiré' },
  endedOn: { english: 'The last day the paper was, or is, in date', french: 'date de fin de validité' },
  insuredBefore: { english: 'Insured while that paper was in date', french: 'assuré avant la fin du titre' },
  removalFinal: { english: 'A removal order that is no longer open to appeal', french: 'OQTF définitive' },
  ameEndsOn: { english: 'The last day of the AME held today', french: 'date de fin de l’AME' },
  residence: {
    english: 'In France without a break for more than the length the law asks for',
    french: 'résidence ininterrompue',
  },
  arrivedOn: { english: 'Last entry to France', french: 'date d’entrée en France' },
  partner: {
    english: 'Spouse or partner, by their own right to stay',
    french: 'conjoint, concubin, partenaire de PACS',
  },
  children: { english: 'Children the person supports', french: 'enfants à charge' },
  youngAdults: {
    english: 'Other young adults who live with the person and have no income',
    french: 'jeunes adultes du foyer',
  },
  income: { english: 'Money received over 12 months by the people counted', french: 'ressources' },
  ownIncome: {
    english: 'The part of the income the person received alone',
    french: 'ressources propres',
  },
  housing: { english: 'How the person is housed', french: 'logement' },
  identity: { english: 'Papers that prove who the person is', french: 'pièces d’identité' },
  accident: { english: 'Hurt or ill through work in France', french: 'accident du travail' },
}

/** One of a closed list, or not known. */
function choice<const Option extends string>(key: QuestionId, options: readonly Option[]) {
  return z
    .enum([...options, 'unknown'])
    .describe(describe(key))
    .optional()
}

/** Cents of a euro over 12 months. */
function amount(key: QuestionId) {
  const wanted = 'Write a whole number of cents over 12 months, 0 or more (1033900 is 10 339 €), or "unknown"'
  return z
    .union([z.int().min(0, wanted), z.literal('unknown')], wanted)
    .describe(describe(key, 'In cents of a euro over 12 months'))
    .optional()
}

function count(key: QuestionId) {
  const wanted = `Write a whole number from 0 to ${mostPeople}, or "unknown"`
  return z
    .union([z.int().min(0, wanted).max(mostPeople, wanted), z.literal('unknown')], wanted)
    .describe(describe(key))
    .optional()
}

function dayOrMonth(key: QuestionId) {
  const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  const wanted = 'Write a day that exists as YYYY-MM-DD, a month as YYYY-MM, or "unknown"'
  return z
    .union([z.iso.date(), month, z.literal('unknown')], wanted)
    .describe(describe(key, 'A day, or a month when the day is not known'))
    .optional()
}

/** Any number of papers, each once; "none" alone. The meta entries say so in JSON Schema, which knows no refinement. */
function papersHeld(key: QuestionId) {
  const each = identityPapers.map((paper) => `"${paper}"`).join(', ')
  const wanted = `Write a list of ${each}: each once, "none" alone; or "unknown"`
  const held = z
    .array(z.enum(identityPapers))
    .refine((list) => new Set(list).size === list.length, wanted)
    .refine((list) => !list.includes('none') || list.length === 1, wanted)
    .meta({ uniqueItems: true, anyOf: [{ not: { contains: { const: 'none' } } }, { maxItems: 1 }] })
    .readonly()
  return z
    .union([held, z.literal('unknown')], wanted)
    .describe(describe(key))
    .optional()
}

function describe(key: QuestionId, more?: string): string {
  const { english, french } = answerNotes[key]
  return `${english} (${french}).${more ? ` ${more}.` : ''}`
}

/** The answers of one person as they may come from outside, in the order of `Situation`. All may be left out. */
export const situationSchema = z
  .strictObject({
    place: choice('place', places),
    held: choice('held', holdings),
    purpose: choice('purpose', purposes),
    age: choice('age', ages),
    minor: choice('minor', minors),
    nationality: choice('nationality', nationalities),
    british: choice('british', britons),
    paper: choice('paper', papers),
    receipt: choice('receipt', receipts),
    familyCard: choice('familyCard', yesOrNo),
    cover: choice('cover', covers),
    european: choice('european', europeans),
    activity: choice('activity', activities),
    homeCover: choice('homeCover', yesOrNo),
    endedPaper: choice('endedPaper', endedPapers),
    endedOn: dayOrMonth('endedOn'),
    insuredBefore: choice('insuredBefore', yesOrNo),
    removalFinal: choice('removalFinal', yesOrNo),
    ameEndsOn: dayOrMonth('ameEndsOn'),
    residence: choice('residence', lengths),
    arrivedOn: dayOrMonth('arrivedOn'),
    partner: choice('partner', partners),
    children: count('children'),
    youngAdults: count('youngAdults'),
    income: amount('income'),
    ownIncome: amount('ownIncome'),
    housing: choice('housing', housings),
    identity: papersHeld('identity'),
    accident: choice('accident', yesOrNo),
  })
  .meta({
    title: 'Situation',
    description: 'What one person has told so far. An answer not asked is left out; "unknown" is "I don\'t know".',
  })

type Read = z.infer<typeof situationSchema>

/** The keys that only one side has, or whose answers differ. */
type Drift = {
  [Key in keyof Read | QuestionId]: Key extends keyof Read & QuestionId
    ? Same<Required<Read>[Key], Required<Situation>[Key]> extends true
      ? never
      : Key
    : Key
}[keyof Read | QuestionId]

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** What the schema reads. Compiles only while schema and `Situation` hold the same answers; the error names the key. */
export type SituationRead = Agreed<Drift, Read>
type Agreed<Drifted extends never, Answers> = [Drifted] extends [never] ? Answers : never

/** Every key of a situation, in the order of the type. */
export const situationKeys = Object.keys(situationSchema.shape) as readonly QuestionId[]

/** The JSON Schema (2020-12) of a situation. */
export function situationJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(situationSchema, {
    target: 'draft-2020-12',
    // Says nothing about what a situation may be: only that our code never changes one.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
}
