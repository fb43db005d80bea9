import { anImage } from '../../../../../../domain/rich-text/blocks.fixture';
import type { Blocks } from '../../../../../../domain/rich-text';
import type { Edition } from '../../../../../issue-assembler/shared/edition';
import { article, editionOf, report, section } from '../document/edition.fixture';
import { filesFor, filesOf, imagesOf } from './edition-files';

const file = (name: string, mime = 'image/png') => ({
  url: `/uploads/${name}`,
  name,
  mime,
  size: 12,
  alt: null,
  width: null,
  height: null,
});

const showing = (name: string): Blocks => [
  { type: 'paragraph', children: [{ type: 'text', text: 'Se bildet.' }] },
  {
    type: 'image',
    image: { ...anImage, name, url: `/uploads/${name}` },
    children: [{ type: 'text', text: '' }],
  },
];
const rich = (name: string) => ({ lang: 'nb', blocks: showing(name) });

const illustrated = (): Edition => {
  const plain = editionOf([
    {
      ...section(
        'a',
        report('r', { file: file('rapport.pdf', 'application/pdf') }),
        article('b', { body: showing('sak.png') }),
        // The same image again is the same file.
        article('c', { body: showing('sak.png') }),
      ),
      intro: rich('seksjon.png'),
    },
  ]);
  return {
    ...plain,
    issue: {
      ...plain.issue,
      cover: file('forside.png'),
      intro: rich('innledning.png'),
      closing: rich('slutt.png'),
    },
    newsletter: plain.newsletter && {
      ...plain.newsletter,
      logo: file('logo.svg', 'image/svg+xml'),
      about: rich('om.png'),
      mandate: rich('mandat.png'),
      footer: rich('bunn.png'),
    },
  };
};
const namesOf = (files: readonly { name: string }[]): string[] => files.map(({ name }) => name);

describe('the files of an edition', () => {
  const images = [
    'forside.png',
    'logo.svg',
    'innledning.png',
    'slutt.png',
    'om.png',
    'mandat.png',
    'bunn.png',
    'seksjon.png',
    'sak.png',
  ];

  it('are every image that readers see, each once', () => {
    expect(namesOf(imagesOf(illustrated()))).toEqual(images);
  });

  it('are its attachments as well, after the images', () => {
    expect(namesOf(filesOf(illustrated()))).toEqual([...images, 'rapport.pdf']);
    expect(filesOf(illustrated()).at(-1)).toEqual({
      url: '/uploads/rapport.pdf',
      name: 'rapport.pdf',
      mime: 'application/pdf',
    });
  });

  it('are loaded for no form but those that hold them', () => {
    expect(namesOf(filesFor('pdf', illustrated()))).toEqual(images);
    expect(filesFor('zip', illustrated())).toEqual(filesOf(illustrated()));
    for (const form of ['page', 'txt', 'email', 'email.html', 'ics'] as const)
      expect(filesFor(form, illustrated())).toEqual([]);
  });

  it('are none where there is no newsletter, cover, image or attachment', () => {
    expect(filesOf(editionOf([section('a', article('b'), report('c'))], { newsletter: null }))).toEqual([]);
  });
});
