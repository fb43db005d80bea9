import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import * as React from 'react';
import { controlId } from './focus';

interface RowMenuTriggerProps {
  /** Id of the placement, group or section. */
  row: string;
  label: string;
  disabled?: boolean;
}

/** A tooltip would cover the menu where that opens upwards. The trigger's type leaves out what its button takes. */
const WITHOUT_TOOLTIP = { withTooltip: false };

/** Opens the menu of a row, and has the focus again when that closes. */
export const RowMenuTrigger = ({ row, label, disabled = false }: RowMenuTriggerProps): React.JSX.Element => (
  <Menu.Trigger
    id={controlId({ row, control: 'menu' })}
    tag={IconButton}
    icon={<More />}
    label={label}
    variant="ghost"
    size="S"
    endIcon={null}
    disabled={disabled}
    {...WITHOUT_TOOLTIP}
  />
);
