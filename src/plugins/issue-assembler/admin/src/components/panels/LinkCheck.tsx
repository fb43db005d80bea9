import { Button, Flex, ProgressBar, TextButton, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { LinkCheck as Check } from '../../../../shared/link-checks';
import { getLinkCheck, postLinkCheck } from '../../../../shared/link-check-api';
import { read, send } from '../../api/call';
import { failureOf } from '../../api/failure';
import { useAnswer } from '../../hooks/use-answer';
import { useSay } from '../../hooks/use-say';
import { Findings } from './Findings';

/** How often a running check is asked how far it has come. */
const ASK_AGAIN_MS = 1500;
const FORBIDDEN = 403;

interface LinkCheckProps {
  issue: string;
  language: string;
}

/** Asks the sites that an issue links to whether the pages are still there, when the editor wants to know. */
export const LinkCheck = ({ issue, language }: LinkCheckProps): React.JSX.Element | null => {
  const say = useSay();
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const asked = useAnswer(`${issue} ${language}`, (from, signal) =>
    read(from, getLinkCheck, { params: { documentId: issue }, query: { language } }, signal),
  );
  const { answer: check, failure, reload } = asked;
  const isRunning = check?.status === 'running';
  React.useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(reload, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isRunning, reload]);
  // Who may not check is not shown that others may.
  if (!check)
    return failure && failure.status !== FORBIDDEN ? (
      <Typography role="alert" textColor="danger600">
        {failure.message ?? say('links.unknown')}{' '}
        <TextButton onClick={reload}>{say('outline.retry')}</TextButton>
      </Typography>
    ) : null;
  if (check.status === 'off') return null;
  const ask = async (deed: 'start' | 'cancel'): Promise<void> => {
    try {
      await send(client, postLinkCheck, { params: { documentId: issue }, body: { language, do: deed } });
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureOf(error).message ?? say(`links.${deed}Failed`) });
    }
    reload();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Button variant="tertiary" size="S" fullWidth onClick={() => void ask(isRunning ? 'cancel' : 'start')}>
        {say(isRunning ? 'links.cancel' : 'links.start')}
      </Button>
      {isRunning && <ProgressBar value={shareOf(check)} size="S" aria-label={say('links.progress')} />}
      <Typography
        variant="pi"
        textColor={check.status === 'failed' ? 'danger600' : 'neutral600'}
        role="status"
      >
        {said(check, say)}
      </Typography>
      <Findings severity="look" findings={check.findings} issue={issue} language={language} />
    </Flex>
  );
};

const shareOf = ({ checked, total }: Check): number =>
  total === 0 ? 100 : Math.round((100 * checked) / total);

const said = (check: Check, say: ReturnType<typeof useSay>): string => {
  const { status, checked, total, leftOut, findings } = check;
  if (status === 'never' || status === 'off') return say('links.never');
  const state = say(`links.${status}`, { checked, total, found: findings.length });
  return leftOut > 0 ? `${state} ${say('links.leftOut', { leftOut })}` : state;
};
