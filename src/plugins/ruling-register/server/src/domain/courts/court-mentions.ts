import type { CourtLevel } from './court';
import { DISTRICT_COURTS, DISTRICT_COURT_PLACES_2021, DISTRICT_COURT_PLACES_2025 } from './court-tables';

/**
 * The part a court has where it is named: `actor` it decides, `target` something is brought before it, `owner` its
 * ruling or a party's is spoken of ("tingrettens dom").
 */
export type CourtRole = 'actor' | 'target' | 'owner';

/** A court in running text. */
export interface CourtMention {
  level: CourtLevel;
  /** Its name without ending; null for "lagmannsretten". */
  name: string | null;
  role: CourtRole;
  index: number;
  end: number;
}

/** Places of more than one word, which a capitalised word before "tingrett" would not find whole. */
const LONG_PLACES = [
  ...new Set([
    ...DISTRICT_COURT_PLACES_2021,
    ...DISTRICT_COURT_PLACES_2025,
    ...DISTRICT_COURTS.flatMap((court) => court.nb?.replace(/ tingrett$/, '') ?? []),
  ]),
]
  .filter((place) => place.includes(' '))
  .sort((a, b) => b.length - a.length);

const PLACE = `(?:${LONG_PLACES.join('|')}|\\p{Lu}\\p{L}{1,24}(?:-\\p{Lu}\\p{L}{1,24})?(?:\\sog\\s\\p{Lu}\\p{L}{1,24})?)`;
const DISTRICT =
  "[Tt]ingrett(?:en)?s?|[Bb]yrett(?:en)?s?|[Hh]erredsrett(?:en)?s?|[Dd]istrict [Cc]ourts?(?:['’]s)?";
const APPEAL = "[Ll]agmannsrett(?:en)?s?|[Cc]ourts? of [Aa]ppeal(?:['’]s)?";
const SUPREME =
  "H(?:øye|øg)steretts?(?:\\s(?:[Aa]nkeutval(?:g|get)?|[Kk]jæremålsutval(?:g|get)?)s?)?|[Aa]nkeutval(?:get|g|et)s?|[Ss]upreme [Cc]ourt(?:['’]s)?|[Aa]ppeals [Ss]election [Cc]ommittee";
const HUMAN_RIGHTS =
  "EMDs?|ECtHR(?:['’]s)?|ECHR|Strasbourgdomstolens?|Strasbourg [Cc]ourt|European Court of Human Rights|(?:[Dd]en [Ee]uropeiske )?[Mm]enneskerett(?:ighet)?sdomstolens?|Grand Chamber|[Ss]torkammer(?:et)?";
/** "tingrettsdommen": the court's ruling in one word. */
const RULING = 's(?:dom|kjennelse|orskurd|avgjørelse|avgjerd)\\p{L}{0,6}';

const IS_RULING = new RegExp(`${RULING}$`, 'u');

const PATTERNS: readonly [CourtLevel, RegExp][] = [
  [
    'district',
    new RegExp(`(?<!\\p{L})(?:(${PLACE})\\s)?(?:${DISTRICT}|[Tt]ingrett${RULING})(?!\\p{L})`, 'gu'),
  ],
  [
    'appeal',
    new RegExp(`(?<!\\p{L})(?:(${PLACE})\\s)?(?:${APPEAL}|[Ll]agmannsrett${RULING})(?!\\p{L})`, 'gu'),
  ],
  ['supreme', new RegExp(`(?<!\\p{L})(?:${SUPREME}|[Hh]ø(?:ye|g)sterett${RULING})(?!\\p{L})`, 'gu')],
  ['ecthr', new RegExp(`(?<!\\p{L})(?:${HUMAN_RIGHTS})(?!\\p{L})`, 'gu')],
];

/** Every court a text names, in order. */
export function courtMentions(text: string): CourtMention[] {
  return PATTERNS.flatMap(([level, pattern]) =>
    [...text.matchAll(pattern)].map((match): CourtMention => ({
      level,
      name: nameOf(match[0], match[1]),
      role: roleOf(text, match),
      index: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.index - b.index);
}

const NO_PLACE = /^(?:Den|Det|Denne|The|This|Both|Begge|Ved|Fra|Frå|Av|Til|For|At|In|By|Norwegian|Norske?)$/;

function nameOf(written: string, place: string | undefined): string | null {
  if (place === undefined || NO_PLACE.test(place)) return null;
  const isWhole = !IS_RULING.test(written);
  return isWhole ? written.replace(/\s+/g, ' ').replace(/['’]s$|(?<=rett(?:en)?)s$/, '') : null;
}

function roleOf(text: string, match: RegExpExecArray): CourtRole {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  if (/(?:^|\s)(?:til|inn for|for|to|before)\s(?:the\s)?$/i.test(before)) return 'target';
  const isOwner =
    /(?:retts|rettens|s?utvalgets|domstolens|EMDs|['’]s)$/.test(match[0]) || IS_RULING.test(match[0]);
  if (!isOwner) return 'actor';
  return /(?:^|\s)(?:i|ved|in|by|gjennom)\s(?:the\s)?$/i.test(before) ? 'actor' : 'owner';
}
