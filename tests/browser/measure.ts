/** Functions that run inside a page: each must stand alone. */

/** What sticks out sideways, as "tag: text", when the page is wider than its window; empty when all fits. */
export function sidewaysScroll(): string[] {
  const root = document.documentElement
  const width = root.clientWidth
  const named = (element: Element) =>
    `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 60)}`
  const scrolls = (element: Element | null): boolean => {
    if (!element || element === root) return false
    return /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement)
  }
  if (root.scrollWidth <= width) return []
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return (left < -1 || right > width + 1) && !scrolls(element)
  })
  return [`the page is ${root.scrollWidth} px wide in a window of ${width}`, ...wide.slice(-3).map(named)]
}

/** Boxes that scroll sideways inside the page; only tables may. */
export function innerScroll(): string[] {
  const boxes = [...document.body.querySelectorAll('*')].filter((element) => {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX)
    return scrolls && element.scrollWidth > element.clientWidth + 1 && !element.querySelector('table')
  })
  return boxes.map((element) => `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 60)}`)
}

/** Text cut off by a box around it. Hidden words for screen readers are boxes of one pixel. */
export function cutText(): string[] {
  // Fields scroll what is typed into them.
  const cutting = [...document.body.querySelectorAll('*:not(input):not(textarea):not(select):not(svg)')].filter(
    (box) => {
      const { overflowX, overflowY } = getComputedStyle(box)
      return /hidden|clip/.test(overflowX + overflowY) && box.clientWidth > 2 && box.clientHeight > 2
    },
  )
  return cutting.flatMap((box) => {
    const { left, right, top, bottom } = box.getBoundingClientRect()
    const { overflowX, overflowY } = getComputedStyle(box)
    const range = document.createRange()
    range.selectNodeContents(box)
    const text = range.getBoundingClientRect()
    const cutsSide = /hidden|clip/.test(overflowX) && (text.left < left - 1 || text.right > right + 1)
    const cutsHeight = /hidden|clip/.test(overflowY) && (text.top < top - 1 || text.bottom > bottom + 1)
    return cutsSide || cutsHeight
      ? [`${box.tagName.toLowerCase()}: ${(box.textContent ?? '').trim().slice(0, 60)}`]
      : []
  })
}

/** The text spacing of WCAG 1.4.12, never below what the page has by itself. */
export function widenSpacing(): void {
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    if (!(parseFloat(style.lineHeight) >= size * 1.5)) element.style.setProperty('line-height', '1.5', 'important')
    element.style.setProperty('letter-spacing', '0.12em', 'important')
    element.style.setProperty('word-spacing', '0.16em', 'important')
    if (element.tagName === 'P') element.style.setProperty('margin-bottom', '2em', 'important')
  }
}

/** A target as measured, with the box of its label. */
export interface Target {
  readonly name: string
  readonly width: number
  readonly height: number
}

/**
 * Visible targets below 44 × 44 px. A link within a sentence is exempt (WCAG 2.5.5): one laid out inline whose block
 * holds further words outside of links.
 */
export function smallTargets(): Target[] {
  const selector = 'a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button], [tabindex="0"]'
  const isBlock = (element: Element) => !/^(inline|contents)/.test(getComputedStyle(element).display)
  const isInSentence = (link: Element) => {
    if (link.tagName !== 'A' || getComputedStyle(link).display !== 'inline') return false
    let block = link.parentElement as Element
    while (!isBlock(block) && block.parentElement) block = block.parentElement
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    let outside = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('a')) outside += node.textContent ?? ''
    }
    return /\p{L}{2}/u.test(outside)
  }
  const boxOf = (element: Element) => {
    const labels = [...((element as HTMLInputElement).labels ?? [])]
    const boxes = [element, ...labels].map((part) => part.getBoundingClientRect())
    const left = Math.min(...boxes.map((box) => box.left))
    const top = Math.min(...boxes.map((box) => box.top))
    const right = Math.max(...boxes.map((box) => box.right))
    const bottom = Math.max(...boxes.map((box) => box.bottom))
    return { width: right - left, height: bottom - top }
  }
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || isInSentence(element)) return []
    // The skip link is a box of one pixel until it has the focus.
    if (element.getBoundingClientRect().width <= 2) (element as HTMLElement).focus()
    const { width, height } = boxOf(element)
    if (width >= 43.99 && height >= 43.99) return []
    const name = element.getAttribute('aria-label') ?? (element.textContent ?? '').trim().slice(0, 40)
    return [{ name: `${element.tagName.toLowerCase()} ${name}`, width: Math.round(width), height: Math.round(height) }]
  })
}

/** Paragraphs of more than one line whose lines are too long or too close (WCAG 1.4.8, quality bar A15). */
export function hardToRead(): string[] {
  const leastLeading = (lang: string) => (/^ur/.test(lang) ? 2 : /^(ar|fa|bn|ta)/.test(lang) ? 1.7 : 1.5)
  return [...document.querySelectorAll('main p, main li, main dd')].flatMap((block) => {
    const lang = block.closest('[lang]')?.getAttribute('lang') ?? ''
    const style = getComputedStyle(block)
    const words = (block.textContent ?? '').trim().replace(/\s+/g, ' ')
    const leading = parseFloat(style.lineHeight) / parseFloat(style.fontSize)
    const found =
      leading < leastLeading(lang) - 0.01 ? [`${words.slice(0, 40)}: line height ${leading.toFixed(2)}`] : []
    const range = document.createRange()
    let length = 0
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node)
      for (const { width } of range.getClientRects()) length += width
    }
    const room = (block as HTMLElement).clientWidth
    if (length <= room) return found
    const letters = Math.round((room / length) * words.length)
    return letters > (/^zh/.test(lang) ? 40 : 80)
      ? [...found, `${words.slice(0, 40)}: ${letters} letters a line`]
      : found
  })
}

/**
 * Text below 7:1 (large text 4.5:1) and drawings below 3:1 against what is really behind them, as
 * computed by the browser. Colours of forced-colours mode are resolved the same way.
 */
export function faintThings(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element: Element | null): string => {
    for (let box = element; box; box = box.parentElement) {
      const colour = getComputedStyle(box).backgroundColor
      if ((channels(colour)[3] ?? 1) === 1 && colour !== 'transparent') return colour
    }
    return matchMedia('(forced-colors: active)').matches ? canvas : 'rgb(255, 255, 255)'
  }
  const probe = document.body.appendChild(document.createElement('div'))
  probe.style.backgroundColor = 'Canvas'
  const canvas = getComputedStyle(probe).backgroundColor
  probe.remove()
  const ratio = (front: string, back: string) => {
    const [most = 0, least = 0] = [light(front), light(back)].sort((a, b) => b - a)
    return (most + 0.05) / (least + 0.05)
  }
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const words = (node.textContent ?? '').trim()
    if (!words || !element?.checkVisibility()) continue
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 4.5 : 7
    const has = ratio(style.color, behind(element))
    if (has < needed)
      found.push(`"${words.slice(0, 40)}" has ${has.toFixed(1)}:1, ${style.color} on ${behind(element)}`)
  }
  for (const drawing of document.querySelectorAll('svg')) {
    if (!drawing.checkVisibility()) continue
    const { stroke, fill } = getComputedStyle(drawing)
    const colour = stroke === 'none' ? fill : stroke
    const has = ratio(colour, behind(drawing))
    if (has < 3)
      found.push(
        `a drawing beside "${drawing.parentElement?.textContent?.trim().slice(0, 30)}" has ${has.toFixed(1)}:1`,
      )
  }
  return [...new Set(found)]
}
