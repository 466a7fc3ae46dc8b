/** The script each language is written in, by the first part of its tag; Latin where none is named. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  ta: /\p{Script=Tamil}/u,
  ka: /\p{Script=Georgian}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
}
const latin = /\p{Script=Latin}/u
const shared = /\p{Script=Common}|\p{Script=Inherited}/u

/**
 * Latin words that stand inside other scripts as they are, because that is how people meet them on letters and signs:
 * acronyms of schemes, offices and papers, one unit, one site. All else in Latin letters carries its own `lang`.
 */
const writtenAsTheyAre = new Set(
  'AME C2S CAF CASNAV CGSS CPAM CSS EEE OFII OQTF PASS PUMa SMS PACS UE VIH IVG ameli.fr cm'.split(' '),
)

/** Words in letters that a language (a tag such as `fa-AF`) is not written in. */
export function foreignWords(text: string, lang: string): string[] {
  const own = scripts[lang.split('-')[0] ?? ''] ?? latin
  return text.split(/[^\p{L}\p{M}\p{N}.’']+/u).filter((word) => {
    const bare = word.replace(/^[.’']+|[.’']+$/g, '')
    if (own !== latin && writtenAsTheyAre.has(bare)) return false
    return [...bare].some((letter) => /\p{L}/u.test(letter) && !own.test(letter) && !shared.test(letter))
  })
}
