import { useDroppable } from '@dnd-kit/core';
import { Box, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import type { Group, Placement } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { textInLanguage } from '../../outline/text-in-language';
import { ForeignText } from '../ForeignText';
import { useEditorView } from './editor-context';
import { GroupMenu } from './GroupMenu';
import { SortablePlacement } from './SortablePlacement';

interface GroupBoxProps {
  group: Group;
  section: string;
  /** Where the group stands in its section. */
  index: number;
  count: number;
  /** Those of its placements that the filter lets through. */
  shown: readonly Placement[];
}

/** A group with its placements; one without a heading stands directly under its section. */
export const GroupBox = React.memo(
  ({ group, section, index, count, shown }: GroupBoxProps): React.JSX.Element => {
    const say = useSay();
    const { language } = useEditorView();
    const heading = textInLanguage(group.heading, language);
    const { setNodeRef, isOver } = useDroppable({ id: group.id });
    return (
      <Target ref={setNodeRef} $isOver={isOver && group.placements.length === 0}>
        {(heading || count > 1) && (
          <Flex justifyContent="space-between" paddingLeft={2} paddingRight={2}>
            {heading ? (
              <Typography fontWeight="bold" tag="h4">
                <ForeignText text={heading.text} of={heading.language} shownIn={language} />
              </Typography>
            ) : (
              <Typography variant="pi" textColor="neutral600">
                {say('group.untitled')}
              </Typography>
            )}
            <GroupMenu group={group} section={section} index={index} count={count} />
          </Flex>
        )}
        {group.placements.length === 0 ? (
          <Box paddingLeft={2} paddingBottom={2}>
            <Typography variant="pi" textColor="neutral600">
              {say('group.empty')}
            </Typography>
          </Box>
        ) : (
          <ol>
            {shown.map((placement) => (
              <SortablePlacement key={placement.id} placement={placement} group={group.id} />
            ))}
          </ol>
        )}
      </Target>
    );
  },
);
GroupBox.displayName = 'GroupBox';

const Target = styled.div<{ $isOver: boolean }>`
  border-radius: 4px;
  outline: ${({ theme, $isOver }) => ($isOver ? `2px dashed ${theme.colors.primary600}` : 'none')};
`;
