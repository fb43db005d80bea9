export interface AccessLog {
  add: (method: string, url: string, status: number) => void;
  /** Writes what is waiting. */
  flush: () => void;
  stop: () => void;
}

/** Lines written at once; a logger call for each request would cost more than answering it. */
const MOST_LINES = 2000;
const FLUSH_EVERY_MS = 200;

/**
 * Access log of the answers given ahead of Strapi's own logger: the same words, with the time of each request, and
 * written in bundles.
 */
export const createAccessLog = (write: (lines: string) => void, isOn: () => boolean): AccessLog => {
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length === 0) return;
    const text = lines.join('\n');
    lines = [];
    write(text);
  };
  const timer = setInterval(flush, FLUSH_EVERY_MS);
  timer.unref();
  return {
    add: (method, url, status) => {
      if (!isOn()) return;
      lines.push(`${new Date().toISOString()} ${method} ${url} ${status} (recorded)`);
      if (lines.length >= MOST_LINES) flush();
    },
    flush,
    stop: () => {
      clearInterval(timer);
      flush();
    },
  };
};
