import { describe } from 'vitest'
import type { Minor } from '../../../../src/checker/situation.ts'
import { here, type Said, type SaidCase, saysInEach } from './says.ts'

const child = { ...here, age: 'under-18' } as const

describe('Someone under 18', () => {
  const insured = (minor: Minor, ofAme: string, article: string, c2s: string): SaidCase => [
    `is insured: ${minor}`,
    { ...child, minor },
    {
      'puma-child child': `met high ${article}`,
      'ame no-other-cover': `no ${ofAme} high casf-l251-1`,
      'ame minor': 'met high ash-506091',
      'urgent-care no-other-cover': `no ${ofAme} high casf-l251-1`,
      'c2s-free insured': c2s,
    },
  ]
  const noResources: Said = {
    'c2s-free resources': 'met medium css-l861-1',
    'c2s-participation resources': 'no without-resources medium css-l861-1',
  }

  saysInEach([
    insured('parent-insured', 'parent-insured', 'css-l160-1', 'ask with-the-parents css-l861-1'),
    insured('asylum-or-protection', 'minor-asylum', 'css-d160-2', 'met medium css-l861-1'),
    insured('child-protection', 'child-protection', 'css-l160-1', 'met medium css-l861-1'),
    insured('insured-without-family', 'insured-without-family', 'css-l160-1', 'met medium css-l861-1'),
    ['has free C2S without an income asked', { ...child, minor: 'child-protection' }, noResources],
    [
      'whose parents have no permit has AME for sure',
      { ...child, minor: 'parents-without-permit' },
      {
        'puma-child child': 'no no-insured-parent high css-l160-1',
        'ame no-other-cover': 'met high casf-l251-1',
        'ame minor': 'met high ash-506091',
        'ame residence': 'nothing',
        'ame without-stay': 'nothing',
        'ame resources': 'nothing',
        'urgent-care no-other-cover': 'met high casf-l251-1',
        'urgent-care no-lawful-stay': 'met medium casf-l254-1',
        'c2s-free insured': 'no not-insured high css-l861-1',
      },
    ],
    [
      'who is alone usually has AME',
      { ...child, minor: 'alone' },
      { 'puma-child child': 'no no-insured-parent high css-l160-1', 'ame no-other-cover': 'met medium casf-l251-1' },
    ],
    [
      'whose parents still wait has to ask',
      { ...child, minor: 'parents-waiting' },
      {
        'puma-child child': 'ask parents-waiting css-l160-1',
        'ame no-other-cover': 'ask parents-waiting casf-l251-1',
        'urgent-care no-other-cover': 'ask parents-waiting casf-l251-1',
      },
    ],
    ['is asked about the parents', child, { 'puma-child child': 'needs minor', 'ame no-other-cover': 'needs minor' }],
    [
      'is asked about the parents when nobody knows',
      { ...child, minor: 'unknown' },
      { 'puma-child child': 'needs minor', 'ame no-other-cover': 'needs minor' },
    ],
    [
      'is no adult to any other scheme',
      child,
      {
        's1 ground': 'no under-18 high cleiss-pensioners',
        'puma-work ground': 'no under-18 high css-l160-1',
        'student ground': 'no under-18 high ameli-students',
        'puma-residence ground': 'no under-18 high css-l160-1',
        'puma-residence residence': 'nothing',
        'kept-rights kept': 'no no-rights-to-keep high css-r111-4',
      },
    ],
    [
      'is asked for',
      here,
      {
        'puma-child child': 'needs age',
        'ame no-other-cover': 'needs age',
        'puma-work ground': 'needs age',
        'puma-residence ground': 'needs age',
        'kept-rights kept': 'needs age',
        'ame minor': 'nothing',
        'ame residence': 'nothing',
      },
    ],
    [
      'may not know the age',
      { ...here, age: 'unknown' },
      { 'puma-child child': 'needs age', 'ame no-other-cover': 'needs age', 'puma-residence ground': 'needs age' },
    ],
    [
      'is not looked for among visitors',
      { place: 'metropole', purpose: 'posted' },
      { 'puma-child child': 'needs', 'ame no-other-cover': 'needs' },
    ],
    [
      'is not looked for in prison',
      { place: 'held', held: 'prison' },
      { 'puma-child child': 'needs', 'ame no-other-cover': 'needs' },
    ],
  ] satisfies SaidCase[])

  saysInEach([
    ['is no one of 18', { ...here, age: '18-or-over' }, { 'puma-child child': 'no not-a-child high css-l160-1' }],
  ])
})
