import { useLayoutEffect, useState } from 'preact/hooks'
import { Drawing } from './Drawing.tsx'
import { localVoice, segmentsOf, speak } from './speech.ts'
import { useWords } from './words.tsx'

interface Props {
  /** A selector of what is read. */
  of: string
  /** Without a voice: nothing, as it was said on a page before. */
  isSaidBefore?: boolean
}

/** Reads aloud what `of` selects, with voices of this device alone; where there is none, it says so. */
export function Aloud({ of, isSaidBefore = false }: Props) {
  const { say, data } = useWords()
  const { lang } = data.wording
  const speech: SpeechSynthesis | undefined = window.speechSynthesis
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  // Held for as long as they are spoken: Chrome forgets to tell the end of one that nothing refers to.
  const [spoken, setSpoken] = useState<readonly SpeechSynthesisUtterance[]>([])
  useLayoutEffect(() => {
    if (!speech) return
    const look = () => setVoice(localVoice(speech.getVoices(), lang))
    look()
    // Voices may come late. Safari knows the property alone.
    speech.onvoiceschanged = look
    return () => {
      speech.onvoiceschanged = null
      speech.cancel()
    }
  }, [])
  if (!speech || !voice) return isSaidBefore ? null : <p class="quiet">{say('result.aloud.none')}</p>
  const isOn = spoken.length > 0
  const press = () => {
    const element = document.querySelector(of)
    if (isOn) speech.cancel()
    setSpoken(isOn || !element ? [] : speak(speech, segmentsOf(element, lang), voice, () => setSpoken([])))
  }
  return (
    <p class="tools">
      <button type="button" onClick={press}>
        <Drawing name="listen" />
        {say(isOn ? 'result.aloud.stop' : 'result.aloud.listen')}
      </button>
    </p>
  )
}
