import { findImpreciseDates } from '../../../../../../domain/dates';
import { findNoun, hasPhrase } from '../lexicon';
import { blockText, type SourceBlock } from '../structure/source-blocks';
import type { OrganisationFinder } from './organisations';
import { publisherNames, shortNames } from './publisher-names';
import { isNumberAndPeriodOnly } from '../lexicon/periods';
import { headingKey, sectionTitle } from '../structure/heading-text';
import type { SourceLanguage } from '../types';

export interface MastheadFacts {
  title: string;
  /** The title without number and period, which other issues share. */
  newsletterName: string;
  publisher: string | null;
  /** Every name the publisher is called by: its name, its acronym, what either is shortened to. */
  publisherNames: string[];
  number: number | null;
  year: number | null;
  period: { start: string; end: string } | null;
}

export interface MastheadContext {
  fileName: string;
  language: SourceLanguage;
  findOrganisations: OrganisationFinder;
}

const NUMBER =
  /(?<!\p{L})(?:nr|no|nummer|number|issue(?:\s+(?:no|number))?|utgave(?:\s+nr)?|utgåve(?:\s+nr)?)\.?\s*(\d{1,3})(?:\s*[/–-]\s*((?:19|20)\d{2}))?(?!\d)/iu;
const SHORT_NUMBER = /(?<!\d)(\d{1,2})\s*\/\s*((?:19|20)\d{2})(?!\d)/u;

/** What the masthead tells of the issue; the publisher may be named on the last page only. */
export function mastheadFacts(
  masthead: readonly SourceBlock[],
  lastPage: readonly SourceBlock[],
  context: MastheadContext,
): MastheadFacts {
  const lines = masthead.flatMap(linesOfBlock);
  const text = lines.join('\n');
  const numbered = NUMBER.exec(text) ?? SHORT_NUMBER.exec(text);
  const year = Number(numbered?.[2] ?? /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1] ?? 0) || null;
  const period = periodOf(lines, context.language, year);
  const names = publisherNames(lines, lastPage.flatMap(linesOfBlock), context.findOrganisations);
  const title = titleOf(masthead, names) ?? context.fileName.replace(/\.[^.]+$/, '');
  return {
    title,
    newsletterName: withoutNumberAndPeriod(title),
    publisher: names[0] ?? null,
    publisherNames: [...names, ...shortNames(names)],
    number: numbered?.[1] ? Number(numbered[1]) : null,
    year: year ?? (period ? Number(period.start.slice(0, 4)) : null),
    period,
  };
}

function linesOfBlock(block: SourceBlock): string[] {
  return blockText(block)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

interface TitleCandidate {
  line: string;
  /** 0 for the highest heading that is used; lines set off by their type come next, plain ones last. */
  rank: number;
}

const SET_OFF = 10;
const PLAIN = 20;

/** The newsletter's name: its highest heading, a line set off by its type, one that says "newsletter", or the first. */
function titleOf(masthead: readonly SourceBlock[], publishers: readonly string[]): string | null {
  const isPublisher = (line: string): boolean =>
    publishers.some((name) => headingKey(name) === headingKey(line));
  const candidates = masthead.flatMap(titleCandidates);
  const telling = candidates.filter(({ line }) => !isPublisher(line) && !tellsOnlyNumber(line));
  const isNamed = ({ line }: TitleCandidate): boolean =>
    hasPhrase('newsletterName', line) || hasPhrase('masthead', line);
  const found =
    highest(telling.filter(({ rank }) => rank < PLAIN)) ??
    telling.find(isNamed) ??
    highest(candidates.filter(({ rank }) => rank < PLAIN)) ??
    telling[0] ??
    candidates[0];
  return found?.line ?? null;
}

function titleCandidates(block: SourceBlock): TitleCandidate[] {
  if (block.kind === 'heading') return [{ line: linesOfBlock(block).join(' '), rank: block.level }];
  return linesOfBlock(block).map((line) => ({ line, rank: isSetOff(block) ? SET_OFF : PLAIN }));
}

function highest(candidates: readonly TitleCandidate[]): TitleCandidate | undefined {
  return [...candidates].sort((one, other) => one.rank - other.rank)[0];
}

function isSetOff(block: SourceBlock): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text, runs } = block.text;
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isCapitals = letters.length >= 4 && letters === letters.toUpperCase();
  return isCapitals || runs.every((run) => run.bold || run.text.trim() === '');
}

/** "Newsletter, March 2024", "Nr. 3": the newsletter is called something else. */
function tellsOnlyNumber(line: string): boolean {
  const words = headingKey(line).split(' ');
  return isNumberAndPeriodOnly(words.filter((word) => findNoun(word)?.class !== 'newsletter'));
}

function withoutNumberAndPeriod(title: string): string {
  const bare = sectionTitle(
    title.replace(/\s*(?:nr|no|issue|utgave|utgåve)?\.?\s*\d{1,3}\s*[/–-]\s*(?:19|20)\d{2}.*$/iu, ''),
  );
  return bare.length >= 4 ? bare : title;
}

/** The span the issue covers: the widest date of the masthead that is no single day, else the month of the day. */
function periodOf(
  lines: readonly string[],
  language: SourceLanguage,
  year: number | null,
): MastheadFacts['period'] {
  const given = { language, ...(year === null ? {} : { year }) };
  // A month alone ("Nr. 3/2023, september") is a date only where nothing stands beside it.
  const pieces = lines.flatMap((line) => [line, ...line.split(/[,|·•()]/)]);
  const dates = pieces.flatMap((piece) => findImpreciseDates(piece.trim(), given)).map((found) => found.date);
  const span =
    dates.find((date) => date.precision === 'period') ??
    dates.find((date) => ['month', 'season', 'tertial'].includes(date.precision));
  const found =
    span ?? dates.find((date) => date.precision === 'day') ?? dates.find((date) => date.precision === 'year');
  if (!found) return null;
  if (found.precision !== 'day') return { start: found.start, end: found.end };
  const month = found.start.slice(0, 7);
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return { start: `${month}-01`, end: `${month}-${String(last).padStart(2, '0')}` };
}
