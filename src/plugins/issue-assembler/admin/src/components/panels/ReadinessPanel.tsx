import * as React from 'react';
import { useSay } from '../../hooks/use-say';
import type { SidePanel } from './panel-types';
import { ReadinessContent } from './ReadinessContent';

/** Beside an issue: what stands in the way of publishing it. */
export const ReadinessPanel: SidePanel = ({ model, documentId }) => {
  const say = useSay();
  if (model !== 'api::issue.issue' || !documentId) return null;
  return { title: say('readiness.title'), content: <ReadinessContent issue={documentId} /> };
};
