import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { completeEnv, readEnv, SECRET_NAMES } from './env-file';

const newSecret = (name: string): string => `fresh-${name}`;
const complete = SECRET_NAMES.map((name) => `${name}=kept-${name}\n`).join('');

describe('a new .env', () => {
  const { text, added } = completeEnv(null, newSecret);

  it('has every secret', () => {
    expect(added).toEqual([...SECRET_NAMES]);
    const values = readEnv(text);
    expect(SECRET_NAMES.map((name) => values.get(name))).toEqual(SECRET_NAMES.map(newSecret));
  });

  it('makes Norwegian the first language, sends no telemetry and listens on loopback only', () => {
    expect(Object.fromEntries(readEnv(text))).toMatchObject({
      STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'nb',
      STRAPI_TELEMETRY_DISABLED: 'true',
      HOST: '127.0.0.1',
    });
  });

  it('is complete: going over it again changes nothing', () => {
    expect(completeEnv(text, () => 'another')).toEqual({ text, added: [] });
  });
});

describe('an .env that is there', () => {
  it('is left as it is when it has every secret', () => {
    expect(completeEnv(complete, newSecret)).toEqual({ text: complete, added: [] });
  });

  it('gets what it lacks at its end and keeps the rest', () => {
    const partial = '# ours\nPORT=8080\nAPP_KEYS=one,two';
    const { text, added } = completeEnv(partial, newSecret);
    expect(text.startsWith(`${partial}\n`)).toBe(true);
    expect(added).toEqual(SECRET_NAMES.filter((name) => name !== 'APP_KEYS'));
    expect(readEnv(text).get('APP_KEYS')).toBe('one,two');
    expect(readEnv(text).get('JWT_SECRET')).toBe('fresh-JWT_SECRET');
  });

  it.each(['JWT_SECRET=', 'JWT_SECRET = ', 'export JWT_SECRET=""'])(
    'gets a secret in the place of an empty one (%s)',
    (line) => {
      const { text, added } = completeEnv(`${line}\n${complete.replace(/^JWT_SECRET=.*\n/m, '')}`, newSecret);
      expect(added).toEqual(['JWT_SECRET']);
      expect(readEnv(text).get('JWT_SECRET')).toBe('fresh-JWT_SECRET');
      expect(text.match(/^(?:export )?JWT_SECRET/gm)).toHaveLength(1);
    },
  );

  it('keeps its line endings', () => {
    const windows = complete
      .replace(/\n/g, '\r\n')
      .replace('API_TOKEN_SALT=kept-API_TOKEN_SALT', 'API_TOKEN_SALT=');
    const { text } = completeEnv(windows, newSecret);
    expect(text).toBe(windows.replace('API_TOKEN_SALT=\r', 'API_TOKEN_SALT=fresh-API_TOKEN_SALT\r'));
  });

  it('is not told a secret is set by a comment about it', () => {
    expect(completeEnv(`# JWT_SECRET=example\n`, newSecret).added).toContain('JWT_SECRET');
  });
});

describe('reading .env', () => {
  it.each([
    ['A=b=c#d', 'b=c#d'],
    ['A= b # about b', 'b'],
    ['A="b # c"', 'b # c'],
    ["A='b' # c", 'b'],
    ['A=b\nA=c', 'c'],
    ['A=# nothing', ''],
  ])('reads %s', (text, value) => {
    expect(readEnv(text).get('A')).toBe(value);
  });
});

describe('.env.example', () => {
  const root = path.join(__dirname, '..');
  const example = readFileSync(path.join(root, '.env.example'), 'utf8');

  it('names every variable that the configuration reads', () => {
    const config = readdirSync(path.join(root, 'config'))
      .map((file) => readFileSync(path.join(root, 'config', file), 'utf8'))
      .join('\n');
    const read = [...config.matchAll(/\benv(?:\.\w+)?\(\s*'([A-Z0-9_]+)'/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(15);
    const named = new Set([...example.matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(([, name]) => name));
    expect([...new Set(read)].filter((name) => !named.has(name))).toEqual([]);
  });

  it('holds no secret', () => {
    const values = readEnv(example);
    expect(SECRET_NAMES.map((name) => values.get(name))).toEqual(SECRET_NAMES.map(() => ''));
  });
});
