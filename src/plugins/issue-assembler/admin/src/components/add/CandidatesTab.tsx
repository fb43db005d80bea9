import { Button, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import * as React from 'react';
import { getCandidates, type EditorAnswer, type ShownCandidate } from '../../../../shared/api';
import { entryKey, placementsOf, type Outline } from '../../../../shared/outline';
import { read } from '../../api/call';
import { useAnswer } from '../../hooks/use-answer';
import { useReloadOnChange } from '../../hooks/use-reload-on-change';
import { useSay } from '../../hooks/use-say';
import { useEditorView } from '../editor/editor-context';
import { controlId } from '../editor/focus';
import { CandidateSection } from './CandidateSection';
import { NoCandidates } from './NoCandidates';
import { CANDIDATES_LEFT, useAcceptCandidates } from './use-accept-candidates';

interface CandidatesTabProps {
  issue: EditorAnswer['issue'];
  outline: Outline;
  /** Goes on to the search over all entries. */
  onSearch: () => void;
}

/** What the collector proposes for the issue, section by section, and why. */
export const CandidatesTab = ({ issue, outline, onSearch }: CandidatesTabProps): React.JSX.Element => {
  const say = useSay();
  const asked = useAnswer(`${issue.documentId} ${outline.revision}`, (client, signal) =>
    read(client, getCandidates, { params: { documentId: issue.documentId }, query: {} }, signal),
  );
  useReloadOnChange(asked.reload);
  const { accept } = useAcceptCandidates();
  const { isDisabled } = useEditorView();
  const [isShowingOut, setIsShowingOut] = React.useState(false);
  // Placing and setting aside are told by the outline at once; the collector reads what is saved.
  const settled = new Set([...placementsOf(outline), ...(outline.setAside ?? [])].map(entryKey));
  const open = (asked.answer?.candidates ?? []).filter((one) => !settled.has(entryKey(one)));
  const proposed = open.filter(isProposed);
  const left = open.filter(({ verdict, reasons }) => verdict === 'out' || isSetAside(reasons));
  if (!asked.answer)
    return asked.failure ? (
      <Typography role="alert" textColor="danger600">
        {asked.failure.message ?? say('candidates.failed')}{' '}
        <TextButton onClick={asked.reload}>{say('outline.retry')}</TextButton>
      </Typography>
    ) : (
      <Loader>{say('candidates.loading')}</Loader>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography role="status" id={controlId(CANDIDATES_LEFT)} tabIndex={-1}>
          {say('candidates.count', { count: proposed.length })}
        </Typography>
        <Flex gap={3}>
          {left.length > 0 && (
            <TextButton aria-pressed={isShowingOut} onClick={() => setIsShowingOut(!isShowingOut)}>
              {say(isShowingOut ? 'candidates.hideOut' : 'candidates.showOut', { count: left.length })}
            </TextButton>
          )}
          {proposed.length > 0 && (
            <Button size="S" disabled={isDisabled} onClick={() => accept(proposed, null)}>
              {say('candidates.acceptAll', { count: proposed.length })}
            </Button>
          )}
        </Flex>
      </Flex>
      {proposed.length === 0 && <NoCandidates issue={issue} onSearch={onSearch} />}
      {asked.answer.passedOver > 0 && (
        <Typography role="status" textColor="neutral700">
          {say('candidates.passedOver', { count: asked.answer.passedOver })}
        </Typography>
      )}
      {bySection(isShowingOut ? [...proposed, ...left] : proposed).map(([section, candidates]) => (
        <CandidateSection key={section ?? ''} section={section} candidates={candidates} />
      ))}
    </Flex>
  );
};

const isSetAside = (reasons: ShownCandidate['reasons']): boolean =>
  reasons.some(({ code }) => code === 'set_aside');

const isProposed = ({ verdict, section }: ShownCandidate): boolean => verdict === 'in' && section !== null;

const bySection = (candidates: readonly ShownCandidate[]): [string | null, ShownCandidate[]][] => {
  const grouped = new Map<string | null, ShownCandidate[]>();
  for (const candidate of candidates)
    grouped.set(candidate.section, [...(grouped.get(candidate.section) ?? []), candidate]);
  return [...grouped];
};
