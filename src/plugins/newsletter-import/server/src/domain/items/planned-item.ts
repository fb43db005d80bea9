import { findImpreciseDates, type FoundDate, type ImpreciseDate } from '../../../../../../domain/dates';
import { joinInline } from '../inline/inline-text';
import { emphasisedTerms } from '../inline/emphasis';
import { classify } from '../classify/classify';
import { subjectOf } from '../classify/subject';
import { DOUBTFUL_BELOW } from '../limits';
import { draftFields } from '../facts/draft-fields';
import { fingerprint } from '../facts/fingerprint';
import { findCrossReferences } from '../facts/cross-references';
import { plannedLinks } from '../facts/links';
import { mentionsOf } from '../facts/mentions';
import { blockText, inlineTexts } from '../structure/source-blocks';
import type { Doubt, OrganisationMention, PlannedItem } from '../types';
import { bodyOf, bodyOfBlocks } from './body';
import type { FrameItem } from './frame-item';
import type { ReadingContext } from './reading';
import type { Part, Segment } from './segment';
import { titleOfSegment } from './titles';
import type { InlineText } from '../inline/inline-text';

export interface ItemPlace {
  section: string | null;
  group: string | null;
}

export interface ItemContext extends ReadingContext {
  periodEnd: string | null;
  publisher: OrganisationMention | null;
}

/** A planned item with its source text, which cross references are matched by. */
export interface BuiltItem {
  item: PlannedItem;
  text: string;
}

/** A matter of the body: typed by its words, with its facts and the draft they fill. */
export function buildItem(segment: Segment, place: ItemPlace, context: ItemContext): BuiltItem {
  const subject = subjectOf(segment, place.section ?? '', context);
  const decision = classify(subject);
  const title = titleOfSegment(segment);
  const texts = textsOf(segment.parts);
  const headings = segment.headings.map((heading) => heading.text);
  const links = [...headings, ...texts].flatMap(plannedLinks);
  const mentions = mentionsOf(segment.readings, title, context);
  const dates = uniqueDates([
    ...segment.readings.flatMap((reading) => reading.dates),
    ...titleDates(segment, context),
  ]);
  const body = bodyOf(segment.parts);
  const fields = draftFields({
    type: decision.type,
    kind: decision.kind,
    title,
    subject,
    blocks: body.blocks,
    dates,
    organisations: mentions.all,
    actors: mentions.actors,
    links,
    language: context.language,
    periodEnd: context.periodEnd,
    publisher: context.publisher,
  });
  const text = `${title}\n${segment.readings.map((reading) => reading.text).join('\n')}`;
  const doubts: Doubt[] =
    decision.runnerUp && decision.confidence < DOUBTFUL_BELOW ? [decision.runnerUp] : [];
  return {
    text,
    item: {
      key: fingerprint(text),
      type: decision.type,
      kind: decision.kind,
      title,
      ...place,
      lines: segment.lines,
      dates,
      organisations: mentions.all,
      reference: referenceOf(decision.type, fields),
      links,
      emphasis: [...headings, ...texts].flatMap(emphasisedTerms).map((term) => term.text),
      confidence: decision.confidence,
      reason: decision.reason,
      blocks: body.blocks,
      flattened: body.flattened,
      fields,
      doubts,
      crossReferences: findCrossReferences(text).map((reference) => ({ ...reference, targets: [] })),
    },
  };
}

/** A matter of the frame, whose type is known from where it stands. */
export function buildFrameItem(frame: FrameItem, context: ItemContext): BuiltItem {
  const { segment } = frame;
  const heading = segment.title?.heading ?? null;
  const title = segment.title?.text ?? '';
  const body = bodyOfBlocks(frame.blocks.filter((block) => block !== heading || frame.type === 'issue'));
  const texts = frame.blocks.flatMap(inlineTexts);
  const links = texts.flatMap(plannedLinks);
  const text = frame.blocks.map(blockText).join('\n');
  const mentions = mentionsOf(segment.readings, title, context);
  return {
    text,
    item: {
      key: fingerprint(text === '' ? title : text),
      type: frame.type,
      kind: frame.kind,
      title,
      section: null,
      group: frame.group,
      lines: segment.lines,
      dates: uniqueDates(segment.readings.flatMap((reading) => reading.dates)),
      organisations: mentions.all,
      reference: null,
      links,
      emphasis: texts.flatMap((found) => emphasisedTerms(found)).map((term) => term.text),
      confidence: frame.confidence,
      reason: frame.reason,
      blocks: body.blocks,
      flattened: body.flattened,
      fields:
        frame.type === 'contact'
          ? {
              label: title,
              text: body.blocks,
              links: links.map(({ label, url, status, role }) => ({ label, url, status, role })),
            }
          : {},
      doubts: [],
      crossReferences: [],
    },
  };
}

function textsOf(parts: readonly Part[]): InlineText[] {
  return parts.flatMap((part): InlineText[] => {
    if (part.kind === 'paragraph') return [part.text];
    if (part.kind === 'list') return inlineTexts(part.list);
    return part.table.rows.flatMap((row) => (row.cells.length > 0 ? [joinInline(row.cells, ' – ')] : []));
  });
}

/** Dates that a heading of its own has: "Seminar 23. mai" may be all that is said of the day. */
function titleDates({ title }: Segment, { language, year, period }: ItemContext): FoundDate[] {
  return title?.heading ? findImpreciseDates(title.text, { language, year, period }) : [];
}

function uniqueDates(found: readonly FoundDate[]): ImpreciseDate[] {
  const seen = new Set<string>();
  return found
    .map(({ date }) => date)
    .filter((date) => {
      const key = `${date.start}/${date.end}/${date.qualifier ?? ''}`;
      return !seen.has(key) && seen.add(key);
    });
}

function referenceOf(type: PlannedItem['type'], fields: Record<string, unknown>): string | null {
  const value = type === 'ruling' ? fields.reference : type === 'report' ? fields.reportNumber : null;
  return typeof value === 'string' ? value : null;
}
