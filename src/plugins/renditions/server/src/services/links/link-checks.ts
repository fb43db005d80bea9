import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { LinkCheck, LinkChecks } from '../../../../../issue-assembler/shared/link-checks';
import { publicBase } from '../site/published';
import { askLink } from './ask-link';
import type { LinkChecking } from './check-links';
import { beginCheck, callOff, runCheck, shownCheck, type Check } from './link-check';

/** The plugin's configuration `linkCheck`. */
export interface LinkCheckSettings {
  enabled: boolean;
  ports?: number[] | undefined;
  allowedAddresses?: string[] | undefined;
}

/** What the plugin itself asks of the service, beside what others do. */
export interface OwnLinkChecks extends LinkChecks {
  /** Calls off all that are running; when it resolves, nothing is asked any more. */
  stop: () => Promise<void>;
}

const MOST_CHECKS = 50;

/** The service `link-checks`. Checks are kept in memory: after a restart the editor asks again. */
export const linkChecks = ({ strapi }: { strapi: Core.Strapi }): OwnLinkChecks => {
  const checks = new LRUCache<string, Check>({ max: MOST_CHECKS, dispose: callOff });
  const running = new Set<Promise<void>>();
  const settings = (): LinkCheckSettings =>
    strapi.plugin('renditions').config<LinkCheckSettings>('linkCheck');
  const state = (key: string): LinkCheck => {
    if (!settings().enabled) return OFF;
    const check = checks.get(key);
    return check ? shownCheck(check) : { ...OFF, status: 'never' };
  };
  return {
    state,
    start: (key, assembly) => {
      if (!settings().enabled || checks.get(key)?.status === 'running') return state(key);
      const check = beginCheck(assembly, new Date());
      checks.set(key, check);
      const run = runCheck(check, asking(strapi, settings()), (error) =>
        strapi.log.error(`A check of links failed: ${String(error)}`),
      ).finally(() => running.delete(run));
      running.add(run);
      return state(key);
    },
    cancel: (key) => {
      const check = checks.get(key);
      if (check) callOff(check);
      return state(key);
    },
    stop: async () => {
      for (const check of checks.values()) callOff(check);
      await Promise.all(running);
    },
  };
};

const OFF: LinkCheck = { status: 'off', checked: 0, total: 0, leftOut: 0, startedAt: null, findings: [] };

const asking = (
  strapi: Core.Strapi,
  { ports, allowedAddresses }: LinkCheckSettings,
): Pick<LinkChecking, 'ask' | 'pause'> => {
  const userAgent = `Utgave link check (+${publicBase(strapi)})`;
  return {
    ask: (url, signal) =>
      askLink(url, {
        userAgent,
        signal,
        ...(ports ? { ports } : {}),
        ...(allowedAddresses ? { isAllowed: (address) => allowedAddresses.includes(address) } : {}),
      }),
    pause: async (milliseconds, signal) => {
      await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    },
  };
};
