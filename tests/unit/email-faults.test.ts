import fc from 'fast-check';
import { emailOf } from '../../src/plugins/renditions/server/src/domain/email/email-of';
import {
  anyEdition,
  article,
  editionOf,
  linkTo,
  section,
} from '../../src/plugins/renditions/server/src/domain/document/edition.fixture';
import type { Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { emailProblems } from '../helpers/email/email-problems';
import { needlesslyAccepted } from '../helpers/email/email-support';
import { parsedEmail } from '../helpers/email/parsed-email';

const BASE = 'https://nyhetsbrev.example.org';
const emailHtml = (edition: Edition): string => emailOf({ edition, base: BASE }, 'sent').html;

/** Has one of everything. */
const full = (): Edition => {
  const text = (words: string) => ({ type: 'text' as const, text: words });
  const edition = editionOf(
    [
      section(
        'sak',
        article('alt', {
          lang: 'en',
          links: [linkTo('her', 'https://example.org/'), linkTo('tapt', null)],
          body: [
            { type: 'heading', level: 2, children: [text('Overskrift')] },
            { type: 'quote', children: [text('Sitat')] },
            { type: 'code', children: [text('a  b')] },
            { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('Punkt')] }] },
            {
              type: 'paragraph',
              children: [
                {
                  ...text('Merket'),
                  bold: true,
                  italic: true,
                  underline: true,
                  strikethrough: true,
                  code: true,
                },
                { type: 'link', url: 'https://example.org/a', children: [text('her')] },
              ],
            },
          ],
        }),
      ),
      section('tom'),
    ],
    { edition: { number: 2, publishedAt: '2022-07-01T08:00:00Z', note: 'Noe' } },
  );
  const image = {
    url: '/uploads/a.png',
    name: 'a',
    mime: 'image/png',
    size: 1,
    alt: 'Bilde',
    width: 900,
    height: 300,
  };
  return {
    ...edition,
    newsletter: edition.newsletter && {
      ...edition.newsletter,
      logo: image,
      contactPoints: [{ label: 'Redaksjonen', email: 'post@example.org', phone: null, link: null }],
    },
    issue: {
      ...edition.issue,
      cover: image,
      intro: {
        lang: 'ar',
        blocks: [{ type: 'paragraph', children: [text('مرحبا بكم في هذا العدد من النشرة الإخبارية')] }],
      },
    },
  };
};

const colour = fc.option(
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
);

describe('an e-mail', () => {
  it('has no fault, whatever its edition says and whatever the colours of its newsletter', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition(), colour, colour, async (edition, primaryColour, accentColour) => {
        const newsletter = edition.newsletter && { ...edition.newsletter, primaryColour, accentColour };
        expect(await emailProblems(emailHtml({ ...edition, newsletter }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('has no fault with one of everything in it, and asks for all that is accepted with a reason', async () => {
    const html = emailHtml(full());
    expect(await emailProblems(html)).toEqual([]);
    expect(needlesslyAccepted([await parsedEmail(html)])).toEqual([]);
  });

  it('says what language and direction a passage has, and html and body are not needed for it', async () => {
    const html = emailHtml(full());
    expect(html).toContain('<html dir="ltr" lang="nb">');
    expect(html).toMatch(/<div class="page"[^>]* lang="nb" dir="ltr">/);
    expect(html).toContain('<div lang="ar" dir="rtl"><p>مرحبا');
    expect(html).toContain('lang="en">alt</h3>');
  });
});

describe('a fault is noticed:', () => {
  const html = emailHtml(full());

  it.each<[string, string, string, string]>([
    ['a style few programs know', 'padding:', 'position:absolute;padding:', 'css-position: outlook.windows'],
    ['a style there is no data on', 'padding:', 'zoom:1;padding:', 'css-zoom: no data'],
    ['a selector few programs know', '.sheet{', '.page>.sheet{', 'css-selector-child: outlook.windows'],
    [
      'an element few programs know',
      '<blockquote',
      '<article></article><blockquote',
      'html-article: no data',
    ],
    ['a link that is not absolute', 'https://example.org/a"', '/a"', 'not absolute: /a'],
    ['a script', '<blockquote', '<script>1</script><blockquote', 'active: script'],
    ['what runs', '<blockquote', '<blockquote onclick="x"', 'active: blockquote'],
    ['a sheet from elsewhere', '.sheet{', '@import url(a);.sheet{', 'loads something'],
    ['an image without alternative text', ' alt="Bilde"', '', 'image without width or alt'],
    ['text too pale', 'color:#59636e', 'color:#959da6', 'light: '],
    ['text that stays dark in the dark', '.page .muted{color', '.page .mute{color', 'dark: '],
    ['an element that is not closed', '</blockquote>', '', 'close-order'],
  ])('%s', async (_fault, right, wrong, problem) => {
    const faulty = html.replaceAll(right, wrong);
    expect(faulty).not.toBe(html);
    expect((await emailProblems(faulty)).join('\n')).toContain(problem);
  });
});
