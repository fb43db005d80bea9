import { hasNoun, hasVerb, newNoun, type Reading } from './reading';
import { joinInline, type InlineText } from '../inline/inline-text';
import { inlineTexts, type ListBlock, type ListEntry } from '../structure/source-blocks';
import type { HeadingKind } from './heading-kind';

/** What decides whether a list's entries are matters of their own or belong to the text above. */
export interface ListSituation {
  heading: HeadingKind;
  /** Text of the same heading stands right above the list. */
  hasLeadText: boolean;
  leadEndsInColon: boolean;
}

/** True when most entries carry news of their own: a link, an event with a date, a ruling, a publication. */
export function areEntriesItems(entries: readonly Reading[], situation: ListSituation): boolean {
  if (entries.length === 0 || entries.some((entry) => /^\d{1,2}[.:]\d{2}\b/.test(entry.text))) return false;
  const strong = entries.filter(isStrong).length;
  if (strong * 2 >= entries.length && strong > 0) {
    const areBareLinks = entries.every(isBareLink);
    return !(areBareLinks && situation.hasLeadText && situation.heading !== 'rubric');
  }
  if (situation.heading === 'title' || (situation.hasLeadText && situation.leadEndsInColon)) return false;
  const news = entries.filter(
    (entry) =>
      entry.verbs.length > 0 || entry.links.length > 0 || entry.quotes.length > 0 || entry.dates.length > 0,
  ).length;
  if (situation.hasLeadText)
    return news === entries.length && entries.every((entry) => entry.text.length >= 60);
  return (
    entries.length >= 2 && (news * 2 >= entries.length || entries.every((entry) => entry.text.length >= 40))
  );
}

function isStrong(entry: Reading): boolean {
  if (entry.courtReferences.length > 0) return true;
  if (hasNoun(entry, 'event') && entry.dates.length > 0) return true;
  if (entry.links.length > 0 && entry.text.length >= 25) return true;
  if (entry.links.some((link) => !link.url.startsWith('mailto:'))) return isBareLink(entry);
  return (
    (entry.quotes.length > 0 || entry.numbers.length > 0 || newNoun(entry, 'publication') !== null) &&
    hasVerb(entry, 'publish') !== null
  );
}

/** An entry that is nothing but a link: a document to an article above, or a matter of its own on a shelf of links. */
function isBareLink(entry: Reading): boolean {
  const labels = entry.links.reduce((sum, link) => sum + link.label.length, 0);
  return entry.links.length > 0 && labels >= entry.text.trim().length * 0.8;
}

/** An entry's whole text, nested lists and further paragraphs on lines of their own. */
export function entryInline(entry: ListEntry): InlineText {
  return joinInline(entry.blocks.flatMap(inlineTexts), '\n');
}

const LONGEST_PIECE = 300;

/** A list in pieces that a rich text can hold; nearly always one. */
export function inPieces(list: ListBlock): ListBlock[] {
  const pieces: ListBlock[] = [];
  for (let at = 0; at < list.entries.length; at += LONGEST_PIECE) {
    const entries = list.entries.slice(at, at + LONGEST_PIECE);
    const lines: [number, number] = [
      entries[0]?.lines[0] ?? list.lines[0],
      entries.at(-1)?.lines[1] ?? list.lines[1],
    ];
    pieces.push({
      ...list,
      entries,
      start: list.start + at,
      lines: list.entries.length <= LONGEST_PIECE ? list.lines : lines,
    });
  }
  return pieces;
}
