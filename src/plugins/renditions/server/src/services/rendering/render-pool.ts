import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ArchiveJob, Rendition, RenditionJob } from '../../domain/rendition';
import { RenderingUnavailable } from './unavailable';

/** What the worker is sent, one at a time. */
export type WorkerQuestion = RenditionJob | ArchiveJob;
export type WorkerAnswer = { rendition: Rendition } | { error: string };

/** Renditions are made elsewhere, one after another. */
export interface RenderPool {
  /**
   * Rejects with {@link RenderingUnavailable} where too many wait or the app is stopping, and with another error where
   * this rendition cannot be made or takes too long: those that wait are made all the same.
   */
  render: (job: WorkerQuestion) => Promise<Rendition>;
  /** Ends the worker for good. */
  stop: () => Promise<void>;
}

export interface PoolSettings {
  /** Begins the thread that answers each {@link WorkerQuestion} by a {@link WorkerAnswer}. */
  begin: () => Worker;
  /** How long one rendition may take, in milliseconds. What takes longer is stuck, and its worker is replaced. */
  longestMs: number;
  /** More than this waiting is a flood, not a readership: what is read is kept in memory. */
  mostWaiting: number;
}

/** The heap is bounded so that what takes too much of it ends the thread and not the app. */
const MOST_MEMORY = { maxOldGenerationSizeMb: 1024 };

const DEFAULTS: PoolSettings = {
  begin: () => new Worker(path.join(__dirname, 'worker.js'), { resourceLimits: MOST_MEMORY }),
  // Longer than any issue takes by far.
  longestMs: 30_000,
  mostWaiting: 100,
};

interface Waiting {
  job: WorkerQuestion;
  resolve: (rendition: Rendition) => void;
  reject: (error: Error) => void;
}

/**
 * One worker thread, begun when it is first needed and replaced when it fails: a PDF takes a tenth of a second of
 * computing, during which the main thread goes on answering.
 */
export const createRenderPool = (settings: Partial<PoolSettings> = {}): RenderPool => {
  const { begin, longestMs, mostWaiting } = { ...DEFAULTS, ...settings };
  const queue: Waiting[] = [];
  let current: { waiting: Waiting; timer: NodeJS.Timeout } | null = null;
  let worker: Worker | null = null;
  let isStopped = false;

  const settle = (deed: (waiting: Waiting) => void): void => {
    if (!current) return;
    const { waiting, timer } = current;
    current = null;
    clearTimeout(timer);
    deed(waiting);
    makeNext();
  };

  const replaceWorker = (reason: string): void => {
    const gone = worker;
    worker = null;
    void gone?.terminate();
    settle(({ reject }) => reject(new Error(reason)));
  };

  const begun = (): Worker => {
    const thread = begin();
    // It keeps no process alive that has nothing else to do.
    thread.unref();
    // One that was replaced has nothing to say any more.
    const whileInUse =
      <Told>(listen: (told: Told) => void) =>
      (told: Told): void => {
        if (worker === thread) listen(told);
      };
    thread.on(
      'message',
      whileInUse((answer: WorkerAnswer) =>
        settle(({ resolve, reject }) =>
          'rendition' in answer ? resolve(answer.rendition) : reject(new Error(answer.error)),
        ),
      ),
    );
    thread.on(
      'error',
      whileInUse((error: Error) => replaceWorker(`The renditions' worker failed: ${error.message}`)),
    );
    thread.on(
      'exit',
      whileInUse(() => replaceWorker("The renditions' worker ended.")),
    );
    return thread;
  };

  const makeNext = (): void => {
    if (current) return;
    const waiting = queue.shift();
    if (!waiting) return;
    const giveUp = (): void => replaceWorker(`A rendition took more than ${longestMs / 1000} seconds.`);
    current = { waiting, timer: setTimeout(giveUp, longestMs).unref() };
    try {
      worker ??= begun();
      worker.postMessage(waiting.job);
    } catch (error) {
      settle(({ reject }) => reject(error instanceof Error ? error : new Error(String(error))));
    }
  };

  return {
    render: (job) =>
      new Promise((resolve, reject) => {
        if (isStopped) return reject(new RenderingUnavailable('The app is stopping.'));
        if (queue.length >= mostWaiting)
          return reject(new RenderingUnavailable('Too many renditions are being made.'));
        queue.push({ job, resolve, reject });
        makeNext();
      }),
    stop: async () => {
      isStopped = true;
      const last = worker;
      worker = null;
      const stopping = new RenderingUnavailable('The app is stopping.');
      for (const { reject } of queue.splice(0)) reject(stopping);
      settle(({ reject }) => reject(stopping));
      await last?.terminate();
    },
  };
};
