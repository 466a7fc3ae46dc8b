import { describe } from 'vitest'
import { adult, european, foreigner, type Said, type SaidCase, saysInEach } from './says.ts'

const withoutPaper = { ...foreigner, paper: 'none', cover: 'none' } as const
const withoutMeans = { ...european, european: 'none-of-these', cover: 'none' } as const
const visaFree = { ...foreigner, paper: 'visa-free', cover: 'none' } as const
const onVisa = { ...foreigner, paper: 'short-visa' } as const
const resident = { ...foreigner, paper: 'permit', cover: 'none', activity: 'none-of-these' } as const

const residence = (said: string): Said => ({ 'ame residence': said })
const stay = (said: string): Said => ({ 'ame without-stay': said })
const both = (said: string): Said => ({ ...residence(said), ...stay(said) })

describe('More than three months in France', () => {
  saysInEach([
    ['are asked for', withoutPaper, both('needs residence')],
    ['are over', { ...withoutPaper, residence: 'longer' }, both('met high casf-l251-1')],
    [
      'are not over: the day of arrival would tell when',
      { ...withoutPaper, residence: 'not-longer' },
      both('no residence-too-short high casf-l251-1 asks arrivedOn'),
    ],
    [
      'are not over: nobody knows when they will be',
      { ...withoutPaper, residence: 'not-longer', arrivedOn: 'unknown' },
      both('no residence-too-short high casf-l251-1 asks arrivedOn'),
    ],
    [
      'are over on 24 November for who arrived on 23 August',
      { ...withoutPaper, residence: 'not-longer', arrivedOn: '2026-08-23' },
      both('no residence-too-short high casf-l251-1 from 2026-11-24'),
    ],
    [
      'are over today for who arrived on 22 August',
      { ...withoutPaper, residence: 'not-longer', arrivedOn: '2026-08-22' },
      both('met high casf-l251-1'),
    ],
    [
      'are asked for by the day when nobody counted',
      { ...withoutPaper, residence: 'unknown' },
      both('needs residence arrivedOn'),
    ],
    [
      'are not known when neither is',
      { ...withoutPaper, residence: 'unknown', arrivedOn: 'unknown' },
      both('needs residence'),
    ],
    ['are asked of Europeans by the day of arrival', withoutMeans, both('needs arrivedOn')],
    [
      'are asked of Europeans who do not know the day',
      { ...withoutMeans, arrivedOn: 'unknown' },
      { ...residence('needs residence'), ...stay('needs arrivedOn') },
    ],
    ['are asked of visa-free people by the day of arrival', visaFree, both('needs arrivedOn')],
    [
      'may not count for who may have AME already',
      { ...foreigner, paper: 'none', residence: 'not-longer', arrivedOn: '2026-11-01' },
      { ...residence('needs cover') },
    ],
    [
      'are over for who may have AME already',
      { ...foreigner, paper: 'none', residence: 'longer' },
      { ...residence('met high casf-l251-1'), ...stay('met high casf-l251-1') },
    ],
    [
      'are shown by an AME that still runs',
      { ...withoutPaper, cover: 'ame' },
      { ...both('met high casf-l251-1'), 'urgent-care no-other-cover': 'no has-ame high casf-l254-1' },
    ],
    [
      'are no matter of lawful stay for who has AME after a paper',
      { ...foreigner, paper: 'ended', cover: 'ame' },
      { ...both('met high casf-l251-1'), 'urgent-care no-lawful-stay': 'met high casf-l254-1' },
    ],
    [
      'may not count for who may have AME already, nor the time without stay',
      { ...foreigner, paper: 'short-visa', endedOn: '2026-12-15', cover: 'none' },
      stay('no stay-still-lawful high casf-l251-1 from 2027-03-16'),
    ],
    [
      'may not count, after a paper, for who may have AME already',
      { ...foreigner, paper: 'ended', endedPaper: 'short-visa', endedOn: '2026-11-01' },
      stay('needs cover'),
    ],
    [
      'are shown by an AME that still runs, for Europeans without means too',
      { ...withoutMeans, cover: 'ame' },
      { ...both('met high casf-l251-1'), 'urgent-care no-other-cover': 'no has-ame high casf-l254-1' },
    ],
  ] satisfies SaidCase[])
})

describe('The months of residence of Assurance maladie', () => {
  const wait = (said: string): Said => ({ 'puma-residence residence': said })
  saysInEach([
    ['are over', { ...resident, residence: 'longer' }, wait('met high css-d160-2')],
    [
      'are not over',
      { ...resident, residence: 'not-longer' },
      wait('no residence-too-short high css-d160-2 asks arrivedOn'),
    ],
    [
      'are over the day after three months',
      { ...resident, residence: 'not-longer', arrivedOn: '2026-08-23' },
      wait('no residence-too-short high css-d160-2 from 2026-11-24'),
    ],
    [
      'have no say while someone may be insured already',
      { ...foreigner, paper: 'permit', activity: 'none-of-these', residence: 'not-longer', arrivedOn: '2026-11-01' },
      wait('needs cover'),
    ],
    [
      'count for asylum seekers, from arrival',
      { ...foreigner, paper: 'asylum-certificate', cover: 'none', residence: 'not-longer', arrivedOn: '2026-09-01' },
      {
        ...wait('no residence-too-short high css-d160-2 from 2026-12-02'),
        'urgent-care no-other-cover': 'met high casf-l254-1',
      },
    ],
  ] satisfies SaidCase[])
})

describe('Three months without lawful stay, after a visa', () => {
  saysInEach([
    [
      'have not begun while it is in date',
      { ...onVisa, endedOn: '2026-12-15' },
      {
        ...residence('needs'),
        ...stay('no stay-still-lawful high casf-l251-1 from 2027-03-16'),
        'urgent-care no-lawful-stay': 'no stay-still-lawful high casf-l254-1',
        'ame no-other-cover': 'met high casf-l251-1',
      },
    ],
    [
      'have not begun on its last day',
      { ...onVisa, endedOn: '2026-11-23' },
      stay('no stay-still-lawful high casf-l251-1 from 2027-02-24'),
    ],
    [
      'have not begun, and the last day would tell when they will',
      onVisa,
      { ...residence('needs'), ...stay('no stay-still-lawful high casf-l251-1 asks endedOn') },
    ],
    [
      'have not begun, and nobody knows when they will',
      { ...onVisa, endedOn: 'unknown' },
      stay('no stay-still-lawful high casf-l251-1 asks endedOn'),
    ],
    [
      'run after its last day',
      { ...onVisa, endedOn: '2026-11-22' },
      {
        ...residence('needs residence'),
        ...stay('no stay-lawful-too-recently high casf-l251-1 from 2027-02-23'),
        'urgent-care no-lawful-stay': 'met high casf-l254-1',
      },
    ],
    ['are over', { ...onVisa, endedOn: '2026-08-22', residence: 'longer' }, both('met high casf-l251-1')],
    [
      'are over today for who has said how long they are here',
      { ...onVisa, endedOn: '2026-12-15', residence: 'not-longer' },
      residence('no residence-too-short high casf-l251-1 asks arrivedOn'),
    ],
  ] satisfies SaidCase[])
})

describe('Three months without lawful stay, after the first months without any paper', () => {
  saysInEach([
    [
      'follow three months for a European: about six in all, our own reading',
      { ...withoutMeans, arrivedOn: '2026-06-10' },
      {
        ...residence('met high casf-l251-1'),
        ...stay('no stay-lawful-too-recently medium casf-l251-1 from 2026-12-11'),
      },
    ],
    [
      'have not begun in the first three months of a European',
      { ...withoutMeans, arrivedOn: '2026-09-01' },
      {
        ...residence('no residence-too-short high casf-l251-1 from 2026-12-02'),
        ...stay('no stay-still-lawful medium casf-l251-1 from 2027-03-02'),
        'urgent-care no-lawful-stay': 'no stay-still-lawful medium casf-l254-1',
      },
    ],
    [
      'are over for a European',
      { ...withoutMeans, arrivedOn: '2026-05-01' },
      { ...stay('met medium casf-l251-1'), 'urgent-care no-lawful-stay': 'met medium casf-l254-1' },
    ],
    [
      'have not begun for a European here for less',
      { ...withoutMeans, residence: 'not-longer', arrivedOn: 'unknown' },
      {
        ...stay('no stay-still-lawful medium casf-l251-1 asks arrivedOn'),
        'urgent-care no-lawful-stay': 'no stay-still-lawful medium casf-l254-1',
      },
    ],
    [
      'have begun for a European here for longer',
      { ...withoutMeans, residence: 'longer', arrivedOn: 'unknown' },
      {
        ...residence('met high casf-l251-1'),
        ...stay('needs arrivedOn'),
        'urgent-care no-lawful-stay': 'met medium casf-l254-1',
      },
    ],
    [
      'follow ninety days for who needed no visa',
      { ...visaFree, arrivedOn: '2026-08-10' },
      {
        ...residence('met high casf-l251-1'),
        // 10 August is the first day, 7 November the ninetieth.
        ...stay('no stay-lawful-too-recently medium casf-l251-1 from 2027-02-08'),
        'urgent-care no-lawful-stay': 'met medium casf-l254-1',
      },
    ],
    [
      'have not begun in the ninety days',
      { ...visaFree, arrivedOn: '2026-10-01' },
      {
        ...stay('no stay-still-lawful medium casf-l251-1 from 2027-03-30'),
        'urgent-care no-lawful-stay': 'no stay-still-lawful medium casf-l254-1',
      },
    ],
    [
      'may not have begun for who needed no visa and came less than three months ago',
      { ...visaFree, residence: 'not-longer', arrivedOn: 'unknown' },
      { 'urgent-care no-lawful-stay': 'needs arrivedOn' },
    ],
    [
      'are not known for who knows neither',
      { ...withoutMeans, residence: 'unknown', arrivedOn: 'unknown' },
      { ...stay('needs arrivedOn'), 'urgent-care no-lawful-stay': 'needs arrivedOn' },
    ],
    [
      'count the same after a slip for who needed no visa',
      { ...foreigner, paper: 'online-deposit', cover: 'none', endedPaper: 'visa-free', arrivedOn: '2026-08-10' },
      stay('no stay-lawful-too-recently medium casf-l251-1 from 2027-02-08'),
    ],
  ] satisfies SaidCase[])
})

const afterPaper = (more: object) => ({ ...foreigner, paper: 'ended', cover: 'none', ...more }) as const

describe('Three months without lawful stay, after a paper that ended', () => {
  saysInEach([
    [
      'hang on which it was',
      afterPaper({}),
      { ...stay('needs endedPaper'), 'urgent-care no-lawful-stay': 'needs endedPaper' },
    ],
    [
      'hang on its last day',
      afterPaper({ endedPaper: 'short-visa' }),
      {
        ...stay('needs endedOn'),
        'ame no-other-cover': 'met high casf-l251-1',
        'urgent-care no-lawful-stay': 'met high casf-l254-1',
      },
    ],
    [
      'hang on its last day that is not known',
      afterPaper({ endedPaper: 'short-visa', endedOn: 'unknown' }),
      stay('needs endedOn'),
    ],
    ['are over', afterPaper({ endedPaper: 'short-visa', endedOn: '2026-08-22' }), stay('met high casf-l251-1')],
    [
      'are not over',
      afterPaper({ endedPaper: 'short-visa', endedOn: '2026-08-23' }),
      stay('no stay-lawful-too-recently high casf-l251-1 from 2026-11-24'),
    ],
    [
      'count from the last day of a month without a day',
      afterPaper({ endedPaper: 'short-visa', endedOn: '2026-08' }),
      stay('no stay-lawful-too-recently high casf-l251-1 from 2026-12-01'),
    ],
    [
      'never were there for who holds only a slip',
      { ...foreigner, paper: 'online-deposit', cover: 'none', endedPaper: 'never', residence: 'longer' },
      {
        ...both('met high casf-l251-1'),
        'ame no-other-cover': 'met medium casf-l251-1',
        'urgent-care no-lawful-stay': 'met high casf-l254-1',
      },
    ],
    [
      'never were there for who holds only an appointment',
      { ...foreigner, paper: 'asylum-appointment', cover: 'none', endedPaper: 'never', residence: 'longer' },
      { ...both('met high casf-l251-1'), 'ame no-other-cover': 'met medium casf-l251-1' },
    ],
  ] satisfies SaidCase[])
})

const insured = (more: object) => afterPaper({ endedPaper: 'permit', insuredBefore: 'yes', ...more })
const noOtherCover = (said: string): Said => ({ 'ame no-other-cover': said })
const kept = (said: string): Said => ({ 'kept-rights kept': said })

describe('Rights that are kept', () => {
  saysInEach([
    [
      'run to the end of the sixth month after a permit, surely when no removal is final',
      insured({ endedOn: '2026-06-15', removalFinal: 'no' }),
      {
        ...noOtherCover('no rights-kept high css-r111-4 from 2027-01-01 until 2026-12-31'),
        ...kept('met high css-r111-4 from 2027-01-01 until 2026-12-31'),
        'urgent-care no-other-cover': 'no rights-kept high css-r111-4 from 2027-01-01 until 2026-12-31',
      },
    ],
    [
      'run to the end of the sixth month after an asylum certificate: our own reading',
      afterPaper({ endedPaper: 'asylum-certificate', insuredBefore: 'yes', endedOn: '2026-06-15', removalFinal: 'no' }),
      noOtherCover('no rights-kept medium css-r111-4 from 2027-01-01 until 2026-12-31'),
    ],
    [
      'run to the end of the second month once a removal is final: the day is our own reading',
      insured({ endedOn: '2026-09-15', removalFinal: 'yes' }),
      // The three months without stay end on 15 December, after the kept cover.
      noOtherCover('no rights-kept medium css-r111-4 from 2026-12-16 until 2026-11-30'),
    ],
    [
      'run at least to the end of the second month while nobody knows of a removal',
      insured({ endedOn: '2026-09-15', removalFinal: 'unknown' }),
      noOtherCover('no rights-kept medium css-r111-4 from 2027-04-01 until 2026-11-30 asks removalFinal'),
    ],
    [
      'run at least to the end of the second month while a removal is still to be asked about',
      insured({ endedOn: '2026-09-15' }),
      noOtherCover('no rights-kept medium css-r111-4 from 2027-04-01 until 2026-11-30 asks removalFinal'),
    ],
    [
      'hang on the removal when they would be over',
      insured({ endedOn: '2026-08-15', removalFinal: 'unknown' }),
      { ...noOtherCover('needs removalFinal'), ...kept('needs removalFinal') },
    ],
    [
      'are over',
      insured({ endedOn: '2026-04-30', removalFinal: 'no' }),
      { ...noOtherCover('met high css-r111-4'), ...kept('no no-rights-to-keep high css-r111-4') },
    ],
    [
      'never were there for who was not insured',
      afterPaper({ endedPaper: 'permit', insuredBefore: 'no', endedOn: '2026-11-01' }),
      noOtherCover('met high css-r111-4'),
    ],
    [
      'hang on whether there was insurance',
      afterPaper({ endedPaper: 'permit', endedOn: '2026-11-01' }),
      noOtherCover('needs insuredBefore'),
    ],
    [
      'hang on whether there was insurance, when nobody knows',
      afterPaper({ endedPaper: 'permit', endedOn: '2026-11-01', insuredBefore: 'unknown', removalFinal: 'unknown' }),
      noOtherCover('needs insuredBefore'),
    ],
    [
      'may hang on the removal as well, when nobody knows of the insurance',
      afterPaper({ endedPaper: 'permit', endedOn: '2026-08-15', insuredBefore: 'unknown' }),
      noOtherCover('needs insuredBefore removalFinal'),
    ],
    [
      'may be settled by the insurance alone before that question was put',
      afterPaper({ endedPaper: 'permit', endedOn: '2026-08-15' }),
      noOtherCover('needs insuredBefore'),
    ],
    ['hang on the last day of the permit', afterPaper({ endedPaper: 'permit' }), noOtherCover('needs endedOn')],
    [
      'hang on the last day of the permit of who was insured',
      insured({ endedOn: 'unknown' }),
      noOtherCover('needs endedOn'),
    ],
    [
      'hang on the last day, or on the insurance, when nobody knows the day',
      afterPaper({ endedPaper: 'permit', endedOn: 'unknown' }),
      noOtherCover('needs endedOn insuredBefore'),
    ],
    [
      'hang on the last day of a paper nobody knows the kind of',
      afterPaper({ endedPaper: 'unknown' }),
      noOtherCover('needs endedOn'),
    ],
    [
      'give way to AME that was given in the meantime',
      { ...insured({ endedOn: '2026-06-15', removalFinal: 'no' }), cover: 'ame' },
      { ...noOtherCover('met high casf-l251-1'), ...kept('no no-rights-to-keep high css-r111-4') },
    ],
    [
      'may give way to AME that was given in the meantime',
      {
        ...foreigner,
        paper: 'ended',
        endedPaper: 'permit',
        insuredBefore: 'yes',
        endedOn: '2026-06-15',
        removalFinal: 'no',
      },
      noOtherCover('needs cover'),
    ],
    [
      'may give way to AME, or hang on the insurance',
      { ...foreigner, paper: 'ended', endedPaper: 'permit', endedOn: '2026-06-15' },
      noOtherCover('needs cover insuredBefore'),
    ],
    [
      'are over whether AME was given in the meantime or not',
      {
        ...foreigner,
        paper: 'ended',
        endedPaper: 'permit',
        insuredBefore: 'yes',
        endedOn: '2026-04-30',
        removalFinal: 'no',
      },
      noOtherCover('met high css-r111-4'),
    ],
    ['may be there while the paper is not told', foreigner, kept('needs paper')],
    [
      'are not there while the paper is in date',
      { ...foreigner, paper: 'permit' },
      kept('no no-rights-to-keep high css-r111-4'),
    ],
    [
      'are not those of a French citizen',
      { ...adult, nationality: 'french' },
      kept('no no-rights-to-keep high css-r111-4'),
    ],
    ['are not those of a European who has yet to say more', european, kept('no no-rights-to-keep high css-r111-4')],
  ] satisfies SaidCase[])
})

describe('Stay by another right than a paper that ends', () => {
  const nothingToAsk = { 'ame without-stay': 'needs', 'urgent-care no-lawful-stay': 'needs' }
  saysInEach([
    ['asks a French citizen nothing', { ...adult, nationality: 'french' }, nothingToAsk],
    [
      'asks a European’s family with the card nothing',
      { ...adult, nationality: 'european-family', familyCard: 'yes' },
      nothingToAsk,
    ],
    [
      'asks a British citizen from before 2021 nothing',
      { ...adult, nationality: 'british', british: 'before-2021' },
      nothingToAsk,
    ],
    ['asks a permit holder nothing', { ...foreigner, paper: 'permit', cover: 'none' }, nothingToAsk],
    ['asks a refugee nothing', { ...foreigner, paper: 'protection', cover: 'none' }, nothingToAsk],
  ] satisfies SaidCase[])
})

describe('Urgent care', () => {
  const cover = (said: string): Said => ({ 'urgent-care no-other-cover': said })
  const asylum = { ...foreigner, paper: 'asylum-certificate', cover: 'none' } as const
  saysInEach([
    [
      'is there for asylum seekers till their cover begins',
      { ...asylum, residence: 'not-longer' },
      { ...cover('met high casf-l254-1'), 'urgent-care no-lawful-stay': 'met high casf-l254-1' },
    ],
    [
      'ends for asylum seekers when their cover begins',
      { ...asylum, residence: 'longer' },
      cover('no asylum-certificate-in-date high casf-l254-1'),
    ],
    ['hangs on how long an asylum seeker has been here', asylum, cover('needs residence')],
    [
      'is there for people without a paper',
      { ...withoutPaper, residence: 'longer' },
      { ...cover('met high casf-l251-1'), 'urgent-care no-lawful-stay': 'met high casf-l254-1' },
    ],
    ['is there for children', { ...foreigner, age: 'under-18', minor: 'alone' }, cover('met medium casf-l251-1')],
    [
      'hangs on nothing more for a European’s family',
      { ...adult, nationality: 'european-family' },
      { 'urgent-care no-lawful-stay': 'nothing' },
    ],
    [
      'is not there for a European’s family with the card',
      { ...adult, nationality: 'european-family', familyCard: 'yes' },
      cover('no european-family-card high casf-l251-1'),
    ],
    [
      'hangs on the residence of people without a paper',
      withoutPaper,
      { 'urgent-care no-lawful-stay': 'met high casf-l254-1' },
    ],
    [
      'hangs on the day of arrival of a European, whatever the nationality says',
      withoutMeans,
      { 'urgent-care no-lawful-stay': 'needs arrivedOn' },
    ],
    ['may not be there for who may have AME', { ...european, european: 'none-of-these' }, cover('needs cover')],
    ['may not be there for who has AME after a permit', { ...foreigner, paper: 'ended' }, cover('needs endedPaper')],
    [
      'may not be there for who has AME after rights that have run out',
      {
        ...foreigner,
        paper: 'ended',
        endedPaper: 'permit',
        insuredBefore: 'yes',
        endedOn: '2026-04-30',
        removalFinal: 'no',
      },
      cover('needs cover'),
    ],
    ['is not there on a visa', onVisa, { 'urgent-care no-lawful-stay': 'no stay-still-lawful high casf-l254-1' }],
  ] satisfies SaidCase[])
})
