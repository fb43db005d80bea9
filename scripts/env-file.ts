/** Secrets that the app cannot start without; each install has its own. */
export const SECRET_NAMES = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
] as const;

export type SecretName = (typeof SECRET_NAMES)[number];

/** What a new `.env` holds besides secrets. `.env.example` tells what else can be set. */
const DEFAULTS = {
  HOST: '127.0.0.1',
  PORT: '1337',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'nb',
  STRAPI_TELEMETRY_DISABLED: 'true',
};

/** The text `.env` should have, and the secrets that were put into it. */
export interface CompletedEnv {
  text: string;
  added: SecretName[];
}

/**
 * Gives `.env` the secrets it lacks; `null` where there is no file. Values that are set are never changed; a secret
 * named without a value counts as missing.
 */
export const completeEnv = (
  current: string | null,
  newSecret: (name: SecretName) => string,
): CompletedEnv => {
  const base = current ?? newFile();
  const values = readEnv(base);
  const added = SECRET_NAMES.filter((name) => !values.get(name));
  const text = added.reduce((file, name) => withValue(file, name, newSecret(name)), base);
  return { text, added };
};

/** Values by name, as dotenv reads them but for values of several lines: the last one named wins. */
export const readEnv = (text: string): Map<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const { name, value = '' } = ASSIGNMENT.exec(line)?.groups ?? {};
      return name === undefined ? [] : [[name, unquoted(value.trim())]];
    }),
  );

const ASSIGNMENT = /^\s*(?:export\s+)?(?<name>[\w.-]+)\s*=(?<value>.*)$/;

const unquoted = (value: string): string =>
  /^(?<quote>["'`])(?<inner>.*?)\k<quote>/.exec(value)?.groups?.inner ??
  value.replace(/(?:^|\s)#.*$/, '').trim();

const newFile = (): string =>
  [
    '# Settings of this install. Holds secrets: keep it out of version control.',
    '# .env.example tells what else can be set.',
    '',
    ...Object.entries(DEFAULTS).map(([name, value]) => `${name}=${value}`),
    '',
  ].join('\n');

/** In the place of an empty value where there is one, else at the end. */
const withValue = (text: string, name: SecretName, value: string): string => {
  const empty = new RegExp(
    `^([ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=)[ \\t]*(?:""|'')?[ \\t]*(?=\\r?$)`,
    'm',
  );
  if (empty.test(text)) return text.replace(empty, (_line, start: string) => `${start}${value}`);
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${name}=${value}\n`;
};
