import { Button, Modal } from '@strapi/design-system';
import * as React from 'react';
import { useSay } from '../../hooks/use-say';

interface DialogFrameProps {
  title: string;
  confirm: string;
  canConfirm?: boolean;
  variant?: 'default' | 'danger';
  onConfirm: () => void;
  onClose: () => void;
  children: React.ReactNode;
}

/** A dialog that asks for something and does it, or lets things be. */
export const DialogFrame = ({
  title,
  confirm,
  canConfirm = true,
  variant = 'default',
  onConfirm,
  onClose,
  children,
}: DialogFrameProps): React.JSX.Element => {
  const say = useSay();
  return (
    <Modal.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button variant={variant} disabled={!canConfirm} onClick={onConfirm}>
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
