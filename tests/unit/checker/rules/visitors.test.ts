import { describe } from 'vitest'
import type { Nationality, Purpose, Situation } from '../../../../src/checker/situation.ts'
import { adult, here, type SaidCase, saysInEach } from './says.ts'

const came = (purpose: Purpose | 'unknown', nationality?: Nationality | 'unknown'): Situation => ({
  place: 'metropole',
  purpose,
  nationality,
})

/** Every scheme that is for people who live in France, with the article it says so by. */
const settling = {
  s1: 'cleiss-pensioners',
  'puma-child': 'css-l160-6',
  'puma-work': 'css-l160-6',
  student: 'css-l160-6',
  'puma-residence': 'css-l160-6',
  'kept-rights': 'css-r111-4',
  ame: 'casf-l251-1',
} as const

function settledOfEach(say: (article: string) => string) {
  return Object.fromEntries(Object.entries(settling).map(([slug, article]) => [`${slug} settled`, say(article)]))
}

describe('Why someone is in France', () => {
  saysInEach([
    ['opens what is for people who live here', here, settledOfEach((article) => `met high ${article}`)],
    [
      'leaves visitors out, usually',
      came('passing-through', 'other'),
      settledOfEach((article) => `no passing-through medium ${article}`),
    ],
    [
      'leaves out who came only to be treated, usually',
      came('treatment'),
      settledOfEach((article) => `no came-for-treatment medium ${article}`),
    ],
    [
      'leaves posted workers to their own fund',
      came('posted'),
      settledOfEach((article) => `no posted high ${article}`),
    ],
    ['leaves diplomats to their State', came('diplomat'), settledOfEach((article) => `no diplomat high ${article}`)],
    ['is asked', { place: 'metropole' }, settledOfEach(() => 'needs purpose')],
    ['is asked of who does not know', came('unknown'), settledOfEach(() => 'needs purpose')],
  ])
})

const visitor = (nationality?: Nationality | 'unknown') => came('passing-through', nationality)

describe('What covers people whose home is elsewhere', () => {
  saysInEach([
    [
      'hangs on why they came',
      { place: 'metropole' },
      {
        'posted visiting': 'needs purpose',
        'home-scheme visiting': 'needs purpose',
        'travel-insurance visiting': 'needs purpose',
        'ehic visiting': 'needs purpose',
        'ame-humanitarian visiting': 'needs purpose',
      },
    ],
    [
      'hangs on why they came, for who does not know',
      came('unknown'),
      {
        'posted visiting': 'needs purpose',
        'home-scheme visiting': 'needs purpose',
        'travel-insurance visiting': 'needs purpose',
        'ehic visiting': 'needs purpose',
        'ame-humanitarian visiting': 'needs purpose',
      },
    ],
    [
      'is the fund that posted them',
      came('posted'),
      {
        'posted visiting': 'met high ameli-posted',
        'home-scheme visiting': 'no not-visiting high css-l160-6',
        'travel-insurance visiting': 'no not-visiting high visa-code-15',
        'ehic visiting': 'no not-visiting high ameli-english',
        'ame-humanitarian visiting': 'no posted high casf-l251-1',
        'urgent-care no-other-cover': 'met high casf-l254-1',
        'urgent-care no-lawful-stay': 'no posted high casf-l254-1',
      },
    ],
    [
      'is the State that sent them',
      came('diplomat'),
      {
        'posted visiting': 'no not-visiting high ameli-posted',
        'home-scheme visiting': 'met high css-l160-6',
        'travel-insurance visiting': 'no not-visiting high visa-code-15',
        'ehic visiting': 'no not-visiting high ameli-english',
        'ame-humanitarian visiting': 'no diplomat high casf-l251-1',
        'urgent-care no-lawful-stay': 'no diplomat high casf-l254-1',
      },
    ],
    [
      'is for the minister to decide when they came to be treated',
      came('treatment'),
      {
        'ame-humanitarian visiting': 'ask minister-decides casf-l251-1',
        'home-scheme visiting': 'no not-visiting high css-l160-6',
        'travel-insurance visiting': 'no not-visiting high visa-code-15',
        'urgent-care no-lawful-stay': 'ask hospital-looks casf-l254-1',
      },
    ],
    [
      'is asked of a visitor by nationality',
      visitor(),
      {
        'home-scheme visiting': 'needs nationality',
        'travel-insurance visiting': 'needs nationality',
        'ehic visiting': 'needs nationality',
        'ame-humanitarian visiting': 'ask minister-decides casf-l251-1',
        'urgent-care no-lawful-stay': 'no passing-through medium casf-l254-1',
      },
    ],
    [
      'is asked of a visitor who does not know their nationality',
      visitor('unknown'),
      {
        'home-scheme visiting': 'needs nationality',
        'travel-insurance visiting': 'needs nationality',
        'ehic visiting': 'needs nationality',
      },
    ],
    [
      'is travel insurance for visitors of other countries',
      visitor('other'),
      {
        'travel-insurance visiting': 'met high visa-code-15',
        'ehic visiting': 'no not-visiting high ameli-english',
        'home-scheme visiting': 'no not-visiting high css-l160-6',
        'posted visiting': 'no not-visiting high ameli-posted',
      },
    ],
    [
      'is travel insurance for a European’s family',
      visitor('european-family'),
      { 'travel-insurance visiting': 'met high visa-code-15' },
    ],
    [
      'is the European card for Europeans',
      visitor('european'),
      { 'ehic visiting': 'met high ameli-english', 'travel-insurance visiting': 'no not-visiting high visa-code-15' },
    ],
    ['is the British card for British people', visitor('british'), { 'ehic visiting': 'met medium ghic' }],
    [
      'is a matter to ask about for French people from abroad',
      visitor('french'),
      { 'home-scheme visiting': 'ask no-rule-found css-l160-6', 'ehic visiting': 'no not-visiting high ameli-english' },
    ],
    [
      'is nothing for people who live here',
      { ...adult, nationality: 'other', paper: 'none' },
      {
        'posted visiting': 'no lives-here high ameli-posted',
        'home-scheme visiting': 'no lives-here high ameli-european',
        'travel-insurance visiting': 'no lives-here high visa-code-15',
        'ehic visiting': 'no lives-here high ameli-english',
        'ame-humanitarian visiting': 'no lives-here high casf-l251-1',
      },
    ],
    [
      'is nothing for children who live here',
      { ...here, age: 'under-18' },
      {
        'home-scheme visiting': 'no lives-here high ameli-european',
        'ehic visiting': 'no lives-here high ameli-english',
      },
    ],
    [
      'is nothing for the insured who live here',
      { ...adult, nationality: 'french', cover: 'assurance-maladie' },
      {
        'home-scheme visiting': 'no lives-here high ameli-european',
        'ehic visiting': 'no lives-here high ameli-english',
      },
    ],
  ] satisfies SaidCase[])
})
