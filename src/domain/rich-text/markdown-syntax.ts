import type { Parents, Root, Text } from 'mdast';
import type { Options } from 'remark-stringify' with { 'resolution-mode': 'import' };

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/** Markdown of the CommonMark standard with GitHub's extensions (tables, strikethrough, footnotes, bare addresses). */
export interface MarkdownSyntax {
  parse: (markdown: string) => Root;
  stringify: (tree: Root) => string;
}

let loaded: Promise<MarkdownSyntax> | undefined;

/**
 * The parser and the writer, loaded at their first use and kept.
 *
 * They are ES modules, and this code is compiled to CommonJS. `require()` of an ES module works without a flag only
 * from Node 20.19 and 22.12 on, a dynamic `import()`, which TypeScript leaves as it is under `module: Node16`, in every
 * Node 20. So what reads or writes Markdown is asynchronous, while everything about blocks and trees is not.
 */
export function loadMarkdownSyntax(): Promise<MarkdownSyntax> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<MarkdownSyntax> {
  const [{ unified }, { default: parse }, { default: gfm }, { default: stringify }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-stringify'),
  ]);
  const reader = unified().use(parse).use(gfm).use(withoutTreeTransforms).freeze();
  const writer = unified()
    .use(gfm)
    .use(stringify, {
      bullet: '-',
      resourceLink: true,
      unsafe: ADDRESS_STARTS,
      handlers: { text: writeText },
    })
    .freeze();
  return { parse: (markdown) => reader.parse(markdown), stringify: (tree) => writer.stringify(tree) };
}

/**
 * After parsing, remark-gfm looks for addresses in the finished tree once more, where `https\://` and `https://` are the
 * same: text that was written not to be a link would become one. What the grammar finds while parsing is enough.
 */
function withoutTreeTransforms(this: {
  data: () => Partial<Record<'fromMarkdownExtensions', unknown[]>>;
}): void {
  const data = this.data();
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map((extension) => ({ ...(extension as object), transforms: [] }));
}

/**
 * The writer leaves "_" within a word as it is (mdast-util-to-markdown 2.2.3, `safe`). But where a text begins or ends
 * beside a mark such as "~~", the writer may still turn its first or last character into a reference, "&#x61;_b", and
 * what stands after a semicolon can open emphasis.
 */
const writeText: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  const siblings = parent?.children ?? [];
  const at = state.indexStack.at(-1) ?? 0;
  return state
    .safe(node.value, { ...info, beforeNode: siblings[at - 1], afterNode: siblings[at + 1] })
    .replace(/(?<=^[^\\])_+/u, escaped)
    .replace(/(?<=[^\\_])_+(?=.$)/su, escaped);
};
const escaped = (underscores: string): string => '\\_'.repeat(underscores.length);

/** Links, whose labels and targets hold no addresses of their own. */
const notInConstruct: ('autolink' | 'link' | 'image' | 'label')[] = ['autolink', 'link', 'image', 'label'];

/** Addresses that the grammar recognises and the writer's own rules do not escape: in capitals, or with letters such as æ. */
const ADDRESS_STARTS = [
  { character: ':', before: '[PSps]', after: '\\/', inConstruct: 'phrasing' as const, notInConstruct },
  { character: '.', before: '[Ww]', inConstruct: 'phrasing' as const, notInConstruct },
];
