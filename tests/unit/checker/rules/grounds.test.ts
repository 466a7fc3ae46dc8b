import { describe } from 'vitest'
import type { Activity, European, Paper, Receipt } from '../../../../src/checker/situation.ts'
import { adult, european, foreigner, type Said, type SaidCase, saysInEach } from './says.ts'

const french = { ...adult, nationality: 'french', cover: 'none' } as const
const withPermit = { ...foreigner, paper: 'permit', cover: 'none' } as const
const british = { ...adult, nationality: 'british' } as const
const family = { ...adult, nationality: 'european-family' } as const
const withCard = { ...family, familyCard: 'yes', cover: 'none' } as const

const noWork: Said = { 'puma-work ground': 'no no-work high css-l160-1' }
const noStudies: Said = { 'student ground': 'no no-studies high ameli-students' }
const noPension: Said = { 's1 ground': 'no no-foreign-pension high cleiss-pensioners' }
const nothingElse: Said = { ...noWork, ...noStudies, ...noPension }
const residence = (said: string): Said => ({ 'puma-residence ground': said })
const notInAme = (ground: string, confidence = 'high'): Said => ({
  'ame no-other-cover': `no ${ground} ${confidence} casf-l251-1`,
})

describe('Who works', () => {
  const working = (confidence: string): Said => ({
    'puma-work ground': `met ${confidence} css-l160-1`,
    ...residence('no working high css-l160-1'),
    ...noStudies,
    'puma-residence residence': 'nothing',
  })

  saysInEach([
    ['is insured by the job', { ...withPermit, activity: 'employee' }, working('high')],
    ['usually is by a business', { ...withPermit, activity: 'self-employed' }, working('medium')],
    ['French too', { ...french, activity: 'employee' }, { ...working('high'), ...notInAme('french') }],
    ['with the card of a European’s family too', { ...withCard, activity: 'self-employed' }, working('medium')],
    [
      'as a European too',
      { ...european, european: 'working', cover: 'none' },
      { ...working('high'), ...notInAme('european-working') },
    ],
  ] satisfies SaidCase[])
})

describe('Who studies', () => {
  saysInEach([
    [
      'is insured as a student',
      { ...withPermit, activity: 'student' },
      { 'student ground': 'met high ameli-students', ...residence('no studying high ameli-students'), ...noWork },
    ],
    [
      'keeps the European card when insured at home',
      { ...european, european: 'student', cover: 'none', homeCover: 'yes' },
      {
        'student ground': 'no covered-elsewhere medium student-ehic',
        'ehic visiting': 'met medium student-ehic',
        ...residence('no studying high ameli-students'),
        ...notInAme('european-student'),
      },
    ],
    [
      'is usually insured as a student when not insured at home',
      { ...european, european: 'student', cover: 'none', homeCover: 'no' },
      {
        'student ground': 'met medium student-ehic',
        'ehic visiting': 'no lives-here high ameli-english',
        ...residence('no studying high ameli-students'),
      },
    ],
    [
      'is asked about the cover at home',
      { ...european, european: 'student', cover: 'none' },
      { 'student ground': 'needs homeCover', 'ehic visiting': 'needs homeCover', ...noWork },
    ],
    [
      'is asked about the cover at home that is not known',
      { ...european, european: 'student', cover: 'none', homeCover: 'unknown' },
      {
        'student ground': 'needs homeCover',
        'ehic visiting': 'needs homeCover',
        ...residence('no studying high ameli-students'),
      },
    ],
    [
      'may be insured already',
      { ...european, european: 'student', homeCover: 'yes' },
      { 'ehic visiting': 'needs cover' },
    ],
  ] satisfies SaidCase[])
})

describe('A European', () => {
  const isNo = (answer: European, opening: string, ground: string, confidence = 'high'): SaidCase => [
    `of the kind "${answer}"`,
    { ...european, european: answer, cover: 'none' },
    { ...residence(opening), ...notInAme(ground, confidence), ...noWork, ...noStudies },
  ]

  saysInEach([
    isNo('family-of-insured', 'met high css-l161-1', 'european-family-of-insured'),
    isNo('five-years', 'met medium cleiss-inactive', 'european-five-years', 'medium'),
    isNo('enough-money', 'met high ameli-european', 'european-enough-money'),
    isNo('covered-at-home', 'no covered-elsewhere high css-l160-6', 'european-covered-at-home'),
    isNo('foreign-pension', 'no covered-elsewhere high css-l160-6', 'foreign-pension'),
    [
      'with a pension from home is registered with form S1',
      { ...european, european: 'foreign-pension', cover: 'none' },
      { 's1 ground': 'met high cleiss-pensioners', 'c2s-free insured': 'ask no-rule-found css-l861-1' },
    ],
    [
      'insured at home stays so',
      { ...european, european: 'covered-at-home', cover: 'none' },
      { 'home-scheme visiting': 'met high ameli-european', ...noPension },
    ],
    [
      'insured at home may be insured here already',
      { ...european, european: 'covered-at-home' },
      { 'home-scheme visiting': 'needs cover' },
    ],
    [
      'who looks for work has to ask',
      { ...european, european: 'looking-for-work', cover: 'none' },
      {
        ...residence('ask looking-for-work cleiss-inactive'),
        'ame no-other-cover': 'ask looking-for-work casf-l251-1',
        'urgent-care no-other-cover': 'ask looking-for-work casf-l251-1',
        'ehic visiting': 'no lives-here high ameli-english',
      },
    ],
    [
      'without means is no resident in the sense of the law',
      { ...european, european: 'none-of-these', cover: 'none' },
      {
        ...residence('no no-lawful-paper high css-l160-1'),
        'ame no-other-cover': 'met high casf-l251-1',
        ...nothingElse,
      },
    ],
    [
      'without means may be insured already, or have AME',
      { ...european, european: 'none-of-these' },
      { 'ame no-other-cover': 'needs cover', ...residence('needs cover') },
    ],
    [
      'is asked what they do here, and before that what covers them',
      european,
      {
        'ame no-other-cover': 'needs cover european',
        'home-scheme visiting': 'needs european',
        'ehic visiting': 'needs european',
      },
    ],
    [
      'who does not know is asked again',
      { ...european, cover: 'none', european: 'unknown' },
      {
        'ame no-other-cover': 'needs european',
        ...residence('needs european'),
        'puma-work ground': 'needs european',
        'student ground': 'needs european',
        's1 ground': 'needs european',
        'home-scheme visiting': 'needs european',
        'ehic visiting': 'needs european',
      },
    ],
    [
      'waits for the months of residence with enough money',
      { ...european, european: 'enough-money', cover: 'none', residence: 'longer' },
      { 'puma-residence residence': 'met high css-d160-2' },
    ],
    [
      'waits for no months as family of someone insured',
      { ...european, european: 'family-of-insured', cover: 'none' },
      { 'puma-residence residence': 'nothing' },
    ],
  ] satisfies SaidCase[])
})

describe('The family of a European', () => {
  saysInEach([
    [
      'is asked for the card',
      family,
      {
        'ame no-other-cover': 'needs familyCard',
        ...residence('needs familyCard'),
        'puma-work ground': 'needs familyCard',
        'student ground': 'needs familyCard',
        ...noPension,
      },
    ],
    [
      'is asked for the card that is not known',
      { ...family, familyCard: 'unknown' },
      { 'ame no-other-cover': 'needs familyCard' },
    ],
    [
      'without the card has to ask',
      { ...family, familyCard: 'no' },
      {
        'ame no-other-cover': 'ask european-family-without-card casf-l251-1',
        ...residence('ask european-family-without-card order-2017'),
        'ame residence': 'nothing',
        'ame resources': 'nothing',
        ...nothingElse,
      },
    ],
    [
      'with the card is lawfully resident',
      { ...withCard, activity: 'none-of-these' },
      { ...notInAme('european-family-card'), ...residence('met high order-2017'), ...nothingElse },
    ],
    [
      'with the card joins someone who is insured',
      { ...withCard, activity: 'family-of-insured' },
      { ...residence('met high css-l161-1'), 'puma-residence residence': 'nothing' },
    ],
  ] satisfies SaidCase[])
})

describe('A British citizen', () => {
  saysInEach([
    [
      'is asked since when',
      british,
      {
        'ame no-other-cover': 'needs british',
        ...residence('needs british'),
        's1 ground': 'needs british',
        'puma-work ground': 'needs british',
        'student ground': 'needs british',
        'urgent-care no-lawful-stay': 'nothing',
        'ame without-stay': 'nothing',
        'ehic visiting': 'needs british',
        'home-scheme visiting': 'no lives-here high ameli-european',
      },
    ],
    [
      'who does not know since when is asked again',
      { ...british, british: 'unknown' },
      { 'ame no-other-cover': 'needs british' },
    ],
    [
      'with a British pension is registered with form S1',
      { ...british, british: 'foreign-pension' },
      {
        's1 ground': 'met high cleiss-pensioners',
        ...residence('no covered-elsewhere high css-l160-6'),
        ...notInAme('foreign-pension'),
        ...noWork,
      },
    ],
    [
      'from before 2021 is insured by the Withdrawal Agreement',
      { ...british, british: 'before-2021' },
      { ...residence('met medium brexit-care'), ...notInAme('british-settled', 'medium'), ...nothingElse },
    ],
    [
      'come later is judged by paper',
      { ...british, british: 'since-2021', paper: 'permit', cover: 'none', activity: 'none-of-these' },
      { ...residence('met high order-2017'), ...notInAme('permit-in-date') },
    ],
  ] satisfies SaidCase[])
})

describe('A French citizen', () => {
  saysInEach([
    [
      'waits for the months of residence',
      { ...french, activity: 'none-of-these' },
      { ...residence('met high css-d160-2'), 'puma-residence residence': 'needs residence', ...notInAme('french') },
    ],
    [
      'back from volunteer service usually does not wait',
      { ...french, activity: 'volunteer-or-benefit' },
      { ...residence('met medium css-d160-2'), 'puma-residence residence': 'nothing' },
    ],
    [
      'who joins someone insured does not wait',
      { ...french, activity: 'family-of-insured' },
      { ...residence('met high css-l161-1'), 'puma-residence residence': 'nothing' },
    ],
    [
      'is asked what they do, and never studies as a foreigner',
      french,
      { ...residence('needs activity'), 'puma-work ground': 'needs activity', ...noStudies },
    ],
    ['may not know what to say', { ...french, activity: 'unknown' }, { ...residence('needs activity'), ...noStudies }],
    [
      'may be insured already: then there is nothing to ask for',
      { ...adult, nationality: 'french', activity: 'none-of-these' },
      { 'puma-work ground': 'no no-work high css-l160-1', 'puma-residence residence': 'needs residence' },
    ],
    [
      'who came back last month may be insured already',
      { ...adult, nationality: 'french', activity: 'none-of-these', residence: 'not-longer' },
      { 'puma-residence residence': 'needs cover' },
    ],
  ] satisfies SaidCase[])
})

const byPaper = (paper: Paper, opening: string, ame: string): SaidCase => [
  `with the paper "${paper}"`,
  { ...foreigner, paper, cover: 'none' },
  { ...residence(opening), 'ame no-other-cover': ame, ...nothingElse },
]
const withoutPaper = 'no no-lawful-paper high css-l160-1'

describe('Someone of another nationality', () => {
  saysInEach([
    byPaper('protection', 'met high css-d160-2', 'no protection-in-date high casf-l251-1'),
    byPaper('temporary-protection', 'met medium ceseda-l581-3', 'no temporary-protection-in-date high casf-l251-1'),
    byPaper('asylum-certificate', 'met high css-d160-2', 'no asylum-certificate-in-date high casf-l251-1'),
    byPaper('none', withoutPaper, 'met high casf-l251-1'),
    byPaper('visa-free', withoutPaper, 'met high casf-l251-1'),
    byPaper('short-visa', withoutPaper, 'met high casf-l251-1'),
    byPaper('ended', withoutPaper, 'needs endedPaper'),
    byPaper('online-deposit', withoutPaper, 'needs endedPaper'),
    byPaper('asylum-appointment', withoutPaper, 'needs endedPaper'),
    [
      'is asked for the nationality first',
      { ...adult },
      {
        'ame no-other-cover': 'needs nationality',
        ...residence('needs nationality'),
        'puma-work ground': 'needs nationality',
        'student ground': 'needs nationality',
        's1 ground': 'needs nationality',
        'ame without-stay': 'nothing',
        'urgent-care no-lawful-stay': 'nothing',
      },
    ],
    [
      'who does not know the nationality is asked again',
      { ...adult, nationality: 'unknown' },
      { 'ame no-other-cover': 'needs nationality', 'ame without-stay': 'nothing' },
    ],
    [
      'is asked for the paper',
      foreigner,
      {
        'ame no-other-cover': 'needs paper',
        ...residence('needs paper'),
        'puma-work ground': 'needs paper',
        'student ground': 'needs paper',
        ...noPension,
        'ame without-stay': 'nothing',
        'kept-rights kept': 'needs paper',
      },
    ],
    [
      'who does not know the paper is asked again',
      { ...foreigner, paper: 'unknown', cover: 'none' },
      {
        'ame no-other-cover': 'needs paper',
        ...residence('needs paper'),
        'ame without-stay': 'nothing',
        'kept-rights kept': 'needs paper',
      },
    ],
    [
      'with a permit is asked what they do',
      withPermit,
      {
        'puma-work ground': 'needs activity',
        'student ground': 'needs activity',
        ...residence('needs activity'),
        ...noPension,
        ...notInAme('permit-in-date'),
        'kept-rights kept': 'no no-rights-to-keep high css-r111-4',
      },
    ],
    [
      'with a permit and nothing else waits for the months of residence',
      { ...withPermit, activity: 'none-of-these' },
      { ...residence('met high order-2017'), 'puma-residence residence': 'needs residence' },
    ],
    [
      'with a visitor permit usually waits for the months of residence',
      { ...withPermit, activity: 'visitor', residence: 'longer' },
      { ...residence('met medium order-2017'), 'puma-residence residence': 'met high css-d160-2' },
    ],
    [
      'who joins someone insured does not wait',
      { ...withPermit, activity: 'family-of-insured' },
      { ...residence('met high css-l161-1'), 'puma-residence residence': 'nothing' },
    ],
    [
      'with a permit of another state and insured there has to ask',
      { ...foreigner, paper: 'other-state-permit', homeCover: 'yes' },
      {
        'ehic visiting': 'ask other-state-permit ameli-english',
        'ame no-other-cover': 'ask other-state-permit casf-l251-1',
        ...residence('ask other-state-permit order-2017'),
        ...nothingElse,
      },
    ],
    [
      'with a permit of another state and no cover there has no European card',
      { ...foreigner, paper: 'other-state-permit', homeCover: 'no' },
      { 'ehic visiting': 'no lives-here high ameli-english' },
    ],
    [
      'with a permit of another state is asked about the cover there',
      { ...foreigner, paper: 'other-state-permit' },
      { 'ehic visiting': 'needs homeCover' },
    ],
    [
      'with a permit of another state may not know about the cover there',
      { ...foreigner, paper: 'other-state-permit', homeCover: 'unknown' },
      { 'ehic visiting': 'needs homeCover' },
    ],
  ] satisfies SaidCase[])
})

describe('A paper that stands in for a permit', () => {
  const receipt = (kind: Receipt | 'unknown' | undefined, confidence: string): SaidCase => [
    `opens with the confidence of its kind: ${kind}`,
    { ...foreigner, paper: 'receipt', receipt: kind, cover: 'none', activity: 'none-of-these' },
    { ...residence(`met ${confidence} order-2017`), ...notInAme('receipt-in-date') },
  ]
  const joining = (kind: Receipt, confidence: string): SaidCase => [
    `lets join someone insured with the confidence of its kind: ${kind}`,
    { ...foreigner, paper: 'receipt', receipt: kind, cover: 'none', activity: 'family-of-insured' },
    residence(`met ${confidence} css-l161-1`),
  ]

  saysInEach([
    receipt('renewal', 'high'),
    receipt('favourable-decision', 'medium'),
    receipt('first-application', 'high'),
    receipt('summons', 'medium'),
    receipt('unknown', 'medium'),
    receipt(undefined, 'medium'),
    joining('renewal', 'high'),
    joining('summons', 'medium'),
  ])
})

describe('Who is insured already', () => {
  saysInEach([
    [
      'has nothing to ask for, and no other door to find',
      { ...foreigner, paper: 'permit', cover: 'assurance-maladie' },
      {
        'puma-work ground': 'no insured high css-l160-1',
        'student ground': 'no insured high ameli-students',
        's1 ground': 'no insured high cleiss-pensioners',
        ...residence('met high css-l160-1'),
        'puma-residence residence': 'nothing',
        ...notInAme('insured'),
        'c2s-free insured': 'met high css-l861-1',
        'pass no-cover-today': 'no covered high infomigrants-pass',
      },
    ],
  ] satisfies SaidCase[])
})

describe('Who has AME and a paper in date now', () => {
  const activities: readonly (Activity | undefined)[] = [undefined, 'employee']
  saysInEach(
    activities.map((activity): SaidCase => [
      `usually need not wait for Assurance maladie, whatever they do: ${activity}`,
      { ...foreigner, paper: 'permit', cover: 'ame', activity },
      {
        ...residence('met medium css-d160-2'),
        'puma-residence residence': 'nothing',
        ...nothingElse,
      },
    ]),
  )

  saysInEach([
    [
      'may not have said so, which changes nothing for a residence that is long enough',
      { ...foreigner, paper: 'permit', activity: 'none-of-these', residence: 'longer' },
      { ...residence('met high order-2017'), 'puma-residence residence': 'met high css-d160-2' },
    ],
    [
      'may not have said so, which can close the door of work',
      { ...foreigner, paper: 'permit', activity: 'employee' },
      { 'puma-work ground': 'needs cover', ...residence('needs cover') },
    ],
    [
      'may not know, which can close the door of work',
      { ...foreigner, paper: 'permit', activity: 'employee', cover: 'unknown' },
      { 'puma-work ground': 'needs cover', ...residence('needs cover') },
    ],
    [
      'is asked for both when neither is told',
      { ...foreigner, paper: 'permit' },
      {
        ...residence('needs cover activity'),
        'puma-work ground': 'needs cover activity',
        's1 ground': 'no no-foreign-pension high cleiss-pensioners',
      },
    ],
  ] satisfies SaidCase[])
})
