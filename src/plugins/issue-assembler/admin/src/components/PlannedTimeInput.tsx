import { Field, TextInput } from '@strapi/design-system';
import * as React from 'react';

interface PlannedTimeInputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  error?: string;
  labelAction?: React.ReactNode;
  disabled?: boolean;
  value?: string | null;
  onChange: (name: string, value: string | null) => void;
}

/**
 * The field of an issue that tells when it is published by itself. The browser's own field for a day and a time gives
 * what is stored, `2026-12-04T09:00`, and knows of no time zone: it is the time in Norway wherever the editor sits.
 */
const PlannedTimeInput = React.forwardRef<HTMLInputElement, PlannedTimeInputProps>(
  ({ name, label, labelAction, hint, error, value, disabled = false, onChange }, ref) => (
    <Field.Root name={name} id={name} hint={hint} error={error}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        type="datetime-local"
        step={60}
        disabled={disabled}
        value={value ?? ''}
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => onChange(name, target.value || null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  ),
);
PlannedTimeInput.displayName = 'PlannedTimeInput';

export default PlannedTimeInput;
