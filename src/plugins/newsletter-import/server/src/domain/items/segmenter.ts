import { joinInline, lineSpan, type InlineText } from '../inline/inline-text';
import { titleOfHeading, type OutlineLeaf } from '../structure/outline';
import {
  blockText,
  type HeadingBlock,
  type ListBlock,
  type SourceBlock,
  type TableBlock,
} from '../structure/source-blocks';
import { partOfBlock } from './body';
import { boundaryOf } from './boundaries';
import { headingKind, type HeadingKind } from './heading-kind';
import { leadIn, usesLeadIns, type LeadIn } from './lead-ins';
import { areEntriesItems, entryInline, inPieces } from './listed';
import {
  isClosing,
  isCourtesy,
  isPictureText,
  readPassage,
  type Reading,
  type ReadingContext,
} from './reading';
import type { Part, Segment } from './segment';
import { statementsOf } from './statements';
import { readRows, type TableRow } from './table-rows';

/** Cuts what stands under one heading into its matters, in reading order. */
export function segmentsOf(leaf: OutlineLeaf, context: ReadingContext): Segment[] {
  const heading = leaf.itemHeading ?? leaf.group?.headings[0] ?? null;
  const kind: HeadingKind = leaf.itemHeading ? 'title' : heading ? headingKind(blockText(heading)) : 'rubric';
  const cutter = new Cutter(context, kind, usesLeadIns(leadTexts(leaf.blocks)));
  leaf.blocks.forEach((block) => cutter.add(block));
  const segments = cutter.finish();
  const first = segments[0];
  first?.headings.push(...leaf.headings);
  if (!heading || !isTitle(heading, kind, segments.length)) return segments;
  const title = { text: titleOfHeading(heading), heading };
  if (first?.title === null) {
    first.title = title;
    first.lines = [Math.min(heading.lines[0], first.lines[0]), first.lines[1]];
  } else if (!first) {
    return [titleOnly(title, leaf.headings, heading.lines)];
  } else if (leaf.itemHeading) {
    // The matters below have titles of their own, and the heading is no group's either.
    return [titleOnly(title, [], heading.lines), ...segments];
  }
  return segments;
}

/** A heading that only one matter stands under names it, unless it is a rubric's short name. */
function isTitle(heading: HeadingBlock, kind: HeadingKind, matters: number): boolean {
  if (kind === 'title' || matters !== 1) return kind === 'title';
  return kind === 'topic' || blockText(heading).trim().split(/\s+/).length >= LONG_HEADING;
}

const LONG_HEADING = 5;

function leadTexts(blocks: readonly SourceBlock[]): InlineText[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function titleOnly(
  title: NonNullable<Segment['title']>,
  headings: HeadingBlock[],
  lines: [number, number],
): Segment {
  return {
    parts: [],
    readings: [],
    title,
    headings,
    lead: null,
    lines,
    because: 'it is a heading without text',
    standsAlone: false,
  };
}

const LONGEST_COURTESY = 600;
const LONGEST_INTRODUCTION = 300;
/** What a rich text holds is limited; no matter of a newsletter comes near. */
const LONGEST_MATTER = 100_000;

/** Takes a leaf's blocks one by one and keeps the segment that is open. */
class Cutter {
  private readonly segments: Segment[] = [];
  private isSetApart = false;
  private size = 0;

  constructor(
    private readonly context: ReadingContext,
    private readonly heading: HeadingKind,
    private readonly hasLeadIns: boolean,
  ) {}

  add(block: SourceBlock): void {
    if (block.kind === 'rule') {
      this.isSetApart = true;
      return;
    }
    if (block.kind === 'paragraph') this.addParagraph(block.text, block.isQuote, block.lines);
    else if (block.kind === 'list') this.addList(block);
    else if (block.kind === 'table') this.addTable(block);
    else return;
    this.isSetApart = false;
  }

  finish(): Segment[] {
    return this.segments;
  }

  private get open(): Segment | null {
    return this.segments.at(-1) ?? null;
  }

  private begin(parts: [Part, ...Part[]], reading: Reading, because: string): Segment {
    const { text } = reading;
    const segment: Segment = {
      parts,
      readings: [reading],
      title: null,
      headings: [],
      lead: null,
      lines: [parts[0].lines[0], parts.reduce((last, part) => Math.max(last, part.lines[1]), 0)],
      because,
      standsAlone:
        (isCourtesy(text) && text.length < LONGEST_COURTESY) || isClosing(text) || isPictureText(reading),
    };
    this.segments.push(segment);
    this.size = text.length;
    return segment;
  }

  private addParagraph(text: InlineText, isQuote: boolean, lines: [number, number]): void {
    const lead = this.hasLeadIns && !isQuote ? leadIn(text) : null;
    if (lead) {
      const reading = readPassage(text, this.context);
      const part: Part = { kind: 'paragraph', text, isQuote, lines };
      const segment = this.begin([part], reading, 'it opens with a bold title of its own');
      segment.title = titleOfLeadIn(lead);
      return;
    }
    for (const statement of statementsOf(text, this.context)) {
      const own = statement.lead ? joinInline([statement.lead, statement.text]) : statement.text;
      const part: Part = { kind: 'paragraph', text: own, isQuote, lines: lineSpan(statement.text) ?? lines };
      if (statement.because === null) this.place(part, statement.reading);
      else this.begin([part], statement.reading, statement.because).lead = statement.lead;
      this.isSetApart = false;
    }
  }

  private place(part: Part, reading: Reading): void {
    // A bold lead-in closes with the next one: what stands between belongs to it.
    const heading = this.open?.title ? 'title' : this.heading;
    const boundary = boundaryOf(reading, { open: this.open, heading, isSetApart: this.isSetApart });
    if (boundary.isNew) this.begin([part], reading, boundary.because);
    else this.extend(part, reading);
  }

  private extend(part: Part, reading: Reading): void {
    const { open } = this;
    if (!open) {
      this.begin([part], reading, 'it opens its heading');
      return;
    }
    if (this.size + reading.text.length > LONGEST_MATTER) {
      this.begin([part], reading, 'what stands above is too long already for one entry');
      return;
    }
    this.size += reading.text.length;
    open.parts.push(part);
    open.readings.push(reading);
    open.lines = [Math.min(open.lines[0], part.lines[0]), Math.max(open.lines[1], part.lines[1])];
  }

  private addList(list: ListBlock): void {
    const readings = list.entries.map((entry) => readPassage(entryInline(entry), this.context));
    const last = this.open?.parts.at(-1);
    const hasLeadText = last?.kind === 'paragraph' && !this.isSetApart;
    const leadEndsInColon = hasLeadText && /:\s*$/.test(last.text.text);
    if (!areEntriesItems(readings, { heading: this.heading, hasLeadText, leadEndsInColon })) {
      for (const piece of inPieces(list)) this.addWholeList(piece);
      return;
    }
    const introduces = hasLeadText && this.introducesList();
    list.entries.forEach((entry, index) => {
      const parts = entry.blocks.flatMap(partOfBlock);
      const reading = readings[index];
      if (reading) this.addEntry(parts, reading, entry.lines, introduces && index === 0);
    });
  }

  private addWholeList(list: ListBlock): void {
    const whole = readPassage(joinInline(list.entries.map(entryInline), '\n'), this.context);
    this.addWhole({ kind: 'list', list, lines: list.lines }, whole);
  }

  /** A list or table that is no list of matters belongs to the text above it. */
  private addWhole(part: Part, reading: Reading): void {
    if (this.open && !this.isSetApart && !this.open.standsAlone) this.extend(part, reading);
    else this.begin([part], reading, 'it opens its heading');
    this.isSetApart = false;
  }

  /** A sentence such as "Several courses were held:" has no matter of its own; it goes with the first entry. */
  private introducesList(): boolean {
    const { open } = this;
    if (!open || open.parts.length > 1 || open.title) return false;
    const [reading] = open.readings;
    const isBare = reading?.links.length === 0 && reading.courtReferences.length === 0;
    return isBare && reading.text.length < LONGEST_INTRODUCTION;
  }

  private addEntry(parts: Part[], reading: Reading, lines: [number, number], joinsOpen: boolean): void {
    const { open } = this;
    if (joinsOpen && open) {
      open.parts.push(...parts);
      // The entry is what the matter is about; the sentence above only introduces it.
      open.readings.unshift(reading);
      open.lines = [open.lines[0], lines[1]];
      open.because = 'it is the first entry of a list of several matters';
      return;
    }
    const [head, ...rest] = parts;
    if (!head) return;
    const segment = this.begin([head, ...rest], reading, 'it is an entry of a list of several matters');
    segment.lines = [...lines];
    const lead = head.kind === 'paragraph' ? leadIn(head.text) : null;
    if (lead) segment.title = titleOfLeadIn(lead);
  }

  private addTable(table: TableBlock): void {
    const rows = readRows(table, this.context);
    if (rows.areMatters) rows.rows.forEach((row) => this.addRow(row));
    else rows.pieces.forEach(({ part, reading }) => this.addWhole(part, reading));
  }

  private addRow({ parts, reading, lines }: TableRow): void {
    this.begin(parts, reading, 'it is a row of a table of several matters').lines = lines;
  }
}

function titleOfLeadIn(lead: LeadIn): NonNullable<Segment['title']> {
  const text = lead.title.text.replace(/\s+/g, ' ').replace(/[.:\s–—-]+$/u, '');
  return { text: text.trim(), heading: null };
}
