const units =
  'mois|ans?|années?|jours?|semaines?|heures?|centimes?|euros?|months?|years?|days?|weeks?|hours?|cents?|cm|mm|%|€'

const patterns = [
  // An amount, an age, a delay, a share, a size: a digit beside its unit, either way round.
  new RegExp(`\\d[\\d.,\\s\\u00A0\\u202F]*(?:${units})(?![\\p{L}])`, 'giu'),
  /€\s?\d[\d.,]*/g,
  // A phone number as the French write it, and the short ones after a verb of calling.
  /(?<![\d.])\d{2}(?:[\s\u00A0\u202F]\d{2}){1,4}(?!\d)/g,
  // A form.
  /cerfa\s*n?°?\s*\d+/gi,
  /\bS3720\w?/g,
]

/** Figures typed into a line of a chapter or a string: each should be a `<Fact>`. Tags and their attributes are passed over. */
export function typedFigures(line: string): string[] {
  const prose = line
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{[^}]*\}/g, ' ')
  return patterns.flatMap((pattern) => [...prose.matchAll(pattern)].map(([text]) => text.trim()))
}
