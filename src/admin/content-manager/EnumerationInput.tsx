import { InputRenderer } from '@strapi/strapi/admin';
import * as React from 'react';
import type { EditField, EnumOption } from './hook-types';

interface EnumerationInputProps extends Pick<EditField, 'hint' | 'labelAction' | 'name'> {
  'aria-label'?: string;
  attribute?: EditField['attribute'];
  disabled?: boolean;
  label?: React.ReactNode;
  options?: readonly EnumOption[];
  placeholder?: string;
  required?: boolean;
}

/** Strapi's own select, with the names of the values instead of the values as they are stored. */
export const EnumerationInput = ({
  'aria-label': ariaLabel,
  attribute,
  disabled,
  hint,
  label,
  labelAction,
  name,
  options = attribute?.enum?.map((value) => ({ value, label: value })) ?? [],
  placeholder,
  required,
}: EnumerationInputProps): React.JSX.Element => (
  <InputRenderer
    aria-label={ariaLabel}
    disabled={disabled}
    hint={hint}
    label={label}
    labelAction={labelAction}
    name={name}
    options={[...options]}
    placeholder={placeholder}
    required={required}
    type="enumeration"
  />
);
