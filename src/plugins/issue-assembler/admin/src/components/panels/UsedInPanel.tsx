import * as React from 'react';
import { ENTRY_UIDS, type EntryUid } from '../../../../shared/outline';
import { useSay } from '../../hooks/use-say';
import type { SidePanel } from './panel-types';
import { UsedIn } from './UsedIn';

/** Beside an entry: the issues it is in. */
export const UsedInPanel: SidePanel = ({ model, documentId }) => {
  const say = useSay();
  if (!documentId || !isEntry(model)) return null;
  return { title: say('usedIn.title'), content: <UsedIn uid={model} documentId={documentId} /> };
};

const isEntry = (model: string): model is EntryUid => ENTRY_UIDS.some((uid) => uid === model);
