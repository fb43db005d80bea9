import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Makes the folder in which `tests/e2e/built-app.ts` keeps databases that apps begin with. */
export default function prepareTemplates() {
  process.env.E2E_TEMPLATES = mkdtempSync(path.join(os.tmpdir(), 'utgave-e2e-templates-'));
}
