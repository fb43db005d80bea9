import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { completeEnv, type SecretName } from './env-file';

/** Secrets are for the owner of the install only. */
const OWNER_ONLY = 0o600;

/** Writes `.env` with fresh secrets where there is none, and gives one that is there the secrets it lacks. */
export const ensureEnv = (folder: string): { file: string; isNew: boolean; added: SecretName[] } => {
  const file = path.join(folder, '.env');
  const current = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const { text, added } = completeEnv(current, newSecret);
  if (added.length > 0) {
    writeFileSync(file, text, { mode: OWNER_ONLY, flag: current === null ? 'wx' : 'w' });
    chmodSync(file, OWNER_ONLY);
  }
  return { file, isNew: current === null, added };
};

/** `npm run develop` and the commands call this first. Says on standard error what it wrote, but no secret. */
export const main = (): void => {
  const { isNew, added } = ensureEnv(process.cwd());
  if (isNew) console.error('.env: skrevet med nye hemmeligheter / written with fresh secrets');
  else if (added.length > 0) console.error(`.env: lagt til / added ${added.join(', ')}`);
};

/** The cookies of the session are signed with the first key; the second is there to be rotated to. */
const newSecret = (name: SecretName): string =>
  name === 'APP_KEYS' ? `${randomSecret()},${randomSecret()}` : randomSecret();

const randomSecret = (): string => randomBytes(32).toString('base64');
