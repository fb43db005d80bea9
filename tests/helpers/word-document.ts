import type { PhrasingContent, Root, RootContent } from 'mdast';
import {
  docx,
  type WordParagraph,
  type WordRun,
  type WordTable,
} from '../../src/plugins/newsletter-import/server/src/domain/parse/docx.fixture';

/** A newsletter's text as the Word document it could have been written in. */
export function wordDocument(root: Root): Buffer {
  return docx(root.children.flatMap((node) => paragraphs(node, 0)));
}

function paragraphs(node: RootContent, level: number): (WordParagraph | WordTable)[] {
  switch (node.type) {
    case 'heading':
      return [{ style: `Heading${Math.min(node.depth, 3)}`, runs: runs(node.children, {}) }];
    case 'paragraph':
      return [{ runs: runs(node.children, {}) }];
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((child): (WordParagraph | WordTable)[] => {
          if (child.type === 'list') return paragraphs(child, level + 1);
          return child.type === 'paragraph' ? [{ level, runs: runs(child.children, {}) }] : [];
        }),
      );
    case 'table':
      return [
        {
          rows: node.children.map((row) =>
            row.children.map((cell) =>
              runs(cell.children, {})
                .map((run) => run.text)
                .join(''),
            ),
          ),
        },
      ];
    default:
      return [];
  }
}

function runs(nodes: readonly PhrasingContent[], marks: Omit<WordRun, 'text'>): WordRun[] {
  return nodes.flatMap((node): WordRun[] => {
    if (node.type === 'text') return [{ ...marks, text: node.value.replace(/\n/g, ' ') }];
    if (node.type === 'strong') return runs(node.children, { ...marks, bold: true });
    if (node.type === 'emphasis') return runs(node.children, { ...marks, italic: true });
    if (node.type === 'link') return runs(node.children, { ...marks, url: node.url });
    return 'children' in node ? runs(node.children, marks) : [];
  });
}
