import {
  archiveFilePath,
  archivePath,
  issueFormPath,
  issuePath,
} from '../../src/plugins/renditions/server/src/domain/document/addresses';
import type { DemoLogin, DemoPerson } from './demo-users';
import type { PublishedIn } from './published-in';

export interface WhereToLook {
  /** Where the app answers, without a slash at the end. */
  url: string;
  /** The document id of the issue; null where there is none yet. */
  issue: string | null;
  /** Where the issue is to be read; none where it is not published. */
  published: readonly PublishedIn[];
  logins: DemoLogin[];
}

const PERSON_NAMES: Record<DemoPerson, string> = {
  admin: 'Administrator',
  editor: 'Redaktør / Editor',
  translator: 'Oversetter / Translator',
};

/** What the demo prints once it runs: where to look and how to log in, in Norwegian and English. */
export const whereToLook = ({ url, issue, published, logins }: WhereToLook): string => {
  const issues = `${url}/admin/content-manager/collection-types/api::issue.issue`;
  const groups: [string, [string, string][]][] = [
    ['Det leserne ser / What readers see', forReaders(url, published)],
    [
      'For redaksjonen / For editors',
      [
        issue === null
          ? ['Lag en utgave / Make an issue', issues]
          : ['Utgaven / The issue', `${issues}/${issue}`],
        ['Admin', `${url}/admin`],
      ],
    ],
    [
      'For programmer / For programs',
      [
        ['API, norsk / Norwegian', `${url}/api/issues?locale=nb&populate=*`],
        ['API, engelsk / English', `${url}/api/issues?locale=en&populate=*`],
        ['Avgjørelser / Rulings', `${url}/api/rulings?locale=en&populate=*`],
        ['GraphQL (POST)', `${url}/graphql`],
      ],
    ],
  ];
  const width = Math.max(...groups.flatMap(([, rows]) => rows.map(([name]) => name.length)));
  return [
    'Demoen kjører / The demo is running',
    '',
    ...groups.flatMap(([heading, rows]) => [heading, ...table(rows, [width]), '']),
    ...loginLines(logins),
    '',
    'Stopp / Stop: Ctrl-C',
  ].join('\n');
};

const NAMES: Readonly<Record<PublishedIn['language'], string>> = {
  nb: 'norsk / Norwegian',
  en: 'engelsk / English',
};

/** The issue in its languages and forms, and what tells of the next one; the archive where there is none yet. */
const forReaders = (url: string, published: readonly PublishedIn[]): [string, string][] => {
  if (published.length === 0)
    return (['nb', 'en'] as const).map((language) => [
      `Nettarkiv / Web archive, ${NAMES[language]}`,
      `${url}${archivePath(language)}`,
    ]);
  return [
    ...published.map(({ language, slug }): [string, string] => [
      `Nettside / Web page, ${NAMES[language]}`,
      `${url}${issuePath(language, slug)}`,
    ]),
    ...published.map(({ language, slug }): [string, string] => [
      `PDF, ${NAMES[language]}`,
      `${url}${issueFormPath(language, slug, 'pdf')}`,
    ]),
    ...published.slice(0, 1).flatMap(({ language, slug }): [string, string][] => [
      ['E-post / E-mail', `${url}${issueFormPath(language, slug, 'email.html')}`],
      ['Nyhetsstrøm / Feed', `${url}${archiveFilePath(language, 'atom.xml')}`],
    ]),
  ];
};

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

/** Indented columns, each as wide as its widest cell, and no narrower than is asked for. */
const table = (rows: readonly (readonly string[])[], least: readonly number[] = []): string[] => {
  const width = (column: number): number =>
    Math.max(least[column] ?? 0, ...rows.map((cells) => cells[column]?.length ?? 0));
  return rows.map((cells) =>
    `  ${cells.map((cell, column) => cell.padEnd(width(column))).join('  ')}`.trimEnd(),
  );
};
