interface LocalisedSchema {
  attributes: Readonly<Record<string, { pluginOptions?: { i18n?: { localized?: boolean } } }>>;
}

/** Attributes that the schema marks as the same in every language (`i18n.localized: false`). */
export const sharedNames = (schema: LocalisedSchema): string[] => namesWhere(schema, false);

/** Attributes that have a value per language (`i18n.localized: true`). */
export const localisedNames = (schema: LocalisedSchema): string[] => namesWhere(schema, true);

const namesWhere = ({ attributes }: LocalisedSchema, localised: boolean): string[] =>
  Object.entries(attributes)
    .filter(([, { pluginOptions }]) => pluginOptions?.i18n?.localized === localised)
    .map(([name]) => name);
