import { render } from 'preact'
import { type PackedCheckData, unpack } from '../checker/ui/data.ts'
import { Checker } from '../checker/ui/Checker.tsx'
import { deviceDay } from './today.ts'

/**
 * Takes over the "start" link of the built page. Until then, and without scripts, the page is the conditions, the limits
 * and the papers as text.
 */
function takeOver(): void {
  const start = document.getElementById('start')
  const stage = document.getElementById('check')
  const text = document.getElementById('check-text')
  const data = document.getElementById('check-data')
  if (!start || !stage || !text || !data?.textContent) return
  const check = unpack(JSON.parse(data.textContent) as PackedCheckData)
  start.addEventListener('click', (event) => {
    event.preventDefault()
    const device = deviceDay()
    text.hidden = true
    render(<Checker data={check} today={device < check.edition ? check.edition : device} />, stage)
    scrollTo(0, 0)
  })
  // Browsers keep a page one leaves as it was, for Back: the answers must not wait in it.
  addEventListener('pagehide', () => {
    render(null, stage)
    text.hidden = false
  })
}

takeOver()
