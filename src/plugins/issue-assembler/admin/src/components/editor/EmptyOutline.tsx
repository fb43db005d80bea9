import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import * as React from 'react';
import { useSay } from '../../hooks/use-say';
import { useEditorActions, useEditorView } from './editor-context';

/** Where an issue begins: with its sections. */
export const EmptyOutline = (): React.JSX.Element => {
  const say = useSay();
  const { ask } = useEditorActions();
  const { isDisabled } = useEditorView();
  return (
    <Box hasRadius borderColor="neutral300" borderStyle="dashed" padding={6}>
      <Flex direction="column" gap={3}>
        <Typography variant="delta" tag="h3">
          {say('outline.emptyTitle')}
        </Typography>
        <Typography textColor="neutral600" textAlign="center">
          {say('outline.empty')}
        </Typography>
        <Button startIcon={<Plus />} disabled={isDisabled} onClick={() => ask({ dialog: 'section' })}>
          {say('outline.addSections')}
        </Button>
      </Flex>
    </Box>
  );
};
