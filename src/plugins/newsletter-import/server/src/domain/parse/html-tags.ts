export interface HtmlTag {
  /** In lower case. */
  name: string;
  isEnd: boolean;
  /** Written `<name/>`, which HTML itself takes no notice of. */
  isSelfClosing: boolean;
}

/** Their content is text, whatever it looks like. */
const HOLDING_TEXT = new Set([
  'title',
  'textarea',
  'style',
  'script',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);

const START = /<(\/?)([a-z][^\s/>]*)/iy;
const BETWEEN_ATTRIBUTES = /[\s/]*/y;
const ATTRIBUTE_NAME = /[^\s/>][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;
const COMMENT_END = /--!?>/g;

/**
 * The tags of a page as a browser would see them, in one pass: none in comments, in attributes or in what holds text
 * (HTML Standard, 13.2.5).
 */
export function* tagsOf(text: string): Generator<HtmlTag> {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charAt(at + 1);
    START.lastIndex = at;
    const start = START.exec(text);
    if (start) {
      const name = (start[2] ?? '').toLowerCase();
      const end = endOfTag(text, START.lastIndex);
      if (end < 0) return;
      const isEnd = start[1] === '/';
      yield { name, isEnd, isSelfClosing: text.charAt(end - 2) === '/' };
      at = !isEnd && HOLDING_TEXT.has(name) ? endOfText(text, name, end) : end;
    } else if (text.startsWith('<!--', at)) at = endOfComment(text, at + 4);
    else if (next === '!' || next === '?' || next === '/') at = after(text.indexOf('>', at), 1);
    else at += 1;
    if (at < 0) return;
  }
}

/** Just after a tag's `>`, or -1 where it has none. */
function endOfTag(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = past(BETWEEN_ATTRIBUTES, text, at);
    if (at >= text.length) return -1;
    if (text.charAt(at) === '>') return at + 1;
    at = past(ATTRIBUTE_NAME, text, at);
    const value = past(EQUALS, text, at);
    if (value === at) continue;
    const quote = text.charAt(value);
    at =
      quote === '"' || quote === "'" ? after(text.indexOf(quote, value + 1), 1) : past(UNQUOTED, text, value);
    if (at < 0) return -1;
  }
}

function endOfComment(text: string, from: number): number {
  if (text.startsWith('>', from)) return from + 1;
  if (text.startsWith('->', from)) return from + 2;
  COMMENT_END.lastIndex = from;
  return COMMENT_END.exec(text) ? COMMENT_END.lastIndex : -1;
}

function endOfText(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(text)?.index ?? -1;
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function after(found: number, length: number): number {
  return found < 0 ? -1 : found + length;
}
