import { Typography, VisuallyHidden } from '@strapi/design-system';
import * as React from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { EditorEntry } from '../../../../shared/entry-summary';
import type { Placement } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import { editAddress } from '../../outline/addresses';
import { textInLanguage } from '../../outline/text-in-language';
import { titleOf } from '../../words/entry-words';
import { ForeignText } from '../ForeignText';

interface PlacementTitleProps {
  placement: Placement;
  /** Undefined where the entry is gone. */
  entry: EditorEntry | undefined;
  language: string;
}

/**
 * What stands as the entry's heading in this issue: the one written for it, or the entry's own title. It opens the
 * entry in a tab of its own, so that the issue stays as it is.
 */
export const PlacementTitle = ({ placement, entry, language }: PlacementTitleProps): React.JSX.Element => {
  const say = useSay();
  if (!entry?.exists) return <Typography textColor="danger600">{say('outline.entryGone')}</Typography>;
  if (!entry.isReadable && !textInLanguage(placement.heading, language))
    return <Typography textColor="neutral600">{say('outline.noAccess')}</Typography>;
  const shown = textInLanguage(placement.heading, language) ?? titleOf(entry, language);
  return (
    <EntryLink
      to={editAddress(placement.uid, placement.documentId, titleOf(entry, language)?.language ?? language)}
      target="_blank"
      rel="noreferrer"
    >
      {shown ? (
        <ForeignText text={shown.text} of={shown.language} shownIn={language} />
      ) : (
        say('outline.untitled')
      )}
      <VisuallyHidden>{say('outline.newTab')}</VisuallyHidden>
    </EntryLink>
  );
};

const EntryLink = styled(Link)`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-weight: 600;
  line-height: 1.35;
  text-decoration: none;

  &:hover,
  &:focus-visible {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
  }
`;
