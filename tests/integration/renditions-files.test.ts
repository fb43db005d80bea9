import path from 'node:path';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { elementsOf, openPdfReader, textOf, type PdfReader } from '../helpers/pdf-reader';
import { uploadsOf, type Uploads } from '../helpers/uploads';

const COVER = path.resolve('database/demo/cover.png');

let app: TestApp;
let make: ReturnType<typeof issueBuilding>;
let uploads: Uploads;
let reader: PdfReader;
beforeAll(async () => {
  app = await startApp();
  make = issueBuilding(app);
  uploads = uploadsOf(app);
  reader = openPdfReader();
});
afterAll(async () => {
  await reader.stop();
  await uploads.removeAll();
  await app.stop();
});

const publishedWith = async (slug: string, coverImage: number): Promise<void> => {
  const entry = await make.entry('article', 'En sak');
  const outline = outlineWith(await make.section('Aktuelt'), [['article', entry]]);
  await make.publish('api::issue.issue', await make.issue({ slug, title: slug, outline, coverImage }));
};

const pdfOf = async (slug: string) => {
  const answer = await fetch(`${app.url}/nyhetsbrev/${slug}.pdf`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const pdf = await reader.read(bytes);
  return {
    status: answer.status,
    cacheControl: answer.headers.get('cache-control'),
    etag: answer.headers.get('etag'),
    figures: elementsOf(pdf, ['Figure']).map(({ alt }) => alt),
    firstPage: pdf.pages
      .slice(0, 1)
      .map(({ tree }) => textOf(tree))
      .join(''),
  };
};

describe('an uploaded image in the PDF of a published issue', () => {
  it('is drawn, with its alternative text', async () => {
    await publishedWith('med-bilde', (await uploads.add(COVER, 'forside.png')).id);
    const pdf = await pdfOf('med-bilde');
    expect(pdf).toMatchObject({ status: 200, figures: ['En valmueeng'] });
    expect(pdf.cacheControl).toBe('public, max-age=60, stale-while-revalidate=60');
    expect((await pdfOf('med-bilde')).etag).toBe(pdf.etag);
  });

  it('is told by its alternative text where its file is lost, and nobody keeps that for long', async () => {
    const lost = await uploads.add(COVER, 'borte.png');
    await publishedWith('uten-bilde', lost.id);
    uploads.lose(lost.url);
    const pdf = await pdfOf('uten-bilde');
    expect(pdf).toMatchObject({ status: 200, figures: [], cacheControl: 'public, max-age=60' });
    expect(pdf.firstPage).toContain('En valmueeng');
    const numbered = await fetch(`${app.url}/nyhetsbrev/uten-bilde.pdf?version=1`);
    expect(numbered.headers.get('cache-control')).toBe('public, max-age=60');
  });
});
