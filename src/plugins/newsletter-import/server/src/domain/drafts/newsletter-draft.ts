import { blocksToPlainText, type Block, type Blocks } from '../../../../../../domain/rich-text';
import { isSafeAddress } from '../../../../../../domain/rules/broken-rules';
import { normaliseText } from '../facts/fingerprint';
import type { PlannedItem } from '../types';
import { cutText } from './fit-draft';

/** The texts a newsletter has about itself in one language. */
export interface NewsletterTexts {
  about: Blocks;
  mandate: Blocks;
  footer: Blocks;
  contactPoints: ContactPoint[];
}

export interface ContactPoint {
  label: string;
  email?: string | null;
  phone?: string | null;
  link?: string | null;
}

export interface NewsletterDraft {
  /** The parts the newsletter has nothing of yet, with what the source says. */
  fill: Partial<Pick<NewsletterTexts, 'about' | 'footer' | 'contactPoints'>>;
  /** What the newsletter says otherwise or not at all; it stays with the issue it stood in. */
  remaining: Blocks;
}

/**
 * Who the publisher is and how to reach it, as the newsletter's own text. Nothing an editor wrote is replaced: a part
 * of the newsletter that has text keeps it, and what the source says otherwise goes to the end of the issue.
 */
export function newsletterDraft(items: readonly PlannedItem[], stored: NewsletterTexts): NewsletterDraft {
  const said = normaliseText(textsOf(stored).join('\n'));
  const told = items
    .filter(({ type }) => type === 'contact')
    .map((item) => ({ item, blocks: withHeading(item) }))
    .filter(({ blocks }) => blocks.some((block) => !isSaid(block, said)));
  const about = told.filter(({ item }) => item.kind === 'about');
  const footer = told.filter(({ item }) => item.kind !== 'about');
  const points = told.flatMap(({ item }) => contactPointsOf(item));
  const remaining: Blocks = [];
  const fill: NewsletterDraft['fill'] = {};
  const place = (part: 'about' | 'footer', blocks: Blocks): void => {
    if (blocks.length === 0) return;
    if (stored[part].length === 0) fill[part] = blocks;
    else remaining.push(...blocks);
  };
  place(
    'about',
    about.flatMap(({ blocks }) => blocks),
  );
  place(
    'footer',
    footer.flatMap(({ blocks }) => blocks),
  );
  if (stored.contactPoints.length === 0 && points.length > 0) fill.contactPoints = distinct(points);
  return { fill, remaining };
}

/** Every text of a newsletter, for comparing. */
export function textsOf(stored: NewsletterTexts): string[] {
  return [
    ...[stored.about, stored.mandate, stored.footer].map((blocks) => blocksToPlainText(blocks)),
    ...stored.contactPoints.flatMap(({ label, email, phone, link }) =>
      [label, email, phone, link].flatMap((text) => text ?? []),
    ),
  ];
}

function isSaid(block: Block, said: string): boolean {
  return said.includes(normaliseText(blocksToPlainText([block])));
}

/** An item's title is a heading where the source had it as one; where it is the text's first words it says nothing new. */
function withHeading(item: PlannedItem): Blocks {
  const text = normaliseText(blocksToPlainText(item.blocks));
  const isOwn = item.title !== '' && !text.startsWith(normaliseText(item.title.replace(/\s…$/, '')));
  if (!isOwn) return item.blocks;
  return [{ type: 'heading', level: 3, children: [{ type: 'text', text: item.title }] }, ...item.blocks];
}

const LONGEST_LABEL = 200;

/** Addresses and telephone numbers of an item: those linked, and those that stand as text. */
function contactPointsOf(item: PlannedItem): ContactPoint[] {
  const label = cutText(item.title === '' ? firstWords(item.blocks) : item.title, LONGEST_LABEL);
  if (label === '') return [];
  const linked = item.links
    .filter(({ status, url }) => status === 'ok' && isSafeAddress(url))
    .map(({ url }): ContactPoint => {
      const email = /^mailto:([^\s@?]+@[^\s@?]+\.[^\s@?]+)/i.exec(url)?.[1];
      return email === undefined ? { label, link: url } : { label, email };
    });
  const phones = [...blocksToPlainText(item.blocks).matchAll(PHONE)].map(([, phone = '']): ContactPoint => ({
    label,
    phone: phone.replace(/\s+/g, ' ').trim(),
  }));
  return [...linked, ...phones];
}

const PHONE = /(?:tlf|telefon|tel|phone|telephone)\.?:?\s*((?:\+\d{1,3}\s*)?\d[\d ]{4,14}\d)/giu;

function firstWords(blocks: Blocks): string {
  return cutText(blocksToPlainText(blocks).split('\n')[0] ?? '', 60);
}

function distinct(points: readonly ContactPoint[]): ContactPoint[] {
  const seen = new Set<string>();
  return points.filter(({ email, phone, link }) => {
    const key = (email ?? phone ?? link ?? '').toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
