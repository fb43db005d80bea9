import { Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import type { LanguageState } from '../../../../shared/entry-summary';
import { useSay } from '../../hooks/use-say';

/** Whether readers could see the entry: published, a draft, or changed since it was published. */
export const EntryStatus = ({ state }: { state: LanguageState['state'] }): React.JSX.Element | null => {
  const say = useSay();
  if (state === 'missing') return null;
  return (
    <Status variant="pi" tag="span" $state={state}>
      {say(`status.${state}`)}
    </Status>
  );
};

const COLOUR = { published: 'success600', draft: 'secondary600', changed: 'warning600' } as const;

const Status = styled(Typography)<{ $state: keyof typeof COLOUR }>`
  white-space: nowrap;
  color: ${({ theme }) => theme.colors.neutral700};

  &::before {
    content: '';
    display: inline-block;
    width: 0.8rem;
    height: 0.8rem;
    margin-right: 0.6rem;
    border-radius: ${({ $state }) => ($state === 'changed' ? '1px' : '50%')};
    border: 2px solid ${({ theme, $state }) => theme.colors[COLOUR[$state]]};
    background: ${({ theme, $state }) => ($state === 'draft' ? 'transparent' : theme.colors[COLOUR[$state]])};
  }
`;
