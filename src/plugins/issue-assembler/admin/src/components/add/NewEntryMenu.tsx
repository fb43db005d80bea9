import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { useHref } from 'react-router-dom';
import { ENTRY_UIDS, type EntryUid, type Outline } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { createAddress } from '../../outline/addresses';
import { typeWord } from '../../words/entry-words';
import { useEditorView } from '../editor/editor-context';
import { SearchTab } from './SearchTab';

/** Writes a new entry in a tab of its own, so that the issue stays as it is. */
export const NewEntryMenu = ({ outline }: { outline: Outline }): React.JSX.Element => {
  const say = useSay();
  const [isWriting, setIsWriting] = React.useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">{say('new.explanation')}</Typography>
      <Flex gap={2} wrap="wrap">
        {ENTRY_UIDS.map((uid) => (
          <NewEntryLink key={uid} uid={uid} onOpen={() => setIsWriting(true)} />
        ))}
      </Flex>
      {isWriting && (
        <>
          <Typography fontWeight="bold">{say('new.placeHere')}</Typography>
          <SearchTab outline={outline} />
        </>
      )}
    </Flex>
  );
};

const NewEntryLink = ({ uid, onOpen }: { uid: EntryUid; onOpen: () => void }): React.JSX.Element => {
  const intl = useIntl();
  const say = useSay();
  const { language } = useEditorView();
  const address = useHref(createAddress(uid, language));
  return (
    <LinkButton
      href={address}
      onClick={onOpen}
      target="_blank"
      rel="noreferrer"
      variant="secondary"
      endIcon={<ExternalLink />}
      aria-label={`${typeWord(intl, uid)}${say('outline.newTab')}`}
    >
      {typeWord(intl, uid)}
    </LinkButton>
  );
};
