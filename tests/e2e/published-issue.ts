import { z } from 'zod';

const entry = z.object({
  placement: z.string(),
  title: z.string(),
  lang: z.string(),
  heading: z.object({ text: z.string() }).nullable(),
});
const answer = z.object({
  data: z.object({
    edition: z.object({ number: z.number(), note: z.string().nullable() }),
    sections: z.array(z.object({ groups: z.array(z.object({ entries: z.array(entry) })) })),
  }),
});

/** What the public reads of an issue in a language, its entries in one list. */
export const publishedIssue = async (url: string, slug: string, locale: string) => {
  const response = await fetch(`${url}/api/editions/${slug}?locale=${locale}`);
  const { data } = answer.parse(await response.json());
  return {
    ...data,
    entries: data.sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)),
  };
};

/** Status of what the public reads: 200, or 410 of what was withdrawn. */
export const publicStatus = async (url: string, slug: string, locale: string): Promise<number> =>
  (await fetch(`${url}/api/editions/${slug}?locale=${locale}`)).status;
