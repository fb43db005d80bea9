import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { loadMarkdownSyntax } from '../../../../../../domain/rich-text/markdown-syntax';
import type {
  Colophon,
  DocumentEntry,
  DocumentLink,
  Fact,
  IssueDocument,
  RichPassage,
} from '../document/issue-document';
import { figureToMdast, flowToMdast, plainText } from './flow-to-mdast';

/**
 * An issue as Markdown (CommonMark with GitHub's extensions). Whatever in its texts looks like Markdown or HTML is
 * escaped. Which language a passage is in cannot be told in it.
 */
export const renderMarkdown = async (document: IssueDocument): Promise<string> => {
  const { stringify } = await loadMarkdownSyntax();
  return stringify({ type: 'root', children: issueNodes(document) });
};

const issueNodes = (document: IssueDocument): RootContent[] => [
  ...(document.draft ? [paragraph(document.draft.text)] : []),
  ...(document.newsletter ? [paragraph(document.newsletter.text)] : []),
  heading(1, document.title.text),
  paragraph(document.dateline.join(' · ')),
  ...(document.correction ? [paragraph(document.correction.text)] : []),
  ...(document.cover ? figureToMdast(document.cover) : []),
  ...rich(document.intro),
  ...document.sections.flatMap((section) => [
    heading(2, section.title.text),
    ...rich(section.intro),
    ...section.groups.flatMap((group) => [
      ...(group.heading ? [heading(3, group.heading.text)] : []),
      ...group.entries.flatMap(entryNodes),
    ]),
  ]),
  ...rich(document.closing),
  ...(document.colophon ? colophonNodes(document.colophon) : []),
];

const entryNodes = (entry: DocumentEntry): RootContent[] => [
  { type: 'paragraph', children: [emphasis(entry.labels.join(' · '))] },
  heading(entry.level, entry.heading.text),
  ...(entry.intro ? [paragraph(entry.intro.text)] : []),
  ...rich(entry.body),
  ...list([...entry.facts.map(factItem), ...entry.links.map(linkItem)]),
];

const factItem = ({ label, values }: Fact): ListItem => {
  const [first] = values;
  return values.length === 1 && first
    ? item([strong(`${label}:`), plainText(` ${first.text}`)])
    : item([strong(`${label}:`)], list(values.map(({ text }) => item([plainText(text)]))));
};

const linkItem = ({ label, url, notes }: DocumentLink): ListItem =>
  item([linked(label, url), ...(notes.length === 0 ? [] : [plainText(` (${notes.join(', ')})`)])]);

const colophonNodes = ({
  heading: title,
  about,
  mandate,
  contact,
  publisher,
  footer,
}: Colophon): RootContent[] => [
  heading(2, title),
  ...rich(about),
  ...rich(mandate),
  ...(contact
    ? [
        heading(3, contact.heading),
        ...list(
          contact.points.map(({ label, ways }) =>
            item(
              [plainText(label)],
              list(ways.map((way) => item([plainText(`${way.label}: `), linked(way.text, way.url)]))),
            ),
          ),
        ),
      ]
    : []),
  ...(publisher
    ? [paragraph([plainText(`${publisher.label}: `), linked(publisher.name, publisher.url)])]
    : []),
  ...rich(footer),
];

const rich = (passage: RichPassage | null): RootContent[] => (passage ? flowToMdast(passage.flow) : []);

const heading = (depth: 1 | 2 | 3 | 4, text: string): RootContent => ({
  type: 'heading',
  depth,
  children: [plainText(text)],
});

const paragraph = (content: string | PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: typeof content === 'string' ? [plainText(content)] : content,
});

const emphasis = (text: string): PhrasingContent => ({ type: 'emphasis', children: [plainText(text)] });
const strong = (text: string): PhrasingContent => ({ type: 'strong', children: [plainText(text)] });

const linked = (label: string, url: string | null): PhrasingContent =>
  url === null ? plainText(label) : { type: 'link', url, children: [plainText(label)] };

const item = (words: PhrasingContent[], below: List[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(words), ...below],
});

const list = (items: ListItem[]): List[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: items }];
