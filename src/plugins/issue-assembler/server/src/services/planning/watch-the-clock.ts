import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { createPlanner } from './carry-out-plans';

/** How an instance looks for planned publications: the plugin's configuration `plannedPublishing`. */
export interface PlannedPublishing {
  enabled: boolean;
  everySeconds: number;
}

/**
 * Carries out plans from the moment the app listens: a command that loads the app and does not serve publishes
 * nothing. A timer of the process rather than Strapi's cron, which has no say over what is already running.
 */
export const watchTheClock = (
  strapi: Core.Strapi,
  { enabled, everySeconds }: PlannedPublishing,
): { stop: () => Promise<void> } => {
  if (!enabled) return { stop: () => Promise.resolve() };
  const planner = createPlanner(strapi, randomUUID());
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const check = (): void => {
    running ??= planner
      .check(new Date())
      .then(
        () => undefined,
        (error: unknown) => {
          strapi.log.error(`Looking for planned publications failed: ${String(error)}`);
        },
      )
      .finally(() => {
        running = undefined;
      });
  };
  const start = (): void => {
    check();
    timer = setInterval(check, everySeconds * 1000);
    timer.unref();
  };
  strapi.server.httpServer.once('listening', start);
  return {
    stop: async () => {
      strapi.server.httpServer.off('listening', start);
      clearInterval(timer);
      await running;
    },
  };
};
