import { readFileSync } from 'node:fs';
import path from 'node:path';
import { editionSchema, type Edition } from '../../src/plugins/issue-assembler/shared/edition';
import { documentOf } from '../../src/plugins/renditions/server/src/domain/document/document-of';
import { renderPdf } from '../../src/plugins/renditions/server/src/services/rendering/pdf/render-pdf';
import { saidByPdf } from '../helpers/pdf-by-poppler';
import { describeWithPoppler, popplerBookmarks, popplerFacts, takePagePicture } from '../helpers/poppler';

const BASE = 'https://nyhetsbrev.example.org';
const PICTURE = readFileSync(path.resolve('database', 'demo', 'cover.png'));

const demo = (language: string): Edition =>
  editionSchema.parse(
    JSON.parse(readFileSync(path.resolve('tests', 'golden', `demo-edition.${language}.json`), 'utf8')),
  );

describeWithPoppler('the PDF of the demo, as Poppler reads it', () => {
  const TITLES = { nb: 'Nyhetsbrev fra KOM, mai–juni 2022', en: 'Newsletter from KOM, May–June 2022' };
  describe.each(['nb', 'en'] as const)('in %s', (language) => {
    const edition = demo(language);
    const document = documentOf(edition, BASE);
    const pdf = renderPdf({ edition, base: BASE, files: new Map([['/uploads/cover.png', PICTURE]]) });

    it('is tagged PDF/A-2a with title and language', () => {
      expect(popplerFacts(pdf)).toMatchObject({
        title: TITLES[language],
        isTagged: true,
        pdfA: '2a',
        languages: [language],
      });
    });

    it.each([
      [1, 'cover'],
      [2, 'contents'],
      [7, 'entries'],
    ])('has page %i, of which the documentation has a picture: %s', (page, name) => {
      expect(popplerFacts(pdf).pages).toBeGreaterThanOrEqual(page);
      takePagePicture(pdf, page, `renditions/pdf-${name}-${language}`);
    });

    it('has a bookmark for every section, group and entry', () => {
      expect(popplerBookmarks(pdf)).toEqual([
        ...document.sections.map(({ title, groups }) => ({
          title: title.text,
          items: groups.flatMap(({ heading, entries }) => {
            const items = entries.map((entry) => ({ title: entry.heading.text, items: [] }));
            return heading ? [{ title: heading.text, items }] : items;
          }),
        })),
        {
          title: document.colophon?.heading,
          items: [{ title: document.colophon?.contact?.heading, items: [] }],
        },
      ]);
    });

    it('says in its text all that the edition says, in its order', () => {
      const said = saidByPdf(pdf, document);
      expect(said.cover).toBe(said.coverOfDocument);
      expect(said.rest).toBe(said.restOfDocument);
      expect(said.rest.length).toBeGreaterThan(10_000);
    });
  });
});
