import { Box, Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { EditorEntry } from '../../../../shared/entry-summary';
import { entryKey, placementsOf, type Outline } from '../../../../shared/outline';
import { issueNumber } from '../../../../shared/issue-number';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { placeEntries } from '../../outline/place-entries';
import { factsInWords, titleOf } from '../../words/entry-words';
import { useEditorActions, useEditorView } from '../editor/editor-context';
import { LanguageBadges } from '../editor/LanguageBadges';
import { ForeignText } from '../ForeignText';

interface FoundEntryProps {
  entry: EditorEntry;
  /** Where it is placed; null while the issue has no section. */
  section: string | null;
  outline: Outline;
}

/** An entry that a search found. */
export const FoundEntry = ({ entry, section, outline }: FoundEntryProps): React.JSX.Element => {
  const intl = useIntl();
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const { language, languages, isDisabled } = useEditorView();
  const { perform, learn, newId } = useEditorActions();
  const title = titleOf(entry, language);
  const name = title?.text ?? say('outline.untitled');
  const isPlaced = placementsOf(outline).some((placement) => entryKey(placement) === entryKey(entry));
  const used = entry.usedIn.map(({ issue, state }) => `${issueNumber(issue)} (${say(`usage.${state}`)})`);
  const place = (): void => {
    if (section === null || isPlaced) return;
    learn([entry]);
    perform({
      operations: placeEntries(outline, [{ ...entry, section, isUpdate: false }], newId),
      said: say('said.placed', { title: name }),
      offerUndo: true,
    });
  };
  return (
    <Row>
      <Flex gap={3} justifyContent="space-between" padding={2}>
        <Box flex="1" minWidth={0}>
          <Typography fontWeight="semiBold">
            {title ? <ForeignText text={name} of={title.language} shownIn={language} /> : name}
          </Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {factsInWords(intl, entry.uid, entry, shownIn)}
            {used.length > 0 && ` · ${say('candidates.usedIn', { issues: used.join(', ') })}`}
          </Typography>
        </Box>
        <LanguageBadges languages={languages} states={entry.languages} />
        <Button
          size="S"
          variant="secondary"
          disabled={isDisabled || section === null}
          // Not taken out of reach, so that the focus stays among what was found.
          aria-disabled={isDisabled || section === null || isPlaced}
          aria-label={say(isPlaced ? 'search.placedOne' : 'search.placeOne', { title: name })}
          onClick={place}
        >
          {say(isPlaced ? 'search.placed' : 'search.place')}
        </Button>
      </Flex>
    </Row>
  );
};

const Row = styled.li`
  background: ${({ theme }) => theme.colors.neutral0};

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
