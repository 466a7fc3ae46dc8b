/** Runs inside a page: each function must stand alone. Chosen by number, not by hand, so fast enough for hundreds of runs. */

/** What the buttons and fields are called on this page. */
export interface Names {
  readonly next: string
  readonly back: string
  readonly change: string
  readonly restart: string
  readonly unknown: string
  readonly day: string
  readonly month: string
  readonly year: string
  /** Answers that lead on to more questions: drawn more often, as most others soon lead to a result. */
  readonly often: readonly string[]
}

export interface RandomRun {
  /** What was done, step by step, to read where a run went wrong. */
  readonly done: readonly string[]
  /** The heading of the result; `undefined` where none came. */
  readonly result: string | undefined
}

/**
 * Answers at random from the first question to a result: any option, "I don't know", sometimes something that is no
 * answer, a step back or a changed answer. The same seed always does the same.
 */
export async function answerAtRandom({ seed, names }: { seed: number; names: Names }): Promise<RandomRun> {
  // Mulberry32: a few lines, and even enough.
  let state = seed * 0x9e3779b1
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(random() * count)
  const oneOf = <Value>(values: readonly Value[]) => values[below(values.length)] as Value
  const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  // By attribute: boxes would have to be laid out again after each press.
  const all = <Found extends Element>(selector: string) =>
    [...document.querySelectorAll<Found>(`main ${selector}`)].filter((element) => !element.closest('[hidden]'))
  const button = (name: string) => all<HTMLElement>('button').find((it) => words(it).startsWith(name))
  const label = (field: HTMLInputElement) => words(field.labels?.[0])
  const drawn = () =>
    new Promise<void>((ready) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => ready()
      port2.postMessage(0)
    })
  const done: string[] = []

  const write = async (field: HTMLInputElement, text: string) => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    done.push(`${label(field)}=${text}`)
    await drawn()
  }
  const pick = (field: HTMLInputElement) => {
    if (!field.checked) field.click()
    done.push(label(field).slice(0, 30))
  }
  const nonsense = ['', 'abc', '-5', '1,2,3', '٣3', '9'.repeat(60), '12.3456', '\u202e4\u202c5\u00a0€ $']
  const dates = { day: ['', '', '1', '15', '28'], month: ['1', '4', '9', '12'], year: ['2027', '2026', '2025', '2024'] }

  /** Fills in what is on screen; after several refusals, with what is always taken. */
  const fillIn = async (refusals: number) => {
    const fields = all<HTMLInputElement>('form input')
    const unknown = fields.find((field) => field.type !== 'text' && label(field).startsWith(names.unknown))
    if (unknown && refusals > 3) return pick(unknown)
    for (const list of all<HTMLSelectElement>('form select')) {
      list.selectedIndex = below(list.options.length)
      list.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const isNonsense = refusals === 0 && random() < 0.15
    for (const field of fields.filter(({ type }) => type === 'text')) {
      const part = (['day', 'month', 'year'] as const).find((name) => label(field) === names[name])
      const amounts = refusals > 1 ? ['0'] : ['0', '0', '1', '2', '450', '812,50', '1 300', '٤٥٠', '19800']
      await write(field, oneOf(isNonsense ? nonsense : part ? dates[part] : amounts))
    }
    const groups = [...new Set(fields.filter(({ type }) => type === 'radio').map(({ name }) => name))]
    for (const group of groups) {
      const radios = fields.filter(({ type, name }) => type === 'radio' && name === group)
      const often = radios.find((radio) => names.often.some((name) => label(radio).startsWith(name)))
      pick(often && random() < 0.8 ? often : oneOf(radios))
    }
    const boxes = fields.filter(({ type }) => type === 'checkbox')
    const isList = boxes.length > 1
    if (isList) pick(oneOf(boxes))
    for (const box of boxes) if (random() < (isList ? 0.3 : 0.15)) pick(box)
  }

  /** Goes back to an earlier answer; false where there is none. */
  const changeOne = () => {
    for (const details of all<HTMLDetailsElement>('details')) details.open = true
    const changes = all<HTMLElement>('button').filter((it) => words(it).startsWith(names.change))
    if (changes.length === 0) return false
    oneOf(changes).click()
    done.push('change')
    return true
  }

  let question = ''
  let refusals = 0
  let detours = 0
  let waits = 0
  button(names.restart)?.click()
  for (let step = 0; step < 120; step++) {
    await drawn()
    const heading = all<HTMLElement>('h1')[0]
    const isQuestion = heading?.closest('legend') !== null
    const mayTurn = detours < 3 && random() < 0.08
    if (!isQuestion && !button(names.restart)) {
      // A part is still on its way.
      if (waits++ > 100) break
      await new Promise((ready) => setTimeout(ready, 50))
      continue
    }
    if (mayTurn) {
      detours++
      const back = button(names.back)
      if (random() < 0.5 ? changeOne() : back) {
        if (done[done.length - 1] !== 'change') {
          back?.click()
          done.push('back')
        }
        question = ''
        continue
      }
    }
    if (!isQuestion) return { done, result: words(heading) }
    refusals = question === words(heading) ? refusals + 1 : 0
    if (refusals === 0) done.push(`[${words(heading).slice(0, 30)}]`)
    question = words(heading)
    // Sometimes the button is pressed before any answer.
    if (refusals > 0 || random() < 0.95) await fillIn(refusals)
    await drawn()
    button(names.next)?.click()
  }
  return { done, result: undefined }
}
