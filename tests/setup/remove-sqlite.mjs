import { rmSync } from 'node:fs';

/** Removes what `sqlite.mjs` made. */
export default function removeSqlite() {
  if (globalThis.__UTGAVE_SQLITE__) rmSync(globalThis.__UTGAVE_SQLITE__, { recursive: true, force: true });
}
