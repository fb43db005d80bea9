import * as React from 'react';
import type { DialogRequest } from '../editor/editor-context';
import { controlId, keepFocus } from '../editor/focus';
import { GroupDialog } from './GroupDialog';
import { MoveDialog } from './MoveDialog';
import { OverrideDialog } from './OverrideDialog';
import { SectionDialog } from './SectionDialog';

interface OutlineDialogProps {
  request: DialogRequest;
  onClose: () => void;
}

/** The dialog that was asked for; the focus goes back to the menu that asked, whose own item is gone by then. */
export const OutlineDialog = ({ request, onClose }: OutlineDialogProps): React.JSX.Element => {
  const close = (): void => {
    onClose();
    keepFocus(rowsOf(request).map((row) => controlId({ row, control: 'menu' })));
  };
  switch (request.dialog) {
    case 'move':
      return <MoveDialog placement={request.placement} onClose={close} />;
    case 'override':
      return <OverrideDialog placement={request.placement} onClose={close} />;
    case 'group':
      return <GroupDialog section={request.section} group={request.group} onClose={close} />;
    case 'section':
      return <SectionDialog onClose={close} />;
  }
};

/** Rows whose menus may have asked, the likeliest first. */
const rowsOf = (request: DialogRequest): string[] => {
  switch (request.dialog) {
    case 'move':
    case 'override':
      return [request.placement.id];
    case 'group':
      return [...(request.group === null ? [] : [request.group]), request.section];
    case 'section':
      return [];
  }
};
