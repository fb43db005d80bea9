import { joinInline, lineSpan, sliceInline, type InlineText } from '../inline/inline-text';
import { blockText, inlineTexts, type ListBlock, type ListEntry, type SourceBlock, type TableBlock } from '../structure/source-blocks';
import { titleOfHeading, type OutlineLeaf } from '../structure/outline';
import { boundaryOf, sentenceBoundary } from './boundaries';
import { enumeratedParts, wholeText } from './enumerations';
import { headingKind, type HeadingKind } from './heading-kind';
import { leadIn, usesLeadIns } from './lead-ins';
import { areEntriesItems } from './listed';
import { isCourtesy, readPassage, type Reading, type ReadingContext } from './reading';
import type { Part, Segment } from './segment';
import { sentencesOf } from './sentences';

/** Cuts what stands under one heading into its matters, in reading order. */
export function segmentsOf(leaf: OutlineLeaf, context: ReadingContext): Segment[] {
  const heading = leaf.itemHeading ?? leaf.group?.headings[0] ?? null;
  const kind: HeadingKind = leaf.itemHeading ? 'title' : heading ? headingKind(blockText(heading)) : 'rubric';
  const cutter = new Cutter(context, kind, usesLeadIns(leadTexts(leaf.blocks)));
  leaf.blocks.forEach((block) => cutter.add(block));
  const segments = cutter.finish();
  const first = segments[0];
  if (heading && (kind === 'title' || (kind === 'topic' && segments.length === 1))) {
    const title = { text: titleOfHeading(heading), heading };
    if (!first) return [titleOnly(title)];
    if (first.title === null) {
      first.title = title;
      first.lines = [Math.min(heading.lines[0], first.lines[0]), first.lines[1]];
    }
  }
  return segments;
}

function leadTexts(blocks: readonly SourceBlock[]): InlineText[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function titleOnly(title: NonNullable<Segment['title']>): Segment {
  return { parts: [], readings: [], title, lead: null, lines: title.heading?.lines ?? [1, 1], because: 'it is a heading without text', isCourtesy: false };
}

/** Takes a leaf's blocks one by one and keeps the segment that is open. */
class Cutter {
  private readonly segments: Segment[] = [];
  private isSetApart = false;

  constructor(
    private readonly context: ReadingContext,
    private readonly heading: HeadingKind,
    private readonly hasLeadIns: boolean,
  ) {}

  add(block: SourceBlock): void {
    switch (block.kind) {
      case 'rule':
        this.isSetApart = true;
        return;
      case 'paragraph':
        this.addParagraph(block.text, block.isQuote, block.lines);
        break;
      case 'list':
        this.addList(block);
        break;
      case 'table':
        this.addTable(block);
        break;
      default:
        return;
    }
    this.isSetApart = false;
  }

  finish(): Segment[] {
    return this.segments;
  }

  private get open(): Segment | null {
    return this.segments.at(-1) ?? null;
  }

  private begin(part: Part, reading: Reading, because: string): Segment {
    const segment: Segment = {
      parts: [part],
      readings: [reading],
      title: null,
      lead: null,
      lines: [...part.lines],
      because,
      isCourtesy: isCourtesy(reading.text) && reading.text.length < 600,
    };
    this.segments.push(segment);
    return segment;
  }

  private addParagraph(text: InlineText, isQuote: boolean, lines: [number, number]): void {
    const lead = this.hasLeadIns && !isQuote ? leadIn(text) : null;
    if (lead) {
      const reading = readPassage(text, this.context);
      const segment = this.begin({ kind: 'paragraph', text, isQuote, lines }, reading, 'it opens with a bold title of its own');
      segment.title = { text: lead.title.text.replace(/\s+/g, ' ').replace(/[.:\s–—-]+$/u, '').trim(), heading: null };
      return;
    }
    for (const statement of statementsOf(text, this.context)) {
      const own = statement.lead ? joinInline([statement.lead, statement.text]) : statement.text;
      const part: Part = { kind: 'paragraph', text: own, isQuote, lines: lineSpan(statement.text) ?? lines };
      if (statement.because !== null) {
        this.begin(part, statement.reading, statement.because).lead = statement.lead;
      } else {
        this.place(part, statement.reading);
      }
      this.isSetApart = false;
    }
  }

  private place(part: Part, reading: Reading): void {
    // A bold lead-in closes with the next one: what stands between belongs to it.
    const heading = this.open?.title ? 'title' : this.heading;
    const boundary = boundaryOf(reading, { open: this.open, heading, isSetApart: this.isSetApart });
    if (boundary.isNew) {
      this.begin(part, reading, boundary.because);
      return;
    }
    this.extend(part, reading);
  }

  private extend(part: Part, reading: Reading): void {
    const { open } = this;
    if (!open) {
      this.begin(part, reading, 'it opens its heading');
      return;
    }
    open.parts.push(part);
    open.readings.push(reading);
    open.lines = [Math.min(open.lines[0], part.lines[0]), Math.max(open.lines[1], part.lines[1])];
  }

  private addList(list: ListBlock): void {
    const readings = list.entries.map((entry) => readPassage(entryInline(entry), this.context));
    const last = this.open?.parts.at(-1);
    const hasLeadText = last?.kind === 'paragraph' && !this.isSetApart;
    const leadEndsInColon = last?.kind === 'paragraph' && /:\s*$/.test(last.text.text);
    if (!areEntriesItems(readings, { heading: this.heading, hasLeadText, leadEndsInColon })) {
      const part: Part = { kind: 'list', list, lines: list.lines };
      const whole = readPassage(joinInline(list.entries.map(entryInline), '\n'), this.context);
      if (this.open && !this.isSetApart) this.extend(part, whole);
      else this.begin(part, whole, 'it opens its heading');
      return;
    }
    const introduces = hasLeadText && this.introducesList();
    list.entries.forEach((entry, index) => this.addEntry(entry, readings[index] as Reading, introduces && index === 0));
  }

  /** A sentence such as "Several courses were held:" has no matter of its own; it goes with the first entry. */
  private introducesList(): boolean {
    const { open } = this;
    if (!open || open.parts.length > 1 || open.title) return false;
    const reading = open.readings[0];
    return reading !== undefined && reading.links.length === 0 && reading.courtReferences.length === 0 && reading.text.length < 300;
  }

  private addEntry(entry: ListEntry, reading: Reading, joinsOpen: boolean): void {
    const first = entry.blocks[0];
    const lines: [number, number] = entry.lines;
    const parts = entry.blocks.flatMap((block): Part[] => partsOf(block));
    if (joinsOpen && this.open) {
      parts.forEach((part) => this.open?.parts.push(part));
      // The entry is what the matter is about; the sentence above only introduces it.
      this.open.readings.unshift(reading);
      this.open.lines = [this.open.lines[0], lines[1]];
      this.open.because = 'it is the first entry of a list of several matters';
      return;
    }
    const [head, ...rest] = parts;
    if (!head) return;
    const segment = this.begin(head, reading, 'it is an entry of a list of several matters');
    segment.parts.push(...rest);
    segment.lines = [...lines];
    const lead = first?.kind === 'paragraph' ? leadIn(first.text) : null;
    if (lead) segment.title = { text: lead.title.text.replace(/\s+/g, ' ').replace(/[.:\s–—-]+$/u, '').trim(), heading: null };
  }

  private addTable(table: TableBlock): void {
    const [header, ...rows] = table.rows;
    const readings = rows.map((row) => readPassage(joinInline(row.cells.filter((cell) => cell.text.trim() !== ''), ' – '), this.context));
    const areItems = rows.length > 1 && readings.filter((row) => row.dates.length > 0 || row.links.length > 0 || row.courtReferences.length > 0).length * 2 >= rows.length;
    if (!header || !areItems) {
      const part: Part = { kind: 'table', table, lines: table.lines };
      this.place(part, readPassage(joinInline(table.rows.flatMap((row) => row.cells)), this.context));
      return;
    }
    rows.forEach((row, index) => {
      const cells = row.cells.filter((cell) => cell.text.trim() !== '');
      if (cells.length === 0) return;
      const text = joinInline(cells, ' – ');
      const segment = this.begin({ kind: 'paragraph', text, isQuote: false, lines: row.lines }, readings[index] as Reading, 'it is a row of a table of several matters');
      if (index === 0) segment.parts.unshift({ kind: 'paragraph', text: joinInline(header.cells, ' – '), isQuote: false, lines: header.lines });
    });
  }
}

function partsOf(block: SourceBlock): Part[] {
  if (block.kind === 'paragraph') return [{ kind: 'paragraph', text: block.text, isQuote: block.isQuote, lines: block.lines }];
  if (block.kind === 'heading') return [{ kind: 'paragraph', text: block.text, isQuote: false, lines: block.lines }];
  if (block.kind === 'list') return [{ kind: 'list', list: block, lines: block.lines }];
  return block.kind === 'table' ? [{ kind: 'table', table: block, lines: block.lines }] : [];
}

function entryInline(entry: ListEntry): InlineText {
  return joinInline(entry.blocks.flatMap(inlineTexts), '\n');
}

interface Statement {
  text: InlineText;
  lead: InlineText | null;
  reading: Reading;
  /** Why it begins a matter of its own; null for the paragraph's first, which its surroundings decide. */
  because: string | null;
}

/** The matters told in one paragraph: nearly always one. */
function statementsOf(text: InlineText, context: ReadingContext): Statement[] {
  const spans = sentencesOf(text.text);
  const groups: { start: number; end: number; readings: Reading[]; because: string | null }[] = [];
  for (const span of spans) {
    const reading = readPassage(sliceInline(text, span.start, span.end), context);
    const open = groups.at(-1);
    const boundary = open ? sentenceBoundary(reading, open.readings) : { isNew: false as const };
    if (open && !boundary.isNew) {
      open.end = span.end;
      open.readings.push(reading);
    } else {
      groups.push({ ...span, readings: [reading], because: boundary.isNew ? boundary.because : null });
    }
  }
  return groups.flatMap((group) => {
    const own = sliceInline(text, group.start, group.end);
    const enumerated = group.readings.length === 1 ? enumeratedParts(own, group.readings[0] as Reading) : null;
    if (!enumerated) return [{ text: own, lead: null, reading: readPassage(own, context), because: group.because }];
    return enumerated.map((part, index): Statement => ({
      text: part.text,
      lead: part.lead,
      reading: readPassage(wholeText(part), context),
      because: index === 0 ? group.because : part.because,
    }));
  });
}
