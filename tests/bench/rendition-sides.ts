import type { Comparison, Side } from './sides';

/** A form of the demo's issue, kept since it was first asked for. */
export interface KeptRendition {
  name: string;
  /** On the app. */
  path: string;
}

const ARCHIVES = [
  ['nb', '/nyhetsbrev'],
  ['en', '/en/newsletter'],
] as const;
const FORMS = [
  ['web page', ''],
  ['e-mail', '.email.html'],
  ['PDF', '.pdf'],
] as const;

/** The demo's issue of 64 items in each form and language. The issues made of it are of another year. */
export const keptRenditions = async (app: string): Promise<KeptRendition[]> => {
  const kept: KeptRendition[] = [];
  for (const [language, archive] of ARCHIVES) {
    const answer = await fetch(`${app}/api/editions?locale=${language}&year=2022`);
    const { data } = (await answer.json()) as { data: { issue: { slug: string } }[] };
    const [demo] = data;
    if (!demo) throw new Error(`The demo's issue is not published in "${language}".`);
    for (const [name, ending] of FORMS)
      kept.push({ name: `${name} in ${language}`, path: `${archive}/${demo.issue.slug}${ending}` });
  }
  return kept;
};

/** Each from the app, and the same bytes from a bare server. */
export const renditionSides = (
  app: string,
  renditions: readonly (KeptRendition & { bare: string })[],
): Side[] =>
  renditions.flatMap(({ name, path, bare }) => [
    { name, request: { url: `${app}${path}` } },
    { name: bareName(name), request: { url: bare } },
  ]);

/** Served nearly as fast as the bytes can be sent, as editions are. */
export const renditionComparisons = (renditions: readonly KeptRendition[]): Comparison[] =>
  renditions.map(({ name }) => ({ of: name, to: bareName(name), atLeast: 0.6 }));

const bareName = (name: string): string => `bare server, ${name}`;
