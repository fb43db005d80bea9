/** What people read about one field: its label, what it wants, and a label for each value of an enumeration. */
export interface FieldTexts {
  label: string;
  hint?: string;
  values?: Record<string, string>;
}

export interface TypeTexts {
  name: string;
  fields: Record<string, FieldTexts>;
}

/** Of a content type: `plural` is what its link in the menu says. */
export interface ContentTypeTexts extends TypeTexts {
  plural: string;
}

/** The texts of the content model in one language. `system` labels the fields that Strapi adds to every type. */
export interface ContentTexts {
  system: Record<string, string>;
  types: Record<string, ContentTypeTexts>;
  components: Record<string, TypeTexts>;
}

/** Id of the message that tells what a field of a content type or component wants. */
export const hintId = (uid: string, field: string): string => `utgave.hint.${uid}.${field}`;

/** Id of the message that an enumeration's value is shown as. */
export const valueId = (uid: string, field: string, value: string): string =>
  `utgave.value.${uid}.${field}.${value}`;

/** Id under which Strapi looks a field's label up. */
export const labelId = (uid: string, field: string): string =>
  `content-manager.${uid.startsWith('api::') ? 'content-types' : 'components'}.${uid}.${field}`;

/**
 * The texts as messages by id. Strapi looks the name of a type up by its display name in the schema, which is
 * English: `english` says what that is.
 */
export const contentMessages = (texts: ContentTexts, english: ContentTexts): Record<string, string> => {
  const named = { ...english.types, ...english.components };
  return Object.fromEntries(
    Object.entries({ ...texts.types, ...texts.components }).flatMap(
      ([uid, { name, fields }]): [string, string][] => [
        [named[uid]?.name ?? uid, name],
        ...Object.entries(texts.system).map(([field, label]): [string, string] => [
          labelId(uid, field),
          label,
        ]),
        ...Object.entries(fields).flatMap(([field, one]) => fieldMessages(uid, field, one)),
      ],
    ),
  );
};

const fieldMessages = (
  uid: string,
  field: string,
  { label, hint, values }: FieldTexts,
): [string, string][] => [
  [labelId(uid, field), label],
  ...(hint ? [[hintId(uid, field), hint] satisfies [string, string]] : []),
  ...Object.entries(values ?? {}).map(([value, text]): [string, string] => [
    valueId(uid, field, value),
    text,
  ]),
];
