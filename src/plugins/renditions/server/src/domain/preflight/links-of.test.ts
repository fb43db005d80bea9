import { article, editionOf, linkTo, report, section } from '../document/edition.fixture';
import { linksOf } from './links-of';

const link = (url: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'link' as const, url, children: [{ type: 'text' as const, text: 'Siden' }] }],
});

it('the links of an issue are those to other sites, in reading order, each with where it stands', () => {
  const file = { url: '/uploads/a.pdf', name: 'a.pdf', mime: 'application/pdf', size: 9, alt: null };
  const one = report('en-rapport', { title: 'Rapporten', file: { ...file, width: null, height: null } });
  const other = article('en-sak', {
    title: 'Saken',
    body: [link('https://example.org/i-teksten')],
    links: [
      linkTo('Lenken', 'https://example.org/under'),
      linkTo('Tapt', null),
      linkTo('Død', 'https://example.org/dod', { status: 'broken' }),
      linkTo('E-post', 'mailto:post@example.org'),
    ],
    related: [{ type: 'report', id: one.id }],
  });
  const intro = { lang: 'nb', blocks: [link('https://example.org/rubrikk')] };
  const edition = editionOf([{ ...section('a', one, other), intro }], {
    newsletter: null,
    issue: { ...editionOf([]).issue, intro: { lang: 'nb', blocks: [link('https://example.org/leder')] } },
  });
  const entry = {
    kind: 'entry',
    uid: 'api::article.article',
    documentId: other.id,
    placement: other.placement,
  };
  expect(linksOf(edition)).toEqual([
    { url: 'https://example.org/leder', subject: { kind: 'issue' }, title: 'Nyhetsbrev 3/2022' },
    {
      url: 'https://example.org/rubrikk',
      subject: { kind: 'section', documentId: section('a').id },
      title: 'Om a',
    },
    { url: 'https://example.org/i-teksten', subject: entry, title: 'Saken' },
    { url: 'https://example.org/under', subject: entry, title: 'Saken' },
  ]);
});

it('and those of the colophon, under the name of the newsletter', () => {
  const edition = editionOf([]);
  if (!edition.newsletter) throw new Error('the issue belongs to a newsletter');
  const newsletter = {
    ...edition.newsletter,
    name: 'Fiskenytt',
    about: { lang: 'nb', blocks: [link('https://example.org/om')] },
    mandate: { lang: 'nb', blocks: [link('https://example.org/mandat')] },
    footer: { lang: 'nb', blocks: [link('https://example.org/bunn')] },
    contactPoints: [
      {
        label: 'Redaksjonen',
        email: 'post@example.org',
        phone: '12345678',
        link: 'https://example.org/kontakt',
      },
    ],
    publisher: null,
  };
  expect(linksOf({ ...edition, newsletter })).toEqual(
    ['om', 'mandat', 'kontakt', 'bunn'].map((page) => ({
      url: `https://example.org/${page}`,
      subject: { kind: 'issue' },
      title: 'Fiskenytt',
    })),
  );
});
