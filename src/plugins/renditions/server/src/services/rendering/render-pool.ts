import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { ArchiveJob, Rendition, RenditionJob } from '../../domain/rendition';
import { RenderingUnavailable } from './unavailable';

/** What the process is sent, one at a time. */
export type RenderingQuestion = RenditionJob | ArchiveJob;
export type RenderingAnswer = { rendition: Rendition } | { error: string };

/** Renditions are made elsewhere, one after another. */
export interface RenderPool {
  /**
   * Rejects with {@link RenderingUnavailable} where too many wait or the app is stopping, and with another error where
   * this rendition cannot be made or takes too long: those that wait are made all the same.
   */
  render: (job: RenderingQuestion) => Promise<Rendition>;
  /** Ends the process for good, whatever it is at. */
  stop: () => Promise<void>;
}

export interface PoolSettings {
  /** Begins the process that answers each {@link RenderingQuestion} by a {@link RenderingAnswer}. */
  begin: () => ChildProcess;
  /** How long one rendition may take, in milliseconds. What takes longer is stuck, and its process is replaced. */
  longestMs: number;
  /** More than this waiting is a flood, not a readership: what is read is kept in memory. */
  mostWaiting: number;
}

/** Megabytes of heap: what takes more ends the process and not the app. */
const MOST_MEMORY = 1024;

const beginProcess = (): ChildProcess =>
  fork(path.join(__dirname, 'rendering-process.js'), {
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    // Bytes go as bytes.
    serialization: 'advanced',
  });

const DEFAULTS: PoolSettings = {
  begin: beginProcess,
  // Longer than any issue takes by far.
  longestMs: 30_000,
  mostWaiting: 100,
};

interface Waiting {
  job: RenderingQuestion;
  resolve: (rendition: Rendition) => void;
  reject: (error: Error) => void;
}

/**
 * One process, begun when it is first needed and replaced when it fails: a PDF takes a tenth of a second of computing,
 * during which the app goes on answering. No thread, since one that is busy outside of JavaScript cannot be ended: it
 * would go on computing, and keep the app from stopping.
 */
export const createRenderPool = (settings: Partial<PoolSettings> = {}): RenderPool => {
  const { begin, longestMs, mostWaiting } = { ...DEFAULTS, ...settings };
  const queue: Waiting[] = [];
  let current: { waiting: Waiting; timer: NodeJS.Timeout } | null = null;
  let child: ChildProcess | null = null;
  let isStopped = false;

  const settle = (deed: (waiting: Waiting) => void): void => {
    if (!current) return;
    const { waiting, timer } = current;
    current = null;
    clearTimeout(timer);
    deed(waiting);
    makeNext();
  };

  const replaceChild = (reason: string): void => {
    const gone = child;
    child = null;
    gone?.kill('SIGKILL');
    settle(({ reject }) => reject(new Error(reason)));
  };

  const begun = (): ChildProcess => {
    const started = begin();
    // It keeps nothing alive that has nothing else to do.
    started.unref();
    started.channel?.unref();
    // One that was replaced has nothing to say any more.
    const whileInUse =
      <Told>(listen: (told: Told) => void) =>
      (told: Told): void => {
        if (child === started) listen(told);
      };
    const hear = (answer: RenderingAnswer): void =>
      settle(({ resolve, reject }) =>
        'rendition' in answer ? resolve(answer.rendition) : reject(new Error(answer.error)),
      );
    started.on('message', whileInUse(hear));
    started.on(
      'error',
      whileInUse((error: Error) => replaceChild(`The renditions' process failed: ${error.message}`)),
    );
    started.on(
      'exit',
      whileInUse(() => replaceChild("The renditions' process ended.")),
    );
    return started;
  };

  const makeNext = (): void => {
    if (current) return;
    const waiting = queue.shift();
    if (!waiting) return;
    const giveUp = (): void => replaceChild(`A rendition took more than ${longestMs / 1000} seconds.`);
    current = { waiting, timer: setTimeout(giveUp, longestMs).unref() };
    try {
      child ??= begun();
      child.send(waiting.job);
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
      const last = child;
      child = null;
      const stopping = new RenderingUnavailable('The app is stopping.');
      for (const { reject } of queue.splice(0)) reject(stopping);
      settle(({ reject }) => reject(stopping));
      if (!last || last.exitCode !== null || last.signalCode !== null) return;
      const gone = once(last, 'exit');
      last.ref();
      last.kill('SIGKILL');
      await gone;
    },
  };
};
