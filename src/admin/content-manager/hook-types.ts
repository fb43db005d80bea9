import type { ReactNode } from 'react';

/**
 * The parts of Strapi's content manager that its hooks pass and this product reads. Strapi does not export these
 * types (strapi/strapi#24148).
 */
export interface Attribute {
  type: string;
  enum?: readonly string[];
  repeatable?: boolean;
  component?: string;
  /** Strapi renders the custom field of this name in place of its own input. */
  customField?: string;
  default?: unknown;
  max?: unknown;
  maxLength?: unknown;
  min?: unknown;
  minLength?: unknown;
}

export interface EditField {
  name: string;
  type: string;
  attribute: Attribute;
  hint?: ReactNode;
  labelAction?: ReactNode;
  options?: readonly EnumOption[];
  required?: boolean;
  /** The layout of a row, where a component is shown as open rows. */
  rowLayout?: EditField[][];
  size?: number;
}

export interface EnumOption {
  value: string;
  label: string;
}

type EditRow = EditField[];

export interface EditLayout {
  /** Boxes of rows of fields. */
  layout: EditRow[][];
  components: Record<string, { layout: EditRow[] }>;
  settings: { displayName?: string };
}

export interface ListHeader {
  name: string;
  attribute: Attribute;
  label: unknown;
  cellFormatter?: (row: ListRow, header: ListHeader) => ReactNode;
}

export type ListRow = Readonly<Record<string, unknown>>;

export interface ListLayout {
  settings: { displayName?: string };
}

export interface ListFilter {
  name: string;
  type: string;
  label: string;
  options?: readonly EnumOption[];
  input?: React.ComponentType<never>;
}

export interface MenuLink {
  uid: string;
  title: string;
}
