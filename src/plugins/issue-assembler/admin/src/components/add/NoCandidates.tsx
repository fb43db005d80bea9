import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { formatImpreciseDate } from '../../../../../../domain/dates';
import type { EditorAnswer } from '../../../../shared/api';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { useEditorView } from '../editor/editor-context';

/** Why nothing is proposed, and what can be done about it. */
export const NoCandidates = ({
  issue,
  onSearch,
}: {
  issue: EditorAnswer['issue'];
  onSearch: () => void;
}): React.JSX.Element => {
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const { sections } = useEditorView();
  const collects = [...sections.values()].some(({ rule }) => rule !== null && rule.entryTypes.length > 0);
  // Without a period the collector has refused, and its refusal stands here instead.
  const period = issue.period ? formatImpreciseDate({ ...issue.period, precision: 'day' }, shownIn) : '';
  return (
    <Box background="neutral0" hasRadius borderColor="neutral200" padding={5}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography>
          {collects ? say('candidates.noneExplanation', { period }) : say('candidates.noRules')}
        </Typography>
        <Button variant="secondary" size="S" onClick={onSearch}>
          {say('candidates.toSearch')}
        </Button>
      </Flex>
    </Box>
  );
};
