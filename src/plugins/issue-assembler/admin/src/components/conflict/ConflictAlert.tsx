import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { clearConflict, currentConflict, onConflict } from '../../api/refused-saves';
import type { OutlineEditing } from '../../hooks/use-outline-editing';
import { useSay } from '../../hooks/use-say';
import { ConflictDialog } from './ConflictDialog';

/** After a save was refused because another person saved first: says so, and opens the ways on. */
export const ConflictAlert = ({ editing }: { editing: OutlineEditing }): React.JSX.Element | null => {
  const say = useSay();
  const conflict = React.useSyncExternalStore(onConflict, currentConflict);
  const [putOff, setPutOff] = React.useState<typeof conflict>(null);
  React.useEffect(() => clearConflict, []);
  if (!conflict) return null;
  return (
    <>
      <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
        <Flex gap={3} wrap="wrap" justifyContent="space-between">
          <Typography>{say('conflict.waiting')}</Typography>
          <Button onClick={() => setPutOff(null)}>{say('conflict.open')}</Button>
        </Flex>
      </Box>
      {putOff !== conflict && (
        <ConflictDialog conflict={conflict} editing={editing} onClose={() => setPutOff(conflict)} />
      )}
    </>
  );
};
