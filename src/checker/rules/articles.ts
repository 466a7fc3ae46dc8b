import type { SchemeSlug } from '../result.ts'

/**
 * The articles and pages each condition of each scheme rests on, by the ids of `content/sources.yaml`: for the open data
 * and the pages on the rules. A finding names the one that decided.
 */
const articles: Readonly<Record<SchemeSlug, Readonly<Record<string, readonly string[]>>>> = {
  prison: {
    held: ['css-l381-30'],
  },
  'ame-custody': {
    held: ['casf-l251-1'],
  },
  'local-scheme': {
    territory: ['cleiss-pacific', 'css-l381-30'],
  },
  mayotte: {
    territory: ['css-l381-30', 'welcome-mayotte'],
    ground: ['welcome-mayotte'],
  },
  posted: {
    visiting: ['ameli-posted', 'css-l381-30'],
  },
  'home-scheme': {
    visiting: ['ameli-european', 'css-l160-6', 'css-l381-30'],
  },
  'travel-insurance': {
    visiting: ['css-l381-30', 'visa-code-15'],
  },
  ehic: {
    visiting: ['ameli-english', 'css-l381-30', 'ghic', 'student-ehic'],
  },
  s1: {
    territory: ['cleiss-pensioners', 'css-l381-30'],
    settled: ['cleiss-pensioners'],
    ground: ['cleiss-pensioners'],
  },
  'puma-child': {
    territory: ['css-l160-1', 'css-l381-30'],
    settled: ['css-l160-6'],
    child: ['css-d160-2', 'css-l160-1'],
  },
  'puma-work': {
    territory: ['css-l160-1', 'css-l381-30'],
    settled: ['css-l160-6'],
    ground: ['css-l160-1'],
  },
  student: {
    territory: ['ameli-students', 'css-l381-30'],
    settled: ['css-l160-6'],
    ground: ['ameli-students', 'student-ehic'],
  },
  'puma-residence': {
    territory: ['css-l160-1', 'css-l381-30'],
    settled: ['css-l160-6'],
    ground: [
      'ameli-european',
      'ameli-students',
      'brexit-care',
      'ceseda-l581-3',
      'cleiss-inactive',
      'css-d160-2',
      'css-l160-1',
      'css-l160-6',
      'css-l161-1',
      'order-2017',
    ],
    residence: ['css-d160-2'],
  },
  'kept-rights': {
    territory: ['css-l381-30', 'css-r111-4'],
    settled: ['css-r111-4'],
    kept: ['css-r111-4'],
  },
  'c2s-free': {
    insured: ['css-l861-1'],
    resources: ['css-l861-1'],
  },
  'c2s-participation': {
    insured: ['css-l861-1'],
    resources: ['css-l861-1'],
  },
  ame: {
    territory: ['casf-l251-1', 'css-l381-30'],
    settled: ['casf-l251-1'],
    'no-other-cover': ['casf-l251-1', 'css-r111-4'],
    residence: ['casf-l251-1'],
    'without-stay': ['casf-l251-1'],
    resources: ['css-l861-1'],
    minor: ['ash-506091'],
    renewal: ['cpam-bas-rhin'],
  },
  'ame-humanitarian': {
    territory: ['casf-l251-1', 'css-l381-30'],
    visiting: ['casf-l251-1'],
  },
  'urgent-care': {
    territory: ['casf-l254-1', 'css-l381-30'],
    'no-other-cover': ['casf-l251-1', 'casf-l254-1', 'css-r111-4'],
    'no-lawful-stay': ['casf-l254-1'],
  },
  pass: {
    'no-cover-today': ['css-l381-30', 'infomigrants-pass'],
  },
  'accident-at-work': {
    accident: ['css-l411-1'],
  },
}

/** The sources of a condition; none for a condition the scheme does not have. */
export function articlesOf(scheme: SchemeSlug, condition: string): readonly string[] {
  return articles[scheme][condition] ?? []
}
