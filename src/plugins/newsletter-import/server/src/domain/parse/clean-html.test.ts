import type { Nodes } from 'mdast';
import { parseHtml } from './html';
import { loadParsers, type Parsers } from './parsers';

let parsers: Parsers;
beforeAll(async () => {
  parsers = await loadParsers();
});

/** The page's blocks as short notes: "paragraph: **bold** text". */
function outline(html: string): string[] {
  const parsed = parseHtml(html, parsers);
  if (parsed.status !== 'ok') throw new Error('The page has a script.');
  return parsed.root.children.map((node) => `${node.type}: ${note(node)}`);
}

function note(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'image') return `![${node.alt ?? ''}]`;
  const inner = 'children' in node ? node.children.map(note).join(node.type === 'list' ? ' / ' : '') : '';
  if (node.type === 'strong') return `**${inner}**`;
  return node.type === 'emphasis' ? `*${inner}*` : inner;
}

function warnings(html: string): string[] {
  const parsed = parseHtml(html, parsers);
  return parsed.status === 'ok' ? parsed.warnings : [];
}

describe('a page', () => {
  it('is read for its body only', () => {
    expect(
      outline('<html><head><title>T</title><style>p{}</style></head><body><p>Text</p></body></html>'),
    ).toEqual(['paragraph: Text']);
  });

  it('keeps no text that it hides, and says so', () => {
    const html = '<div style="display: none">Preview</div><p hidden>x</p><p>Text</p>';
    expect(outline(html)).toEqual(['paragraph: Text']);
    expect(warnings(html)).toEqual(['Text that the page hides from readers was left out.']);
  });

  it('gives captions, definitions and addresses as paragraphs', () => {
    const html =
      '<figure><img src="a.png" alt="A boat"><figcaption>Boat</figcaption></figure><dl><dt>When</dt><dd>Now</dd></dl><address>1 Quay</address>';
    expect(outline(html)).toEqual([
      'paragraph: ![A boat]',
      'paragraph: Boat',
      'paragraph: When',
      'paragraph: Now',
      'paragraph: 1 Quay',
    ]);
  });

  it('has bold and italic by style, and underlining as emphasis', () => {
    const html =
      '<p>A <span style="font-weight:700">b</span> <span style="font-style: italic">c</span> <u>d</u></p>';
    expect(outline(html)).toEqual(['paragraph: A **b** *c* *d*']);
  });

  it('has a heading in bold where one line is set larger than most of the text', () => {
    const text = '<p style="font-size:18px">Text that goes on for quite a while.</p>';
    expect(outline(`<p style="font-size:24px">Reports</p>${text}`)).toEqual([
      'paragraph: **Reports**',
      'paragraph: Text that goes on for quite a while.',
    ]);
  });
});

describe('a table', () => {
  it.each([
    [
      'says so by its role',
      '<table role="presentation"><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>',
    ],
    [
      'has one column',
      '<table><tr><td>A</td></tr><tr><td>B</td></tr><tr><td>C</td></tr><tr><td>D</td></tr></table>',
    ],
    ['has one row', '<table><tr><td>A</td><td>B</td><td>C</td><td>D</td></tr></table>'],
  ])('that %s is layout, and its cells are paragraphs', (_why, html) => {
    expect(outline(html)).toEqual(['paragraph: A', 'paragraph: B', 'paragraph: C', 'paragraph: D']);
  });

  it('that holds headings is layout, with header cells too', () => {
    const html =
      '<table><tr><th><table><tr><td><h2>News</h2><p>Text</p></td></tr></table></th><th><p>Side</p></th></tr></table>';
    expect(outline(html)).toEqual(['heading: News', 'paragraph: Text', 'paragraph: Side']);
  });

  it('that relates figures stays a table', () => {
    const html = '<table><tr><th>Date</th><th>Event</th></tr><tr><td>1 May</td><td>Course</td></tr></table>';
    expect(outline(html)).toEqual(['table: DateEvent1 MayCourse']);
  });
});
