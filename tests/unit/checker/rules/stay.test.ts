import { describe } from 'vitest'
import { foreigner, type SaidCase, saysInEach } from './says.ts'

const visaFree = { ...foreigner, paper: 'visa-free', cover: 'none' } as const

describe('Lawful stay, where not everything is told yet', () => {
  saysInEach([
    [
      'on the last day of a paper still leaves the months in France to be asked for',
      { ...foreigner, paper: 'ended', cover: 'none', endedPaper: 'short-visa', endedOn: '2026-11-23' },
      {
        'ame residence': 'needs residence',
        'ame without-stay': 'no stay-still-lawful high casf-l251-1 from 2027-02-24',
        'urgent-care no-lawful-stay': 'no stay-still-lawful high casf-l254-1',
      },
    ],
    [
      'without a visa hangs on the day of arrival, which has yet to be asked for',
      { ...visaFree, residence: 'longer' },
      { 'ame without-stay': 'needs arrivedOn', 'urgent-care no-lawful-stay': 'needs arrivedOn' },
    ],
    [
      'without a visa is over for who is here for longer, and does not know since when',
      { ...visaFree, residence: 'longer', arrivedOn: 'unknown' },
      { 'ame without-stay': 'needs arrivedOn', 'urgent-care no-lawful-stay': 'met medium casf-l254-1' },
    ],
  ] satisfies SaidCase[])
})
