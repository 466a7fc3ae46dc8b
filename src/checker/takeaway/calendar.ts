import { type Day, dayAfter } from '../../facts/at.ts'

export interface CalendarEntry {
  readonly day: Day
  readonly title: string
}

/**
 * A calendar file (RFC 5545) with one entry for each whole day. `today` is the only clock, and names are counted: nothing
 * in the file tells whose it is. Written here, since well-kept libraries bring more than 20 kB.
 */
export function calendarText(entries: readonly CalendarEntry[], today: Day): string {
  const events = entries.map(({ day, title }, index) => [
    'BEGIN:VEVENT',
    `UID:${day}-${index}@calendar.invalid`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is the first day that is free again.
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    fold(`SUMMARY:${escaped(title)}`),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Calendar//EN']
  return lines.concat(...events, 'END:VCALENDAR', '').join('\r\n')
}

function compact(day: Day): string {
  return day.replace(/-/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** A line of more than 75 bytes goes on in the next, after a space, and no letter is cut. */
function fold(line: string): string {
  let folded = ''
  let length = 0
  for (const letter of line) {
    const bytes = encodeURIComponent(letter).replace(/%../g, '-').length
    length += bytes
    if (length > 75) {
      folded += '\r\n '
      length = 1 + bytes
    }
    folded += letter
  }
  return folded
}
