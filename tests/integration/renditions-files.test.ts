import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { archiveManifestSchema } from '../../src/plugins/renditions/shared/archive-manifest';
import { logInAs } from '../helpers/admin-users';
import { startApp, type TestApp } from '../helpers/app';
import { issueBuilding, outlineWith } from '../helpers/issue-building';
import { issueDesk, publicEdition } from '../helpers/issue-desk';
import { elementsOf, openPdfReader, textOf, type PdfReader } from '../helpers/pdf-reader';
import { uploadsOf, type Uploads } from '../helpers/uploads';
import { readZip } from '../helpers/zip-reader';

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

const issueWith = async (slug: string, coverImage: number, file?: number): Promise<string> => {
  const report = await make.entry('report', 'En rapport', file === undefined ? {} : { file });
  const outline = outlineWith(await make.section('Aktuelt'), [['report', report]]);
  return make.issue({ slug, title: slug, outline, coverImage });
};

const publishedWith = async (slug: string, coverImage: number, file?: number): Promise<string> => {
  const issue = await issueWith(slug, coverImage, file);
  await make.publish('api::issue.issue', issue);
  return issue;
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

describe('the archive package of a published issue', () => {
  const packageOf = (slug: string, rest = ''): Promise<Response> =>
    fetch(`${app.url}/nyhetsbrev/${slug}.zip${rest}`, { redirect: 'manual' });
  let issue: string;
  beforeAll(async () => {
    const cover = await uploads.add(COVER, 'forside.png');
    const report = await uploads.add(path.resolve('LICENSE'), 'Årsrapport 2022.txt', 'text/plain');
    issue = await publishedWith('arkivert', cover.id, report.id);
  });

  it('is one zip with edition, PDF, attachments and manifest, all of them as they are published', async () => {
    const answer = await packageOf('arkivert');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="arkivert.zip"');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=60');
    const files = new Map(
      (await readZip(Buffer.from(await answer.arrayBuffer()))).map((one) => [one.path, one.bytes]),
    );
    const manifest = archiveManifestSchema.parse(JSON.parse(String(files.get('manifest.json'))));
    const { data, meta } = await publicEdition(app, 'arkivert');
    expect(manifest).toMatchObject({
      issue: { id: issue, slug: 'arkivert' },
      language: 'nb',
      edition: { number: 1, publishedAt: data.edition.publishedAt, sha256: meta.sha256 },
      missing: [],
    });
    expect(manifest.files.map((file) => file.path)).toEqual([
      'edition.json',
      'edition.pdf',
      'attachments/01-forside.png',
      'attachments/02-arsrapport-2022.txt',
    ]);
    for (const file of manifest.files) {
      const bytes = files.get(file.path) ?? Buffer.alloc(0);
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
        file.size,
        file.sha256,
      ]);
    }
    expect(JSON.parse(String(files.get('edition.json')))).toEqual(data);
    const published = Buffer.from(await (await fetch(`${app.url}/nyhetsbrev/arkivert.pdf`)).arrayBuffer());
    expect(files.get('edition.pdf')?.equals(published)).toBe(true);
    expect(files.get('attachments/02-arsrapport-2022.txt')).toEqual(readFileSync('LICENSE'));
  });

  it('is linked to from the issue’s page, and is asked for again for nothing', async () => {
    const page = await (await fetch(`${app.url}/nyhetsbrev/arkivert`)).text();
    expect(page).toContain('<a href="/nyhetsbrev/arkivert.zip" type="application/zip">Arkivpakke</a>');
    const etag = (await packageOf('arkivert')).headers.get('etag') ?? '';
    const again = await fetch(`${app.url}/nyhetsbrev/arkivert.zip`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const numbered = await packageOf('arkivert', '?version=1');
    expect(numbered.headers.get('cache-control')).toBe('public, max-age=300, immutable');
    expect(numbered.headers.get('etag')).toBe(etag);
  });

  it('is not there in a language or version that is not, nor of a draft', async () => {
    expect((await packageOf('arkivert', '?version=2')).status).toBe(404);
    expect((await fetch(`${app.url}/en/newsletter/arkivert.zip`)).status).toBe(404);
    expect((await fetch(`${app.url}/xx/newsletter/arkivert.zip`)).status).toBe(404);
    const { id } = await uploads.add(COVER, 'utkast.png');
    await issueWith('et-utkast', id);
    expect((await packageOf('et-utkast')).status).toBe(404);
  });

  it('is gone when the issue is withdrawn', async () => {
    const desk = issueDesk(app, await logInAs(app, 'utgave-editor'));
    await desk.call('POST', `/issues/${issue}/withdraw`, { language: 'nb', reason: 'Feil' });
    expect((await packageOf('arkivert')).status).toBe(410);
    expect((await packageOf('arkivert', '?version=1')).status).toBe(410);
  });
});
