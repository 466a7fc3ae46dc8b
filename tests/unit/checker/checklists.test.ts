import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  type Group,
  type GroupId,
  groupIds,
  type ItemId,
  itemIds,
  type OfficeId,
  type StepId,
  stepIds,
  type TipId,
  tipIds,
} from '../../../src/checker/checklist/parts.ts'
import { evaluate, type Situation } from '../../../src/checker/index.ts'
import { buildChecklist, type Checklist } from '../../../src/checker/outcome.ts'
import { situationSchema } from '../../../src/checker/schema.ts'
import { loadFacts } from '../../../src/facts/load.ts'

/** What a case says of the list. Only what is named is compared. */
interface ChecklistCase {
  readonly name: string
  /** The row of the table of situations the case stands for. */
  readonly row: string
  readonly on: string
  readonly situation: Situation
  /** Papers that must be on the list, in any group. */
  readonly papers?: readonly ItemId[]
  /** Of each of these lists, one paper at least. */
  readonly either?: readonly (readonly ItemId[])[]
  /** Papers that must not be on the list. */
  readonly without?: readonly ItemId[]
  /** Papers one can do without: another of the group does, or no group asks for them. */
  readonly spared?: readonly ItemId[]
  /** Papers that must stand in that group. */
  readonly groups?: Readonly<Partial<Record<GroupId, readonly ItemId[]>>>
  readonly kinds?: Readonly<Partial<Record<GroupId, Group['kind']>>>
  readonly tips?: readonly TipId[]
  readonly withoutTips?: readonly TipId[]
  /** Each list in its order, other steps between or not; the day stands after the id: `come-back-on 2027-01-02`. */
  readonly steps?: readonly (readonly string[])[]
  readonly withoutSteps?: readonly StepId[]
  readonly office?: OfficeId
  readonly origin: string
}

const file = join(import.meta.dirname, '../../fixtures/checklists.yaml')
const cases = parse(readFileSync(file, 'utf8')) as readonly ChecklistCase[]
const { facts } = loadFacts()

/** Every row of the table of situations with papers our list can name, or with papers it must not ask for. */
const rows = `
  employee self_employed work_no_papers resident_nonworking visitor_longstay family_joins child_minor
  child_of_undocumented young_adult_undocumented student_noneee student_eee_ehic student_eee_no_ehic student_returning
  asylum_adult_lt3 asylum_not_registered asylum_adult_ge3 asylum_minor asylum_rejected asylum_rejected_never_insured
  refugee temp_protection recepisse_renewal first_application online_deposit_only decision_favorable permit_expired
  permit_expired_never_insured maintenance_over undocumented_lt3 irregular_lt3 undocumented_ge3
  undocumented_over_ceiling undocumented_partner_of_insured removal_order custody_detention ame_renewal
  ame_holder_gets_paper ee_worker eee_short s1_pensioner posted eee_inactive_covered_home eee_inactive_ok
  eee_inactive_poor eee_jobseeker eee_5y eee_family_member other_eea_permit uk_before_2021 uk_after_2021
  tourist_schengen treatment_visa french_return_work french_return_nowork naturalised mna_ase mna_not_care
  minor_16_alone detainee mayotte mayotte_no_papers mayotte_minor drom pacific monaco c2s_only`
  .trim()
  .split(/\s+/)

/** Everything a case gets wrong, in words: all of it at once. */
function mistakesOf(wanted: ChecklistCase): string[] {
  const results = evaluate(wanted.situation, facts, wanted.on)
  const checklist = buildChecklist(results, wanted.situation, facts, wanted.on)
  return [
    ...mistakesOfPapers(wanted, checklist),
    ...mistakesOfGroups(wanted, checklist),
    ...mistakesOfRest(wanted, checklist),
  ]
}

function mistakesOfPapers({ papers = [], either = [], without = [] }: ChecklistCase, checklist?: Checklist): string[] {
  const found = new Set(checklist?.groups.flatMap(({ items }) => items.map(({ id }) => id)))
  return [
    ...papers.filter((id) => !found.has(id)).map((id) => `paper missing: ${id}`),
    ...either.filter((ids) => !ids.some((id) => found.has(id))).map((ids) => `one paper missing: ${ids.join(' or ')}`),
    ...without.filter((id) => found.has(id)).map((id) => `paper too many: ${id}`),
  ]
}

function mistakesOfGroups({ groups = {}, kinds = {}, spared = [] }: ChecklistCase, checklist?: Checklist): string[] {
  const found = (id: string) => checklist?.groups.find((group) => group.id === id)
  const misplaced = Object.entries(groups).flatMap(([id, papers]) =>
    papers
      .filter((paper) => !found(id)?.items.some((item) => item.id === paper))
      .map((paper) => `paper missing from the group ${id}: ${paper}`),
  )
  const otherKind = Object.entries(kinds).filter(([id, kind]) => found(id)?.kind !== kind)
  return [
    ...misplaced,
    ...otherKind.map(([id, kind]) => `group ${id}: ${found(id)?.kind}, not ${kind}`),
    ...(checklist?.groups ?? [])
      .filter((group) => hangsOn(group, spared))
      .map(({ id }) => `group that hangs on spared papers: ${id}`),
  ]
}

function hangsOn({ kind, items }: Group, papers: readonly ItemId[]): boolean {
  const named = items.filter(({ id }) => papers.includes(id))
  return kind === 'all' ? named.length > 0 : named.length === items.length
}

function mistakesOfRest(wanted: ChecklistCase, checklist?: Checklist): string[] {
  const { tips = [], withoutTips = [], steps = [], withoutSteps = [], office } = wanted
  const given = checklist?.steps.map(({ id, day }) => (day ? `${id} ${day}` : id)) ?? []
  return [
    ...tips.filter((id) => !checklist?.tips.includes(id)).map((id) => `tip missing: ${id}`),
    ...withoutTips.filter((id) => checklist?.tips.includes(id)).map((id) => `tip too many: ${id}`),
    ...steps
      .filter((chain) => !standInOrder(chain, given))
      .map((chain) => `steps not in order: ${chain.join(', ')} in ${given.join(', ')}`),
    ...withoutSteps.filter((id) => checklist?.steps.some((step) => step.id === id)).map((id) => `step too many: ${id}`),
    ...(office && checklist?.office !== office ? [`office: ${checklist?.office}, not ${office}`] : []),
  ]
}

function standInOrder(chain: readonly string[], steps: readonly string[]): boolean {
  const places = chain.map((step) => steps.indexOf(step))
  return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1))
}

function namesIn(wanted: ChecklistCase) {
  return {
    papers: [wanted.papers, wanted.without, wanted.spared, wanted.either, Object.values(wanted.groups ?? {})].flat(2),
    groups: [wanted.groups, wanted.kinds].flatMap((named) => Object.keys(named ?? {})),
    tips: [wanted.tips, wanted.withoutTips].flat(),
    steps: [wanted.steps, wanted.withoutSteps].flat(2).map((step) => step?.split(' ').at(0)),
  }
}

function strangersIn(names: readonly (string | undefined)[], known: readonly string[]): (string | undefined)[] {
  return names.filter((name) => name !== undefined && !known.includes(name))
}

describe('What to gather and what to do', () => {
  it.each(cases)('$name', (wanted) => {
    expect(mistakesOf(wanted)).toEqual([])
  })
})

describe('The cases of what to gather', () => {
  it('stand for every row of the table of situations that says something of papers', () => {
    expect([...new Set(cases.map(({ row }) => row))].toSorted()).toEqual(rows.toSorted())
  })

  it('all have their own name, and say where they come from', () => {
    const names = cases.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(cases.filter(({ origin }) => !origin).map(({ name }) => name)).toEqual([])
  })

  it('never have the same input twice', () => {
    const inputs = cases.map(({ on, situation }) => JSON.stringify([on, ...Object.entries(situation).sort()]))
    const twice = cases.filter((_case, index) => inputs.indexOf(inputs[index] as string) !== index)
    expect(twice.map(({ name }) => name)).toEqual([])
  })

  it('only give answers that exist', () => {
    const wrong = cases.filter(({ situation }) => !situationSchema.safeParse(situation).success)
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('only name papers, groups, tips and steps that exist', () => {
    const named = cases.map(namesIn)
    const strangers = [
      ...strangersIn(
        named.flatMap(({ papers }) => papers),
        itemIds,
      ),
      ...strangersIn(
        named.flatMap(({ groups }) => groups),
        groupIds,
      ),
      ...strangersIn(
        named.flatMap(({ tips }) => tips),
        tipIds,
      ),
      ...strangersIn(
        named.flatMap(({ steps }) => steps),
        stepIds,
      ),
    ]
    expect(strangers).toEqual([])
  })
})
