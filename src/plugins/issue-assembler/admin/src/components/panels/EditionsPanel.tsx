import * as React from 'react';
import { useSay } from '../../hooks/use-say';
import { EditionList } from './EditionList';
import type { SidePanel } from './panel-types';

/** Beside an issue: what has been published of it. */
export const EditionsPanel: SidePanel = ({ model, documentId }) => {
  const say = useSay();
  if (model !== 'api::issue.issue' || !documentId) return null;
  return { title: say('editions.title'), content: <EditionList issue={documentId} /> };
};
