/** Where a line of a page begins: before each of its tags. */
const BETWEEN_TAGS = /></g;

/** A page with a line for each of its tags, rules of style and values of structured data, so that a difference can be read. */
export const readableHtml = (html: string): string =>
  `${html
    .replace(/(<style>)([^<]*)(<\/style>)/g, (_, open: string, rules: string, close: string) =>
      [open, ...rules.split(/(?<=\})(?!\})/), close].join('\n'),
    )
    .replace(/(<script[^>]*>)([^<]*)(<\/script>)/g, (_, open: string, json: string, close: string) =>
      [open, JSON.stringify(JSON.parse(json), null, 1), close].join('\n'),
    )
    .replaceAll(BETWEEN_TAGS, '>\n<')}\n`;
