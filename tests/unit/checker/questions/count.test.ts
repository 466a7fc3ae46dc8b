import { describe, expect, it } from 'vitest'
import { parseCount } from '../../../../src/checker/index.ts'

const most = 20

describe('A number of people', () => {
  it.each([
    ['0', 0],
    ['3', 3],
    ['20', 20],
    ['٣', 3],
    ['۱۲', 12],
    ['৫', 5],
    ['௭', 7],
    ['８', 8],
    [' 2 ', 2],
    ['02', 2],
    ['2,0', 2],
    ['\u200f٣\u200f', 3],
    ['\u00a03\u202f', 3],
    ['1٢', 12],
  ])('is read: %s', (text, count) => {
    expect(parseCount(text, most)).toEqual({ ok: true, value: count })
  })

  it.each([
    ['', 'empty'],
    ['two', 'letters'],
    ['a'.repeat(60), 'letters'],
    ['2'.repeat(60), 'too-big'],
    ['2..3', 'unclear'],
    ['2,,3', 'unclear'],
    ['-1', 'negative'],
    ['21', 'too-big'],
    ['1 000', 'too-big'],
    ['99999999999999', 'too-big'],
    ['1,5', 'decimals'],
    ['1,2345', 'decimals'],
    ['2 3', 'unclear'],
    ['2-3', 'unclear'],
  ])('is refused with its reason: "%s" is %s', (text, error) => {
    expect(parseCount(text, most)).toEqual({ ok: false, error })
  })
})
