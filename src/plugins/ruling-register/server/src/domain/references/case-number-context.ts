import type { CaseNumberHint } from './case-numbers';

/** How far before a number the words are looked for that tell what it is, in characters. */
const REACH = 90;

const SEVERAL = String.raw`(?:\d{1,5}\s?\/\s?\d{1,5}(?:\s?,\s?|\s(?:and|og|&)\s|\s?,\s(?:and|og)\s)){0,6}`;
const NUMBER_WORD = String.raw`\s?(?:nos|no|nr|nummer|numbers?)?\.?:?\s?`;
const APPLICATION = new RegExp(
  String.raw`(?<!\p{L})(?:applications?|appl|app|søknad(?:er)?|klagesak|klage)\.?${NUMBER_WORD}${SEVERAL}$`,
  'iu',
);
const CASE = new RegExp(
  String.raw`(?<!\p{L})(?:sak|saken|sakene|case|cases)\s(?:nos?|nr|nummer|numbers?)\.?:?\s?${SEVERAL}$`,
  'iu',
);
const CASE_ONLY = new RegExp(
  String.raw`(?<!\p{L})(?:sak|saksnr|saksnummer|saksnr\.|case)\.?:?\s${SEVERAL}$`,
  'iu',
);
const NUMBER_ONLY = new RegExp(String.raw`(?<!\p{L})(?:nos?|nr)\.?\s?${SEVERAL}$`, 'iu');
/** "Doe v. Norway (no. …)", "Doe mot Kypros og Russland (sak …)". */
const AGAINST_STATE =
  /(?<!\p{L})(?:v|vs|mot)\.?\s(?:the\s)?\p{Lu}\p{L}+(?:\s(?:(?:and|og)\s(?:the\s)?)?\p{Lu}\p{L}+){0,3}\s?[,([–-]?\s?(?:(?:sak|case|klage|søknad|application)s?\s)?(?:(?:nos?|nr)\.?\s)?$/u;
const HUMAN_RIGHTS_COURT =
  /(?<!\p{L})(?:EMD|EMDs|ECtHR|ECHR|Strasbourg|European Court of Human Rights|(?:Den europeiske )?menneskeretts(?:domstol|domstolen)|menneskerettighetsdomstolen|menneskerettsdomstolens)(?!\p{L})/iu;
const SUPREME_COURT = /(?<!\p{L})(?:HR-\d|Høyesteretts?|Høgsteretts?|Supreme Court)/iu;

/**
 * What the words before a number with a slash say it is; null where they say nothing, and it may be a school year, a
 * file of an agency or a fraction.
 */
export function caseNumberHintAt(text: string, index: number, number: string): CaseNumberHint {
  const before = text.slice(Math.max(0, index - REACH), index).replace(/\s+/g, ' ');
  const isApplicationShaped = /^\d{1,5}\s?\/\s?\d{2}$/.test(number);
  if (APPLICATION.test(before)) return isApplicationShaped ? 'echr' : null;
  if (isApplicationShaped && AGAINST_STATE.test(before)) return 'echr';
  const isHumanRights = HUMAN_RIGHTS_COURT.test(before);
  if (isHumanRights && isApplicationShaped && (NUMBER_ONLY.test(before) || CASE.test(before))) return 'echr';
  if (isHumanRights && isApplicationShaped && !isSchoolYear(number)) return 'echr';
  if (CASE.test(before)) return 'case';
  return SUPREME_COURT.test(before) && CASE_ONLY.test(before) ? 'supreme_court' : null;
}

/** Whether words of the court's database or of the court itself stand shortly before. */
export function isHudocNear(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  return /hudoc|itemid/i.test(before) || HUMAN_RIGHTS_COURT.test(before);
}

/** `2021/22`, and years of other lengths that follow one another. */
function isSchoolYear(number: string): boolean {
  const [first = '', second = ''] = number.split('/').map((part) => part.trim());
  return /^(?:19|20)\d{2}$/.test(first) && second.length === 2;
}
