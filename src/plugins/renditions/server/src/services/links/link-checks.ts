import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { EDITION_FORMAT, type Assembly } from '../../../../../issue-assembler/shared/edition';
import type { Finding } from '../../../../../issue-assembler/shared/readiness';
import type { LinkCheck, LinkChecks } from '../../../../../issue-assembler/shared/link-checks';
import { linksOf, type PlacedLink } from '../../domain/preflight/links-of';
import { publicBase } from '../site/published';
import { askLink, type LinkAnswer } from './ask-link';
import { checkLinks, MOST_LINKS } from './check-links';

/** The plugin's configuration `linkCheck`. */
export interface LinkCheckSettings {
  enabled: boolean;
  ports?: number[] | undefined;
  allowedAddresses?: string[] | undefined;
}

/** One check, running or ended. Kept in memory: after a restart the editor asks again. */
interface Check {
  status: 'running' | 'done' | 'cancelled';
  startedAt: string;
  links: PlacedLink[];
  answers: Map<string, LinkAnswer>;
  total: number;
  abort: AbortController;
}

const MOST_CHECKS = 50;

/** The service `link-checks`. */
export const linkChecks = ({ strapi }: { strapi: Core.Strapi }): LinkChecks => {
  const checks = new LRUCache<string, Check>({ max: MOST_CHECKS, dispose: ({ abort }) => abort.abort() });
  const settings = (): LinkCheckSettings =>
    strapi.plugin('renditions').config<LinkCheckSettings>('linkCheck');
  const state = (key: string): LinkCheck => (settings().enabled ? shown(checks.get(key)) : OFF);
  return {
    state,
    start: (key, assembly) => {
      if (!settings().enabled || checks.get(key)?.status === 'running') return state(key);
      const check = begun(assembly);
      checks.set(key, check);
      void run(strapi, check, settings());
      return state(key);
    },
    cancel: (key) => {
      const check = checks.get(key);
      if (check?.status === 'running') {
        check.status = 'cancelled';
        check.abort.abort();
      }
      return state(key);
    },
  };
};

const OFF: LinkCheck = { status: 'off', checked: 0, total: 0, startedAt: null, findings: [] };

const begun = (assembly: Assembly): Check => {
  const edition = { number: 1, publishedAt: '2000-01-01T00:00:00Z', note: null };
  const links = linksOf({ format: EDITION_FORMAT, edition, ...assembly });
  return {
    status: 'running',
    startedAt: new Date().toISOString(),
    links,
    answers: new Map(),
    total: Math.min(MOST_LINKS, new Set(links.map(({ url }) => url)).size),
    abort: new AbortController(),
  };
};

const run = async (
  strapi: Core.Strapi,
  check: Check,
  { ports, allowedAddresses }: LinkCheckSettings,
): Promise<void> => {
  const { signal } = check.abort;
  const userAgent = `Utgave link check (+${publicBase(strapi)})`;
  try {
    await checkLinks(
      check.links.map(({ url }) => url),
      {
        ask: (url) =>
          askLink(url, {
            userAgent,
            signal,
            ...(ports ? { ports } : {}),
            ...(allowedAddresses ? { isAllowed: (address) => allowedAddresses.includes(address) } : {}),
          }),
        pause: async (milliseconds) => {
          await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
        },
        onAnswer: (url, answer) => check.answers.set(url, answer),
        signal,
      },
    );
  } catch (error) {
    strapi.log.error(`A check of links failed: ${String(error)}`);
  }
  if (check.status === 'running') check.status = 'done';
};

const shown = (check: Check | undefined): LinkCheck => {
  if (!check) return { ...OFF, status: 'never' };
  return {
    status: check.status,
    checked: check.answers.size,
    total: check.total,
    startedAt: check.startedAt,
    findings: check.links.flatMap(({ url, subject, title }): Finding[] => {
      const answer = check.answers.get(url);
      if (!answer || answer.status === 'ok') return [];
      const code = answer.status === 'dead' ? 'link_dead' : 'link_unsure';
      return [{ severity: 'look', code, subject, title, values: { url, status: answer.reason } }];
    }),
  };
};
