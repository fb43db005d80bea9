import { z } from 'zod';
import type { InterfaceLanguage } from '.';

/** One sentence of the product, in each language that it speaks to editors. */
export type Sentence = Readonly<Record<InterfaceLanguage, string>>;

/** A request as Koa holds it, as far as it tells what language somebody reads. Only those of the admin are answered in it. */
const adminRequest = z.object({
  state: z.object({
    route: z.object({ info: z.object({ type: z.literal('admin') }) }),
    user: z.object({ preferedLanguage: z.string().nullish() }).nullish().catch(null),
  }),
  headers: z.object({ 'accept-language': z.string().optional() }).catch({}),
});

/**
 * The language to answer a request in: for one of the admin the language its user has chosen, else the first of the
 * browser's that the product speaks, else English. Programs are answered in English: requests of the public API, and
 * whatever is no request at all.
 */
export const languageToAnswer = (request: unknown): InterfaceLanguage => {
  const asked = adminRequest.safeParse(request).data;
  if (!asked) return 'en';
  const wanted = [asked.state.user?.preferedLanguage ?? '', ...accepted(asked.headers['accept-language'])];
  return wanted.map(spoken).find((language) => language !== null) ?? 'en';
};

/** The sentence in the language of {@link languageToAnswer}. */
export const saidTo = (request: unknown, sentence: Sentence): string => sentence[languageToAnswer(request)];

/** Sentences one after another, in each language. */
export const joined = (sentences: readonly Sentence[]): Sentence => ({
  nb: sentences.map(({ nb }) => nb).join(' '),
  en: sentences.map(({ en }) => en).join(' '),
});

const withSentence = z.object({
  params: z.object({ sentence: z.object({ nb: z.string(), en: z.string() }) }),
});

/**
 * The sentence of a problem that a schema found: the one it was given in `params`, or that of `known` which it says in
 * English. Any other problem is one of a value that no form makes, and its detail stays as the schema says it.
 */
export const sentenceOfProblem = (problem: { message: string }, known: readonly Sentence[] = []): Sentence =>
  withSentence.safeParse(problem).data?.params.sentence ??
  known.find(({ en }) => en === problem.message) ?? {
    nb: `Dette har en form som ikke kan lagres (${problem.message}).`,
    en: problem.message,
  };

/** Who reads Nynorsk is answered in Bokmål. */
const SPOKEN: Readonly<Record<string, InterfaceLanguage>> = { no: 'nb', nb: 'nb', nn: 'nb', en: 'en' };

/** The language of the product for a tag such as `nb-NO` or Strapi's `no`, or null. */
const spoken = (tag: string): InterfaceLanguage | null => {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  return Object.hasOwn(SPOKEN, primary) ? (SPOKEN[primary] ?? null) : null;
};

/** The tags of an Accept-Language header, best first (RFC 9110, section 12.5.4); those of weight 0 are refused by it. */
const accepted = (header = ''): string[] =>
  header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length) ?? '1';
      return { tag, weight: Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
