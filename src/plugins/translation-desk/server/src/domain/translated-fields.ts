interface Attribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'blocks']);

/** Localised, but not made from another language's: an address, a time, a note about one language's editions. */
const OF_ITS_OWN_LANGUAGE: ReadonlySet<string> = new Set([
  'slug',
  'publishAt',
  'publishAtSetBy',
  'correctionNote',
]);

/** The texts of a type that a translator writes after those of the default language. */
export const translatedFields = ({
  attributes,
}: {
  attributes: Readonly<Record<string, Attribute>>;
}): string[] =>
  Object.entries(attributes)
    .filter(([name, { type, pluginOptions }]) => {
      const isLocalised = pluginOptions?.i18n?.localized === true;
      return isLocalised && TEXT_TYPES.has(type) && !OF_ITS_OWN_LANGUAGE.has(name);
    })
    .map(([name]) => name);
