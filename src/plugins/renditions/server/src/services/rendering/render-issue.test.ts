import { article, editionOf, section } from '../../domain/document/edition.fixture';
import type { ArchiveJob, Rendition, RenditionOrder } from '../../domain/rendition';
import { NO_SURROUNDINGS } from '../../domain/web/surroundings';
import type { LoadedFiles } from '../files/load-files';
import { createIssueRenderer, type IssueRenderer, type RenderingMeans } from './render-issue';
import type { RenderPool } from './render-pool';
import { RenderingUnavailable } from './unavailable';

const image = {
  url: '/uploads/kart.png',
  name: 'kart.png',
  alternativeText: 'Et kart',
  caption: null,
  width: 1,
  height: 1,
  hash: 'kart',
  ext: '.png',
  mime: 'image/png',
  size: 1,
  provider: 'local',
  createdAt: '2022-06-01T08:00:00.000Z',
  updatedAt: '2022-06-01T08:00:00.000Z',
};
const body = [{ type: 'image' as const, image, children: [{ type: 'text' as const, text: '' }] }];

const order = (changes: Partial<RenditionOrder> = {}): RenditionOrder => ({
  form: 'txt',
  edition: editionOf([section('aktuelt', article('en-sak', { body }))]),
  base: 'https://example.org',
  sha256: 'a'.repeat(64),
  surroundings: NO_SURROUNDINGS,
  ...changes,
});

const found: LoadedFiles = { files: new Map([[image.url, Buffer.from('a picture')]]), missing: new Map() };
const lost: LoadedFiles = { files: new Map(), missing: new Map([[image.url, 'unreachable']]) };

/** What a renderer asked of its worker and of the files' store. */
const asked = { jobs: 0, files: 0 };
const rendererOf = (means: Partial<RenderingMeans> = {}): IssueRenderer => {
  Object.assign(asked, { jobs: 0, files: 0 });
  const pool: RenderPool = {
    render: async () => {
      asked.jobs += 1;
      await Promise.resolve();
      return { type: 'text/plain', body: `made ${asked.jobs}` };
    },
    stop: () => Promise.resolve(),
  };
  const load = (): Promise<LoadedFiles> => {
    asked.files += 1;
    return Promise.resolve(found);
  };
  return createIssueRenderer({ load, pool, ...means });
};
const bodies = (renditions: readonly Rendition[]): unknown[] => renditions.map((rendition) => rendition.body);

describe('a rendition', () => {
  it('is made once for all who ask meanwhile, and for those who ask later', async () => {
    const renderer = rendererOf();
    const [one, other] = await Promise.all([renderer.render(order()), renderer.render(order())]);
    expect(bodies([one, other, await renderer.render(order())])).toEqual(['made 1', 'made 1', 'made 1']);
  });

  it.each([
    ['form', { form: 'md' as const }],
    ['edition', { sha256: 'b'.repeat(64) }],
    ['address of the site', { base: 'https://example.com' }],
    ['draft', { isDraft: true }],
  ])('is another for another %s', async (_, changes) => {
    const renderer = rendererOf();
    await renderer.render(order());
    expect(await renderer.render(order(changes))).toMatchObject({ body: 'made 2' });
  });

  it('that failed is tried again after a minute, and no sooner', async () => {
    jest.useFakeTimers();
    try {
      const render = jest
        .fn<Promise<Rendition>, []>()
        .mockRejectedValueOnce(new Error('failed'))
        .mockResolvedValue({ type: 'text/plain', body: 'made' });
      const renderer = rendererOf({ pool: { render, stop: () => Promise.resolve() } });
      await expect(renderer.render(order())).rejects.toThrow('failed');
      jest.advanceTimersByTime(59_000);
      await expect(renderer.render(order())).rejects.toThrow('failed');
      expect(render).toHaveBeenCalledTimes(1);
      jest.advanceTimersByTime(2_000);
      expect(await renderer.render(order())).toMatchObject({ body: 'made' });
    } finally {
      jest.useRealTimers();
    }
  });

  it('that was refused for the crowd is made as soon as there is room', async () => {
    const render = jest
      .fn<Promise<Rendition>, []>()
      .mockRejectedValueOnce(new RenderingUnavailable('too many'))
      .mockResolvedValue({ type: 'text/plain', body: 'made' });
    const renderer = rendererOf({ pool: { render, stop: () => Promise.resolve() } });
    await expect(renderer.render(order())).rejects.toThrow(RenderingUnavailable);
    expect(await renderer.render(order())).toMatchObject({ body: 'made' });
  });

  it('is given files where its form is made of them, and no others', async () => {
    const renderer = rendererOf();
    await renderer.render(order());
    expect(asked.files).toBe(0);
    await renderer.render(order({ form: 'pdf' }));
    expect(asked.files).toBe(1);
  });

  it('without a file that may come back is made again after a minute', async () => {
    jest.useFakeTimers();
    try {
      const load = jest.fn<Promise<LoadedFiles>, []>().mockResolvedValueOnce(lost).mockResolvedValue(found);
      const renderer = rendererOf({ load });
      const pdf = order({ form: 'pdf' });
      expect(await renderer.render(pdf)).toMatchObject({ body: 'made 1', isProvisional: true });
      jest.advanceTimersByTime(59_000);
      expect(await renderer.render(pdf)).toMatchObject({ body: 'made 1' });
      jest.advanceTimersByTime(2_000);
      const whole = await renderer.render(pdf);
      expect(whole).toEqual({ type: 'text/plain', body: 'made 2' });
      jest.advanceTimersByTime(120_000);
      expect(await renderer.render(pdf)).toBe(whole);
    } finally {
      jest.useRealTimers();
    }
  });

  it('no longer waits for files when the app stops', async () => {
    const load: RenderingMeans['load'] = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('given up')));
      });
    const renderer = rendererOf({ load });
    const outcome = expect(renderer.render(order({ form: 'pdf' }))).rejects.toThrow('given up');
    await Promise.resolve();
    await renderer.stop();
    await outcome;
  });
});

describe('a file of the archive', () => {
  it('is read and made one at a time, and once', async () => {
    const renderer = rendererOf();
    let [loading, most] = [0, 0];
    const load = async (): Promise<ArchiveJob> => {
      loading += 1;
      most = Math.max(most, loading);
      await Promise.resolve();
      loading -= 1;
      return { file: 'atom.xml', language: 'nb', part: {}, base: 'https://example.org', editions: [] };
    };
    const keys = ['one', 'other', 'third', 'one'];
    const made = await Promise.all(keys.map((key) => renderer.renderFile(key, load)));
    expect(bodies(made)).toEqual(['made 1', 'made 2', 'made 3', 'made 1']);
    expect(most).toBe(1);
  });

  it('is refused to a flood before anything is read for it', async () => {
    const renderer = rendererOf();
    const load = jest.fn(() => new Promise<ArchiveJob>(() => undefined));
    for (let index = 0; index < 30; index += 1) void renderer.renderFile(String(index), load);
    await expect(renderer.renderFile('more', load)).rejects.toThrow(RenderingUnavailable);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
