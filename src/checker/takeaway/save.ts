import type { Tongue } from '../ui/data.ts'

/** How the saved list looks, on screen and on paper. */
const style = `
body{max-width:44rem;margin:1rem auto;padding:0 1rem;font:1.125rem/1.5 sans-serif}
p,h1,h2,h3{margin:0;padding:.2em 0}
h1,h2{font-size:1.3em}
h3{font-size:1.1em}
ul,ol{margin:0;padding:0;list-style:none;counter-reset:n}
li{display:flex;border-top:1px solid #777;break-inside:avoid}
li>*,.line>*{margin-inline-end:.75rem}
.line{display:flex;flex-wrap:wrap;counter-increment:n}
.line>*{flex:1 1 14rem}
.line>[lang=fr],.term{font-family:serif}
.term{padding:0 .4em;border:1px solid}
ul>.line::before{content:"";flex:0 0 1em;height:1em;margin:.3em;border:2px solid}
ol>.line::before{content:counter(n)".";flex:0 0 2em;font-weight:700}
.counter{padding:1em;border:2px solid;break-inside:avoid}
.counter [lang=fr]{font:1.3em/1.4 serif}
svg{flex:none;fill:none;stroke:currentColor;stroke-width:2}
@media print{body{font-size:10.5pt}}`

/** True where a page can hand over a file: iOS learned it with 13, and would open it in the page's place before. */
export const canSave = 'download' in HTMLAnchorElement.prototype

/**
 * The list as a page of its own, without script, that needs nothing else: what stands on the sheet, and the numbers and
 * dates of the foot of this page.
 */
export function pageOf(sheet: HTMLElement, title: string, { lang, dir }: Tongue): string {
  const copy = document.createElement('div')
  copy.appendChild(sheet.cloneNode(true))
  const foot = document.querySelector('footer')
  if (foot) copy.appendChild(foot.cloneNode(true))
  // Links into this site lead nowhere from another folder.
  for (const link of Array.from(copy.querySelectorAll('.sheet a'))) link.removeAttribute('href')
  return (
    `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>${copy.innerHTML}`
  )
}

/** Hands a file to the browser, which asks or puts it where downloads go. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.hidden = true
  // Firefox follows only links that stand in the page.
  document.body.appendChild(link)
  link.click()
  link.remove()
  // Not at once: some browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
