import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { article, editionOf, event, linkTo, report, ruling, section } from './edition.fixture';

/** Texts that some form would read as something else, and the line that a reader is to see of each. */
export const HOSTILE: readonly [name: string, text: string, shown: string][] = [
  ['a header', 'Linje\r\nSet-Cookie: a=b', 'Linje Set-Cookie: a=b'],
  ['a line break of each kind', 'a\rb\nc\u2028d\u2029e\u0085f\vg\fh', 'a b c d e f g h'],
  ['control characters', 'a\u0000b\u0007c\u001B[31md\u007Fe', 'abc[31mde'],
  ['half a character', 'a\uD800b', 'a\uFFFDb'],
  ['no character', 'a\uFFFEb\uFFFF', 'ab'],
  ['the end of a CDATA section', ']]><script>alert(1)</script>', ']]><script>alert(1)</script>'],
  ['an entity', '&amp; &lt; &#0; &nbsp;', '&amp; &lt; &#0; &nbsp;'],
  ['an element', '"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'],
  ['a comment', '<!-- a --> <!--', '<!-- a --> <!--'],
  [
    'an event of a calendar',
    'Møte\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Falsk; a, b\\n',
    'Møte END:VEVENT BEGIN:VEVENT SUMMARY:Falsk; a, b\\n',
  ],
  ['a formula', '=HYPERLINK("https://evil.example";"a")', '=HYPERLINK("https://evil.example";"a")'],
  ['a row of a table', 'a";"b"\r\n"=1+1', 'a";"b" "=1+1'],
  [
    'a link in Markdown',
    '[a](javascript:alert(1)) ![b](c) <https://d.example>',
    '[a](javascript:alert(1)) ![b](c) <https://d.example>',
  ],
  ['Markdown', '# a **b** `c` | d | ~~e~~ \\* _f_ 1. g', '# a **b** `c` | d | ~~e~~ \\* _f_ 1. g'],
  ['directions', '\u202Etxet\u202C \u2066אבג\u2069', '\u202Etxet\u202C \u2066אבג\u2069'],
  ['characters of several', 'Dommer 👩🏽‍⚖️\u0301 👩‍👩‍👧', 'Dommer 👩🏽‍⚖️\u0301 👩‍👩‍👧'],
  ['a long word', 'x'.repeat(10_000), 'x'.repeat(10_000)],
];

/** An edition with an entry of each type, and this text wherever one can stand. Its links lead where none may, and elsewhere. */
export const hostileEdition = (text: string): Edition => {
  const passage = { lang: 'nb', text };
  const texts = {
    title: text,
    intro: passage,
    body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }],
    links: [linkTo(text, 'javascript:alert(1)'), linkTo(text, 'https://example.org/')],
  };
  const edition = editionOf([
    {
      ...section(
        'aktuelt',
        article('en-sak', texts),
        report('en-rapport', { ...texts, reportNumber: text }),
        ruling('TOSL-2022-1', { ...texts, caseName: text }),
        event('et-mote', { ...texts, place: text }),
      ),
      title: passage,
    },
  ]);
  const { issue, newsletter } = edition;
  return {
    ...edition,
    issue: { ...issue, title: text },
    newsletter: newsletter && { ...newsletter, name: text },
  };
};
