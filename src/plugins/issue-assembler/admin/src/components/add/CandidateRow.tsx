import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ShownCandidate } from '../../../../shared/api';
import { issueNumber } from '../../../../shared/issue-number';
import { entryKey } from '../../../../shared/outline';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { factsInWords, titleOf } from '../../words/entry-words';
import { reasonInWords } from '../../words/reason-words';
import { useEditorView } from '../editor/editor-context';
import { controlId } from '../editor/focus';
import { LanguageBadges } from '../editor/LanguageBadges';
import { useTitles } from '../editor/use-titles';
import { ForeignText } from '../ForeignText';
import { useAcceptCandidates } from './use-accept-candidates';

interface CandidateRowProps {
  candidate: ShownCandidate;
  /** Where the focus goes on when this one is placed or set aside. */
  next: ShownCandidate | null;
}

/** A candidate: what it is, why it is proposed or not, where it was used before. */
export const CandidateRow = React.memo(({ candidate, next }: CandidateRowProps): React.JSX.Element => {
  const intl = useIntl();
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const { language, languages, isDisabled } = useEditorView();
  const titles = useTitles();
  const { accept, setAside } = useAcceptCandidates();
  const title = titleOf(candidate, language);
  const name = title?.text ?? say('outline.untitled');
  const fieldName = (field: string): string =>
    intl.formatMessage({
      id: `content-manager.content-types.${candidate.uid}.${field}`,
      defaultMessage: field,
    });
  const reasons = candidate.reasons.map((reason) =>
    reasonInWords(reason, say, shownIn, { field: fieldName, section: titles.section }),
  );
  const used = candidate.usedIn.map(({ issue, state }) => `${issueNumber(issue)} (${say(`usage.${state}`)})`);
  return (
    <Row>
      <Flex gap={3} justifyContent="space-between" alignItems="flex-start" padding={3}>
        <Box flex="1" minWidth={0}>
          <Typography fontWeight="semiBold">
            {title ? <ForeignText text={name} of={title.language} shownIn={language} /> : name}
          </Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {factsInWords(intl, candidate.uid, candidate, shownIn)}
          </Typography>
          <Typography
            variant="pi"
            tag="p"
            textColor={candidate.verdict === 'in' ? 'success700' : 'neutral700'}
          >
            {candidate.isUpdate && `${say('row.isUpdate')}: `}
            {reasons.join(' ')}
          </Typography>
          {used.length > 0 && (
            <Typography variant="pi" tag="p" textColor="neutral600">
              {say('candidates.usedIn', { issues: used.join(', ') })}
            </Typography>
          )}
        </Box>
        <LanguageBadges languages={languages} states={candidate.languages} />
        <Flex gap={2} shrink={0}>
          {candidate.section !== null && (
            <Button
              size="S"
              variant="secondary"
              id={controlId({ row: entryKey(candidate), control: 'accept' })}
              disabled={isDisabled}
              aria-label={say('candidates.acceptOne', { title: name })}
              onClick={() => accept([candidate], next)}
            >
              {say('candidates.accept')}
            </Button>
          )}
          {candidate.verdict === 'in' && (
            <Button
              size="S"
              variant="tertiary"
              id={controlId({ row: entryKey(candidate), control: 'setAside' })}
              disabled={isDisabled}
              aria-label={say('candidates.setAsideOne', { title: name })}
              onClick={() => setAside(candidate, next)}
            >
              {say('row.setAside')}
            </Button>
          )}
        </Flex>
      </Flex>
    </Row>
  );
});
CandidateRow.displayName = 'CandidateRow';

const Row = styled.li`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`;
