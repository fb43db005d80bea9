import type { DemoApp } from './built-app';
import { editorCalls, type EditorCalls } from './editor-calls';

/** Paths of what {@link fillArchive} adds to the demo's own issue. */
export const ADDED = {
  /** The year before, with one section, neither cover nor introduction, in both languages. */
  earlier: { nb: '/nyhetsbrev/nyhetsbrev-desember-2021', en: '/en/newsletter/newsletter-december-2021' },
  /** After the demo's, corrected in Norwegian; its title is as long as one may be that means well. */
  corrected: {
    nb: '/nyhetsbrev/nyhetsbrev-juli-september-2022',
    en: '/en/newsletter/newsletter-autumn-2022',
  },
  withdrawn: { nb: '/nyhetsbrev/nyhetsbrev-som-ble-trukket' },
  /** An article that stood in the withdrawn issue alone; its id follows. */
  gone: { nb: '/nyhetsbrev/artikler/en-sak-som-ble-trukket-' },
} as const;

const LONG_TITLE =
  'Nyhetsbrev fra KOM for juli, august og september 2022, med oppfølging av ny lovgivning om ' +
  'arbeidslivskriminalitet og menneskehandelsofferidentifiseringsveilederen';

const period = (year: number, first: string, last: string) => ({
  year,
  periodStart: `${year}-${first}`,
  periodEnd: `${year}-${last}`,
});

/** Issues around the demo's own: what the archive looks like after a year or two. Gives the id of what is gone. */
export const fillArchive = async (app: DemoApp): Promise<{ gone: string }> => {
  const calls = await editorCalls(app);
  const section = await calls.idOf('sections', 'koms-hovedaktiviteter');
  const known = await calls.idOf('articles', 'mote-hos-nav-grunerlokka');
  const place = (...ids: string[]) => outline(section, ids);

  const earlier = await calls.make('issue', {
    title: 'Nyhetsbrev fra KOM, desember 2021',
    slug: 'nyhetsbrev-desember-2021',
    number: 6,
    ...period(2021, '12-01', '12-31'),
    outline: place(known),
  });
  await calls.save('issue', earlier, 'en', {
    title: 'Newsletter from KOM, December 2021',
    slug: 'newsletter-december-2021',
  });
  for (const language of ['nb', 'en']) await calls.publish(earlier, language);

  await addCorrected(calls, place(known));
  const gone = await addWithdrawn(calls, place);
  return { gone };
};

const addCorrected = async (calls: EditorCalls, placed: object): Promise<void> => {
  const issue = await calls.make('issue', {
    title: LONG_TITLE,
    slug: 'nyhetsbrev-juli-september-2022',
    number: 3,
    ...period(2022, '07-01', '09-30'),
    intro: [paragraph('Høstens nyhetsbrev.')],
    outline: placed,
  });
  await calls.save('issue', issue, 'en', {
    title: 'Newsletter from KOM, autumn 2022',
    slug: 'newsletter-autumn-2022',
  });
  for (const language of ['nb', 'en']) await calls.publish(issue, language);
  await calls.save('issue', issue, 'nb', { intro: [paragraph('Høstens nyhetsbrev, med rettet dato.')] });
  await calls.publish(issue, 'nb');
};

const addWithdrawn = async (calls: EditorCalls, place: (...ids: string[]) => object): Promise<string> => {
  const article = await calls.make('article', {
    title: 'En sak som ble trukket',
    slug: 'en-sak-som-ble-trukket',
    kind: 'notice',
    body: [paragraph('Noe som ikke skulle vært publisert.')],
  });
  const issue = await calls.make('issue', {
    title: 'Nyhetsbrev som ble trukket',
    slug: 'nyhetsbrev-som-ble-trukket',
    number: 1,
    ...period(2022, '01-01', '04-30'),
    outline: place(article),
  });
  await calls.publish(issue, 'nb');
  await calls.withdraw(issue, 'nb', 'Personvern');
  return article;
};

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const outline = (section: string, ids: readonly string[]): object => ({
  revision: 0,
  sections: [
    {
      section,
      groups: [
        {
          id: 'g1',
          placements: ids.map((documentId, index) => ({
            id: `p${index}`,
            uid: 'api::article.article',
            documentId,
          })),
        },
      ],
    },
  ],
});
