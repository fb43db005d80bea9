import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson, sha256Of } from '../../src/plugins/issue-assembler/server/src/domain/freeze-edition';
import { editionSchema, type Edition } from '../../src/plugins/issue-assembler/shared/edition';
import {
  editionOf,
  report,
  section,
} from '../../src/plugins/renditions/server/src/domain/document/edition.fixture';
import { IMAGES } from '../../src/plugins/renditions/server/src/domain/files/images.fixture';
import type { RenditionJob } from '../../src/plugins/renditions/server/src/domain/rendition';
import { NO_SURROUNDINGS } from '../../src/plugins/renditions/server/src/domain/web/surroundings';
import { renderPdf } from '../../src/plugins/renditions/server/src/services/rendering/pdf/render-pdf';
import { RENDERERS } from '../../src/plugins/renditions/server/src/services/rendering/renderers';
import { archiveManifestSchema } from '../../src/plugins/renditions/shared/archive-manifest';
import { readZip, type ZippedFile } from '../helpers/zip-reader';

const BASE = 'https://nyhetsbrev.example.org';
const PICTURE = readFileSync(path.resolve('database', 'demo', 'cover.png'));

const demo = (language: string): Edition =>
  editionSchema.parse(
    JSON.parse(readFileSync(path.resolve('tests', 'golden', `demo-edition.${language}.json`), 'utf8')),
  );

const jobOf = (edition: Edition, changes: Partial<RenditionJob> = {}): RenditionJob => ({
  form: 'zip',
  edition,
  base: BASE,
  surroundings: NO_SURROUNDINGS,
  sha256: sha256Of(canonicalJson(edition)),
  files: new Map(),
  ...changes,
});

const render = async (job: RenditionJob): Promise<Buffer> => {
  const { type, body } = await RENDERERS.zip(job);
  expect(type).toBe('application/zip');
  return Buffer.from(body);
};

const manifestIn = (files: readonly ZippedFile[]) =>
  archiveManifestSchema.parse(JSON.parse(String(files.find((file) => file.path === 'manifest.json')?.bytes)));

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** An edition that points to files of these names. */
const withAttachments = (...names: string[]): { edition: Edition; files: Map<string, Uint8Array> } => {
  const entries = names.map((name, index) =>
    report(`r${index}`, {
      file: {
        url: `/uploads/${index}`,
        name,
        mime: 'application/pdf',
        size: 1,
        alt: null,
        width: null,
        height: null,
      },
    }),
  );
  return {
    edition: editionOf([section('a', ...entries)]),
    files: new Map(names.map((name, index) => [`/uploads/${index}`, Buffer.from(`Innhold i ${name}`)])),
  };
};

describe.each(['nb', 'en'])('the archive package of the demo in %s', (language) => {
  const edition = demo(language);
  const job = jobOf(edition, { files: new Map([['/uploads/cover.png', PICTURE]]) });

  it('holds the edition, the PDF and the attachments, and says so with size and SHA-256 of each', async () => {
    const files = await readZip(await render(job));
    const { files: told, ...manifest } = manifestIn(files);
    expect(manifest).toEqual({
      format: 'utgave.archive/1',
      issue: {
        id: edition.issue.id,
        slug: edition.issue.slug,
        title: edition.issue.title,
        number: 2,
        year: 2022,
      },
      language,
      edition: { number: 1, publishedAt: edition.edition.publishedAt, sha256: job.sha256 },
      address: `${BASE}/${language === 'nb' ? 'nyhetsbrev' : 'en/newsletter'}/${edition.issue.slug}?version=1`,
      missing: [],
    });
    expect(files.map((file) => file.path)).toEqual(['manifest.json', ...told.map((file) => file.path)]);
    expect(told.map(({ path: at, role, size, sha256 }) => ({ at, role, size, sha256 }))).toEqual(
      files.slice(1).map(({ path: at, bytes }, index) => ({
        at,
        role: ['edition', 'document', 'attachment'][index],
        size: bytes.length,
        sha256: hash(bytes),
      })),
    );
    expect(told.at(-1)).toMatchObject({
      path: 'attachments/01-cover.png',
      mediaType: 'image/png',
      name: 'cover.png',
      address: '/uploads/cover.png',
    });
  });

  it('holds the edition byte for byte as it was hashed, and the PDF as it is published', async () => {
    const files = new Map((await readZip(await render(job))).map((file) => [file.path, file.bytes]));
    const json = files.get('edition.json') ?? Buffer.alloc(0);
    expect(hash(json)).toBe(job.sha256);
    expect(editionSchema.parse(JSON.parse(json.toString('utf8')))).toEqual(edition);
    expect(files.get('edition.pdf')?.equals(Buffer.from(renderPdf(job)))).toBe(true);
    expect(files.get('attachments/01-cover.png')?.equals(PICTURE)).toBe(true);
  });

  it('is of the day of publication, and has the same bytes each time', async () => {
    const bytes = await render(job);
    for (const { changed } of await readZip(bytes))
      expect(changed).toBe(`${edition.edition.publishedAt.slice(0, 10)} 12:00`);
    expect((await render(job)).equals(bytes)).toBe(true);
  });
});

describe('attachments', () => {
  it('lie in one folder under plain names, whatever they are called', async () => {
    const names = [
      '../../../etc/passwd',
      '/etc/cron.d/job',
      'C:\\Windows\\system.ini',
      '..\\..\\a.pdf',
      'a\0b.pdf',
      'manifest.json',
      '../manifest.json',
      'Årsrapport.pdf',
      'Årsrapport.pdf',
      'æ'.repeat(500),
    ];
    const { edition, files } = withAttachments(...names);
    const read = await readZip(await render(jobOf(edition, { files })));
    const attached = read.slice(3);
    for (const file of attached) expect(file.path).toMatch(/^attachments\/\d\d-[a-z0-9-]+(?:\.[a-z0-9]+)?$/);
    expect(attached.map(({ bytes }) => String(bytes))).toEqual(names.map((name) => `Innhold i ${name}`));
    expect(new Set(read.map((file) => file.path)).size).toBe(read.length);
    const told = manifestIn(read).files.filter(({ role }) => role === 'attachment');
    expect(told.map(({ name }) => name)).toEqual(names);
  });

  it('that cannot be had are told, with the reason', async () => {
    const { edition, files } = withAttachments('en.pdf', 'to.pdf', 'tre.pdf');
    files.delete('/uploads/0');
    files.delete('/uploads/2');
    const missing = new Map([['/uploads/2', 'too_large' as const]]);
    const read = await readZip(await render(jobOf(edition, { files, missing })));
    expect(read.map((file) => file.path)).toEqual([
      'manifest.json',
      'edition.json',
      'edition.pdf',
      'attachments/02-to.pdf',
    ]);
    expect(manifestIn(read).missing).toEqual([
      { name: 'en.pdf', address: '/uploads/0', reason: 'not_found' },
      { name: 'tre.pdf', address: '/uploads/2', reason: 'too_large' },
    ]);
  });

  it('do not change the PDF: a report that is a picture is not drawn in it', async () => {
    const { edition } = withAttachments('bilde.png');
    const files = new Map([['/uploads/0', IMAGES.png]]);
    const read = await readZip(await render(jobOf(edition, { files })));
    const alone = renderPdf({ edition, base: BASE, files: new Map() });
    expect(read.find((file) => file.path === 'edition.pdf')?.bytes.equals(Buffer.from(alone))).toBe(true);
  });
});

describe('nothing is archived', () => {
  it('of a draft', async () => {
    await expect(render(jobOf(demo('nb'), { isDraft: true }))).rejects.toThrow('not published');
  });

  it('under a hash that is not the edition’s', async () => {
    await expect(render(jobOf(demo('nb'), { sha256: '0'.repeat(64) }))).rejects.toThrow('SHA-256');
  });
});
