/** The zero of each other set of digits our readers type: Arabic, Persian and Urdu, Bengali, Tamil, fullwidth. */
const zeros = ['٠', '۰', '০', '௦', '０'].map((zero) => zero.charCodeAt(0))

/** Marks that turn or join text and mean nothing in a number. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Spaces a keyboard, a phone or a copied text may put into a number. */
const spaces = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g

/**
 * The text with Latin digits, plain spaces, and without invisible marks: `"۱۲٬۵۰۰"` becomes `"12٬500"`. What is no
 * digit and no space stays as it is.
 */
export function toLatinDigits(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[^0-9]/g, toLatinDigit)
    .replace(spaces, ' ')
    .trim()
}

function toLatinDigit(character: string): string {
  const code = character.charCodeAt(0)
  const zero = zeros.find((first) => code >= first && code <= first + 9)
  return zero === undefined ? character : String(code - zero)
}
