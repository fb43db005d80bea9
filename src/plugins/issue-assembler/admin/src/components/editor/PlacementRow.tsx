import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { entryKey, type Placement } from '../../../../shared/outline';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { shownState } from '../../outline/shown-state';
import { textInLanguage } from '../../outline/text-in-language';
import { factsInWords, titleOf, typeWord } from '../../words/entry-words';
import { useEditorView } from './editor-context';
import { EntryStatus } from './EntryStatus';
import { controlId } from './focus';
import { LanguageBadges } from './LanguageBadges';
import { PlacementMenu } from './PlacementMenu';
import { PlacementTitle } from './PlacementTitle';
import { usePlacementDeeds } from './use-placement-deeds';

interface PlacementRowProps {
  placement: Placement;
  /** What the row is dragged by. */
  handle: React.ReactNode;
}

/** A placement on one line: what it is, how far it has come, and what can be done with it. */
export const PlacementRow = React.memo(({ placement, handle }: PlacementRowProps): React.JSX.Element => {
  const intl = useIntl();
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const { language, languages, entries, isDisabled } = useEditorView();
  const entry = entries.get(entryKey(placement));
  const title =
    (textInLanguage(placement.heading, language) ?? titleOf(entry, language))?.text ??
    say(entry?.isReadable === false ? 'outline.noAccess' : 'outline.unknownEntry');
  const { move } = usePlacementDeeds(placement, title);
  return (
    <Line gap={2} alignItems="center" paddingTop={1} paddingBottom={1} paddingRight={2}>
      {handle}
      <Box flex="1 1 20rem" minWidth={0}>
        <PlacementTitle placement={placement} entry={entry} language={language} />
        <Typography variant="pi" textColor="neutral600" tag="p">
          {placement.isUpdate && <Mark>{say('row.isUpdate')}</Mark>}
          {entry ? factsInWords(intl, placement.uid, entry, shownIn) : typeWord(intl, placement.uid)}
          {placement.heading && ` · ${say('row.ownHeading')}`}
          {placement.intro && ` · ${say('row.ownIntro')}`}
        </Typography>
      </Box>
      {entry?.isReadable && <LanguageBadges languages={languages} states={entry.languages} />}
      <Box minWidth="9rem">{entry && <EntryStatus state={shownState(entry, language)} />}</Box>
      <Flex gap={1} shrink={0}>
        {(['up', 'down'] as const).map((direction) => (
          <IconButton
            key={direction}
            id={controlId({ row: placement.id, control: direction })}
            label={say(`row.${direction}Of`, { title })}
            withTooltip={false}
            variant="ghost"
            size="S"
            disabled={isDisabled}
            onClick={() => move(direction, direction)}
          >
            {direction === 'up' ? <ArrowUp /> : <ArrowDown />}
          </IconButton>
        ))}
        <PlacementMenu placement={placement} title={title} />
      </Flex>
    </Line>
  );
});
PlacementRow.displayName = 'PlacementRow';

const Line = styled(Flex)`
  min-height: 4.8rem;

  &:hover,
  &:focus-within {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Mark = styled.span`
  margin-right: 0.6rem;
  padding: 0.1rem 0.5rem;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.alternative100};
  color: ${({ theme }) => theme.colors.alternative700};
`;
