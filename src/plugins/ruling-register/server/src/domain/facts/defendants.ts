import type { RulingEvent } from './events';
import { numberWords } from './numbers';
import type { RulingLanguage, RulingText } from './ruling-text';

const PERSON =
  'menneskehandler(?:e|en)?|mann|menn|kvinner?|personer|personar|person|tiltalte|siktede|sikta|gutter|gutt|ektefeller|ektefellar|ektepar|brødre|brør|søstre|søstrer|arbeidsgivere|arbeidsgiver|arbeidsgivar|arbeidsgivarar|bakmann|bakmenn|hovedmann|hovedmenn|hovudmann|medhjelpere|medhjelper|man|men|woman|women|persons?|people|defendants?|accused|brothers?|sisters?|couple|employers?|traffickers?|perpetrators?';
/** How far from an outcome people are counted, in characters. */
const REACH = 250;
const PAIR = /^(?:ektepar|couple)$/i;

interface CountPatterns {
  /** A number and a word for people, up to four words between: "en 45 år gammel mann", "two of the three defendants". */
  people: RegExp;
  /** "… mens to ble frifunnet", "and one was acquitted": a number that stands for people. */
  alone: RegExp;
  /** "frifant to av dem", "acquitted the third". */
  aloneAfter: RegExp;
  /** "dømte en skipper for …": whatever is counted right before the charge. */
  object: RegExp;
  /** Where the charge or the penalty begins, which count victims and years. */
  matter: RegExp;
}

function patternsOf(language: RulingLanguage): CountPatterns {
  const word = [...numberWords(language).keys()].join('|');
  const number = `${word}|\\d{1,3}`;
  const of = language === 'en' ? 'of' : 'av';
  const sentence = language === 'en' ? 'to' : 'til';
  return {
    people: new RegExp(
      `(?<![\\p{L}\\d])(${number})\\s(?:[\\p{L}\\d-]{1,25}\\s){0,4}?(${PERSON})(?!\\p{L})`,
      'giu',
    ),
    alone: new RegExp(
      `(?<![\\p{L}\\d])(${number})\\s(?:(?:andre|others?|av dem|av dei|av de tiltalte|of them|of the defendants)\\s)?(?:ble|blei|vart|er|var|was|were|is|are|has|have|had|har)\\s(?:\\p{L}{1,15}\\s){0,3}$`,
      'iu',
    ),
    aloneAfter: new RegExp(
      `^\\s(?:den\\s|the\\s)?(${word})(?:\\s${of}\\s|\\s(?:andre|others?)(?!\\p{L})|[,.]|\\s?$)`,
      'iu',
    ),
    object: new RegExp(`^\\s(${number})(?:\\s[\\p{L}-]{2,30}){1,3}\\s?$`, 'iu'),
    matter: new RegExp(
      `\\s(?:for|mot|against|${sentence}|av tiltalen|${of}(?!\\s(?:the|them|dem|de|dei|disse|${word}|\\d)(?!\\p{L})))\\s|[,(;]`,
      'u',
    ),
  };
}

const PATTERNS = { nb: patternsOf('nb'), nn: patternsOf('nn'), en: patternsOf('en') };

/**
 * How many an outcome is told of: those counted before it in its clause ("En kvinne og to menn ble frifunnet"), else
 * those right after it ("dømte tre menn for …"). Null where nobody is counted: "tiltalte" may be one or several.
 */
export function countDefendants(read: RulingText, event: RulingEvent): number | null {
  const { people, alone, aloneAfter, object, matter } = PATTERNS[read.language];
  const numbers = numberWords(read.language);
  const numberOf = (match: RegExpExecArray | null): number | null =>
    match ? (numbers.get((match[1] ?? '').toLowerCase()) ?? Number(match[1])) : null;
  const sumOf = (text: string): number | null => {
    const counts = [...text.matchAll(people)].map(
      (match) => (numberOf(match) ?? 0) * (PAIR.test(match[2] ?? '') ? 2 : 1),
    );
    return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null;
  };
  const whole =
    withoutDays(read, Math.max(event.clause.start, event.index - REACH), event.index)
      .split(': ')
      .at(-1) ?? '';
  const before = whole.split(matter)[0] ?? '';
  const told = read.text.slice(event.index, event.end);
  const after =
    withoutDays(read, event.end, Math.min(event.clause.end, event.end + REACH)).split(matter)[0] ?? '';
  const count =
    sumOf(before) ??
    sumOf(told) ??
    sumOf(after) ??
    numberOf(alone.exec(whole)) ??
    numberOf(aloneAfter.exec(after)) ??
    numberOf(object.exec(after));
  return count !== null && count >= 1 && count <= 999 ? count : null;
}

/** The text between, its days left out: they count nobody. */
function withoutDays(read: RulingText, start: number, end: number): string {
  let text = '';
  let from = start;
  for (const day of read.days) {
    if (day.index < from || day.end > end) continue;
    text += read.text.slice(from, day.index).trimEnd();
    from = day.end;
  }
  return text + read.text.slice(from, end);
}
