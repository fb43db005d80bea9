/** Hyphen, dashes and the minus sign, all of which stand for the hyphen of a reference. */
const DASHES = /[\u2010-\u2014\u2212]/g;

/** Marks that pasted text carries and nobody sees: soft hyphen, zero-width signs, word joiner. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * A reference as it is compared: compatibility characters unified (NFKC), every dash a hyphen without blanks around it,
 * other blanks one space, upper case. Idempotent for what the patterns accept.
 */
export function writtenForm(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-:/]) ?/g, '$1')
    .trim()
    .toUpperCase();
}
