import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import { languageName } from '../../../../../../domain/languages';
import { getUsage, type UsageAnswer } from '../../../../shared/api';
import { issueNumber } from '../../../../shared/issue-number';
import type { EntryUid } from '../../../../shared/outline';
import { read } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { useReloadOnChange } from '../../hooks/use-reload-on-change';
import { useEditedLanguage } from '../../hooks/use-edited-language';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { editAddress } from '../../outline/addresses';
import { textInLanguage } from '../../outline/text-in-language';
import { TextLink } from '../text-link';

/** The issues an entry is in, and in which state. */
export const UsedIn = ({ uid, documentId }: { uid: EntryUid; documentId: string }): React.JSX.Element => {
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const language = useEditedLanguage();
  const { answer, failure, reload } = useAnswer(`${uid}:${documentId}`, (client, signal) =>
    read(client, getUsage, { params: { uid, documentId }, query: {} }, signal),
  );
  useReloadOnChange(reload);
  if (failure)
    return (
      <Typography role="alert" textColor="danger600">
        {failure.message ?? say('usedIn.failed')}
      </Typography>
    );
  if (!answer || answer.issues.length === 0)
    return (
      <Typography textColor="neutral600">{answer ? say('usedIn.none') : say('readiness.loading')}</Typography>
    );
  const names = (codes: readonly string[]): string =>
    codes.map((code) => languageName(code, shownIn)).join(', ');
  const states = ({ inOutline, published, withdrawn }: UsageAnswer['issues'][number]): string =>
    [
      inOutline ? say('usedIn.inOutline') : null,
      published.length > 0 ? say('usedIn.published', { languages: names(published) }) : null,
      withdrawn.length > 0 ? say('usedIn.withdrawn', { languages: names(withdrawn) }) : null,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <ul>
      {answer.issues.map((issue) => (
        <Box tag="li" key={issue.documentId} paddingBottom={2}>
          <Typography variant="pi" tag="p" fontWeight="bold">
            <TextLink to={editAddress('api::issue.issue', issue.documentId, language)}>
              {issueNumber(issue)} {textInLanguage(issue.titles, language)?.text}
            </TextLink>
          </Typography>
          <Typography variant="pi" tag="p" textColor="neutral600">
            {states(issue)}
          </Typography>
        </Box>
      ))}
    </ul>
  );
};
