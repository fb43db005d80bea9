import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import * as React from 'react';
import type { EditField } from './hook-types';

interface YearInputProps extends Pick<EditField, 'hint' | 'labelAction' | 'name'> {
  disabled?: boolean;
  label: React.ReactNode;
  required?: boolean;
}

/** Strapi's number field parts thousands, and so writes the year as "2 022". */
export const YearInput = ({
  disabled,
  hint,
  label,
  labelAction,
  name,
  required,
}: YearInputProps): React.JSX.Element => {
  const { error, onChange, value } = useField<number | null>(name);
  return (
    <Field.Root error={error} hint={hint} name={name} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        disabled={disabled}
        inputMode="numeric"
        maxLength={4}
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => onChange(name, yearOf(target.value))}
        value={value ?? ''}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

const yearOf = (written: string): number | null => {
  const digits = written.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
};
