import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { anAdultAlone, fillIn, goOn, runThrough, start } from '../browser/check-driver.ts'
import { inWindow } from '../browser/chromium.ts'
import { strings, urlOf } from '../browser/site.ts'

interface Voice {
  readonly name: string
  readonly lang: string
  readonly localService: boolean
}

interface Said {
  readonly text: string
  readonly voice: string
  readonly isLocal: boolean
}

interface Planted {
  said: Said[]
  stops: number
  /** The device finds its voices. */
  find: () => void
}

const remote = [
  { name: 'far English', lang: 'en-US', localService: false },
  { name: 'far French', lang: 'fr-FR', localService: false },
]
const english = { name: 'near English', lang: 'en-GB', localService: true }
const french = { name: 'near French', lang: 'fr_FR', localService: true }

/** Plants a device that writes down what it is told to speak; without `voices`, one that has no speech at all. */
async function plant(page: Page, voices: readonly Voice[] | undefined, areLate = false): Promise<void> {
  await page.addInitScript(
    ([found, late]) => {
      const planted = { said: [] as unknown[], stops: 0, find: () => undefined as unknown }
      let isKnown = !late
      const speech = {
        onvoiceschanged: null as (() => void) | null,
        getVoices: () => (isKnown ? found : []),
        cancel: () => planted.stops++,
        speak: ({ text, voice }: { text: string; voice?: Voice }) =>
          planted.said.push({ text, voice: voice?.name, isLocal: voice?.localService === true }),
      }
      planted.find = () => {
        isKnown = true
        speech.onvoiceschanged?.()
      }
      class Utterance {
        text: string
        constructor(text: string) {
          this.text = text
        }
      }
      Object.defineProperty(window, 'speechSynthesis', { value: found ? speech : undefined })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
      Object.defineProperty(window, 'planted', { value: planted })
    },
    [voices, areLate] as const,
  )
}

function planted(page: Page): Promise<Pick<Planted, 'said' | 'stops'>> {
  return page.evaluate(() => {
    const { said, stops } = (window as unknown as { planted: Planted }).planted
    return { said, stops }
  })
}

async function inCheck(
  voices: readonly Voice[] | undefined,
  use: (page: Page) => Promise<void>,
  areLate = false,
): Promise<void> {
  await inWindow({ viewport: { width: 800, height: 900 } }, async (page) => {
    await page.clock.setFixedTime('2026-11-23T12:00:00')
    await plant(page, voices, areLate)
    await page.goto(urlOf('en/check.html'))
    await start(page, 'en')
    await use(page)
  })
}

const say = (key: string) => strings.en[key] ?? key
const listen = (page: Page) => page.getByRole('button', { name: say('result.aloud.listen') })
const stop = (page: Page) => page.getByRole('button', { name: say('result.aloud.stop') })
const noVoice = (page: Page) => page.getByText(say('result.aloud.none'))

describe('Reading aloud', () => {
  it('speaks question and answers with a voice of this device, and stops at a second press or at the next step', async () => {
    await inCheck([...remote, english, french], async (page) => {
      await listen(page).click()
      const { said, stops } = await planted(page)
      const texts = said.map(({ text }) => text)
      expect(texts[0]).toBe(say('question.place.label'))
      expect(texts).toContain(say('question.place.options.metropole'))
      expect(texts).toContain(say('check.unknown'))
      expect(texts).not.toContain(say('check.next'))
      expect(said.filter(({ isLocal }) => !isLocal)).toEqual([])
      await stop(page).click()
      expect((await planted(page)).stops).toBeGreaterThan(stops)
      await listen(page).click()
      const before = (await planted(page)).stops
      await fillIn(page, 'en', 'place', anAdultAlone.place ?? 'unknown')
      await goOn(page, 'en')
      expect((await planted(page)).stops).toBeGreaterThan(before)
      expect(await listen(page).isVisible()).toBe(true)
    })
  })

  it('speaks the result, once, French words with a French voice', async () => {
    await inCheck([...remote, english, french], async (page) => {
      await runThrough(page, 'en', anAdultAlone)
      await listen(page).click()
      const { said } = await planted(page)
      expect(said.filter(({ text }) => text === say('result.lead.likely.ame'))).toHaveLength(1)
      expect(said.filter(({ isLocal }) => !isLocal)).toEqual([])
      expect(said.find(({ text }) => text === 'passeport')?.voice).toBe('near French')
      expect(said.find(({ text }) => text === say('result.heading.list'))?.voice).toBe('near English')
      const buttons = await page.getByRole('button').allInnerTexts()
      expect(said.filter(({ text }) => buttons.includes(text))).toEqual([])
    })
  })

  it('speaks French words with the other voice where there is none for them', async () => {
    await inCheck([...remote, english], async (page) => {
      await runThrough(page, 'en', anAdultAlone)
      await listen(page).click()
      const { said } = await planted(page)
      expect(said.find(({ text }) => text === 'passeport')?.voice).toBe('near English')
    })
  })

  it('stops on a press of the exit, before the other page comes', async () => {
    await inCheck([english], async (page) => {
      await page.route(/meteofrance/, () => undefined)
      await listen(page).click()
      const { stops } = await planted(page)
      const after = await page.evaluate(() => {
        document.getElementById('exit')?.click()
        return (window as unknown as { planted: Planted }).planted.stops
      })
      expect(after).toBeGreaterThan(stops)
    })
  })

  it.each([
    ['only voices that send words away', remote],
    ['only a voice of another language', [french]],
    ['no speech at all', undefined],
  ])('says so in a sentence, without a button, on a device with %s', async (_, voices) => {
    await inCheck(voices, async (page) => {
      await noVoice(page).waitFor()
      expect(await listen(page).count()).toBe(0)
      await runThrough(page, 'en', anAdultAlone)
      expect(await noVoice(page).isVisible()).toBe(true)
      expect(await listen(page).count()).toBe(0)
      expect((await planted(page)).said).toEqual([])
    })
  })

  it('offers itself once voices that come late are there', async () => {
    await inCheck(
      [english],
      async (page) => {
        await noVoice(page).waitFor()
        await page.evaluate(() => (window as unknown as { planted: Planted }).planted.find())
        await listen(page).waitFor()
        expect(await noVoice(page).count()).toBe(0)
      },
      true,
    )
  })
})
