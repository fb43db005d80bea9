import { spawn, type ChildProcess } from 'node:child_process';
import type { Rendition } from '../../domain/rendition';
import { createRenderPool, type PoolSettings, type RenderPool, type RenderingQuestion } from './render-pool';
import { RenderingUnavailable } from './unavailable';

/** A process that does what its job's form says, and tells by its body how many it has made. */
const PROCESS = `
  let made = 0;
  process.on('message', ({ form }) => {
    if (form === 'stuck') for (;;);
    if (form === 'exit') process.exit(0);
    if (form === 'refused') return process.send({ error: 'no such form' });
    made += 1;
    const rendition = { type: form, body: String(made) };
    setTimeout(() => process.send({ rendition }), form === 'slow' ? 100 : 20);
  });
  process.on('disconnect', () => process.exit());
`;

let pool: RenderPool;
let begun = 0;
const poolOf = (settings: Partial<PoolSettings> = {}): RenderPool => {
  begun = 0;
  const begin = (): ChildProcess => {
    begun += 1;
    return spawn(process.execPath, ['-e', PROCESS], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
  };
  pool = createRenderPool({ begin, ...settings });
  return pool;
};
afterEach(() => pool.stop());

const job = (form: string, more: object = {}) => ({ form, ...more }) as unknown as RenderingQuestion;
const outcomes = async (made: readonly Promise<Rendition>[]): Promise<unknown[]> =>
  (await Promise.allSettled(made)).map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value.body : (outcome.reason as Error).message,
  );
const renderAll = (forms: readonly string[]): Promise<unknown[]> =>
  outcomes(forms.map((form) => pool.render(job(form))));

describe('the pool of renditions', () => {
  it('begins its process when it is first asked, and makes one after another', async () => {
    poolOf();
    expect(begun).toBe(0);
    expect(await renderAll(['page', 'pdf', 'txt'])).toEqual(['1', '2', '3']);
    expect(begun).toBe(1);
  });

  it('tells what cannot be made, and goes on', async () => {
    poolOf();
    expect(await renderAll(['refused', 'page'])).toEqual(['no such form', '1']);
    expect(begun).toBe(1);
  });

  it.each([
    ['exit', "The renditions' process ended."],
    ['stuck', 'A rendition took more than 3 seconds.'],
  ])('replaces a process on %s, and makes what waits', async (form, reason) => {
    poolOf({ longestMs: 3000 });
    expect(await renderAll(['page', form, 'page', 'page'])).toEqual(['1', reason, '1', '2']);
    expect(begun).toBe(2);
  });

  it('counts the time of a rendition from when it is being made', async () => {
    poolOf({ longestMs: 3000 });
    const forms = Array.from({ length: 35 }, () => 'slow');
    expect(await renderAll(forms)).toEqual(forms.map((_, index) => String(index + 1)));
  });

  it('tells what cannot be sent to the process, and goes on', async () => {
    poolOf();
    const unsendable = pool.render(job('page', { deed: () => undefined }));
    expect(await outcomes([unsendable, pool.render(job('page'))])).toEqual([
      expect.stringMatching(/could not be cloned/),
      '1',
    ]);
  });

  it('refuses those of a flood, and nobody else', async () => {
    poolOf({ mostWaiting: 2 });
    const waiting = ['page', 'page', 'page'].map((form) => pool.render(job(form)));
    await expect(pool.render(job('page'))).rejects.toThrow(RenderingUnavailable);
    expect(await outcomes(waiting)).toEqual(['1', '2', '3']);
  });

  it('makes nothing any more once it is stopped, and ends even what has no end', async () => {
    poolOf();
    const waiting = renderAll(['stuck', 'page']);
    await pool.stop();
    expect(await waiting).toEqual(['The app is stopping.', 'The app is stopping.']);
    await expect(pool.render(job('page'))).rejects.toThrow(RenderingUnavailable);
    expect(begun).toBe(1);
  });
});
