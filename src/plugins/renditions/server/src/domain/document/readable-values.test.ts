import { documentOf } from './document-of';
import { editionOf, report, section } from './edition.fixture';

const BASE = 'https://nyhetsbrev.example.org';

it('the ending of a file’s name has no control characters', () => {
  const file = {
    url: '/uploads/a.docx',
    name: 'a.do\u0001cx',
    mime: 'application/msword',
    size: 1,
    alt: null,
    width: null,
    height: null,
  };
  const [link] = entryOf(editionOf([section('nytt', report('rapport', { file }))])).links;
  expect(link?.notes[0]).toBe('DOCX');
});

it('nor have the ways to reach a publisher', () => {
  const edition = editionOf([section('nytt', report('rapport', {}))]);
  if (!edition.newsletter) throw new Error('The edition has no newsletter.');
  const contactPoints = [
    {
      label: 'Redaksjonen',
      email: 'a\u0001@example.org',
      phone: '22\u0001 33',
      link: 'https://example.org/\u0001',
    },
  ];
  const document = documentOf({ ...edition, newsletter: { ...edition.newsletter, contactPoints } }, BASE);
  expect(document.colophon?.contact?.points[0]?.ways.map(({ text, url }) => [text, url])).toEqual([
    ['a@example.org', null],
    ['22 33', null],
    ['https://example.org/', null],
  ]);
});

const entryOf = (edition: Parameters<typeof documentOf>[0]) => {
  const [entry] = documentOf(edition, BASE).sections[0]?.groups[0]?.entries ?? [];
  if (!entry) throw new Error('The document has no entry.');
  return entry;
};
