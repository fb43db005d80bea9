import type { Assembly } from './edition';
import type { Finding } from './readiness';

/** What is asked of the renditions' service `preflight`: how an issue would meet its readers if it were published as it is. */
export interface Preflight {
  /** What deserves a look, in reading order, as the readiness check shows it among its own; nothing of it blocks. */
  check: (assembly: Assembly) => Promise<Finding[]>;
}
