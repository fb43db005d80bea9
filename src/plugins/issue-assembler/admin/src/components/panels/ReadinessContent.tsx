import { Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import { getEditions, getReadiness } from '../../../../shared/api';
import { languageName } from '../../../../../../domain/languages';
import { read } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { useEditedLanguage } from '../../hooks/use-edited-language';
import { useReloadOnChange } from '../../hooks/use-reload-on-change';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { bySeverity } from '../../words/finding-words';
import { Findings } from './Findings';
import { LinkCheck } from './LinkCheck';
import { PlannedNotice } from './PlannedNotice';
import { PublishActions } from './PublishActions';

/** What blocks an issue in the language being edited, what deserves a look, and the ways to publish it. */
export const ReadinessContent = ({ issue }: { issue: string }): React.JSX.Element => {
  const say = useSay();
  const language = useEditedLanguage();
  const shownIn = useInterfaceLanguage();
  const isModified = useForm('ReadinessContent', ({ modified }) => modified);
  // Asked again after each save, when the form is no longer modified.
  const asked = useAnswer(`${issue} ${language} ${isModified}`, (client, signal) =>
    read(client, getReadiness, { params: { documentId: issue }, query: { language } }, signal),
  );
  const editions = useAnswer(issue, (client, signal) =>
    read(client, getEditions, { params: { documentId: issue }, query: {} }, signal),
  );
  const { reload: askAgain } = asked;
  const { reload: listAgain } = editions;
  const reload = React.useCallback(() => {
    askAgain();
    listAgain();
  }, [askAgain, listAgain]);
  useReloadOnChange(reload);
  if (!asked.answer)
    return asked.failure ? (
      <Typography role="alert" textColor="danger600">
        {asked.failure.message ?? say('readiness.failed')}{' '}
        <TextButton onClick={asked.reload}>{say('outline.retry')}</TextButton>
      </Typography>
    ) : (
      <Loader small>{say('readiness.loading')}</Loader>
    );
  const { blocks, look } = bySeverity(asked.answer.findings);
  const name = languageName(language, shownIn);
  const isLive =
    editions.answer?.editions.some((one) => one.language === language && one.state === 'current') ?? false;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography fontWeight="bold" textColor={blocks.length > 0 ? 'danger700' : 'success700'} role="status">
        {blocks.length > 0
          ? say('readiness.blocked', { count: blocks.length, language: name })
          : say('readiness.ready', { language: name })}
      </Typography>
      {asked.answer.planned && <PlannedNotice planned={asked.answer.planned} isBlocked={blocks.length > 0} />}
      <Findings severity="blocks" findings={blocks} issue={issue} language={language} />
      <Findings severity="look" findings={look} issue={issue} language={language} />
      <LinkCheck issue={issue} language={language} />
      {isModified && (
        <Typography variant="pi" textColor="neutral600">
          {say('readiness.unsaved')}
        </Typography>
      )}
      <PublishActions
        issue={issue}
        language={language}
        findings={asked.answer.findings}
        isLive={isLive}
        isModified={isModified}
        onDone={reload}
      />
    </Flex>
  );
};
