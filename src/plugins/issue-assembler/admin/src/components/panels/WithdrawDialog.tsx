import { Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { languageName } from '../../../../../../domain/languages';
import { withdrawIssue } from '../../../../shared/api';
import { send } from '../../api/call';
import { tellChange } from '../../api/content-changes';
import { failureOf } from '../../api/failure';
import { useRefreshDocument } from '../../hooks/use-refresh-document';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import { DialogFrame } from '../dialogs/DialogFrame';

interface WithdrawDialogProps {
  issue: string;
  language: string;
  onClose: (isDone: boolean) => void;
}

/** Withdraws an issue in a language; nobody does it without saying why. */
export const WithdrawDialog = ({ issue, language, onClose }: WithdrawDialogProps): React.JSX.Element => {
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const refresh = useRefreshDocument();
  const [reason, setReason] = React.useState('');
  const [isSending, setIsSending] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const withdraw = async (): Promise<void> => {
    setIsSending(true);
    try {
      await send(client, withdrawIssue, { params: { documentId: issue }, body: { language, reason } });
      toggleNotification({ type: 'success', message: say('withdraw.done') });
      refresh();
      tellChange();
      onClose(true);
    } catch (error) {
      setProblem(failureOf(error).message ?? say('withdraw.failed'));
      setIsSending(false);
    }
  };
  return (
    <DialogFrame
      title={say('withdraw.title', { language: languageName(language, shownIn) })}
      confirm={say('withdraw.confirm')}
      canConfirm={reason.trim() !== '' && !isSending}
      variant="danger"
      onConfirm={() => void withdraw()}
      onClose={() => onClose(false)}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>{say('withdraw.explanation')}</Typography>
        <Field.Root required>
          <Field.Label>{say('withdraw.reason')}</Field.Label>
          <Textarea
            maxLength={2000}
            value={reason}
            onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)}
          />
        </Field.Root>
        {problem && (
          <Typography role="alert" textColor="danger600">
            {problem}
          </Typography>
        )}
      </Flex>
    </DialogFrame>
  );
};
