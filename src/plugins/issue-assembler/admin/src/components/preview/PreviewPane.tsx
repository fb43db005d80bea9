import {
  Box,
  Flex,
  IconButton,
  Loader,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import * as React from 'react';
import { useIntl } from 'react-intl';
import { getPreview } from '../../../../shared/api';
import { placementsOf, type Outline } from '../../../../shared/outline';
import { read } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { useReloadOnChange } from '../../hooks/use-reload-on-change';
import { useSay } from '../../hooks/use-say';
import { arrangedLike } from '../../outline/arranged-like';
import { typeWord } from '../../words/entry-words';
import { useEditorView } from '../editor/editor-context';
import { useTitles } from '../editor/use-titles';
import { PreviewedIssue } from './PreviewedIssue';

interface PreviewPaneProps {
  issue: string;
  /** As it is being edited: the preview follows its order before it is saved. */
  outline: Outline;
  onClose: () => void;
}

/** The issue as its readers would see it, in any of its languages. */
export const PreviewPane = ({ issue, outline, onClose }: PreviewPaneProps): React.JSX.Element => {
  const intl = useIntl();
  const say = useSay();
  const titles = useTitles();
  const view = useEditorView();
  const [language, setLanguage] = React.useState(view.language);
  const asked = useAnswer(`${issue} ${language} ${outline.revision}`, (client, signal) =>
    read(client, getPreview, { params: { documentId: issue }, query: { language } }, signal),
  );
  useReloadOnChange(asked.reload);
  const shown = React.useMemo(
    () => asked.answer && arrangedLike(asked.answer.assembly, outline),
    [asked.answer, outline],
  );
  const placed = new Map(placementsOf(outline).map((placement) => [placement.id, placement]));
  const withheld = (asked.answer?.gaps ?? []).flatMap(
    ({ reason, placement }) => (reason === 'not_permitted' && placement && placed.get(placement)) || [],
  );
  const waiting = (shown?.waiting ?? 0) - withheld.length;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4} aria-label={say('preview.label')}>
      <Flex justifyContent="space-between" gap={3}>
        <Typography variant="delta" tag="h2">
          {say('preview.label')}
        </Typography>
        <Flex gap={2}>
          <Box minWidth="16rem">
            <SingleSelect
              size="S"
              aria-label={say('preview.language')}
              value={language}
              onChange={(value) => setLanguage(String(value))}
            >
              {view.languages.map((code) => (
                <SingleSelectOption key={code} value={code}>
                  {titles.language(code)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <IconButton label={say('preview.close')} withTooltip={false} onClick={onClose}>
            <Cross />
          </IconButton>
        </Flex>
      </Flex>
      {waiting > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('preview.waiting', { count: waiting })}
        </Typography>
      )}
      {withheld.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('preview.notPermitted', {
            count: withheld.length,
            types: [...new Set(withheld.map(({ uid }) => typeWord(intl, uid)))].join(', '),
          })}
        </Typography>
      )}
      {asked.failure && (
        <Typography role="alert" textColor="danger600">
          {asked.failure.message ?? say('preview.failed')}
        </Typography>
      )}
      {shown ? (
        <PreviewedIssue assembly={shown.assembly} />
      ) : (
        asked.isLoading && <Loader>{say('preview.loading')}</Loader>
      )}
    </Flex>
  );
};
