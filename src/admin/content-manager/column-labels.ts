import { z } from 'zod';
import { labelId } from '../texts/content-texts';
import { isOwnLabel, textOf } from '../texts/messages';

const labelled = z.looseObject({ label: z.string().optional() });
const metadatas = z.record(z.string(), z.looseObject({ edit: labelled, list: labelled }));
const configurationFetched = z.looseObject({
  type: z.string(),
  meta: z.looseObject({ arg: z.looseObject({ endpointName: z.literal('getContentTypeConfiguration') }) }),
  payload: z.looseObject({
    contentType: z.looseObject({ uid: z.string(), metadatas }),
    components: z.record(z.string(), z.looseObject({ metadatas })),
  }),
});

interface StoreAction {
  type: string;
  [part: string]: unknown;
}

/**
 * The chooser of columns and "Configure the view" show the labels of the stored configuration, which Strapi does
 * not look up as messages. This middleware of the admin's store puts the product's labels in as a configuration
 * arrives; a label that people wrote themselves is kept.
 */
export const labelColumns =
  () =>
  () =>
  (next: (action: StoreAction) => unknown) =>
  (action: StoreAction): unknown => {
    const fetched = configurationFetched.safeParse(action).data;
    return next(fetched ? { ...fetched, payload: withLabels(fetched.payload) } : action);
  };

type Configuration = z.infer<typeof configurationFetched>['payload'];
type Metadatas = z.infer<typeof metadatas>;

const withLabels = (configuration: Configuration): Configuration => ({
  ...configuration,
  contentType: {
    ...configuration.contentType,
    metadatas: labelsOf(configuration.contentType.uid, configuration.contentType.metadatas),
  },
  components: Object.fromEntries(
    Object.entries(configuration.components).map(([uid, component]) => [
      uid,
      { ...component, metadatas: labelsOf(uid, component.metadatas) },
    ]),
  ),
});

const labelsOf = (uid: string, stored: Metadatas): Metadatas =>
  Object.fromEntries(
    Object.entries(stored).map(([field, metadata]) => [
      field,
      {
        ...metadata,
        edit: withLabel(uid, field, metadata.edit),
        list: withLabel(uid, field, metadata.list),
      },
    ]),
  );

const withLabel = (uid: string, field: string, view: z.infer<typeof labelled>): z.infer<typeof labelled> => {
  const text = textOf(labelId(uid, field));
  return text !== undefined && view.label !== undefined && isOwnLabel(uid, field, view.label)
    ? { ...view, label: text }
    : view;
};
