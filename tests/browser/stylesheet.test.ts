import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../support/project.ts'
import { site } from './site.ts'

interface Rule {
  readonly selector: string
  readonly declarations: readonly (readonly [property: string, value: string])[]
}

/** The innermost rules of a stylesheet: selectors with their declarations, media queries taken off. */
function rulesOf(css: string): Rule[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.replace(/^[\s\S]*[;]/, '').trim(),
    declarations: body.split(';').flatMap((line) => {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(line) ?? []
      return property && value ? [[property, value] as const] : []
    }),
  }))
}

const sourceFolder = join(projectFolder, 'src/styles')
const sources = readdirSync(sourceFolder).filter((name) => name.endsWith('.css'))
const sourceRules = sources.flatMap((name) =>
  rulesOf(readFileSync(join(sourceFolder, name), 'utf8')).map((rule) => ({ ...rule, name })),
)

const assets = join(site.folder, 'assets')
const built = readdirSync(assets)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(assets, name), 'utf8'))
  .join('\n')

/** "text.css .papers { float: left }" for each declaration of our styles that `isWrong` names. */
function found(isWrong: (property: string, value: string, selector: string) => boolean): string[] {
  return sourceRules.flatMap(({ name, selector, declarations }) =>
    declarations
      .filter(([property, value]) => isWrong(property, value, selector))
      .map(([property, value]) => `${name} ${selector} { ${property}: ${value} }`),
  )
}

/** The French label and the card for the counter are key tags: the hole is at the left, as on the real thing. */
function isFrenchLabel(selector: string): boolean {
  return selector.split(',').every((part) => /\.(?:term|counter)(::?\w+)?$/.test(part.trim()))
}

/** Rules that turn a side round for right-to-left pages by hand name the direction themselves. */
function namesDirection(selector: string): boolean {
  return selector.split(',').every((part) => /\[dir=/.test(part))
}

/** A value of four sides whose left and right differ. */
function isLopsided(value: string): boolean {
  const sides = value.trim().split(/\s+(?![^(]*\))/)
  return sides.length === 4 && sides[1] !== sides[3]
}

describe('Styles', () => {
  it('Sides follow the direction of the text: no left or right, but for the French label', () => {
    const physical = found((property, value, selector) => {
      if (isFrenchLabel(selector) || namesDirection(selector)) return false
      if (/^(left|right)$|-(left|right)(-|$)/.test(property)) return true
      if (/^(float|clear|text-align|caption-side)$/.test(property)) return /\b(left|right)\b/.test(value)
      if (/^background(-position)?$/.test(property)) return /\b(left|right)\b/.test(value)
      return /^(margin|padding|border-(width|style|color|radius)|inset)$/.test(property) && isLopsided(value)
    })
    expect(physical).toEqual([])
  })

  it('What the eye meets first comes first in the page: no order, no reversed rows', () => {
    expect(found((property, value) => /^(-\w+-(flex-|box-)?)?order/.test(property) || /-reverse/.test(value))).toEqual(
      [],
    )
  })

  it('Nothing moves by itself', () => {
    expect(
      found((property) => /^(-\w+-)?(transition|animation)/.test(property) || property === 'scroll-behavior'),
    ).toEqual([])
    expect(built).not.toMatch(/@keyframes/)
  })

  it('Nothing is used that the oldest browsers we serve do not know', () => {
    expect(built).not.toMatch(/@layer|@container|@property|@scope/)
    expect(built.match(/:(has|is|where|focus-visible|focus-within|not\([^)]*,)[^{]*/g) ?? []).toEqual([])
    expect(built.match(/[^{};]*(clamp|min|max)\([^;}]*/g)?.filter((it) => !it.includes('minmax(')) ?? []).toEqual([])
    expect(
      built.match(/[{;](aspect-ratio|inset[\w-]*|gap|row-gap|place-[\w-]+|content-visibility):[^;}]*/g) ?? [],
    ).toEqual([])
    expect(built).not.toMatch(/\d(dvh|svh|lvh|cqw)|color-mix\(|oklch\(|&:/)
  })

  it('Text has no size in pixels and none that follows the window alone', () => {
    const sizes = found((property, value) => property === 'font-size' && /\d(px|vw|vh)\b/.test(value))
    expect(sizes).toEqual([])
  })

  it('Text is never justified, nor in capitals made by the browser', () => {
    expect(found((property, value) => property === 'text-align' && value === 'justify')).toEqual([])
    expect(found((property, value) => property === 'text-transform' && value !== 'none')).toEqual([])
  })

  it('Nothing is loaded by the styles', () => {
    expect(built).not.toMatch(/url\(|@import|@font-face/)
  })

  it('Only longhands of logical sides: the build lowers nothing else for old browsers', () => {
    const shorthand = /^(margin|padding|border|inset)-(inline|block)$|^border-(inline|block)$|^(inset)-/
    expect(found((property) => shorthand.test(property))).toEqual([])
  })
})
