import { Flex, Typography } from '@strapi/design-system';
import * as React from 'react';
import { languageName } from '../../../../../../domain/languages';
import { getCorrection } from '../../../../shared/api';
import type { Finding } from '../../../../shared/readiness';
import { read } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { usePublishing } from '../../hooks/use-publishing';
import { useInterfaceLanguage, useSay } from '../../hooks/use-say';
import type { unpublishedIn } from '../../words/finding-words';
import { DialogFrame } from '../dialogs/DialogFrame';
import { CorrectionForm } from './CorrectionForm';
import { EntriesToPublish } from './EntriesToPublish';
import { InTheWay } from './InTheWay';

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
  /** Null until the person writes: then what is told is computed, and follows what is published along. */
  const [ownNote, setOwnNote] = React.useState<string | null>(null);
  const [alsoEntries, setAlsoEntries] = React.useState(true);
  const { answer: expected } = useAnswer(
    `${issue} ${language} ${alsoEntries}`,
    isCorrection
      ? (asking, signal) => read(asking, getCorrection, correctionOf(issue, language, alsoEntries), signal)
      : null,
  );
  const { publish, isSending, problem } = usePublishing(issue, () => onClose(true));
  const note = ownNote?.trim() ? { note: ownNote } : {};
  const name = languageName(language, shownIn);
  return (
    <DialogFrame
      title={say(isCorrection ? 'publish.correctionTitle' : 'publish.withEntriesTitle', { language: name })}
      confirm={say('publish.confirm')}
      canConfirm={!isSending && inTheWay.length === 0}
      onConfirm={() => void publish({ language, alsoEntries, ...note })}
      onClose={() => onClose(false)}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>
          {say(isCorrection ? 'publish.correctionExplanation' : 'publish.withEntriesExplanation')}
        </Typography>
        {!isCorrection && <EntriesToPublish entries={unpublished} />}
        {isCorrection && (
          <CorrectionForm
            note={ownNote ?? expected?.note ?? ''}
            onNote={setOwnNote}
            alsoEntries={alsoEntries}
            onAlsoEntries={setAlsoEntries}
            expected={expected}
          />
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

const correctionOf = (documentId: string, language: string, alsoEntries: boolean) => ({
  params: { documentId },
  query: { language, alsoEntries: alsoEntries ? ('true' as const) : ('false' as const) },
});
