import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FactsError, loadFacts } from '../../src/facts/load.ts'
import { loadStrings, StringsError } from '../../src/i18n/load.ts'
import { readChapters } from '../../src/integrations/chapters.ts'
import { chapterProblems, overdueProblems } from '../../src/integrations/content.ts'
import { buildSite, copyProject, projectFolder } from '../support/project.ts'

let temporary: string
let content: string

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'cle-sante-mistakes-'))
  content = join(temporary, 'content')
  cpSync(join(projectFolder, 'content'), content, { recursive: true })
})
afterEach(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }))

function add(file: string, text: string): void {
  const path = join(content, file)
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${text}\n`)
}

/** The lines of a file so far, which is where added text comes after. */
function linesOf(file: string): number {
  return readFileSync(join(content, file), 'utf8').trimEnd().split('\n').length
}

/** What the build says of the copy's chapters after `text` is added to one. */
function saidOf(text: string): { readonly problems: string[]; readonly line: number } {
  const line = linesOf('en/ame.mdx') + 2
  add('en/ame.mdx', `\n${text}`)
  return { problems: [...chapterProblems(readChapters(content), loadFacts(content))], line }
}

/** The lines of the error that a loader throws on the copy. */
function thrownBy(load: () => unknown, kind: typeof FactsError | typeof StringsError): string[] {
  try {
    load()
  } catch (error) {
    expect(error).toBeInstanceOf(kind)
    return (error as Error).message.trim().split('\n')
  }
  throw new Error('Nothing was thrown.')
}

const aFact = (name: string, rest: string) => `${name}:
  what: A fact planted by a test of mistakes.
  unit: months
  values:
${rest}
  checked_on: 2026-11-23
  review: 12 months`

describe('Mistakes in a chapter', () => {
  it('the content as it is has none', () => {
    expect([...chapterProblems(readChapters(content), loadFacts(content))]).toEqual([])
  })

  it('an unknown fact: where, and the name that was meant', () => {
    const { problems, line } = saidOf('At most <Fact name="ame.ceilling.metropole.1" />.')
    expect(problems).toEqual([
      `Unknown fact "ame.ceilling.metropole.1" in content/en/ame.mdx, line ${line}. ` +
        'Did you mean "ame.ceiling.metropole.1"? Facts are listed in content/facts/ame.yaml.',
    ])
  })

  it('a fact like no other: where the facts are', () => {
    const { problems, line } = saidOf('<Fact name="weather.tomorrow.afternoon" />')
    expect(problems).toEqual([
      `Unknown fact "weather.tomorrow.afternoon" in content/en/ame.mdx, line ${line}. ` +
        'Facts are listed in content/facts/weather.yaml.',
    ])
  })

  it('an unknown source', () => {
    const { problems, line } = saidOf('So it is. <Source name="casf-l251-9" />')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(
      new RegExp(
        `^Unknown source "casf-l251-9" in content/en/ame\\.mdx, line ${line}\\. ` +
          'Did you mean "casf-l25[\\w-]+"\\? Sources are listed in content/sources\\.yaml\\.$',
      ),
    )
  })

  it.each([
    ['At most 10 421 € a year.', '10 421 €'],
    ['At most €10,421 a year.', '€10,421'],
    ['Wait 3 months.', '3 months'],
    ['Call 36 46.', '36 46'],
  ])('a figure typed by hand: %s', (text, figure) => {
    const { problems, line } = saidOf(text)
    expect(problems).toEqual([
      `"${figure}" is typed by hand in content/en/ame.mdx, line ${line}. ` +
        'Write <Fact name="…" /> instead; facts are listed in content/facts.',
    ])
  })

  it('all at once, not the first only', () => {
    const { problems } = saidOf('Wait 3 months. <Fact name="ame.residense" /> <Source name="casf-l251-11" />')
    expect(problems).toHaveLength(3)
  })
})

describe('Mistakes in facts', () => {
  it('two values from the same day', () => {
    const value = '    - { from: 2026-01-01, value: 3, source: casf-l251-1, confidence: high }'
    add('facts/ame.yaml', aFact('ame.planted', `${value}\n${value}`))
    expect(thrownBy(() => loadFacts(content), FactsError)).toEqual([
      'Fact "ame.planted" in content/facts/ame.yaml has two values from 2026-01-01. ' +
        'Keep one, or correct the day of the other.',
    ])
  })

  it('values out of order', () => {
    const value = (from: string) => `    - { from: ${from}, value: 3, source: casf-l251-1, confidence: high }`
    add('facts/ame.yaml', aFact('ame.planted', `${value('2026-01-01')}\n${value('2025-01-01')}`))
    expect(thrownBy(() => loadFacts(content), FactsError)).toEqual([
      'Fact "ame.planted" in content/facts/ame.yaml: the value from 2025-01-01 stands after the one from 2026-01-01. ' +
        'Put the oldest first.',
    ])
  })

  it('a source that is not listed', () => {
    add(
      'facts/ame.yaml',
      aFact('ame.planted', '    - { from: 2026-01-01, value: 3, source: hearsay, confidence: high }'),
    )
    expect(thrownBy(() => loadFacts(content), FactsError)).toEqual([
      'Fact "ame.planted" in content/facts/ame.yaml names the source "hearsay", ' +
        'which content/sources.yaml does not have. Add it there.',
    ])
  })

  it('no source at all', () => {
    add('facts/ame.yaml', aFact('ame.planted', '    - { from: 2026-01-01, value: 3, confidence: high }'))
    const problems = thrownBy(() => loadFacts(content), FactsError)
    expect(problems.join(' ')).toMatch(
      /^content\/facts\/ame\.yaml, ame\.planted → values → 0.*content\/README\.md shows the format\.$/,
    )
  })

  it('a fact in the file of another subject', () => {
    const value = '    - { from: 2026-01-01, value: 3, source: casf-l251-1, confidence: high }'
    add('facts/phone.yaml', aFact('ame.planted', value))
    expect(thrownBy(() => loadFacts(content), FactsError)).toEqual([
      'Fact "ame.planted" in content/facts/phone.yaml: its name must start with the file\'s name. ' +
        'Move it to content/facts/ame.yaml or rename it.',
    ])
  })

  it('a day that no calendar has', () => {
    const value = '    - { from: 2026-02-30, value: 3, source: casf-l251-1, confidence: high }'
    add('facts/ame.yaml', aFact('ame.planted', value))
    expect(thrownBy(() => loadFacts(content), FactsError).join(' ')).toContain('ame.planted → values → 0')
  })

  it('a review day that is past, unless the reason is written down', () => {
    const loaded = loadFacts(content)
    const [name = '', { review = '' } = {}] = Object.entries(loaded.facts)[0] ?? []
    const file = loaded.info[name]?.file
    expect([...overdueProblems(loaded, review)]).toContain(
      `The fact "${name}" in ${file} was due for review on ${review}. ` +
        'Read its source again and put the day in "checked_on", or write the reason in "review_overdue_because".',
    )
    const { [name]: info } = loaded.info
    const excused = { ...loaded, info: { ...loaded.info, [name]: { ...info, reviewOverdueBecause: 'No table yet.' } } }
    expect([...overdueProblems(excused as typeof loaded, review)].filter((line) => line.includes(`"${name}"`))).toEqual(
      [],
    )
  })

  it('a file that is no YAML', () => {
    add('facts/ame.yaml', 'ame.planted: [')
    expect(thrownBy(() => loadFacts(content), FactsError)[0]).toMatch(/^content\/facts\/ame\.yaml is not valid YAML: /)
  })
})

describe('Mistakes in strings', () => {
  const load = () => loadStrings(join(content, 'strings'))

  it('a string that is missing', () => {
    const path = join(content, 'strings/ka.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^page\.skip:.*\n/m, ''))
    expect(thrownBy(load, StringsError)).toEqual([
      'content/strings/ka.yaml has no "page.skip". Translate the one of content/strings/fr.yaml.',
    ])
  })

  it('a string that nothing uses', () => {
    add('strings/ka.yaml', 'page.skipp: x')
    expect(thrownBy(load, StringsError)).toEqual([
      'content/strings/ka.yaml: "page.skipp" is used nowhere in this language. Remove it or correct its name.',
    ])
  })

  it('a placeholder that is lost', () => {
    const path = join(content, 'strings/ka.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(foot\.edition:.*)\{version\}/m, '$1'))
    expect(thrownBy(load, StringsError)).toEqual([
      'content/strings/ka.yaml: "foot.edition" must hold the same {placeholders} as French: {version}.',
    ])
  })

  it('an invisible mark that turns the direction', () => {
    const path = join(content, 'strings/ar.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^page\.skip: /m, 'page.skip: \u202B'))
    expect(thrownBy(load, StringsError)).toEqual([
      'content/strings/ar.yaml: "page.skip" holds an invisible direction mark. Remove it.',
    ])
  })
})

describe('The real build', () => {
  it('stops on a mistake, says what, where and what to write, and writes no page', () => {
    const folder = join(temporary, 'site')
    copyProject(folder)
    const chapter = join(folder, 'content/en/ame.mdx')
    writeFileSync(chapter, `${readFileSync(chapter, 'utf8')}\nAt most <Fact name="ame.residense" />, or 12 €.\n`)
    const { ok, output } = buildSite(folder, join(temporary, 'out'))
    expect(ok).toBe(false)
    expect(output).toMatch(
      /Unknown fact "ame\.residense" in content\/en\/ame\.mdx, line \d+\. Did you mean "ame\.residence"\?/,
    )
    expect(output).toMatch(
      /"12 €" is typed by hand in content\/en\/ame\.mdx, line \d+\. Write <Fact name="…" \/> instead/,
    )
  })
})
