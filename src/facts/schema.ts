import { z } from 'zod'
import { isDay } from './at.ts'

/** A calendar day, `YYYY-MM-DD`. YAML may hand it over as text only (the loader keeps dates as text). */
const day = z.string().refine(isDay, 'write a day that exists, as YYYY-MM-DD')
const confidence = z.enum(['high', 'medium', 'low'])
const money = z.number().nonnegative()

/** Amounts by number of people counted; `extra` is added for the fifth person and each further one. */
const byHousehold = z.strictObject({
  1: money.optional(),
  2: money.optional(),
  3: money.optional(),
  4: money.optional(),
  extra: money.optional(),
})

const common = {
  from: day,
  source: z.string(),
  confidence,
  provisional: z.boolean().optional(),
  note: z.string().optional(),
}

/** One value with the day it starts; it ends where the next one starts. */
const singleValue = z.strictObject({ ...common, value: z.union([z.number(), z.string()]) })
const tableValue = z.strictObject({ ...common, amounts: byHousehold, computed: byHousehold.optional() })

/** The units a fact may have. `eur/year` and `eur/month` carry their period; the last ones are texts printed as they stand. */
export const units = [
  'eur',
  'eur/year',
  'eur/month',
  'percent',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'cm',
  'count',
  'date',
  'phone',
  'form',
  'article',
] as const

/** One entry of `content/facts/<subject>.yaml`: a sourced value that may change at known dates. */
export const factSchema = z.strictObject({
  what: z.string().min(10),
  unit: z.enum(units),
  values: z.array(z.union([singleValue, tableValue])).min(1),
  checked_on: day,
  /** `each 04-01` (every year on that day) or `12 months` (after `checked_on`). */
  review: z.string().regex(/^(each \d{2}-\d{2}|\d+ months)$/, 'write "each 04-01" or "12 months"'),
  /** Why an overdue review does not stop the build. */
  review_overdue_because: z.string().min(10).optional(),
  note: z.string().optional(),
})

export const factsFileSchema = z.record(z.string(), factSchema)

/** One entry of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  title: z.string().min(3),
  publisher: z.string().min(2),
  /** What the marker in the text and the result page show, e.g. `CASF, L251-1`. */
  short: z.string().min(2).max(40),
  link: z.url().optional(),
  /** Date of the source itself, as precisely as it is known. */
  date: z.string().min(4),
  read_on: day,
})

export const sourcesFileSchema = z.record(z.string(), sourceSchema)

export type FactEntry = z.infer<typeof factSchema>
export type SourceEntry = z.infer<typeof sourceSchema>
