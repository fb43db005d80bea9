import { Box, Button, Field, Flex, Grid, IconButton, VisuallyHidden } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import { InputRenderer, useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { labelId } from '../texts/content-texts';
import type { EditField } from './hook-types';

interface RowsInputProps extends Pick<EditField, 'attribute' | 'labelAction' | 'name'> {
  disabled?: boolean;
  error?: string;
  label: string;
  /** The fields of a row as the component's view lays them out. */
  rowLayout?: EditField[][];
  value?: unknown;
}

/**
 * A repeatable component as open rows. Strapi folds each one under one of its fields as it is stored, which for an
 * outcome or a step of appeal is a code ("leave_refused") or nothing.
 */
export const RowsInput = ({
  attribute,
  disabled = false,
  error,
  label,
  labelAction,
  name,
  rowLayout = [],
  value,
}: RowsInputProps): React.JSX.Element => {
  const intl = useIntl();
  const addFieldRow = useForm('RowsInput', (form) => form.addFieldRow);
  const rows: unknown[] = Array.isArray(value) ? value : [];
  return (
    <Field.Root name={name} error={error}>
      <Field.Label action={labelAction}>
        {label} ({rows.length})
      </Field.Label>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {rows.map((row, index) => (
          <Row
            key={keyOf(row, index)}
            component={attribute.component ?? ''}
            count={rows.length}
            disabled={disabled}
            index={index}
            name={name}
            rowLayout={rowLayout}
          />
        ))}
        <Button
          disabled={disabled}
          fullWidth
          onClick={() => addFieldRow(name, defaultsOf(rowLayout))}
          startIcon={<Plus />}
          variant="tertiary"
        >
          {intl.formatMessage({ id: 'content-manager.containers.EditView.add.new-entry' })}
          <VisuallyHidden> ({label})</VisuallyHidden>
        </Button>
      </Flex>
      <Field.Error />
    </Field.Root>
  );
};

interface RowProps {
  component: string;
  count: number;
  disabled: boolean;
  index: number;
  name: string;
  rowLayout: EditField[][];
}

const Row = ({ component, count, disabled, index, name, rowLayout }: RowProps): React.JSX.Element => (
  <Flex alignItems="stretch" background="neutral100" borderColor="neutral200" gap={2} hasRadius padding={4}>
    <Box flex="1">
      <Flex direction="column" alignItems="stretch" gap={4}>
        {rowLayout.map((fields) => (
          <Grid.Root gap={4} key={fields.map((field) => field.name).join()}>
            {fields.map((field) => (
              <Grid.Item key={field.name} col={field.size} s={12} direction="column" alignItems="stretch">
                <Cell
                  component={component}
                  disabled={disabled}
                  field={field}
                  isFirst={index === 0}
                  name={`${name}.${index}.${field.name}`}
                />
              </Grid.Item>
            ))}
          </Grid.Root>
        ))}
      </Flex>
    </Box>
    {!disabled && <RowActions name={name} index={index} count={count} />}
  </Flex>
);

interface CellProps {
  component: string;
  disabled: boolean;
  field: EditField;
  isFirst: boolean;
  name: string;
}

/** What a field wants is told in the first row, and goes for those below. */
const Cell = ({ component, disabled, field, isFirst, name }: CellProps): React.JSX.Element => {
  const intl = useIntl();
  const label = intl.formatMessage({ id: labelId(component, field.name), defaultMessage: field.name });
  const shared = { disabled, hint: isFirst ? field.hint : undefined, label, name, required: field.required };
  switch (field.attribute.type) {
    case 'enumeration':
      return <InputRenderer {...shared} options={[...(field.options ?? [])]} type="enumeration" />;
    case 'date':
    case 'datetime':
    case 'integer':
      return <InputRenderer {...shared} type={field.attribute.type} />;
    case 'text':
      return <InputRenderer {...shared} type="text" />;
    default:
      return <InputRenderer {...shared} type="string" />;
  }
};

const RowActions = ({
  name,
  index,
  count,
}: Pick<RowProps, 'name' | 'index' | 'count'>): React.JSX.Element => {
  const intl = useIntl();
  const moveFieldRow = useForm('RowActions', (form) => form.moveFieldRow);
  const removeFieldRow = useForm('RowActions', (form) => form.removeFieldRow);
  const say = (key: string): string =>
    intl.formatMessage({ id: `utgave.rows.${key}` }, { number: index + 1 });
  return (
    <Flex direction="column" gap={1}>
      <IconButton label={say('remove')} onClick={() => removeFieldRow(name, index)} variant="ghost">
        <Trash />
      </IconButton>
      {index > 0 && (
        <IconButton label={say('up')} onClick={() => moveFieldRow(name, index, index - 1)} variant="ghost">
          <ArrowUp />
        </IconButton>
      )}
      {index < count - 1 && (
        <IconButton label={say('down')} onClick={() => moveFieldRow(name, index, index + 1)} variant="ghost">
          <ArrowDown />
        </IconButton>
      )}
    </Flex>
  );
};

const defaultsOf = (rowLayout: EditField[][]): Record<string, unknown> =>
  Object.fromEntries(
    rowLayout
      .flat()
      .flatMap(({ name, attribute }) => (attribute.default === undefined ? [] : [[name, attribute.default]])),
  );

/** Strapi gives each row of a form a key that it keeps when it is moved. */
const keyOf = (row: unknown, index: number): string =>
  typeof row === 'object' && row !== null && '__temp_key__' in row ? String(row.__temp_key__) : String(index);
