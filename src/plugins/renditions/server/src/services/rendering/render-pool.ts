import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ArchiveJob, Rendition, RenditionJob } from '../../domain/rendition';

export interface WorkerQuestion {
  id: number;
  job: RenditionJob | ArchiveJob;
}
export type WorkerAnswer = { id: number } & ({ rendition: Rendition } | { error: string });

/** Longer than any issue takes by far; what takes longer is stuck, and its worker is replaced. */
const LONGEST_MS = 30_000;
/** More than this waiting is a flood, not a readership: what is read is kept in memory. */
const MOST_WAITING = 100;

/** Renditions are made elsewhere, one after another. */
export interface RenderPool {
  /** Refused with an error where the rendition cannot be made, takes too long, or too many wait. */
  render: (job: RenditionJob | ArchiveJob) => Promise<Rendition>;
  stop: () => Promise<void>;
}

interface Waiting {
  resolve: (rendition: Rendition) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
}

/**
 * One worker thread, begun when it is first needed and replaced when it fails: a PDF takes a tenth of a second of
 * computing, during which the main thread goes on answering.
 */
export const createRenderPool = (): RenderPool => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const settle = (id: number, deed: (waiting: Waiting) => void): void => {
    const found = waiting.get(id);
    if (!found) return;
    waiting.delete(id);
    clearTimeout(found.timer);
    deed(found);
  };

  const fail = (reason: string): void => {
    const gone = worker;
    worker = null;
    void gone?.terminate();
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(new Error(reason)));
  };

  const begin = (): Worker => {
    const begun = new Worker(path.join(__dirname, 'worker.js'));
    // It keeps no process alive that has nothing else to do.
    begun.unref();
    begun.on('message', (answer: WorkerAnswer) =>
      settle(answer.id, ({ resolve, reject }) =>
        'rendition' in answer ? resolve(answer.rendition) : reject(new Error(answer.error)),
      ),
    );
    begun.on('error', (error) => {
      if (worker === begun) fail(`The renditions' worker failed: ${error.message}`);
    });
    begun.on('exit', () => {
      if (worker === begun) fail("The renditions' worker ended.");
    });
    return begun;
  };

  return {
    render: (job) =>
      new Promise((resolve, reject) => {
        if (waiting.size >= MOST_WAITING) {
          reject(new Error('Too many renditions are being made. Try again in a moment.'));
          return;
        }
        worker ??= begin();
        lastId += 1;
        const id = lastId;
        const timer = setTimeout(
          () => fail(`A rendition took more than ${LONGEST_MS / 1000} seconds and was given up.`),
          LONGEST_MS,
        );
        timer.unref();
        waiting.set(id, { resolve, reject, timer });
        worker.postMessage({ id, job } satisfies WorkerQuestion);
      }),
    stop: async () => {
      const last = worker;
      worker = null;
      for (const id of [...waiting.keys()])
        settle(id, ({ reject }) => reject(new Error('The server is stopping.')));
      await last?.terminate();
    },
  };
};
