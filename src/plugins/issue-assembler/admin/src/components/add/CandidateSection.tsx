import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { ShownCandidate } from '../../../../shared/api';
import { entryKey } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { useEditorView } from '../editor/editor-context';
import { useTitles } from '../editor/use-titles';
import { CandidateRow } from './CandidateRow';
import { useAcceptCandidates } from './use-accept-candidates';

/** What is proposed for one section; `section` is null for what no section's rule matches. */
export const CandidateSection = ({
  section,
  candidates,
}: {
  section: string | null;
  candidates: readonly ShownCandidate[];
}): React.JSX.Element => {
  const say = useSay();
  const titles = useTitles();
  const { isDisabled } = useEditorView();
  const { accept } = useAcceptCandidates();
  const title = section === null ? say('candidates.noSection') : titles.section(section);
  const proposed = candidates.filter(({ verdict }) => verdict === 'in');
  return (
    <Box background="neutral0" hasRadius borderColor="neutral200">
      <Flex justifyContent="space-between" gap={3} padding={3}>
        <Typography fontWeight="bold" tag="h4">
          {title}
        </Typography>
        {section !== null && proposed.length > 1 && (
          <Button
            size="S"
            variant="tertiary"
            aria-label={say('candidates.acceptSection', { count: proposed.length, section: title })}
            disabled={isDisabled}
            onClick={() => accept(proposed, null)}
          >
            {say('candidates.acceptSectionShort', { count: proposed.length })}
          </Button>
        )}
      </Flex>
      {section === null && (
        <Box paddingLeft={3} paddingRight={3} paddingBottom={3}>
          <Typography variant="pi" textColor="neutral700">
            {say('candidates.noSectionHint')}
          </Typography>
        </Box>
      )}
      <ul>
        {candidates.map((candidate, at) => (
          <CandidateRow
            key={entryKey(candidate)}
            candidate={candidate}
            next={candidates[at + 1] ?? candidates[at - 1] ?? null}
          />
        ))}
      </ul>
    </Box>
  );
};
