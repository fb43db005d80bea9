import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { VIEWS, type View } from '../views';
import { partsToWrite, viewParts, type RecordedView } from '../views/merge-view';

const cell = z.object({ name: z.string(), size: z.number() });
const settings = z.looseObject({
  mainField: z.string(),
  defaultSortBy: z.string(),
  defaultSortOrder: z.enum(['ASC', 'DESC']),
});
const layouts = z.object({ list: z.array(z.string()), edit: z.array(z.array(cell)) });
const configuration = z.object({ settings, layouts });
const records = z.record(z.string(), z.object({ ...layouts.shape, settings, fields: z.array(z.string()) }));

/**
 * Sets how the types look in the admin: columns, the order and width of fields, what a document is known by. What
 * people changed in "Configure the view" is kept; what they left alone follows the product. Idempotent.
 */
export const ensureViews = async (
  strapi: Core.Strapi,
  views: Readonly<Record<string, View>> = VIEWS,
): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'utgave' });
  const recorded = records.parse((await store.get({ key: 'views' })) ?? {});
  const entries = Object.entries(views);
  const written = await Promise.all(
    entries.map(async ([uid, view]) => [uid, await ensureView(strapi, uid, view, recorded[uid])] as const),
  );
  await store.set({ key: 'views', value: { ...recorded, ...Object.fromEntries(written) } });
};

const ensureView = async (
  strapi: Core.Strapi,
  uid: string,
  view: View,
  recorded: RecordedView | undefined,
): Promise<RecordedView> => {
  const manager = strapi.plugin('content-manager');
  const service = manager.service(uid in strapi.components ? 'components' : 'content-types');
  const current = configuration.parse(await service.findConfiguration({ uid }));
  const fields = attributesOf(strapi, uid);
  const write = partsToWrite({
    wanted: viewParts(view),
    current: { settings: current.settings, ...current.layouts },
    recorded,
    fields,
  });
  await service.updateConfiguration(
    { uid },
    {
      settings: { ...current.settings, ...write.settings },
      layouts: { list: write.list ?? current.layouts.list, edit: write.edit ?? current.layouts.edit },
    },
  );
  return { ...viewParts(view), ...recorded, ...write, fields };
};

const attributesOf = (strapi: Core.Strapi, uid: string): string[] => {
  const schema = strapi.getModel(uid as UID.Schema) as { attributes: object } | undefined;
  if (!schema) throw new Error(`There is a view for "${uid}", but no such type. Correct src/views.`);
  return Object.keys(schema.attributes);
};
