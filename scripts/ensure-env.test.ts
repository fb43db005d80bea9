import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readEnv, SECRET_NAMES } from './env-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-env-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ensureEnv = (): string => {
  execFileSync(process.execPath, [path.join(__dirname, 'run.js'), 'ensure-env'], {
    cwd: folder,
    stdio: 'pipe',
  });
  return readFileSync(path.join(folder, '.env'), 'utf8');
};
const mode = (): number => statSync(path.join(folder, '.env')).mode & 0o777;

describe('the script ensure-env', () => {
  it('writes secrets that are long, all different, and for the owner only', () => {
    const values = readEnv(ensureEnv());
    const secrets = SECRET_NAMES.flatMap((name) => values.get(name)?.split(',') ?? []);
    expect(secrets).toHaveLength(7);
    expect(new Set(secrets).size).toBe(7);
    expect(secrets.every((secret) => Buffer.from(secret, 'base64').length === 32)).toBe(true);
    expect(mode()).toBe(0o600);
  });

  it('changes nothing when it runs again', () => {
    expect(ensureEnv()).toBe(ensureEnv());
  });

  it('adds to an .env what it lacks, closes it to others and overwrites nothing', () => {
    writeFileSync(path.join(folder, '.env'), 'JWT_SECRET=ours\nPORT=8080\n', { mode: 0o644 });
    const text = ensureEnv();
    expect(text.startsWith('JWT_SECRET=ours\nPORT=8080\nAPP_KEYS=')).toBe(true);
    expect(text.match(/^JWT_SECRET=/gm)).toHaveLength(1);
    expect(mode()).toBe(0o600);
  });
});
