import { fingerprint } from '../facts/fingerprint';
import type { SourceDocument } from '../types';
import { sourcePassages } from '../verify/source-passages';

/** A key for the whole text of a source: the same text gives the same key in another file or format. */
export function sourceFingerprint(source: SourceDocument): string {
  const sentences = sourcePassages(source.root).filter(({ kind }) => kind === 'sentence');
  return fingerprint(sentences.map(({ text }) => text).join('\n'));
}
