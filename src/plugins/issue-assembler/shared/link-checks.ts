import { z } from 'zod';
import type { Assembly } from './edition';
import { findingSchema } from './readiness';

/** How far a check of an issue's links has come, and what it found. */
export const linkCheckSchema = z.strictObject({
  /** `off` where the installation asks nothing of other sites. */
  status: z.enum(['off', 'never', 'running', 'done', 'cancelled', 'failed']),
  checked: z.int(),
  total: z.int(),
  /** Addresses that one check is too small for, and nobody asked for. */
  leftOut: z.int(),
  /** When it began, ISO 8601; null where there was none since the server started. */
  startedAt: z.iso.datetime().nullable(),
  /** In reading order: links that lead nowhere any more, and those that could not be checked. */
  findings: z.array(findingSchema),
});
export type LinkCheck = z.infer<typeof linkCheckSchema>;

/** What is asked of the renditions' service `link-checks`: whether the addresses in an issue still lead somewhere. */
export interface LinkChecks {
  /** `key` names the issue and its language. */
  state: (key: string) => LinkCheck;
  /** Begins in the background, unless one of the same key is running, and answers at once. */
  start: (key: string, assembly: Assembly) => LinkCheck;
  cancel: (key: string) => LinkCheck;
}
