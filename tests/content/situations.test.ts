import { describe, expect, it } from 'vitest'
import { schemesWithRules } from '../../src/checker/index.ts'
import { loadStrings } from '../../src/i18n/load.ts'
import { readChapters } from '../../src/integrations/chapters.ts'
import { readSituations, situationGroups, situationProblems } from '../../src/integrations/situations.ts'

const situations = readSituations()
const chapters = readChapters()
const strings = loadStrings()

describe('The situations of the guide', () => {
  it('lead to a chapter and to a heading it has', () => {
    expect([...situationProblems(situations, chapters)]).toEqual([])
  })

  it('are each there once, with words and known covers', () => {
    expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length)
    for (const { id, schemes } of situations) {
      for (const locale of ['fr', 'en'] as const) expect(strings[locale][`situation.${id}`], id).toBeDefined()
      for (const scheme of schemes) expect(strings.fr[`scheme.${scheme}.name`], `${id}: ${scheme}`).toBeDefined()
    }
    const words = Object.keys(strings.fr).filter((key) => key.startsWith('situation.') && key !== 'situation.question')
    expect(words.toSorted()).toEqual(situations.map(({ id }) => `situation.${id}`).toSorted())
  })

  it('name every cover of the check but the one nobody asks for by situation', () => {
    const named = new Set(situations.flatMap(({ schemes }) => schemes))
    expect(schemesWithRules.filter((id) => !named.has(id))).toEqual([])
  })

  it.each(['fr', 'en'])('stand in the chapter %s, every group once, in the order in which one looks', (locale) => {
    const text = chapters.find((chapter) => chapter.locale === locale && chapter.slug === 'which-cover')?.text ?? ''
    const shown = [...text.matchAll(/<Situations group="(\w+)" \/>/g)].map(([, group]) => group)
    expect(shown).toEqual([...situationGroups])
    const order = situations.map(({ group }) => situationGroups.indexOf(group))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('say what to do when a heading has another name', () => {
    const moved = situations.slice(0, 1).map((situation) => ({ ...situation, heading: 'Ancien titre' }))
    expect([...situationProblems(moved, chapters)]).toEqual([
      'content/situations.yaml, "emergency": content/fr/emergency.mdx has no heading "Ancien titre". ' +
        'Write the one that answers it now.',
    ])
  })
})
