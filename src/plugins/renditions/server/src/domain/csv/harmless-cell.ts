/** Excel holds no more characters in a cell, and would put what is left over into rows of its own. */
const LONGEST = 32_767;

/**
 * What a spreadsheet may take for the beginning of a formula, by OWASP ("CSV Injection"), and what it may take for one of
 * those signs: in full width, small, or the minus of typographers, which is the sign of negative numbers in Norwegian.
 */
const SIGNS = '[=+\\-@\\u2212\\uFE62\\uFE63\\uFE66\\uFE6B\\uFF0B\\uFF0D\\uFF1D\\uFF20]';

/** What a program may pass over before the first sign of a cell: blanks, what cannot be seen, and the marks of a quotation. */
const PASSED_OVER = '[\\p{Zs}\\p{Default_Ignorable_Code_Point}"]*';

/**
 * Where a cell may begin: at its beginning, and within it for whoever opens the file with another separator than the one
 * it was written with.
 */
const FORMULA = new RegExp(`(^|[\\t\\n\\v\\f\\r\\u0085\\u2028\\u2029,;|])(${PASSED_OVER})(?=${SIGNS})`, 'gu');

/**
 * A text as a cell that no spreadsheet calculates: an apostrophe stands before whatever could begin a formula, and what
 * could not is left as it is. No text begins with a blank.
 */
export const harmlessCell = (text: string): string => {
  const harmless = text.trim().replace(FORMULA, "$1$2'");
  return harmless.length <= LONGEST ? harmless : `${wholeCharacters(harmless, LONGEST - 2)} …`;
};

/** The beginning of a text, cut between characters. Lengths are counted as Excel does, in units of UTF-16. */
const wholeCharacters = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
