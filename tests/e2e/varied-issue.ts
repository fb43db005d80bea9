import { layOutDesk } from './editorial-desk';

/** What {@link layOutVariedIssue} wrote. */
export const VARIED = {
  issue: 'Nyhetsbrev juli–august',
  reports: 'Rapporter i perioden',
  articles: 'Saker i perioden',
  unused: 'Til en annen gang',
  placed: { first: 'Tilsyn i byggebransjen', second: 'Tilsyn i reiselivet', third: 'Forskning om tilsyn' },
  article: 'Møte med tilsynene',
  proposed: ['Rapport fra juli', 'Rapport fra august', 'Rapport fra sommeren'],
} as const;

const DAY = { start: '2030-07-05', end: '2030-07-05', precision: 'day' };

/**
 * An issue whose outline has one of everything that is edited: groups with a heading and without, with entries and
 * without, texts of its own in either language, an empty section; and entries that are proposed for it.
 */
export const layOutVariedIssue = async (url: string): Promise<void> => {
  const save = await layOutDesk(url);
  const report = (title: string, dated: object = {}): Promise<string> =>
    save('report', { title, kind: 'research', reportStatus: 'published', ...dated });
  const section = (title: string, position: number, collectionRule: object | null = null): Promise<string> =>
    save('section', { title, position, collectionRule, recurring: false, missingTranslation: 'fallback' });
  const rule = { entryTypes: ['report'], scope: 'any', appearedSinceLastIssue: false };
  const reports = await section(VARIED.reports, 2, rule);
  const articles = await section(VARIED.articles, 3);
  const unused = await section(VARIED.unused, 4);
  const { first, second, third } = VARIED.placed;
  const placement = async (id: string, title: string, own: object = {}): Promise<object> => ({
    id,
    uid: 'api::report.report',
    documentId: await report(title),
    ...own,
  });
  const article = await save('article', { title: VARIED.article, kind: 'activity' });
  const groups = [
    {
      id: 'agencies',
      heading: { nb: 'Fra etatene', en: 'From the agencies' },
      placements: [
        await placement('first', first),
        await placement('second', second, { intro: { nb: 'Ingress.', en: 'Introduction.' } }),
      ],
    },
    { id: 'research', heading: { nb: 'Fra forskningen' }, placements: [await placement('third', third)] },
    { id: 'nothing', heading: { nb: 'Uten innhold' }, placements: [] },
  ];
  const alone = [{ id: 'article', uid: 'api::article.article', documentId: article }];
  const sections = [
    { section: reports, groups },
    { section: articles, groups: [{ id: 'articles', placements: alone }] },
    { section: unused, groups: [{ id: 'unused', placements: [] }] },
  ];
  for (const title of VARIED.proposed) await report(title, { publishedOn: DAY });
  await save('issue', {
    title: VARIED.issue,
    number: 3,
    year: 2030,
    periodStart: '2030-07-01',
    periodEnd: '2030-08-31',
    outline: { revision: 0, sections },
  });
};
