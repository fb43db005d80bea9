import { Typography } from '@strapi/design-system';
import * as React from 'react';
import { VIEWS } from '../../views';
import { adminLanguage } from '../texts/admin-language';
import { labelId, valueId } from '../texts/content-texts';
import { textOf, uidOf } from '../texts/messages';
import { cellText, languagesOf } from './cell-text';
import { enumOptions } from './enum-options';
import { EnumerationInput } from './EnumerationInput';
import type { ListFilter, ListHeader, ListLayout, ListRow } from './hook-types';

/** Strapi's hook `inject-column-in-table`: cells say what people would say, not what is stored. */
export const showCellsInWords = <Args extends { displayedHeaders: ListHeader[]; layout: ListLayout }>(
  args: Args,
): Args => {
  const uid = uidOf(args.layout.settings.displayName);
  if (!uid) return args;
  return { ...args, displayedHeaders: args.displayedHeaders.map((header) => inWords(uid, header)) };
};

/** Strapi's hook `inject-in-filters`: filters bear the fields' labels, and no bookkeeping is offered. */
export const nameFilters = <Args extends { displayedFilters: ListFilter[]; layout: ListLayout }>(
  args: Args,
): Args => {
  const uid = uidOf(args.layout.settings.displayName);
  if (!uid) return args;
  const bookkeeping = ['id', 'documentId', ...(VIEWS[uid]?.hidden ?? [])];
  const displayedFilters = args.displayedFilters
    .filter(({ name }) => !bookkeeping.includes(name))
    .map((filter) => named(uid, filter));
  return { ...args, displayedFilters };
};

const inWords = (uid: string, header: ListHeader): ListHeader => {
  const format = formatterOf(uid, header);
  return format ? { ...header, cellFormatter: (row) => <Cell>{format(row)}</Cell> } : header;
};

/** Types whose values Strapi's own cell shows in a way that people do not write: "2 022", "mandag 2. mai 2022". */
const WORDED_TYPES = new Set(['component', 'date', 'datetime', 'enumeration']);

const formatterOf = (uid: string, { name, attribute }: ListHeader): ((row: ListRow) => string) | null => {
  if (name === 'locales') return languagesOf;
  if (name !== 'year' && !WORDED_TYPES.has(attribute.type)) return null;
  return (row) =>
    textOf(valueId(uid, name, String(row[name]))) ?? cellText(attribute, row[name], adminLanguage());
};

const Cell = ({ children }: { children: string }): React.JSX.Element => (
  <Typography textColor="neutral800" ellipsis maxWidth="30rem">
    {children}
  </Typography>
);

const named = (uid: string, filter: ListFilter): ListFilter => ({
  ...filter,
  label: textOf(labelId(uid, filter.name)) ?? filter.label,
  ...(filter.type === 'enumeration' && filter.name !== '__status'
    ? {
        options: enumOptions(
          uid,
          filter.name,
          filter.options?.map(({ value }) => value),
        ),
        // With an input of its own, Strapi shows the chosen option's label in the tag, not its value.
        input: EnumerationInput,
      }
    : {}),
});
