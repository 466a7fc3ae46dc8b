import { describe, expect, it } from 'vitest'
import { localVoice } from '../../../../src/checker/ui/speech.ts'

const voice = (lang: string, localService = true) => ({ lang, localService, name: lang }) as SpeechSynthesisVoice

describe('The voice that reads aloud', () => {
  it('is never one that sends the words away', () => {
    const voices = [voice('fr-FR', false), voice('fr-CA'), { lang: 'fr-BE' } as SpeechSynthesisVoice]
    expect(localVoice(voices, 'fr')?.lang).toBe('fr-CA')
    expect(localVoice([voice('fr-FR', false)], 'fr')).toBeUndefined()
  })

  it.each([
    ['pt-PT', ['pt-BR', 'pt-PT'], 'pt-PT'],
    ['pt-PT', ['pt_BR', 'pt_PT'], 'pt_PT'],
    ['pt-PT', ['es-ES', 'pt-BR'], 'pt-BR'],
    ['zh-Hans', ['zh-HK', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['zh_CN_#Hans'], 'zh_CN_#Hans'],
    ['zh-Hans', ['zh-HK', 'yue-CN'], undefined],
    ['fa-AF', ['ps-AF', 'fa-IR'], 'fa-IR'],
    ['fr', ['fro', 'frr-DE', 'fr'], 'fr'],
    ['en', ['EN-us'], 'EN-us'],
    ['ht', ['fr-FR', 'en-US'], undefined],
  ] as const)('for %s among %j is %s', (lang, there, wanted) => {
    const voices = there.map((tag) => voice(tag))
    expect(localVoice(voices, lang)?.lang).toBe(wanted)
  })
})
