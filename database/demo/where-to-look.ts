import type { DemoLogin, DemoPerson } from './demo-users';

export interface WhereToLook {
  /** Where the app answers, without a slash at the end. */
  url: string;
  /** The document id of the issue; null where there is none yet. */
  issue: string | null;
  logins: DemoLogin[];
}

const PERSON_NAMES: Record<DemoPerson, string> = {
  admin: 'Administrator',
  editor: 'Redaktør / Editor',
  translator: 'Oversetter / Translator',
};

/** What the demo prints once it runs: where to look and how to log in, in Norwegian and English. */
export const whereToLook = ({ url, issue, logins }: WhereToLook): string =>
  [
    'Demoen kjører / The demo is running',
    '',
    ...table([
      issue === null
        ? ['Lag en utgave / Make an issue', `${url}/admin/content-manager/collection-types/api::issue.issue`]
        : ['Utgaven / The issue', `${url}/admin/content-manager/collection-types/api::issue.issue/${issue}`],
      ['Admin', `${url}/admin`],
      ['API, norsk / Norwegian', `${url}/api/issues?locale=nb&populate=*`],
      ['API, engelsk / English', `${url}/api/issues?locale=en&populate=*`],
      ['Avgjørelser / Rulings', `${url}/api/rulings?locale=en&populate=*`],
      ['GraphQL (POST)', `${url}/graphql`],
    ]),
    '',
    ...loginLines(logins),
    '',
    'Stopp / Stop: Ctrl-C',
  ].join('\n');

const loginLines = (logins: DemoLogin[]): string[] => {
  if (logins.length === 0) return ['Logg inn med din egen bruker / Log in as your own user'];
  const areNew = logins.some(({ password }) => password !== null);
  return [
    areNew
      ? 'Logg inn (passordene vises bare nå) / Log in (passwords are shown this once)'
      : 'Logg inn med passordene fra første start / Log in with the passwords of the first start',
    ...table(logins.map(({ person, email, password }) => [PERSON_NAMES[person], email, password ?? ''])),
    ...(areNew ? [] : ['Nye passord / New passwords: npm run demo -- --reset-passwords']),
  ];
};

/** Indented columns, each as wide as its widest cell. */
const table = (rows: string[][]): string[] => {
  const width = (column: number): number => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  return rows.map((cells) =>
    `  ${cells.map((cell, column) => cell.padEnd(width(column))).join('  ')}`.trimEnd(),
  );
};
