import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronRight } from '@strapi/icons';
import * as React from 'react';
import type { OutlineSection, Placement } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { textInLanguage } from '../../outline/text-in-language';
import { ForeignText } from '../ForeignText';
import { useEditorView } from './editor-context';
import { GroupBox } from './GroupBox';
import { SectionMenu } from './SectionMenu';

interface SectionBoxProps {
  section: OutlineSection;
  index: number;
  count: number;
  isOpen: boolean;
  onToggle: (section: string) => void;
  /** Tells whether the filter lets a placement through. */
  isShown: (placement: Placement) => boolean;
}

/** One section of an issue with its groups, which can be folded away. */
export const SectionBox = React.memo(
  ({ section, index, count, isOpen, onToggle, isShown }: SectionBoxProps): React.JSX.Element => {
    const say = useSay();
    const { language, sections } = useEditorView();
    const title = textInLanguage(sections.get(section.section)?.titles, language);
    const placed = section.groups.reduce((sum, { placements }) => sum + placements.length, 0);
    const name = title?.text ?? say('outline.sectionGone');
    return (
      <Box tag="section" hasRadius borderColor="neutral200" background="neutral0" aria-label={name}>
        <Flex background="neutral100" justifyContent="space-between" gap={2} padding={2}>
          <Flex gap={2}>
            <IconButton
              label={say(isOpen ? 'section.fold' : 'section.unfold', { title: name })}
              withTooltip={false}
              aria-expanded={isOpen}
              variant="ghost"
              size="S"
              onClick={() => onToggle(section.section)}
            >
              {isOpen ? <ChevronDown /> : <ChevronRight />}
            </IconButton>
            <Typography variant="delta" tag="h3" textColor={title ? 'neutral800' : 'danger600'}>
              {title ? <ForeignText text={title.text} of={title.language} shownIn={language} /> : name}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {say('outline.count', { count: placed })}
            </Typography>
          </Flex>
          <SectionMenu section={section} index={index} count={count} />
        </Flex>
        {isOpen && (
          <Flex direction="column" alignItems="stretch" gap={3} padding={2}>
            {section.groups.map((group, at) => (
              <GroupBox
                key={group.id}
                group={group}
                section={section.section}
                index={at}
                count={section.groups.length}
                shown={group.placements.filter(isShown)}
              />
            ))}
            {section.groups.length === 0 && (
              <Typography variant="pi" textColor="neutral600">
                {say('group.empty')}
              </Typography>
            )}
          </Flex>
        )}
      </Box>
    );
  },
);
SectionBox.displayName = 'SectionBox';
