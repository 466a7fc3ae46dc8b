/** Words to be spoken in one go, by a voice of their language. */
interface Segment {
  readonly lang: string
  readonly text: string
}

/**
 * A voice on the device that speaks a language; a remote one would send the words away. Simplified Chinese is not read in
 * Cantonese; for other languages any country's voice will do, their own first.
 */
export function localVoice(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | undefined {
  const spoken = lang === 'zh-Hans' ? /^zh.(cn|hans)/i : new RegExp(`^${lang.split('-')[0]}(?![a-z])`, 'i')
  const fitting = voices.filter((voice) => voice.localService === true && spoken.test(voice.lang))
  // Android writes pt_PT.
  return fitting.find((voice) => voice.lang.replace('_', '-') === lang) ?? fitting[0]
}

/** What can be heard of an element, in order: its texts without what is hidden, or made to be pressed or filled in. */
export function segmentsOf(element: Element, lang: string): readonly Segment[] {
  if (/^(button|input|select|svg)$/i.test(element.tagName) || element.getClientRects().length === 0) return []
  const own = element.getAttribute('lang') || lang
  const segments: Segment[] = []
  let text = ''
  const close = () => {
    if (/\S/.test(text)) segments.push({ lang: own, text: text.trim() })
    text = ''
  }
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) {
      text += node.nodeValue
    } else {
      close()
      segments.push(...segmentsOf(node as Element, own))
    }
  }
  close()
  return segments
}

/** Speaks in place of whatever was spoken; French words in a language without French voice by the voice around them. */
export function speak(
  speech: SpeechSynthesis,
  segments: readonly Segment[],
  main: SpeechSynthesisVoice,
  onEnd: () => void,
): readonly SpeechSynthesisUtterance[] {
  const voices = speech.getVoices()
  speech.cancel()
  return segments.map(({ lang, text }, index) => {
    const utterance = new SpeechSynthesisUtterance(text)
    const voice = localVoice(voices, lang) ?? main
    utterance.voice = voice
    utterance.lang = voice.lang
    if (index === segments.length - 1) utterance.onend = utterance.onerror = onEnd
    speech.speak(utterance)
    return utterance
  })
}
