import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { RenderedForm } from '../../src/plugins/renditions/server/src/domain/rendition';
import { issueRenderer } from '../../src/plugins/renditions/server/src/services/rendering/render-issue';
import { issueJob } from '../../src/plugins/renditions/server/src/services/site/issue-job';
import { publishedEditions } from '../../src/plugins/renditions/server/src/services/site/published';
import { lineOf, row, timesOf, type Work } from './timing';

/** What each may take of an issue of 64 items that nobody has asked for before, in milliseconds. */
const WANTED: readonly [form: RenderedForm, name: string, under: number][] = [
  ['page', 'web page', 30],
  ['email.html', 'e-mail', 100],
  ['pdf', 'PDF', 300],
];
const LANGUAGES = ['nb', 'en'];
/** Longest that other requests may wait, in milliseconds. */
const LONGEST_WAIT = 50;
const ROUNDS = 15;

/**
 * The demo's issue in each form and language, as its first reader waits for it when others have been there before: read,
 * checked, and made by the worker. Then how long others have to wait meanwhile.
 */
export const rendering = async (strapi: Core.Strapi): Promise<string[]> => {
  const wanted = LANGUAGES.flatMap((language) => WANTED.map((one) => [language, ...one] as const));
  const works: Work[] = [];
  for (const [language, form] of wanted)
    works.push(asFirstReader(strapi, form, { language, slug: await demoSlug(strapi, language) }));
  const times = await timesOf(ROUNDS, works);
  return [
    ...wanted.map(([language, , name, under], index) =>
      lineOf(
        `first rendering of 64 items as ${name} in ${language}`,
        times[index] ?? [],
        `under ${under} ms`,
      ),
    ),
    await longestWait(works),
  ];
};

/** Another address of the site makes another rendition: nothing that is kept can be given. */
let sites = 0;

const asFirstReader =
  (strapi: Core.Strapi, form: RenderedForm, asked: { slug: string; language: string }): Work =>
  async () => {
    sites += 1;
    const read = await publishedEditions(strapi).read(asked);
    if (read.status !== 'found') throw new Error(`The demo's issue is not published in "${asked.language}".`);
    const order = await issueJob(strapi, form, read);
    await issueRenderer(strapi).render({ ...order, base: `https://site-${sites}.example.org` });
  };

/** The issues made of the demo's are of another year. */
const demoSlug = async (strapi: Core.Strapi, language: string): Promise<string> => {
  const query = { locale: language, year: 2022, page: 1, pageSize: 1 };
  const { editions } = await publishedEditions(strapi).list(query);
  return editions[0]?.issue.slug ?? '';
};

/** Longest time for which the main thread could answer nobody, beside what it is on this machine with nothing to do for as long. */
const longestWait = async (works: readonly Work[]): Promise<string> => {
  const start = performance.now();
  const busy = await delaysDuring(async () => {
    for (let round = 0; round < ROUNDS; round += 1) for (const work of works) await work();
  });
  const idle = await delaysDuring(() => pause(performance.now() - start));
  return row(
    'longest wait of other requests while all of them are made',
    `${busy.longest.toFixed(1)} ms (99 % under ${busy.most.toFixed(1)} ms; idle: ${idle.longest.toFixed(1)} ms)`,
    `under ${LONGEST_WAIT} ms`,
  );
};

const delaysDuring = async (work: Work): Promise<{ longest: number; most: number }> => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return { longest: delay.max / 1e6, most: delay.percentile(99) / 1e6 };
};
