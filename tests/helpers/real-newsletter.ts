import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { organisations } from '../../database/demo/organisations';
import type { TestApp } from './app';

const FOLDER = path.resolve(process.cwd(), '../shared/data');
const INVENTORY = path.join(FOLDER, 'kom-nyhetsbrev-2022-05.inventory.json');

/** The real newsletter, which is not part of the project: tests of it are skipped where it is not beside the project. */
export const REAL_NEWSLETTER = path.join(FOLDER, 'kom-nyhetsbrev-2022-05.md');
export const isRealNewsletterThere = existsSync(REAL_NEWSLETTER) && existsSync(INVENTORY);

const countedItem = z.object({
  id: z.number(),
  lines: z.tuple([z.number(), z.number()]),
  section: z.string(),
  type: z.string(),
  contentType: z.string(),
  subheading: z.string(),
  title: z.string(),
  orgs: z.array(z.string()),
  links: z.array(z.object({ line: z.number(), label: z.string(), url: z.string() })),
  bold: z.array(z.object({ line: z.number(), text: z.string() })),
});
/** A matter of the real newsletter, as a careful reader counted it. */
export type CountedItem = z.infer<typeof countedItem>;

/** All matters of the real newsletter, in the order it tells them. */
export const readInventory = (): CountedItem[] =>
  z.array(countedItem).parse(JSON.parse(readFileSync(INVENTORY, 'utf8')));

export interface CountedMatch<Item> {
  counted: CountedItem;
  item: Item | null;
}

/** Pairs counted matters with those found. Lines may differ by a heading above; of several on one line the order decides. */
export const matchByLines = <Item extends { lines: [number, number] }>(
  counted: readonly CountedItem[],
  items: readonly Item[],
): CountedMatch<Item>[] => {
  const free = [...items];
  return counted.map((entry) => {
    const [from, to] = entry.lines;
    const exact = free.findIndex(({ lines }) => lines[0] === from && lines[1] === to);
    const near = free.findIndex(
      ({ lines }) => Math.abs(lines[0] - from) <= 2 && Math.abs(lines[1] - to) <= 2,
    );
    const at = exact >= 0 ? exact : near;
    return { counted: entry, item: at < 0 ? null : (free.splice(at, 1)[0] ?? null) };
  });
};

/** The registry of organisations as editors have it: the demo's, without its entries. */
export const fillRegistry = async ({ strapi }: TestApp): Promise<void> => {
  const documents = strapi.documents('api::organisation.organisation');
  for (const { name, acronym, kind, aliases = [] } of organisations) {
    const { documentId } = await documents.create({
      locale: 'nb',
      data: { name: name.nb, acronym: acronym?.nb, kind, aliases: aliases.join('\n') },
    });
    await documents.update({ documentId, locale: 'en', data: { name: name.en, acronym: acronym?.en } });
  }
};
