import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { publishIssue } from '../../../shared/api';
import { send } from '../api/call';
import { tellChange } from '../api/content-changes';
import { failureOf } from '../api/failure';
import { useRefreshDocument } from './use-refresh-document';
import { useSay } from './use-say';

/** What an issue is published with. */
export interface Publishing {
  language: string;
  /** Whether entries that have something readers do not get yet are published first. */
  alsoEntries: boolean;
  /** The note to readers in the editor's own words; without it, what is told is computed. */
  note?: string;
}

/** Publishes an issue and tells what became of it: to the person, to the form and to all that shows its content. */
export const usePublishing = (
  issue: string,
  onDone: () => void,
): { publish: (publishing: Publishing) => Promise<void>; isSending: boolean; problem: string | null } => {
  const say = useSay();
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const refresh = useRefreshDocument();
  const [isSending, setIsSending] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const publish = async (body: Publishing): Promise<void> => {
    setIsSending(true);
    try {
      const { status, edition } = await send(client, publishIssue, { params: { documentId: issue }, body });
      toggleNotification({
        type: 'success',
        message: say(`publish.done.${status}`, { number: edition.number }),
      });
      refresh();
      tellChange();
      onDone();
    } catch (error) {
      setProblem(failureOf(error).message ?? say('publish.failed'));
      setIsSending(false);
      // Entries that were published before the issue was refused stay so.
      tellChange();
    }
  };
  return { publish, isSending, problem };
};
