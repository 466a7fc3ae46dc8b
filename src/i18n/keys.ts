/**
 * Every interface string: what it is, for translators, and its longest length where space is short. The check's own
 * wording (questions, reasons, papers) follows the ids of `src/checker` and is listed there; see `isCheckWording`.
 */
export interface KeyNote {
  readonly note: string
  /** Longest text in letters that fits a 320 px screen. */
  readonly max?: number
  /** One text per plural category of the language, under `<key>.<category>`. */
  readonly plural?: true
}

export const interfaceKeys = {
  'page.skip': { note: 'Link at the very top, for keyboards and screen readers' },
  'page.exit': { note: 'Black tab that leaves the site at once: one short word', max: 14 },
  'page.emergency': { note: 'Before the numbers 15 and 112, top of each page', max: 16 },
  'page.machine': { note: 'Notice on each page until a person has reviewed it' },
  'page.fallback': { note: 'Above a French text that is not translated yet' },
  'menu.site': { note: 'Name of the menu bar, for screen readers' },
  'menu.language': { note: 'Name of the language menu, for screen readers' },
  'menu.contents': { note: 'Menu: the list of chapters', max: 18 },
  'menu.check': { note: 'Menu: the check of one’s situation', max: 18 },
  'menu.help': { note: 'Menu: leads to the phone numbers', max: 14 },
  'menu.home': { note: 'Name of the link on our mark, for screen readers' },
  'part.no-permit': { note: 'Part of the book, above its chapters' },
  'part.about': { note: 'Last part of the book: about the book itself' },
  'part.position': { note: 'Place of a chapter in its part: 2 of 4' },
  'chapter.ame': { note: 'Menu label of a chapter' },
  'chapter.ame-eligibility': { note: 'Menu label of a chapter' },
  'chapter.ame-apply': { note: 'Menu label of a chapter' },
  'chapter.ame-documents': { note: 'Menu label of a chapter' },
  'chapter.safety': { note: 'Menu label of a chapter: which traces a visit leaves; a promise of nothing' },
  'nav.pages': { note: 'Name of the links to the chapter before and after, for screen readers' },
  'tool.print': { note: 'Button under a title' },
  'warning.review': { note: 'Appears when the device’s date is past the review day' },
  'warning.clock': { note: 'Appears when the device’s date is before the edition' },
  'list.oneOf': { note: 'Above a list of papers of which one is enough' },
  'list.allOf': { note: 'Above a list of papers that are all needed' },
  'list.or': { note: 'Before each further paper of such a list: “or”', max: 8 },
  'sources.title': { note: 'Opens the references at the end of a chapter' },
  'sources.read': { note: 'After a reference' },
  'sources.number': { note: 'Name of a small marker in the text, for screen readers' },
  'table.people': { note: 'Row of the table of limits', plural: true },
  'table.extra': { note: 'Last row of the table of limits' },
  'table.household': { note: 'Head of the first column of that table' },
  'table.metropole': { note: 'Head of a column: mainland France' },
  'table.drom': { note: 'Head of a column: the overseas departments' },
  'table.published': { note: 'Title of the table' },
  'table.provisional': { note: 'Title of the table whose amounts are not official yet' },
  'foot.call': { note: 'Heading above the phone numbers' },
  'foot.samu': { note: 'Beside 15' },
  'foot.europe': { note: 'Beside 112' },
  'foot.sms': { note: 'Beside 114' },
  'foot.insurance': { note: 'Beside 36 46' },
  'foot.interpreter': { note: 'Foot of each page' },
  'foot.independent': { note: 'Foot of each page' },
  'foot.edition': { note: 'Foot of each page' },
  'foot.checked': { note: 'Foot of each page' },
  'cover.title': { note: 'Title of the first page' },
  'cover.lead': { note: 'Under that title' },
  'cover.check.title': { note: 'Heading of the green block' },
  'cover.check.text': { note: 'Text of the green block' },
  'cover.care.title': { note: 'Heading of the warm block' },
  'cover.care.text': { note: 'Text of the warm block' },
  'cover.words.title': { note: 'Heading above the French labels' },
  'cover.words.text': { note: 'Text above the French labels' },
  'check.title': { note: 'Title of the check' },
  'check.start': { note: 'Button', max: 24 },
  'check.loading': { note: 'Under that button, then instead of the result, while they load' },
  'check.loadFailed': { note: 'The same when they did not load: what to do' },
  'check.retry': { note: 'Button after that sentence', max: 24 },
  'check.next': { note: 'Button', max: 24 },
  'check.back': { note: 'Button' },
  'check.unknown': { note: 'An answer to every question' },
  'check.unknownHint': { note: 'Under that answer' },
  'check.answers': { note: 'Heading above the answers so far' },
  'check.change': { note: 'Link beside an answer' },
  'check.restart': { note: 'Button' },
  'check.number': { note: 'Above a question' },
  'check.remaining': { note: 'Beside it', plural: true },
  'check.why': { note: 'Opens the reason for a question' },
  'check.privacy': { note: 'Under each question' },
  'check.toCorrect': { note: 'Heading of the list of errors', plural: true },
  'check.noScript': { note: 'Instead of the questions when scripts are off' },
  'check.print': { note: 'Button under the list of papers' },
  'root.title': { note: 'Title of the page where one chooses a language' },
  'root.lead': { note: 'Under that title' },
  'unit.months': { note: 'A length of time', plural: true },
  'unit.weeks': { note: 'A length of time', plural: true },
  'unit.days': { note: 'A length of time', plural: true },
  'unit.years': { note: 'A length of time or an age', plural: true },
  'unit.hours': { note: 'A length of time', plural: true },
  'unit.percent': { note: 'A share' },
  'unit.cm': { note: 'Size of a photo' },
  'amount.euro': { note: 'An amount' },
  'amount.year': { note: 'An amount for 12 months' },
  'amount.month': { note: 'An amount for a month' },
  'amount.about': { note: 'An amount that is not official yet, with its year' },
  'date.day': { note: 'A day' },
  'date.month': { note: 'A month of a year' },
  'month.1': { note: 'As it stands in a date' },
  'month.2': { note: 'As it stands in a date' },
  'month.3': { note: 'As it stands in a date' },
  'month.4': { note: 'As it stands in a date' },
  'month.5': { note: 'As it stands in a date' },
  'month.6': { note: 'As it stands in a date' },
  'month.7': { note: 'As it stands in a date' },
  'month.8': { note: 'As it stands in a date' },
  'month.9': { note: 'As it stands in a date' },
  'month.10': { note: 'As it stands in a date' },
  'month.11': { note: 'As it stands in a date' },
  'month.12': { note: 'As it stands in a date' },
} as const satisfies Readonly<Record<string, KeyNote>>

export type InterfaceKey = keyof typeof interfaceKeys

/** Only for languages in which a month alone differs from the month in a date (Russian). */
export const optionalKeys = Array.from({ length: 12 }, (_, index) => `monthAlone.${index + 1}`)

const checkPrefixes = [
  'question',
  'error',
  'condition',
  'ground',
  'verdict',
  'result',
  'group',
  'paper',
  'tip',
  'step',
  'card',
  'scheme',
]

/** True for the wording of the check: complete in French and English, in French elsewhere until it is translated. */
export function isCheckWording(key: string): boolean {
  return checkPrefixes.includes(key.split('.')[0] ?? '')
}
