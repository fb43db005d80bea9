import type { MissingReason } from '../../domain/files/missing-reason';

export type LoadedFile =
  | { status: 'found'; bytes: Uint8Array }
  | {
      status: 'missing';
      reason: MissingReason;
      /** Where it lies had all the time there was, and was not done. */
      isHostSlow?: true;
    };

export const missing = (reason: MissingReason): LoadedFile => ({ status: 'missing', reason });
