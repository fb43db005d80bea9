import { zip, type ZipEntry } from './zip.fixture';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A run of text in a Word paragraph. */
export interface WordRun {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Address of a hyperlink. */
  url?: string;
}

/** A paragraph with its style ("Heading1", "Title") and, in a list, the level it is indented to. */
export interface WordParagraph {
  style?: string;
  level?: number;
  runs: WordRun[];
}

export interface WordTable {
  rows: string[][];
}

/** A small Word document in memory, for tests only. */
export function docx(
  body: readonly (WordParagraph | WordTable | string)[],
  extra: readonly ZipEntry[] = [],
): Buffer {
  const links: string[] = [];
  const content = body.map((part) => blockXml(part, links)).join('');
  return docxOf(`<w:body>${content}</w:body>`, links, extra);
}

/** A Word document with the given XML inside `<w:document>`. */
export function docxOf(xml: string, links: readonly string[] = [], extra: readonly ZipEntry[] = []): Buffer {
  const relations = links.map(
    (url, index) =>
      `<Relationship Id="link${index}" Type="${RELATIONS}/hyperlink" Target="${escaped(url)}" TargetMode="External"/>`,
  );
  return zip([
    { name: '[Content_Types].xml', content: CONTENT_TYPES },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="main" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}">${xml}</w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="numbering" Type="${RELATIONS}/numbering" Target="numbering.xml"/><Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/>${relations.join('')}</Relationships>`,
    },
    { name: 'word/styles.xml', content: STYLES },
    { name: 'word/numbering.xml', content: NUMBERING },
    ...extra,
  ]);
}

function blockXml(part: WordParagraph | WordTable | string, links: string[]): string {
  if (typeof part === 'string') return paragraphXml({ runs: [{ text: part }] }, links);
  if ('runs' in part) return paragraphXml(part, links);
  const rows = part.rows.map((cells) => {
    const inner = cells.map((text) => `<w:tc>${paragraphXml({ runs: [{ text }] }, links)}</w:tc>`);
    return `<w:tr>${inner.join('')}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function paragraphXml({ style, level, runs }: WordParagraph, links: string[]): string {
  const list = level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${list}</w:pPr>${runs.map((run) => runXml(run, links)).join('')}</w:p>`;
}

function runXml(run: WordRun, links: string[]): string {
  const marks = `${run.bold ? '<w:b/>' : ''}${run.italic ? '<w:i/>' : ''}`;
  const xml = `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${escaped(run.text)}</w:t></w:r>`;
  if (run.url === undefined) return xml;
  links.push(run.url);
  return `<w:hyperlink r:id="link${links.length - 1}">${xml}</w:hyperlink>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const HEADINGS = [1, 2, 3].map(
  (level) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
);
const STYLES = `<w:styles xmlns:w="${MAIN}">${HEADINGS.join('')}<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`;
const LEVELS = [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`);
const NUMBERING = `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0">${LEVELS.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
