import { describe, expect, it } from 'vitest'
import { loadStrings } from '../../src/i18n/load.ts'
import { readChapters } from '../../src/integrations/chapters.ts'
import { readingOf, sentencesOf, splitSentences, wordsOf } from './sentences.ts'

/** Words in a sentence, at most. */
const longest = 25
/** Words per sentence of a chapter, on average, at most. Scores only warn: a person decides. */
const average = 15

const written = ['fr', 'en'] as const
const chapters = readChapters().filter(({ locale }) => written.some((own) => own === locale))

describe('Plain language', () => {
  it.each(chapters)(`$file has no sentence over ${longest} words`, ({ text, firstLine }) => {
    const long = sentencesOf(text).filter(({ words }) => words > longest)
    expect(long.map(({ text, words, line }) => `line ${firstLine + line - 1}, ${words} words: ${text}`)).toEqual([])
  })

  it.each(chapters)(`$file has ${average} words a sentence or fewer, on average`, ({ file, locale, text }) => {
    const reading = readingOf(locale as 'fr' | 'en', sentencesOf(text))
    expect(reading.average).toBeLessThanOrEqual(average)
    const isHard = locale === 'fr' ? reading.score < 70 : reading.score > 6.5
    if (isHard) console.warn(`${file} reads hard (${reading.score.toFixed(1)}): read it aloud to someone and decide.`)
  })

  it.each(written)(`the words of the site in %s have no sentence over ${longest} words`, (locale) => {
    const texts = Object.entries(loadStrings()[locale]).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : Object.values(value).map((form) => [key, String(form)]),
    )
    const long = texts.flatMap(([key, value = '']) =>
      splitSentences(value)
        .filter((sentence) => wordsOf(sentence).length > longest)
        .map((sentence) => `${key}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it.each([
    ['a list item', '- Un.\n- Deux mots.', ['Un.', 'Deux mots.']],
    ['a paragraph over two lines', 'Un\ndeux. Trois ?', ['Un deux.', 'Trois ?']],
    ['a figure and its source', 'Après <Fact name="a" /> mois.<Source name="b" /> Puis.', ['Après 0 mois.', 'Puis.']],
    ['a heading', '## Titre\n\nTexte.', ['Texte.']],
    ['a link and a label', 'Voyez [ici](a.html), <Term fr="carte Vitale" />.', ['Voyez ici, AME.']],
    ['a notice', '<Notice kind="now">\n\nAllez.\n\n</Notice>', ['Allez.']],
    ['an abbreviation with a small letter after it', 'Le n. de dossier. Fin.', ['Le n. de dossier.', 'Fin.']],
  ])('%s is read as its sentences', (_, mdx, sentences) => {
    expect(sentencesOf(mdx).map(({ text }) => text)).toEqual(sentences)
  })

  it.each([
    ['fr', 'Le chat dort.', 100],
    ['fr', 'L’administration hospitalière communautaire réorganisait systématiquement.', -150],
    ['en', 'The cat sat.', -2],
    ['en', 'Administrative reorganisation necessitates communication.', 30],
  ] as const)('in %s, "%s" is scored about %d', (locale, text, score) => {
    expect(Math.abs(readingOf(locale, [{ text }]).score - score)).toBeLessThan(60)
  })
})
