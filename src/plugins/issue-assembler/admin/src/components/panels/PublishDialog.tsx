import { Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { languageName } from '../../../../../../domain/languages';
import { getCorrection, publishIssue } from '../../../../shared/api';
import type { Finding } from '../../../../shared/readiness';
import { read, send } from '../../api/call';
import { tellChange } from '../../api/content-changes';
import { failureOf } from '../../api/failure';
import { useAnswer } from '../../hooks/use-answer';
import { useRefreshDocument } from '../../hooks/use-refresh-document';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import type { unpublishedIn } from '../../words/finding-words';
import { DialogFrame } from '../dialogs/DialogFrame';
import { EntriesToPublish } from './EntriesToPublish';
import { InTheWay } from './InTheWay';
import { EditionDifferences } from './EditionDifferences';

interface PublishDialogProps {
  issue: string;
  language: string;
  isCorrection: boolean;
  /** Entries that have something readers do not get yet. */
  unpublished: ReturnType<typeof unpublishedIn>;
  /** What has to be mended first: without that, the entries alone would be published. */
  inTheWay: readonly Finding[];
  onClose: (isDone: boolean) => void;
}

/** Publishes an issue together with its entries; a correction with a note to readers. */
export const PublishDialog = ({
  issue,
  language,
  isCorrection,
  unpublished,
  inTheWay,
  onClose,
}: PublishDialogProps): React.JSX.Element => {
  const say = useSay();
  const shownIn = useInterfaceLanguage();
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const refresh = useRefreshDocument();
  /** Null until the person writes: then what is told is computed, and follows what is published along. */
  const [ownNote, setOwnNote] = React.useState<string | null>(null);
  const [alsoEntries, setAlsoEntries] = React.useState(true);
  const expected = useAnswer(
    `${issue} ${language} ${alsoEntries}`,
    isCorrection
      ? (asking, signal) =>
          read(
            asking,
            getCorrection,
            {
              params: { documentId: issue },
              query: { language, alsoEntries: alsoEntries ? 'true' : 'false' },
            },
            signal,
          )
      : null,
  );
  const note = ownNote ?? expected.answer?.note ?? '';
  const [isSending, setIsSending] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const publish = async (): Promise<void> => {
    setIsSending(true);
    try {
      const body = { language, alsoEntries, ...(ownNote?.trim() ? { note: ownNote } : {}) };
      const { status, edition } = await send(client, publishIssue, { params: { documentId: issue }, body });
      toggleNotification({
        type: 'success',
        message: say(`publish.done.${status}`, { number: edition.number }),
      });
      refresh();
      tellChange();
      onClose(true);
    } catch (error) {
      setProblem(failureOf(error).message ?? say('publish.failed'));
      setIsSending(false);
      // Entries that were published before the issue was refused stay so.
      tellChange();
    }
  };
  const name = languageName(language, shownIn);
  return (
    <DialogFrame
      title={say(isCorrection ? 'publish.correctionTitle' : 'publish.withEntriesTitle', { language: name })}
      confirm={say('publish.confirm')}
      canConfirm={!isSending && inTheWay.length === 0}
      onConfirm={() => void publish()}
      onClose={() => onClose(false)}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>
          {say(isCorrection ? 'publish.correctionExplanation' : 'publish.withEntriesExplanation')}
        </Typography>
        {!isCorrection && <EntriesToPublish entries={unpublished} />}
        {isCorrection && (
          <>
            <Field.Root hint={say('publish.noteHint')}>
              <Field.Label>{say('publish.note')}</Field.Label>
              <Textarea
                maxLength={1000}
                value={note}
                onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setOwnNote(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
            <Checkbox checked={alsoEntries} onCheckedChange={(checked) => setAlsoEntries(checked === true)}>
              {say('publish.alsoEntries')}
            </Checkbox>
            {expected.answer && (
              <details open>
                <summary>
                  <Typography variant="pi" fontWeight="bold">
                    {say('publish.differences', {
                      count: expected.answer.differences.length + expected.answer.withheld,
                    })}
                  </Typography>
                </summary>
                <EditionDifferences
                  differences={expected.answer.differences}
                  withheld={expected.answer.withheld}
                />
              </details>
            )}
          </>
        )}
        <InTheWay findings={inTheWay} />
        {problem && (
          <Typography role="alert" textColor="danger600">
            {problem}
          </Typography>
        )}
      </Flex>
    </DialogFrame>
  );
};
