import type { CaseType, Statute } from './ruling-facts';

/** Abbreviations of acts that are written for the whole name (recalled). */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  strl: 'straffeloven',
  strpl: 'straffeprosessloven',
  utl: 'utlendingsloven',
  tvl: 'tvisteloven',
  grl: 'Grunnloven',
  aml: 'arbeidsmiljøloven',
  emk: 'EMK',
};

const NUMBER = '\\d{1,4}(?:(?:\\s?[A-Z])?-\\d{1,3})?(?:\\s?[a-hj-np-z](?!\\p{L}))?';
const SECTIONS = `${NUMBER}(?:\\s?(?:,|og|eller|and|or|&|til|to|[-–])\\s?${NUMBER}){0,8}`;
const YEAR = '(?:\\s?\\(?(?:av|of|fra|frå)?\\s?((?:18|19|20)\\d{2})\\)?)?';
const NORWEGIAN_ACT =
  '(?:Grunnlov(?:en|a)s?|\\p{L}{3,40}(?:lov(?:en|a)s?|forskrift(?:en|a)s?)|(?:strl|strpl|utl|tvl|grl|aml)\\.?)';
const ENGLISH_ACT =
  "(?:the\\s)?((?:\\p{Lu}[\\p{L}']{1,20}\\s(?:and\\s|of\\s)?){0,4}(?:Act|Code|Constitution))";

const NORWEGIAN = new RegExp(`(?<!\\p{L})(${NORWEGIAN_ACT})${YEAR}\\s?§{1,2}\\s?(${SECTIONS})`, 'giu');
const NORWEGIAN_AFTER = new RegExp(`§{1,2}\\s?(${SECTIONS})\\s(?:i|av)\\s(${NORWEGIAN_ACT})${YEAR}`, 'giu');
const HAS_ACT = new RegExp(NORWEGIAN_ACT, 'iu');
/** A number of a list, and whether it ends a span. */
const LISTED = new RegExp(`(\\s?(?:til|to|–|-)\\s?)?(${NUMBER})`, 'gu');
const FOLLOWING = new RegExp(
  `^(?:[^.;§\\n]{0,40}?)(?:,?\\s?(?:jf|jfr|cf|sammenholdt med|og|and)\\.?)\\s?§{1,2}\\s?(${SECTIONS})`,
  'iu',
);
const ENGLISH = new RegExp(
  `(?<!\\p{L})(?:[Ss]ections?|§{1,2})\\s(${SECTIONS})(?:\\s?\\([\\da-z]\\))?,?\\s(?:of|in)\\s${ENGLISH_ACT}${YEAR}`,
  'gu',
);
const ENGLISH_BEFORE = new RegExp(`${ENGLISH_ACT}${YEAR},?\\s(?:[Ss]ections?|§{1,2})\\s?(${SECTIONS})`, 'gu');
/** "the Penal Code, section 28 of the Immigration Act": the section is of the act after it. */
const ANOTHER_ACT = /^(?:\s?[a-z])?(?:\s?\([\da-z]+\))?,?\sof\s/u;
const CONVENTION = new RegExp(
  `(?<!\\p{L})(?:EMK|ECHR|(?:Den europeiske )?menneskerett(?:ighet)?skonvensjonen)s?\\s(?:artikkel|artikler|art\\.?|articles?)\\s?(${SECTIONS})|(?<!\\p{L})(?:articles?|artikkel|artikler|artiklane)\\s(${SECTIONS})(\\s(?:of|i|in)\\s(?:the\\s)?(?:EMK|ECHR|European Convention on Human Rights|Convention|(?:den europeiske )?menneskerett(?:ighet)?skonvensjonen))?`,
  'giu',
);

/**
 * The provisions a text names, each with its act. A section without an act is left out: the number alone misleads, as
 * § 257 is human trafficking in the Penal Code of 2005 and theft in that of 1902.
 */
export function statutesIn(text: string, caseType: CaseType, language: 'nb' | 'nn' | 'en'): Statute[] {
  const found: { index: number; statutes: Statute[] }[] = [];
  const add = (index: number, act: string, sections: string, mark: string): number =>
    found.push({
      index,
      statutes: numbersOf(sections).map((number) => ({ act, section: `${mark} ${number}` })),
    });
  for (const match of text.matchAll(NORWEGIAN)) {
    const act = actName(match[1] ?? '', match[2]);
    add(match.index, act, match[3] ?? '', '§');
    addFollowing(text, match.index + match[0].length, (at, sections) => add(at, act, sections, '§'));
  }
  for (const match of text.matchAll(NORWEGIAN_AFTER))
    add(match.index, actName(match[2] ?? '', match[3]), match[1] ?? '', '§');
  for (const match of text.matchAll(ENGLISH))
    add(match.index, actName(match[2] ?? '', match[3]), match[1] ?? '', '§');
  for (const match of text.matchAll(ENGLISH_BEFORE)) {
    if (!ANOTHER_ACT.test(text.slice(match.index + match[0].length, match.index + match[0].length + 30)))
      add(match.index, actName(match[1] ?? '', match[2]), match[3] ?? '', '§');
  }
  for (const match of text.matchAll(CONVENTION)) {
    const isNamed = match[1] !== undefined || match[3] !== undefined;
    if (isNamed || caseType === 'ecthr')
      add(match.index, language === 'en' ? 'ECHR' : 'EMK', match[1] ?? match[2] ?? '', 'art.');
  }
  return unique(found.sort((a, b) => a.index - b.index).flatMap(({ statutes }) => statutes));
}

/** "straffeloven § 257, jf. § 258": the sections that follow are of the same act. */
function addFollowing(text: string, start: number, add: (index: number, sections: string) => void): void {
  let at = start;
  for (let turn = 0; turn < 6; turn += 1) {
    const match = FOLLOWING.exec(text.slice(at, at + 80));
    if (!match || HAS_ACT.test(match[0])) return;
    add(at, match[1] ?? '');
    at += match[0].length;
  }
}

function actName(written: string, year: string | undefined): string {
  const short = written.toLowerCase().replace(/\.$/, '');
  const whole = ABBREVIATIONS[short] ?? written.replace(/(?<=lov(?:en|a)|forskrift(?:en|a))s$/u, '');
  const isOwnName = /^(?:Grunnlov|EMK|\p{Lu}.*(?:Act|Code|Constitution)$)/u.test(whole);
  const name = isOwnName ? whole : whole.charAt(0).toLowerCase() + whole.slice(1);
  return year === undefined ? name : `${name} (${year})`;
}

/** Sections counted within a chapter (`§ 14-9`) have chapters below this; `§§ 257-258` is a span. */
const FIRST_UNCHAPTERED = 60;
const LONGEST_SPAN = 10;

/** The numbers of a list or a short span: `257 og 258`, `257–259`. */
function numbersOf(sections: string): string[] {
  const numbers: string[] = [];
  for (const match of sections.matchAll(LISTED)) {
    const number = (match[2] ?? '').replace(/\s+/g, ' ').trim();
    const [first, second] = number.split('-');
    const isSpan = second !== undefined && Number(first) >= FIRST_UNCHAPTERED;
    if (isSpan) numbers.push(...spanOf(Number(first), Number(second)));
    else if (match[1] !== undefined) numbers.push(...spanOf(Number(numbers.at(-1)), Number(number)).slice(1));
    else numbers.push(number);
  }
  return numbers;
}

/** Every number from one to the other; only the two where they are far apart. */
function spanOf(from: number, to: number): string[] {
  const length = to - from;
  if (!(length > 0 && length <= LONGEST_SPAN)) return [String(from), String(to)];
  return Array.from({ length: length + 1 }, (_, offset) => String(from + offset));
}

function unique(statutes: readonly Statute[]): Statute[] {
  const byKey = new Map(statutes.map((statute) => [`${statute.act}|${statute.section}`, statute]));
  return [...byKey.values()];
}
