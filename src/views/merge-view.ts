import { isDeepStrictEqual } from 'node:util';
import { editLayout, type LayoutCell, type View } from './view';

export interface ViewSettings {
  mainField: string;
  defaultSortBy: string;
  defaultSortOrder: 'ASC' | 'DESC';
}

/** The parts of a view, each of which people may change in "Configure the view" without touching the others. */
export interface ViewParts {
  settings: ViewSettings;
  list: readonly string[];
  edit: readonly (readonly LayoutCell[])[];
}

/** What the product set last, and the attributes the type had then. */
export interface RecordedView extends ViewParts {
  fields: readonly string[];
}

/** A view as the product wants it today. */
export const viewParts = (view: View): ViewParts => ({
  settings: {
    mainField: view.mainField,
    defaultSortBy: view.sort?.[0] ?? view.mainField,
    defaultSortOrder: view.sort?.[1] ?? 'ASC',
  },
  list: [...view.list],
  edit: editLayout(view),
});

/**
 * The parts to write. A part that still is what the product set last follows the product; a part that people
 * changed stays theirs. Strapi adds new attributes to stored layouts and takes removed ones out by itself: that is
 * nobody's change, so only attributes known both then and now are compared.
 */
export const partsToWrite = ({
  wanted,
  current,
  recorded,
  fields,
}: {
  wanted: ViewParts;
  current: ViewParts;
  recorded: RecordedView | undefined;
  fields: readonly string[];
}): Partial<ViewParts> => {
  if (!recorded) return wanted;
  const known = new Set(recorded.fields.filter((field) => fields.includes(field)));
  const untouched = (part: keyof ViewParts): boolean =>
    isDeepStrictEqual(comparable(current, known)[part], comparable(recorded, known)[part]);
  return {
    ...(untouched('settings') ? { settings: wanted.settings } : {}),
    ...(untouched('list') ? { list: wanted.list } : {}),
    ...(untouched('edit') ? { edit: wanted.edit } : {}),
  };
};

const comparable = ({ settings, list, edit }: ViewParts, known: ReadonlySet<string>): ViewParts => ({
  settings: {
    mainField: settings.mainField,
    defaultSortBy: settings.defaultSortBy,
    defaultSortOrder: settings.defaultSortOrder,
  },
  list: list.filter((field) => known.has(field)),
  edit: edit
    .map((row) => row.filter(({ name }) => known.has(name)).map(({ name, size }) => ({ name, size })))
    .filter((row) => row.length > 0),
});
