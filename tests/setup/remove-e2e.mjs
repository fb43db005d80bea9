import { rmSync } from 'node:fs';

/** Removes what `e2e.mjs` made. */
export default function removeTemplates() {
  const { E2E_TEMPLATES } = process.env;
  if (E2E_TEMPLATES) rmSync(E2E_TEMPLATES, { recursive: true, force: true });
}
