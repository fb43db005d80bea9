import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Core } from '@strapi/strapi';
import type { RenderedForm, RenditionOrder } from '../../src/plugins/renditions/server/src/domain/rendition';
import { issueRenderer } from '../../src/plugins/renditions/server/src/services/rendering/render-issue';
import { RENDERERS } from '../../src/plugins/renditions/server/src/services/rendering/renderers';
import { issueJob } from '../../src/plugins/renditions/server/src/services/site/issue-job';
import { publishedEditions } from '../../src/plugins/renditions/server/src/services/site/published';
import { lineOf, row, timesOf, type Work } from './timing';

/** What each may take of an issue of 64 items that nobody has asked for before, in milliseconds. */
const WANTED: readonly [form: RenderedForm, name: string, under: number][] = [
  ['page', 'web page', 30],
  ['email.html', 'e-mail', 100],
  ['pdf', 'PDF', 300],
];
/** Longest that other requests may wait, in milliseconds. */
const LONGEST_WAIT = 50;
const ROUNDS = 15;

/** Renders the demo's issue: each form by itself, and all of them as requests make them, while others could be waiting. */
export const rendering = async (strapi: Core.Strapi): Promise<string[]> => {
  const jobs = await Promise.all(WANTED.map(([form]) => demoJob(strapi, form)));
  const times = await timesOf(ROUNDS, jobs.map(renderingOf));
  return [
    ...WANTED.map(([, name, under], index) =>
      lineOf(`rendering 64 items as ${name}`, times[index] ?? [], `under ${under} ms`),
    ),
    await longestWait(strapi),
  ];
};

const demoJob = async (strapi: Core.Strapi, form: RenderedForm): Promise<RenditionOrder> => {
  const read = await publishedEditions(strapi).read({ slug: await demoSlug(strapi), language: 'nb' });
  if (read.status !== 'found') throw new Error("The demo's issue is not published.");
  return issueJob(strapi, form, read);
};

const demoSlug = async (strapi: Core.Strapi): Promise<string> => {
  const query = { locale: 'nb', year: 2022, page: 1, pageSize: 1 };
  const { editions } = await publishedEditions(strapi).list(query);
  return editions[0]?.issue.slug ?? '';
};

const renderingOf =
  (order: RenditionOrder): Work =>
  async () => {
    await RENDERERS[order.form]({ ...order, files: new Map() });
  };

/** Every form anew, as a first reader asks for it: read, checked and made. Another base is another rendition. */
const longestWait = async (strapi: Core.Strapi): Promise<string> => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const make = async (round: number): Promise<void> => {
    for (const [form] of WANTED) {
      const job = await demoJob(strapi, form);
      await issueRenderer(strapi).render({ ...job, base: `https://round-${round}.example.org` });
    }
  };
  await make(0);
  delay.enable();
  for (let round = 1; round <= ROUNDS; round += 1) await make(round);
  delay.disable();
  const [longest, usual] = [delay.max, delay.percentile(99)].map((time) => time / 1e6);
  return row(
    'longest wait of other requests while all forms are made',
    `${longest?.toFixed(1)} ms (99 % under ${usual?.toFixed(1)} ms)`,
    `under ${LONGEST_WAIT} ms`,
  );
};
