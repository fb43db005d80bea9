import { Box, Flex, IconButton, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import * as React from 'react';
import { styled } from 'styled-components';
import { useSay } from '../../hooks/use-say';
import type { Deed } from './editor-context';

interface DeedBarProps {
  deed: Deed | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what was done, to screen readers always, and for all to see where it can be undone right away. */
export const DeedBar = ({ deed, onUndo, onDismiss }: DeedBarProps): React.JSX.Element => {
  const say = useSay();
  const isOffered = deed?.offerUndo === true;
  return (
    <>
      <VisuallyHidden>
        <div role="status">{deed?.said}</div>
      </VisuallyHidden>
      {isOffered && (
        <Box position="sticky" bottom={4} zIndex={1}>
          <Bar gap={4} justifyContent="space-between" hasRadius padding={3} shadow="popupShadow">
            <Typography aria-hidden>{deed.said}</Typography>
            <Flex gap={3} shrink={0}>
              <TextButton onClick={onUndo}>
                <Typography fontWeight="bold">{say('toolbar.undoThis')}</Typography>
              </TextButton>
              <IconButton
                label={say('toolbar.dismiss')}
                withTooltip={false}
                variant="ghost"
                size="S"
                onClick={onDismiss}
              >
                <Cross />
              </IconButton>
            </Flex>
          </Bar>
        </Box>
      )}
    </>
  );
};

/** Dark on a light page, and light on a dark one: the scale of neutrals turns with the theme. */
const Bar = styled(Flex)`
  background: ${({ theme }) => theme.colors.neutral800};

  span,
  svg,
  button {
    color: ${({ theme }) => theme.colors.neutral0};
    fill: ${({ theme }) => theme.colors.neutral0};
  }

  button:hover {
    background: ${({ theme }) => theme.colors.neutral700};
  }
`;
