import type { LinkStatus } from '../../../../shared/report';
import { fromRuns, type InlineText, type Run } from './inline-text';

export interface FoundLink {
  label: string;
  url: string;
  status: LinkStatus;
  isRelative: boolean;
  line: number;
  /** Where the label stands in the text. */
  start: number;
  end: number;
}

/** The links of a text, in order. */
export function linksOf(inline: InlineText): FoundLink[] {
  const links: FoundLink[] = [];
  let at = 0;
  let openId: number | null = null;
  for (const run of inline.runs) {
    const end = at + run.text.length;
    const open = links.at(-1);
    if (run.link && open && run.link.id === openId) {
      open.label += run.text;
      open.end = end;
    } else if (run.link) {
      openId = run.link.id;
      links.push({ label: run.text, ...targetOf(run.link.url), line: run.line, start: at, end });
    } else {
      openId = null;
    }
    at = end;
  }
  return links.map((link) => ({ ...link, label: link.label.replace(/\s+/g, ' ').trim() }));
}

/** A target is there when it has an http, https or mailto address; all else is a link that lost its target. */
export function targetOf(url: string): { url: string; status: LinkStatus; isRelative: boolean } {
  const target = url.trim();
  if (/^mailto:[^\s@]+@[^\s@]+/i.test(target) || /^https?:\/\/[^\s/]+/i.test(target))
    return { url: target, status: 'ok', isRelative: false };
  if (/^\/\/[^\s/]+\.[^\s/]+/.test(target))
    return { url: `https:${target}`, status: 'ok', isRelative: false };
  const isRelative = target !== '' && !target.startsWith('#') && !/^[a-z][a-z0-9+.-]*:/i.test(target);
  return { url: target, status: 'missing', isRelative };
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'“”«»]+|[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** Addresses that stand as bare text become links. `nextId` keeps them apart from the links already there. */
export function linkBareAddresses(inline: InlineText): InlineText {
  let nextId = inline.runs.reduce((highest, run) => Math.max(highest, run.link?.id ?? -1), -1) + 1;
  const runs = inline.runs.flatMap((run): Run[] => {
    if (run.link || run.code || !/[@:.]/.test(run.text)) return [run];
    const parts: Run[] = [];
    let done = 0;
    const push = (text: string, link: Run['link']): void => {
      const line = run.line + run.text.slice(0, done).split('\n').length - 1;
      if (text !== '') parts.push({ ...run, text, line, link });
      done += text.length;
    };
    for (const match of run.text.matchAll(ADDRESS)) {
      const address = match[0].replace(/[.,;:!?)\]]+$/, '');
      push(run.text.slice(done, match.index), null);
      push(address, { url: addressUrl(address), id: nextId });
      nextId += 1;
    }
    push(run.text.slice(done), null);
    return parts;
  });
  return fromRuns(runs);
}

function addressUrl(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return /^www\./i.test(address) ? `https://${address}` : `mailto:${address}`;
}
