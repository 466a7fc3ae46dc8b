import { describe, expect, it } from 'vitest'
import { questionFor, questions } from '../../../../src/checker/index.ts'
import { termsOfAnswer } from '../../../../src/checker/ui/terms.ts'
import { allStrings } from '../../../../src/layouts/page.ts'

/** Answers that name no paper one could look at. */
const withoutPaper = ['identity.none']

describe.each(['fr', 'en'] as const)('Hints in %s', (locale) => {
  const strings = allStrings[locale]

  it('every question says how to answer it', () => {
    const without = questions.filter(({ id }) => !strings[`question.${id}.hint`])
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('every paper one may hold has its French words, or a description to know it by', () => {
    const without = (['paper', 'receipt', 'endedPaper', 'identity', 'cover'] as const).flatMap((id) => {
      const question = questionFor(id)
      const options: readonly string[] = 'options' in question ? question.options : []
      return options
        .filter((option) => termsOfAnswer(id, option).length === 0 && !strings[`question.${id}.optionHint.${option}`])
        .map((option) => `${id}.${option}`)
    })
    expect(without).toEqual(withoutPaper)
  })

  it('every field one types in shows an example', () => {
    expect(strings['result.field.example']).toMatch(/\{example\}/)
    expect(strings['result.field.dayOptional']).toMatch(/\{day\}.*\{month\}.*\{year\}/)
  })
})
