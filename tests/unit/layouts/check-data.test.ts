import { describe, expect, it } from 'vitest'
import { emptySituation, nextQuestion } from '../../../src/checker/index.ts'
import { unpack } from '../../../src/checker/ui/data.ts'
import { facts } from '../../../src/facts/site.ts'
import { languageOf } from '../../../src/i18n/languages.ts'
import { partScript, questionPart, wordPart } from '../../../src/layouts/check-data.ts'
import { allStrings } from '../../../src/layouts/page.ts'

const today = '2026-11-23'
const [french, english, arabic] = [languageOf('fr'), languageOf('en'), languageOf('ar')]

describe('What the check loads', () => {
  it('brings the first question with its own part, and every other word that asks after it', () => {
    const first = questionPart(english, english, today)
    const { words } = unpack(first)
    const start = nextQuestion(emptySituation, facts, today)
    const ofFirst = Object.keys(allStrings.en).filter((key) => key.startsWith(`question.${start}.`))
    expect(ofFirst.filter((key) => words[key] !== allStrings.en[key] && !key.endsWith('.find'))).toEqual([])
    const all = unpack(first, wordPart(english)).words
    const wanted = Object.keys(allStrings.en).filter((key) => /^(question|error|result\.field)\./.test(key))
    expect(wanted.filter((key) => all[key] !== allStrings.en[key])).toEqual([])
    const ofResults = /^(verdict|condition|ground|group|paper|tip|step|card|scheme|result\.(?!field))/
    expect(Object.keys(words).filter((key) => ofResults.test(key))).toEqual([])
  })

  it('says results in the language of the check, to the last key', () => {
    const { words } = unpack(questionPart(english, english, today), wordPart(english))
    const isResult = (key: string) => /^(verdict|ground|group|paper|tip|step|card|result\.(?!static|field))/.test(key)
    const wanted = Object.keys(allStrings.en).filter(isResult)
    expect(wanted.filter((key) => words[key] !== allStrings.en[key])).toEqual([])
  })

  it('says in French too what goes on paper: each text under its own key, with the units and months in it', () => {
    const said = unpack(questionPart(english, english, today), wordPart(english)).french
    const onPaper =
      /^(verdict|group|paper|tip|step|card|list\.(oneOf|allOf)|scheme\.[\w-]+\.name|result\.(lead|next|office|estimate)\b)/
    const inside = /^(unit\.(months|days|years)|month|date|amount\.(euro|about))\b/
    const wanted = Object.keys(allStrings.fr).filter((key) => onPaper.test(key) || inside.test(key))
    expect(wanted.filter((key) => said[key] !== allStrings.fr[key])).toEqual([])
    expect(Object.keys(said).filter((key) => said[key] !== allStrings.fr[key])).toEqual([])
    expect(Object.keys(said).filter((key) => /^(ground|condition|question|result\.text)\b/.test(key))).toEqual([])
  })

  it('carries French once where the check speaks French, with menus in the language of the page', () => {
    const { words, strings, french: said } = unpack(questionPart(arabic, french, today), wordPart(french))
    expect(said).toBe(words)
    expect(strings['check.next']).toBe(allStrings.ar['check.next'])
    expect(said['card.text']).toBe(allStrings.fr['card.text'])
  })

  it('is a script that old browsers can read', () => {
    const script = partScript('words', { words: { odd: 'a\u2028b\u2029c' }, articles: {}, explained: [] })
    expect(script).not.toMatch(/[\u2028\u2029]/)
    const window: { cleSante?: { words?: unknown } } = {}
    new Function('window', script)(window)
    expect(window.cleSante?.words).toEqual({ words: { odd: 'a\u2028b\u2029c' }, articles: {}, explained: [] })
  })
})
