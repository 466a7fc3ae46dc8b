import type { CDPSession, Page } from 'playwright-core'

interface AxValue {
  readonly value?: unknown
}

interface AxNode {
  readonly nodeId: string
  readonly parentId?: string
  readonly childIds?: readonly string[]
  readonly ignored: boolean
  readonly role?: AxValue
  readonly name?: AxValue
  readonly description?: AxValue
  readonly value?: AxValue
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[]
}

/** States a screen reader says, in the words of the golden files. */
const states = ['level', 'focused', 'checked', 'expanded', 'invalid', 'live'] as const

/** Boxes without a meaning of their own; what stands in them is said all the same. */
const silent = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LegacyLayout']

/** Named by what stands in them: their text is said once, as their name. */
const namedByContent = ['heading', 'button', 'link', 'DisclosureTriangle']

/** What the accessibility tree of the page's text says, a line for each thing, indented by what it stands in. */
export async function spokenText(devtools: CDPSession): Promise<string> {
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const main = nodes.find(({ role, ignored }) => role?.value === 'main' && !ignored)
  if (!main) throw new Error('The page has no main part.')
  const lines: string[] = []
  const say = (node: AxNode, depth: number) => {
    const role = String(node.role?.value ?? '')
    // The name of its field says it.
    if (role === 'LabelText') return
    const isSilent = node.ignored || silent.includes(role)
    if (!isSilent) lines.push(`${'  '.repeat(depth)}${lineOf(node, role)}`)
    if (namedByContent.includes(role) && node.name?.value) return
    for (const id of node.childIds ?? []) {
      const child = byId.get(id)
      if (child) say(child, isSilent ? depth : depth + 1)
    }
  }
  say(main, 0)
  return lines.join('\n')
}

function lineOf({ name, description, value, properties = [] }: AxNode, role: string): string {
  const words = (text: AxValue | undefined) =>
    String(text?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  const said = states.flatMap((state) => {
    const found = properties.find((property) => property.name === state)?.value.value
    if (found === undefined || found === false || found === 'false') return []
    return found === true || found === 'true' ? state : `${state} ${found}`
  })
  return [
    role === 'StaticText' ? 'text' : role,
    words(name) && `"${words(name)}"`,
    words(value) && `holds "${words(value)}"`,
    words(description) && `described by "${words(description)}"`,
    said.length > 0 && `(${said.join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Has the page write down what its live regions come to say, from before its scripts run. */
export async function listenToRegions(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.defineProperty(window, 'saidByRegions', { value: said })
    const live = '[aria-live], [role=status], [role=alert], [role=log], output'
    const words = (node: Element) => (node as HTMLElement).innerText.replace(/\s+/g, ' ').trim()
    const known = new Map<Element, string>()
    const look = () => {
      for (const region of document.querySelectorAll(live)) {
        const before = known.get(region)
        const now = words(region)
        known.set(region, now)
        if (now === '' || now === before) continue
        const how = region.getAttribute('role') ?? region.getAttribute('aria-live')
        // What comes together with its region is not said: screen readers must know the region first.
        said.push(before === undefined ? `unheard: ${now}` : `${how}: ${now}`)
      }
    }
    addEventListener('DOMContentLoaded', () => {
      look()
      const changes = { subtree: true, childList: true, characterData: true, attributes: true }
      new MutationObserver(look).observe(document.body, changes)
    })
  })
  return () => page.evaluate(() => (window as unknown as { saidByRegions: string[] }).saidByRegions.splice(0))
}
