import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { OutlineConflict } from '../../../../shared/api';
import { clearConflict } from '../../api/refused-saves';
import type { OutlineEditing } from '../../hooks/use-outline-editing';
import { useSay } from '../../hooks/use-say';
import { unsavedDeeds } from '../../outline/edit-history';
import { redoOnTop } from '../../outline/redo-on-top';
import { outlineDifferenceInWords } from '../../words/outline-difference-words';
import { useTitles } from '../editor/use-titles';

interface ConflictDialogProps {
  conflict: OutlineConflict;
  editing: OutlineEditing;
  /** Nothing is settled: what was written stays, unsaved. */
  onClose: () => void;
}

/** What another person did, what one did oneself, and the ways on: on top of it, instead of it, or without one's own. */
export const ConflictDialog = ({ conflict, editing, onClose }: ConflictDialogProps): React.JSX.Element => {
  const say = useSay();
  const titles = useTitles();
  const deeds = unsavedDeeds(editing.history);
  const redone = redoOnTop(conflict.stored, deeds ?? []);
  const [left, setLeft] = React.useState<ReadonlySet<number>>(new Set());
  const taken = redone.filter(({ fitting }, index) => fitting.length > 0 && !left.has(index));
  const toggle = (index: number): void =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(index)) after.add(index);
      return after;
    });
  const goOn = (...[outline, then]: Parameters<OutlineEditing['restart']>): void => {
    editing.restart(outline, then);
    clearConflict();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{say('conflict.explanation')}</Typography>
            <Box tag="ul" paddingLeft={5} style={{ listStyle: 'disc' }}>
              {conflict.differences.map((difference, index) => (
                <li key={index}>
                  <Typography>{outlineDifferenceInWords(difference, say, titles)}</Typography>
                </li>
              ))}
            </Box>
            {deeds && deeds.length > 0 && (
              <>
                <Typography fontWeight="bold">{say('conflict.mine')}</Typography>
                <Flex direction="column" alignItems="stretch" gap={2} paddingLeft={2}>
                  {redone.map(({ deed, fitting }, index) => (
                    <Checkbox
                      key={index}
                      checked={fitting.length > 0 && !left.has(index)}
                      disabled={fitting.length === 0}
                      onCheckedChange={() => toggle(index)}
                    >
                      {fitting.length === 0 ? `${deed.said} (${say('conflict.left')})` : deed.said}
                    </Checkbox>
                  ))}
                </Flex>
              </>
            )}
            <Typography variant="pi" textColor="neutral600">
              {say('conflict.keepMineHint')}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => goOn(conflict.stored, [])}>
            {say('conflict.takeTheirs')}
          </Button>
          <Flex gap={2} wrap="wrap" justifyContent="flex-end">
            <Button
              variant="secondary"
              onClick={() => goOn({ ...editing.history.now, revision: conflict.stored.revision }, [])}
            >
              {say('conflict.keepMine')}
            </Button>
            {deeds && (
              <Button
                onClick={() =>
                  goOn(
                    conflict.stored,
                    taken.map(({ deed, fitting }) => ({ said: deed.said, operations: fitting })),
                  )
                }
              >
                {say('conflict.redo', { count: taken.length })}
              </Button>
            )}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
