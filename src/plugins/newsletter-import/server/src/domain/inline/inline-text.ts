import type { PhrasingContent, RootContent } from 'mdast';

export interface Mark {
  bold: boolean;
  italic: boolean;
  code: boolean;
  strike: boolean;
}

export interface InlineLink {
  url: string;
  /** Tells two links with the same address apart. */
  id: number;
}

/** A stretch of text with the same marks; `line` is where it begins in the source. */
export interface Run extends Mark {
  text: string;
  line: number;
  link: InlineLink | null;
  image: { url: string; alt: string } | null;
}

/** A paragraph's text with its marks, which can be cut anywhere and put together again without loss. */
export interface InlineText {
  text: string;
  runs: Run[];
}

const PLAIN: Mark = { bold: false, italic: false, code: false, strike: false };

export function inlineText(nodes: readonly PhrasingContent[], fallbackLine = 1): InlineText {
  const runs: Run[] = [];
  collect(nodes, PLAIN, null, fallbackLine, runs, { next: 0 });
  return fromRuns(runs);
}

export function fromRuns(runs: readonly Run[]): InlineText {
  const kept = runs.filter((run) => run.text !== '' || run.image);
  return { text: kept.map((run) => run.text).join(''), runs: kept };
}

/** The part of a text from one position to another, surrounding blanks left out. */
export function sliceInline(inline: InlineText, from: number, to: number): InlineText {
  let start = from;
  let end = Math.min(to, inline.text.length);
  while (start < end && isBlank(inline.text[start])) start += 1;
  while (end > start && isBlank(inline.text[end - 1])) end -= 1;
  const runs: Run[] = [];
  let at = 0;
  for (const run of inline.runs) {
    const [a, b] = [Math.max(start, at) - at, Math.min(end, at + run.text.length) - at];
    if (b > a || (run.image && at >= start && at <= end)) {
      const skipped = run.text.slice(0, Math.max(a, 0)).split('\n').length - 1;
      runs.push({ ...run, text: run.text.slice(Math.max(a, 0), Math.max(b, 0)), line: run.line + skipped });
    }
    at += run.text.length;
  }
  return fromRuns(runs);
}

/** Puts texts one after another, with a blank between them. */
export function joinInline(parts: readonly InlineText[], separator = ' '): InlineText {
  const runs = parts.flatMap((part, index) => {
    const blank: Run[] =
      index > 0 && separator !== ''
        ? [{ ...PLAIN, text: separator, line: part.runs[0]?.line ?? 1, link: null, image: null }]
        : [];
    return [...blank, ...part.runs];
  });
  return fromRuns(runs);
}

/** The first and the last source line of a text. */
export function lineSpan(inline: InlineText): [number, number] | null {
  const first = inline.runs[0];
  const last = inline.runs.at(-1);
  if (!first || !last) return null;
  return [first.line, Math.max(first.line, last.line + last.text.replace(/\n+$/, '').split('\n').length - 1)];
}

/** A text as syntax tree nodes again. */
export function toPhrasing(inline: InlineText): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let index = 0;
  while (index < inline.runs.length) {
    const run = inline.runs[index] as Run;
    if (run.link) {
      const { link } = run;
      const group = inline.runs.slice(index).slice(0, runLength(inline.runs, index, link.id));
      nodes.push({ type: 'link', url: link.url, children: group.flatMap(marked) });
      index += group.length;
    } else {
      nodes.push(...marked(run));
      index += 1;
    }
  }
  return nodes;
}

function runLength(runs: readonly Run[], from: number, id: number): number {
  let length = 0;
  while (runs[from + length]?.link?.id === id) length += 1;
  return length;
}

function marked(run: Run): PhrasingContent[] {
  if (run.image) return [{ type: 'image', url: run.image.url, alt: run.image.alt }];
  // Line ends inside a paragraph are the source file's wrapping, or hard breaks; neither survives a change of width.
  const text = onOneLine(run.text);
  if (text === '') return [];
  const leaf: PhrasingContent = run.code
    ? { type: 'inlineCode', value: text }
    : { type: 'text', value: text };
  const struck: PhrasingContent = run.strike ? { type: 'delete', children: [leaf] } : leaf;
  const italic: PhrasingContent = run.italic ? { type: 'emphasis', children: [struck] } : struck;
  return [run.bold ? { type: 'strong', children: [italic] } : italic];
}

function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at === 0 ? line.trimEnd() : at === last ? line.trimStart() : line.trim()))
    .join(' ');
}

interface Counter {
  next: number;
}

function collect(
  nodes: readonly (PhrasingContent | RootContent)[],
  mark: Mark,
  link: InlineLink | null,
  fallbackLine: number,
  runs: Run[],
  ids: Counter,
): void {
  for (const node of nodes) {
    const line = node.position?.start.line ?? fallbackLine;
    const push = (text: string, extra: Partial<Run> = {}): number =>
      runs.push({ ...mark, text: clean(text), line, link, image: null, ...extra });
    switch (node.type) {
      case 'text':
        push(node.value);
        break;
      case 'inlineCode':
        push(node.value, { code: true });
        break;
      case 'break':
        push('\n');
        break;
      case 'image':
      case 'imageReference':
        push('', { image: { url: 'url' in node ? node.url : '', alt: node.alt ?? '' } });
        break;
      case 'strong':
        collect(node.children, { ...mark, bold: true }, link, line, runs, ids);
        break;
      case 'emphasis':
        collect(node.children, { ...mark, italic: true }, link, line, runs, ids);
        break;
      case 'delete':
        collect(node.children, { ...mark, strike: true }, link, line, runs, ids);
        break;
      case 'link': {
        const own = { url: node.url, id: ids.next };
        ids.next += 1;
        collect(node.children, mark, own, line, runs, ids);
        break;
      }
      default:
        if ('children' in node) collect(node.children, mark, link, line, runs, ids);
    }
  }
}

/** Hard spaces read as spaces; soft hyphens and zero-width characters, left by programs, go. */
function clean(text: string): string {
  return text.replace(/[\u00A0\u202F\u2007]/g, ' ').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
