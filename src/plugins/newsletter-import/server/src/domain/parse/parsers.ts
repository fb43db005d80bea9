import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';

/** The ecosystem's parsers, which are ES modules, loaded once and used synchronously afterwards. */
export interface Parsers {
  markdown: (text: string) => Root;
  html: (text: string) => HastRoot;
  htmlToMarkdown: (tree: HastRoot) => Root;
}

let loaded: Promise<Parsers> | undefined;

export function loadParsers(): Promise<Parsers> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Parsers> {
  const [{ unified }, remarkParse, remarkGfm, rehypeParse, rehypeRemark] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('rehype-parse'),
    import('rehype-remark'),
  ]);
  const markdown = unified().use(remarkParse.default).use(remarkGfm.default);
  const html = unified().use(rehypeParse.default, { fragment: true });
  const toMarkdown = unified().use(rehypeRemark.default);
  return {
    markdown: (text) => markdown.parse(text),
    html: (text) => html.parse(text),
    htmlToMarkdown: (tree) => toMarkdown.runSync(tree),
  };
}
