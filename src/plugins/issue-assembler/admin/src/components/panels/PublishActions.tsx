import { Button, Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { styled } from 'styled-components';
import type { Finding } from '../../../../shared/readiness';
import { useSay } from '../../hooks/use-say';
import { blockingBesidesEntries, unpublishedIn } from '../../words/finding-words';
import { PublishDialog } from './PublishDialog';
import { WithdrawDialog } from './WithdrawDialog';

interface PublishActionsProps {
  issue: string;
  language: string;
  findings: readonly Finding[];
  /** An edition in the language is public now. */
  isLive: boolean;
  isModified: boolean;
  onDone: () => void;
}

/** Publishing with the entries, correcting, withdrawing: what Strapi's own Publish does not do. */
export const PublishActions = (props: PublishActionsProps): React.JSX.Element | null => {
  const { issue, language, findings, isLive, isModified, onDone } = props;
  const say = useSay();
  const [asked, setAsked] = React.useState<'publish' | 'withdraw' | null>(null);
  const unpublished = unpublishedIn(findings);
  if (!isLive && unpublished.length === 0) return null;
  const close = (isDone: boolean): void => {
    setAsked(null);
    if (isDone) onDone();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <TallButton variant="secondary" fullWidth disabled={isModified} onClick={() => setAsked('publish')}>
        {isLive ? say('publish.correction') : say('publish.withEntries', { count: unpublished.length })}
      </TallButton>
      {isLive && (
        <Button variant="danger-light" fullWidth onClick={() => setAsked('withdraw')}>
          {say('withdraw.open')}
        </Button>
      )}
      {isModified && (
        <Typography variant="pi" textColor="neutral600">
          {say('publish.saveFirst')}
        </Typography>
      )}
      {asked === 'publish' && (
        <PublishDialog
          issue={issue}
          language={language}
          isCorrection={isLive}
          unpublished={unpublished}
          inTheWay={blockingBesidesEntries(findings)}
          onClose={close}
        />
      )}
      {asked === 'withdraw' && <WithdrawDialog issue={issue} language={language} onClose={close} />}
    </Flex>
  );
};

/** Strapi's buttons are one line high, and this column is narrow. */
const TallButton = styled(Button)`
  height: auto;
  min-height: 3.2rem;
  padding-block: 0.4rem;
`;
