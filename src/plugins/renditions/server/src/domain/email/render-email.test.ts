import fc from 'fast-check';
import { emailFor, PREFERENCES_URL, UNSUBSCRIBE_URL } from '../../../../shared/issue-email';
import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { documentOf } from '../document/document-of';
import { anyEdition, article, editionOf, linkTo, section } from '../document/edition.fixture';
import { readingOf } from '../document/reading';
import { renderText } from '../text/render-text';
import { comparable, readPage } from '../web/read-page.fixture';
import { renderEmail } from './render-email';

const BASE = 'https://nyhetsbrev.example.org';
const PAGE = `${BASE}/nyhetsbrev/nyhetsbrev-3-2022`;
const sent = { page: PAGE, onTheWeb: null };
const emailOf = (edition: Edition, options: Parameters<typeof renderEmail>[1] = sent) =>
  renderEmail(documentOf(edition, BASE), options);

const one = (changes: Parameters<typeof article>[1]): Edition =>
  editionOf([section('nytt', article('sak', changes)), section('mer')]);
const image = (width: number | null, height: number | null) => ({
  url: '/uploads/bilde.png',
  name: 'bilde.png',
  mime: 'image/png',
  size: 1,
  alt: 'En eng med valmuer',
  width,
  height,
});

describe('an e-mail', () => {
  it('says what the document says, in its order, with its links and in its languages', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), async (edition) => {
        const document = documentOf(edition, BASE);
        const { html } = renderEmail(document, sent);
        expect(comparable(await readPage(html))).toEqual(comparable(readingOf(document)));
      }),
    );
  });

  it('leads to the page of the issue, and from its contents to the sections there', () => {
    const { html } = emailOf(one({}));
    expect(html).toMatch(new RegExp(`<a href="${PAGE}"[^>]*>Les i nettleseren</a>`));
    expect(html).toMatch(new RegExp(`<a href="${PAGE}#nytt"[^>]*>Om nytt</a>`));
    expect(html).toMatch(new RegExp(`<a href="${PAGE}#mer"[^>]*>Om mer</a>`));
  });

  it('has its preheader first, hidden, and nothing else of the message beside it in a list', () => {
    const { html, preheader } = emailOf(one({ title: 'Første sak' }));
    expect(preheader).toBe('Første sak');
    expect(html).toMatch(
      /<div class="page"[^>]*><div class="frame" style="display:none">Første sak[\u00A0\u200C]{180}<\/div>/,
    );
  });

  it('completes a link that says nothing alone, for those who meet it alone', () => {
    const her = {
      type: 'link' as const,
      url: 'https://example.org/',
      children: [{ type: 'text' as const, text: 'her' }],
    };
    const { html } = emailOf(one({ title: 'Ny rapport', body: [{ type: 'paragraph', children: [her] }] }));
    expect(html).toContain('aria-label="her: Ny rapport">her</a>');
  });

  it.each([
    [image(1200, 630), { width: '600', height: '315' }],
    [image(300, 200), { width: '300', height: '200' }],
    [image(null, null), { width: '600' }],
  ])('has a cover no wider than its text, with its size for Word', (cover, size) => {
    const edition = one({});
    const { html } = emailOf({ ...edition, issue: { ...edition.issue, cover } });
    const [, attributes = ''] = /<img ([^>]*)\/>/.exec(html) ?? [];
    const told = Object.fromEntries(
      [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const { style, ...others } = told;
    expect(others).toEqual({ alt: 'En eng med valmuer', src: `${BASE}/uploads/bilde.png`, ...size });
    expect(style).toContain('max-width:100%');
  });
});

describe('the text of an e-mail', () => {
  it('is the issue as text, with the ways to its page and to the recipient’s own choices around it', () => {
    const edition = one({});
    const { text } = emailOf(edition);
    const [before, after] = text.split(renderText(documentOf(edition, BASE)));
    expect(before).toBe(`Les i nettleseren:\n${PAGE}\n\n`);
    expect(after).toBe(
      `
Du får denne e-posten fordi du står på mottakerlisten til Nyhetsbrevet.

Meld deg av:
${UNSUBSCRIBE_URL}

Velg hva du vil ha:
${PREFERENCES_URL}
`,
    );
  });
});

describe('the links of a recipient', () => {
  const links = { unsubscribe: 'https://example.org/av?a=1&b="$&', preferences: 'https://example.org/valg' };

  it('are filled in once in each part, and nowhere that an editor has written the same letters', async () => {
    const written = `${UNSUBSCRIBE_URL} {${PREFERENCES_URL}}`;
    const { html, text } = emailFor(emailOf(one({ title: written })), links);
    expect((await readPage(html)).some((piece) => piece.text === written)).toBe(true);
    expect(html.split('https://example.org/av?a=1&amp;b=&quot;$&amp;')).toHaveLength(2);
    expect(text.split(links.unsubscribe)).toHaveLength(2);
    expect(text.split(links.preferences)).toHaveLength(2);
    expect(text.replaceAll('\u2060', '')).toContain(written);
  });

  it('are not given to an image whose address ends as a mark might', () => {
    const edition = one({});
    const cover = { ...image(600, 300), url: '/uploads/bilde.png?\u0001unsubscribe' };
    const { html, text } = emailOf({ ...edition, issue: { ...edition.issue, cover } });
    expect(html).toMatch(/<img [^>]*src="[^"{]*"/);
    expect(html.split(UNSUBSCRIBE_URL)).toHaveLength(2);
    expect(text.split(UNSUBSCRIBE_URL)).toHaveLength(2);
  });

  it('lead to an explanation where the e-mail is read on the web', () => {
    const onTheWeb = `${PAGE}.email.html`;
    const { html, text } = emailOf(one({}), { page: PAGE, onTheWeb });
    const target = `${onTheWeb}#om-e-posten`;
    expect(html).toMatch(new RegExp(`<a href="${target}"[^>]*>Meld deg av</a>`));
    expect(html).toMatch(/<p id="om-e-posten"[^>]*>Du får .* mottakerens egne valg\.<\/p>/);
    expect(text).toContain(`Meld deg av:\n${target}\n`);
    expect(html + text).not.toContain('{{');
  });
});

describe('hostile content', () => {
  const HOSTILE = `</title><script>alert(1)</script>\r\nBcc: alle@example.org {{unsubscribe_url}} \u202E<img src=x onerror=alert(1)>`;

  it('is text in the HTML, and one line in the subject', async () => {
    const edition = one({ title: HOSTILE, links: [linkTo('Trykk', 'javascript:alert(1)')] });
    const { html, subject } = emailOf({ ...edition, issue: { ...edition.issue, title: HOSTILE } });
    expect(html).not.toMatch(/<script|<img|javascript:/);
    expect(subject).toMatch(/^[^\r\n]+$/);
    const said = await readPage(html);
    expect(said.filter(({ kind, text }) => kind === 'heading' && text.includes('<script>'))).toHaveLength(2);
    expect(said.some(({ url }) => url?.startsWith('javascript'))).toBe(false);
  });

  it('of words without an end stands in a sheet that breaks them', () => {
    const { html } = emailOf(one({ title: 'x'.repeat(10_000) }));
    expect(html).toContain('x'.repeat(10_000));
    expect(html).toContain('overflow-wrap:break-word');
  });
});
