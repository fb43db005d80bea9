import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { groupOfField, VIEWS } from '../../views';
import { hintId } from '../texts/content-texts';
import { textOf, uidOf } from '../texts/messages';
import { enumOptions } from './enum-options';
import type { EditField, EditLayout } from './hook-types';

/**
 * Strapi's hook `mutate-edit-view-layout`: tells of each field what it wants, names the values of enumerations and
 * parts the fields into boxes. A description written in "Configure the view" goes before the product's own.
 */
export const tellWhatFieldsWant = <Args extends { layout: EditLayout }>({ layout, ...rest }: Args): Args => {
  const uid = uidOf(layout.settings.displayName);
  const components = Object.fromEntries(
    Object.entries(layout.components).map(([component, one]) => [
      component,
      { ...one, layout: one.layout.map((row) => row.map((field) => withTexts(component, field))) },
    ]),
  );
  const decorated = (field: EditField): EditField => asRows(withTexts(uid ?? '', field), components);
  const boxes = uid
    ? inBoxes(
        uid,
        layout.layout.map((box) => box.map((row) => row.map(decorated))),
      )
    : layout.layout;
  return { ...rest, layout: { ...layout, components, layout: boxes } } as Args;
};

/** Name of the input that shows repeatable components as open rows. */
export const ROWS = 'rows';

/** Strapi looks at an attribute's custom field before its type, and checks permissions by the type alone. */
const asRows = (field: EditField, components: EditLayout['components']): EditField => {
  const { component, repeatable } = field.attribute;
  if (!repeatable || component === undefined || !VIEWS[component]?.asRows) return field;
  const attribute = { ...field.attribute, customField: `global::${ROWS}` };
  return { ...field, attribute, rowLayout: components[component]?.layout };
};

const withTexts = (uid: string, field: EditField): EditField => {
  const hint = field.hint || textOf(hintId(uid, field.name));
  switch (field.attribute.type) {
    case 'enumeration':
      return { ...field, hint, options: enumOptions(uid, field.name, field.attribute.enum) };
    case 'component':
      return { ...field, labelAction: <ComponentHint before={field.labelAction}>{hint}</ComponentHint> };
    case 'integer':
      return { ...withoutLimits(field), hint, type: field.name === 'year' ? YEAR : field.type };
    default:
      return { ...withoutLimits(field), hint };
  }
};

/** Name under which the field for a year is registered. */
export const YEAR = 'year';

/** Strapi writes "max. 300 characters" under every text; the limit is told when somebody reaches it. */
const withoutLimits = (field: EditField): EditField => {
  const {
    max: _max,
    maxLength: _maxLength,
    min: _min,
    minLength: _minLength,
    ...attribute
  } = field.attribute;
  return { ...field, attribute };
};

/** Strapi shows no description with a component, so it stands beside the label. */
const ComponentHint = ({
  before,
  children,
}: {
  before: React.ReactNode;
  children: React.ReactNode;
}): React.JSX.Element => (
  <Flex tag="span" gap={2} paddingLeft={1}>
    {before}
    <Typography tag="span" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  </Flex>
);

/** Begins a new box where a row belongs to another group than the row before; rows nobody grouped stay where they are. */
const inBoxes = (uid: string, boxes: EditLayout['layout']): EditLayout['layout'] => {
  const view = VIEWS[uid];
  if (!view) return boxes;
  const groups = groupOfField(view);
  const parted: EditLayout['layout'] = [];
  let current: number | undefined;
  for (const row of boxes.flat()) {
    const group = row.map(({ name }) => groups.get(name)).find((one) => one !== undefined);
    const last = parted.at(-1);
    if (last && (group === undefined || group === current)) last.push(row);
    else parted.push([row]);
    current = group ?? current;
  }
  return parted;
};
