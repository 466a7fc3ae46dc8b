import { describe, expect, it } from 'vitest'
import { errorOfPart, moneyErrors, parseMoney } from '../../../../src/checker/index.ts'

const nbsp = '\u00a0'
const narrow = '\u202f'
const thin = '\u2009'
const rightToLeft = '\u200f'
const isolate = '\u2067'
const endIsolate = '\u2069'

describe('An amount of money', () => {
  it.each([
    ['0', 0],
    ['7', 700],
    ['007', 700],
    ['10339', 1_033_900],
    ['1 234', 123_400],
    [`1${nbsp}234`, 123_400],
    [`10${narrow}339`, 1_033_900],
    [`1${thin}234${thin}567`, 123_456_700],
    ['1 234,5', 123_450],
    ['1 234,56', 123_456],
    ['1 234.56', 123_456],
    [`1${nbsp} 234`, 123_400],
    ['1.234', 123_400],
    ['10.339', 1_033_900],
    ['123,456', 12_345_600],
    ['1,234', 123_400],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1.234.567', 123_456_700],
    ['1,234,567.8', 123_456_780],
    ["1'234.50", 123_450],
    ['1’234', 123_400],
    ['1,00,000', 10_000_000],
    ['12,34,567.50', 123_456_750],
    ['12,5', 1_250],
    ['12.50', 1_250],
    [',50', 50],
    ['500,', 50_000],
    ['500,-', 50_000],
    ['500,--', 50_000],
    ['1 234, 50', 123_450],
    ['1 234 ,50', 123_450],
  ])('is read with separators: %s', (text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: cents })
  })

  it.each([
    ['١٢٬٥٠٠', 1_250_000],
    ['١٢٬٥٠٠٫٧٥', 1_250_075],
    ['٨٠٠', 80_000],
    ['١٬٢٣٤', 123_400],
    ['٣٫٥', 350],
    ['۱۲٬۵۰۰', 1_250_000],
    ['۱۲۵۰٫۵', 125_050],
    ['۱،۲۳۴', 123_400],
    ['١٢،٥', 1_250],
    ['১,০০,০০০', 10_000_000],
    ['১২৫০', 125_000],
    ['௧,௨௩௪.௫௦', 123_450],
    ['１，２３４', 123_400],
    ['１２３４．５０', 123_450],
    ['1，234', 123_400],
    [`${rightToLeft}٨٠٠${rightToLeft}`, 80_000],
    [`${isolate}1 234 €${endIsolate}`, 123_400],
    [`${rightToLeft}€${nbsp}450${rightToLeft}`, 45_000],
    ['4٥0', 45_000],
  ])('is read in the digits of our readers: %s', (text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: cents })
  })

  it.each([
    ['800 €', 80_000],
    ['800€', 80_000],
    ['€800', 80_000],
    ['€ 1,234.50', 123_450],
    ['800 eur', 80_000],
    ['800 EUR', 80_000],
    ['1 euro', 100],
    ['800euros', 80_000],
    ['euro 800', 80_000],
    ['500,- €', 50_000],
    [`1${nbsp}234,50${nbsp}€`, 123_450],
    ['12€50', 1_250],
    ['10,421 欧元', 1_042_100],
    ['欧元450', 45_000],
    ['+800', 80_000],
    ['  800  ', 80_000],
  ])('is read with the currency: %s', (text, cents) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: cents })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    [rightToLeft, 'empty'],
    ['€', 'empty'],
    ['euros', 'empty'],
    ['abc', 'letters'],
    ['800 francs', 'letters'],
    ['1k', 'letters'],
    ['1e3', 'letters'],
    ['500/mois', 'letters'],
    ['ثمانمئة', 'letters'],
    ['八百', 'letters'],
    ['a'.repeat(60), 'letters'],
    ['9'.repeat(60), 'too-big'],
    ['எட்டு', 'letters'],
    ['-800', 'negative'],
    ['−800 €', 'negative'],
    ['800-', 'negative'],
    ['800 -', 'negative'],
    ['-€800', 'negative'],
    ['－５', 'negative'],
    ['10000000,01', 'too-big'],
    ['99999999999999999999', 'too-big'],
    ['-', 'unclear'],
    ['.', 'unclear'],
    ['500-600', 'unclear'],
    ['500 + 300', 'unclear'],
    ['1 2 3', 'unclear'],
    ['10 33', 'unclear'],
    ['12.34.56', 'unclear'],
    ['1.234.56', 'unclear'],
    ['1..5', 'unclear'],
    ['1 234.567,89', 'unclear'],
    ['0 500', 'unclear'],
    ['$500', 'unclear'],
    ['50%', 'unclear'],
    ['12,345,6', 'unclear'],
    ['123,45,678', 'unclear'],
    ['1,00,0000', 'unclear'],
    ['12’34', 'unclear'],
    ['500＋300', 'unclear'],
    ['500€600', 'unclear'],
    ['5,-3', 'unclear'],
    ['0,500', 'decimals'],
    ['12,3456', 'decimals'],
    ['1.234,567', 'decimals'],
    ['12٫345', 'decimals'],
    ['1234,567', 'decimals'],
  ])('is refused with its reason: "%s" is %s', (text, error) => {
    expect(parseMoney(text)).toEqual({ ok: false, error })
    expect(moneyErrors).toContain(error)
  })

  it('reads ten million euros, and not a cent more', () => {
    expect(parseMoney('10 000 000')).toEqual({ ok: true, value: 1_000_000_000 })
    expect(parseMoney('10 000 000,01')).toEqual({ ok: false, error: 'too-big' })
  })

  it('is at most the total it is a part of', () => {
    expect(errorOfPart(100, 100)).toBeUndefined()
    expect(errorOfPart(101, 100)).toBe('more-than-total')
    expect(errorOfPart(101, undefined)).toBeUndefined()
  })

  it('comes back the same after being written out in each habit', () => {
    const habits = [
      (euros: string, cents: string) => `${euros.replace(/\B(?=(\d{3})+$)/g, narrow)},${cents}${nbsp}€`,
      (euros: string, cents: string) => `${euros.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`,
      (euros: string, cents: string) => `${euros.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`,
      (euros: string, cents: string) => `${euros.replace(/\B(?=(\d{3})+$)/g, '٬')}٫${cents}`,
      (euros: string, cents: string) => `${euros.replace(/\B(?=(\d{2})*(\d{3})$)/g, ',')}.${cents}`,
    ]
    const amounts = [0, 1, 99, 100, 123_456, 1_033_900, 1_042_101, 98_765_432, 1_000_000_000]
    const zeros = ['0', '٠', '۰', '০', '௦', '０'].map((zero) => zero.charCodeAt(0))
    for (const amount of amounts) {
      for (const habit of habits) {
        const text = habit(String(Math.floor(amount / 100)), String(amount % 100).padStart(2, '0'))
        for (const zero of zeros) {
          const typed = text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
          expect([typed, parseMoney(typed)]).toEqual([typed, { ok: true, value: amount }])
        }
      }
    }
  })
})
