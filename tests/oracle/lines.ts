import { amountFor, type Day, factAt, type Facts, lastPublishedAt, numberAt } from '../../src/facts/at.ts'
import type { Place } from '../../src/checker/situation.ts'

/** The lines that many people are measured against in one place, in cents; `tolerance` in percent. */
export interface Lines {
  readonly freePublished: number
  readonly free: number
  readonly paidPublished: number
  readonly paid: number
  readonly freeHousing: number
  readonly tolerance: number
}

const noLine: Lines = {
  freePublished: Number.NaN,
  free: Number.NaN,
  paidPublished: Number.NaN,
  paid: Number.NaN,
  freeHousing: Number.NaN,
  tolerance: Number.NaN,
}
const noLimit: Lines = {
  freePublished: Number.POSITIVE_INFINITY,
  free: Number.POSITIVE_INFINITY,
  paidPublished: Number.POSITIVE_INFINITY,
  paid: Number.POSITIVE_INFINITY,
  freeHousing: 0,
  tolerance: 0,
}

/** The lines in force on one day, looked up once per place and number of people. */
export class LinesOfDay {
  readonly #facts: Facts
  readonly #today: Day
  readonly #tolerance: number
  readonly #byPlace = new Map<Place, Lines[]>()

  constructor(facts: Facts, today: Day) {
    this.#facts = facts
    this.#today = today
    this.#tolerance = numberAt(facts, 'ame.ceiling.tolerance', today)
  }

  for(place: Place, people: number): Lines {
    if (people === Number.POSITIVE_INFINITY) return noLimit
    const ofPlace = this.#byPlace.get(place) ?? []
    this.#byPlace.set(place, ofPlace)
    const lines = ofPlace[people] ?? this.#lookUp(place, people)
    ofPlace[people] = lines
    return lines
  }

  /** Saint-Martin and Saint-Barthélemy: published line of metropolitan France, line of the law overseas. */
  #lookUp(place: Place, people: number): Lines {
    const published = place === 'overseas-department' ? 'drom' : 'metropole'
    const current = place === 'metropole' ? 'metropole' : 'drom'
    const lines = {
      freePublished: this.#published(`ame.ceiling.${published}`, people),
      free: this.#current(`ame.ceiling.${current}`, people),
      paidPublished: this.#published(`c2s.ceiling.${published}`, people),
      paid: this.#current(`c2s.ceiling.${current}`, people),
      freeHousing: this.#current('ame.free-housing', people),
      tolerance: this.#tolerance,
    }
    return Object.values(lines).some(Number.isNaN) ? noLine : lines
  }

  #published(name: string, people: number): number {
    return amountFor(lastPublishedAt(this.#facts, name, this.#today), people)?.cents ?? Number.NaN
  }

  #current(name: string, people: number): number {
    return amountFor(factAt(this.#facts, name, this.#today), people)?.cents ?? Number.NaN
  }
}

/** One amount in each zone of these lines, whatever the housing; amounts that are not whole are rounded both ways. */
export function amountsInEachZone({
  freePublished,
  free,
  paidPublished,
  paid,
  freeHousing,
  tolerance,
}: Lines): number[] {
  const amounts: number[] = []
  for (const line of [freePublished, free, paidPublished, paid]) {
    const raised = (line * (100 + tolerance)) / 100
    for (const edge of [line, raised, line - freeHousing, raised + freeHousing]) {
      if (Number.isFinite(edge)) amounts.push(Math.ceil(edge) - 1, Math.floor(edge), Math.floor(edge) + 1)
    }
  }
  return amounts
}
