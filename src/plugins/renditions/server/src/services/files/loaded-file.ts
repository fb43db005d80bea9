import type { MissingReason } from '../../domain/files/missing-reason';

export type LoadedFile =
  { status: 'found'; bytes: Uint8Array } | { status: 'missing'; reason: MissingReason };

export const missing = (reason: MissingReason): LoadedFile => ({ status: 'missing', reason });
