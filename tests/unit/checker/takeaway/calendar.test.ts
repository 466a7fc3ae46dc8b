import { describe, expect, it } from 'vitest'
import { calendarText } from '../../../../src/checker/takeaway/calendar.ts'

const today = '2026-11-23'

/** The summary of the only entry as a calendar reads it: unfolded, unescaped. */
function readBack(text: string): string | undefined {
  const lines = text.replace(/\r\n /g, '').split('\r\n')
  const line = lines.find((it) => it.startsWith('SUMMARY:'))
  return line?.slice('SUMMARY:'.length).replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}

describe('The calendar file', () => {
  it('holds whole days that end on the day after, over a month and a year as well', () => {
    const text = calendarText(
      [
        { day: '2027-02-28', title: 'Rappel' },
        { day: '2026-12-31', title: 'Rappel' },
      ],
      today,
    )
    expect(text.split('\r\n').filter((line) => line.startsWith('DT'))).toEqual([
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
    ])
  })

  it('is the same for everyone with these days, and each entry has a name of its own', () => {
    const entries = [
      { day: '2027-01-23', title: 'Rappel' },
      { day: '2027-01-23', title: 'Rappel' },
    ]
    const names = calendarText(entries, today)
      .split('\r\n')
      .filter((line) => line.startsWith('UID:'))
    expect(new Set(names).size).toBe(2)
    expect(calendarText(entries, today)).toBe(calendarText(entries, today))
    expect(calendarText(entries, today)).not.toMatch(/sant|health|ame\b/i)
  })

  it('ends every line with CR and LF, the last one too', () => {
    const text = calendarText([{ day: '2027-01-23', title: 'Rappel' }], today)
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/)
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })

  it.each([
    ['commas, semicolons and backslashes', 'Un, deux ; trois \\ quatre'],
    ['a line break', 'Un\ndeux'],
  ])('keeps %s of a title', (_, title) => {
    const text = calendarText([{ day: '2027-01-23', title }], today)
    expect(readBack(text)).toBe(title)
    expect(text).not.toMatch(/[^\\][;,] /)
  })

  it.each([
    ['French', 'Après deux mois sans réponse, faites comme après un refus, avec une association. '.repeat(3)],
    ['Arabic', 'بعد شهرين بدون جواب، اسأل جمعية لكي تساعدك في الطعن على القرار. '.repeat(3)],
    ['Tamil', 'இரண்டு மாதங்களுக்குப் பிறகு பதில் இல்லை என்றால் சங்கத்திடம் கேளுங்கள் '.repeat(3)],
    ['letters outside the first plane', '𝒜𝒷𝒸𝒹'.repeat(30)],
  ])('folds a long title in %s at 75 bytes without cutting a letter', (_, title) => {
    const text = calendarText([{ day: '2027-01-23', title }], today)
    const lines = text.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...lines)).toBeLessThanOrEqual(75)
    expect(Math.max(...lines)).toBeGreaterThan(70)
    expect(text).not.toContain('\uFFFD')
    expect(readBack(text)).toBe(title)
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
  })
})
