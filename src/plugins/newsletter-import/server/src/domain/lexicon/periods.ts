/** Words for parts of the year, Norwegian and English together, as newsletters write them in mastheads and headings. */
const MONTHS =
  'januar februar mars april mai juni juli august september oktober november desember january february march may june july october december jan feb mar apr jun jul aug sep sept okt oct nov des dec';
const SEASONS =
  'våren sommeren sommaren høsten hausten vinteren vår sommer sommar høst haust vinter spring summer autumn fall winter';
const PARTS = 'kvartal tertial halvår quarter q1 q2 q3 q4';
const JOINTS = 'og and til to i in of for fra frå from perioden period the during';
const COUNTS = 'nr no nummer number issue utgave utgåve årgang volume vol week uke veke';

const alternatives = (words: string): string => words.split(' ').join('|');

/** Sources of regular expressions, to be compiled with the flag `i`. */
export const MONTH = `(?:${alternatives(MONTHS)})\\.?`;
export const SEASON = `(?:${alternatives(SEASONS)})`;
export const PART_OF_YEAR = '(?:kvartal|tertial|halvår)';

const PERIOD_WORDS: ReadonlySet<string> = new Set([MONTHS, SEASONS, PARTS, JOINTS].join(' ').split(' '));
const MASTHEAD_WORDS: ReadonlySet<string> = new Set([...PERIOD_WORDS, ...COUNTS.split(' ')]);

/** Whether a text of lower-case words says nothing but when: months, seasons, years and what joins them. */
export function isPeriodOnly(words: readonly string[]): boolean {
  return words.every((word) => PERIOD_WORDS.has(word) || /^(?:\d{1,2}|(?:19|20)\d{2})$/.test(word));
}

/** Whether a text of lower-case words says nothing but which number and when. */
export function isNumberAndPeriodOnly(words: readonly string[]): boolean {
  return words.every((word) => MASTHEAD_WORDS.has(word) || /^\d{1,4}$/.test(word));
}
