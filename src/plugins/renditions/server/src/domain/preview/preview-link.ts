import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { isLanguageTag } from '../../../../../../domain/languages';
import { SHOWN_FORMS } from './choices';

/** How long a link shows what it was made for. */
export const LINK_MINUTES = 15;

const linkSchema = z.strictObject({
  /** Document id of the one issue that it shows. */
  issue: z.string().regex(/^[a-z0-9]{10,40}$/),
  language: z.string().max(20).refine(isLanguageTag),
  /** The page to choose a form on, or one form and nothing else. */
  shows: z.enum(['choice', ...SHOWN_FORMS]),
  /** Id of who made it in the admin: the link shows what they may read when it is followed. */
  user: z.int().min(1),
  /** When it ends: seconds since 1970, UTC. */
  expires: z.int().min(0),
});

/** What a link to a preview is good for. */
export type PreviewLink = z.infer<typeof linkSchema>;

export type ReadLink =
  { status: 'valid'; link: PreviewLink } | { status: 'expired'; link: PreviewLink } | { status: 'refused' };

/** Tells these keys and signatures from all others that are made of the same secret. */
const PURPOSE = 'utgave/renditions/preview-link/1';

/** The key that links are signed with (HKDF, RFC 5869), from a secret of the app. */
export const previewKey = (secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', PURPOSE, 32));

/** A link as it stands in an address: base64url of what it is good for, a full stop, and its HMAC-SHA-256 in base64url. */
export const signLink = (link: PreviewLink, key: Uint8Array): string => {
  const { issue, language, shows, user, expires } = link;
  const said = Buffer.from(JSON.stringify({ issue, language, shows, user, expires })).toString('base64url');
  return `${said}.${signatureOf(said, key)}`;
};

/**
 * What a link is good for at a time, in seconds since 1970. Nothing is read of one that was not made with the key. The
 * text of the signature is compared, not the bytes it stands for, which several texts may have in common.
 */
export const readLink = (token: string, key: Uint8Array, now: number): ReadLink => {
  const [said = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isSame(signature, signatureOf(said, key))) return { status: 'refused' };
  const link = linkSchema.safeParse(jsonOf(said)).data;
  if (!link) return { status: 'refused' };
  return { status: now < link.expires ? 'valid' : 'expired', link };
};

const signatureOf = (said: string, key: Uint8Array): string =>
  createHmac('sha256', key).update(`${PURPOSE}:${said}`).digest('base64url');

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const jsonOf = (said: string): unknown => {
  try {
    return JSON.parse(Buffer.from(said, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};
