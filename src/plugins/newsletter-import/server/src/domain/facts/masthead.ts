import { findImpreciseDates } from '../../../../../../domain/dates';
import { hasPhrase } from '../lexicon';
import { blockText, type SourceBlock } from '../structure/source-blocks';
import { introducedOrganisations, type OrganisationFinder } from './organisations';
import type { SourceLanguage } from '../types';

export interface MastheadFacts {
  title: string;
  publisher: string | null;
  /** Every name the publisher is called by: its name, its acronym. */
  publisherNames: string[];
  number: number | null;
  year: number | null;
  period: { start: string; end: string } | null;
}

const NUMBER = /(?<!\p{L})(?:nr|no|nummer|number|issue(?:\s+(?:no|number))?|utgave(?:\s+nr)?|utgåve(?:\s+nr)?)\.?\s*(\d{1,3})(?:\s*[/–-]\s*((?:19|20)\d{2}))?(?!\d)/iu;
const SHORT_NUMBER = /(?<!\d)(\d{1,2})\s*\/\s*((?:19|20)\d{2})(?!\d)/u;

/** What the masthead tells of the issue. */
export function mastheadFacts(
  masthead: readonly SourceBlock[],
  fileName: string,
  language: SourceLanguage,
  findOrganisations: OrganisationFinder,
): MastheadFacts {
  const lines = masthead.flatMap((block) => blockText(block).split('\n')).map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const text = lines.join('\n');
  const numbered = NUMBER.exec(text) ?? SHORT_NUMBER.exec(text);
  const year = Number(numbered?.[2] ?? /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1] ?? 0) || null;
  const period = periodOf(lines, language, year);
  const names = publisherNames(lines, findOrganisations);
  return {
    title: titleOf(masthead, lines, fileName),
    publisher: names[0] ?? null,
    publisherNames: names,
    number: numbered?.[1] ? Number(numbered[1]) : null,
    year: year ?? (period ? Number(period.start.slice(0, 4)) : null),
    period,
  };
}

function titleOf(masthead: readonly SourceBlock[], lines: readonly string[], fileName: string): string {
  const heading = masthead.find((block) => block.kind === 'heading' && hasPhrase('masthead', blockText(block))) ?? masthead.find((block) => block.kind === 'heading');
  const title = heading ? blockText(heading) : (lines.find((line) => hasPhrase('masthead', line)) ?? lines[0]);
  return (title ?? fileName.replace(/\.[^.]+$/, '')).replace(/\s+/g, ' ').trim();
}

/** The span the issue covers: the widest date of the masthead that is no single day, else the month of the day. */
function periodOf(lines: readonly string[], language: SourceLanguage, year: number | null): MastheadFacts['period'] {
  const dates = lines.flatMap((line) => findImpreciseDates(line, { language, ...(year ? { year } : {}) })).map((found) => found.date);
  const span = dates.find((date) => date.precision === 'period') ?? dates.find((date) => ['month', 'season', 'tertial'].includes(date.precision));
  const found = span ?? dates.find((date) => date.precision === 'day') ?? dates.find((date) => date.precision === 'year');
  if (!found) return null;
  if (found.precision !== 'day') return { start: found.start, end: found.end };
  const month = found.start.slice(0, 7);
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return { start: `${month}-01`, end: `${month}-${String(last).padStart(2, '0')}` };
}

const FROM =
  /(?:nyhetsbrev|nyheitsbrev|nyhendebrev|newsletter|bulletin|news|digest)(?:et)?\s+(?:fra|frå|from|of|for)\s+(?:the\s+)?(\p{Lu}[^,|–—\n]{1,80}?)(?=\s*(?:$|[,|–—(\n]|\d|nr\b|no\b|issue\b))/iu;
const BEFORE = /^(?:the\s+)?(\p{Lu}[\p{L}\p{N}&.' -]{1,60}?)(?:s|['’]s?)?\s*(?:[–—:-]\s*)?(?:nyhetsbrev|nyheitsbrev|newsletter|bulletin|news|digest)(?!\p{L})/iu;

/** Who publishes: named with the newsletter ("Newsletter from …"), or by a line of the masthead that names a body. */
function publisherNames(lines: readonly string[], findOrganisations: OrganisationFinder): string[] {
  const names: string[] = [];
  const add = (name: string | undefined): void => {
    const bare = name?.replace(/\s+/g, ' ').trim();
    if (bare && bare.length >= 2 && !names.includes(bare)) names.push(bare);
  };
  for (const line of lines) {
    const from = FROM.exec(line)?.[1] ?? (/^(?:\p{Lu}|the)/u.test(line) ? BEFORE.exec(line)?.[1] : undefined);
    add(from);
    for (const found of findOrganisations(line)) found.organisation.names.forEach(add);
    for (const found of introducedOrganisations(line)) {
      add(found.name);
      add(found.acronym);
    }
  }
  for (const line of lines) {
    const isName = /^\p{Lu}/u.test(line) && line.length <= 80 && !/\d|@/.test(line) && !hasPhrase('audience', line) && !hasPhrase('masthead', line) && line.split(' ').length >= 2;
    if (isName) add(line);
    const initials = line.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
    const first = names[0];
    if (isName && first && initials === first.toUpperCase()) add(line);
  }
  return names;
}
