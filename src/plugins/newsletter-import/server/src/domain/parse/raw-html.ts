/** What a stretch of raw HTML in Markdown may be read as, or the first tag that stands in the way. */
export type AllowedHtml =
  | { status: 'ok'; text: string; hasBreak: boolean; hasComment: boolean }
  | { status: 'refused'; tag: string; lineOffset: number };

const COMMENT = /<!--[\s\S]*?-->|<!--[\s\S]*$/g;
const LINE_BREAK = /<\/?br\s*\/?>/gi;
const MARKUP = /<[/!?]?[A-Za-z!?][^\s>]{0,40}/;

/** Line breaks and comments are harmless and common in exports; everything else is markup. Line ends are kept. */
export function allowedHtml(html: string): AllowedHtml {
  const bare = html.replace(COMMENT, lineEndsOnly);
  const text = bare.replace(LINE_BREAK, ' ');
  const markup = MARKUP.exec(text);
  if (markup) {
    return {
      status: 'refused',
      tag: `${markup[0]}>`,
      lineOffset: text.slice(0, markup.index).split('\n').length - 1,
    };
  }
  // A blank at the start of a line would make the text below a break an indented one.
  return {
    status: 'ok',
    text: text.replace(/^ +/gm, ''),
    hasBreak: text !== bare,
    hasComment: bare !== html,
  };
}

function lineEndsOnly(comment: string): string {
  return '\n'.repeat(comment.split('\n').length - 1);
}
