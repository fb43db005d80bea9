import { z } from 'zod';
import type { BrokenRule, SavedValues } from '../../domain/rules/broken-rules';

/** Addresses are kept in lower case without blanks around them, so that one person is on the list once. */
export const tidyContact = (values: SavedValues): SavedValues =>
  typeof values.email === 'string' ? { ...values, email: values.email.trim().toLowerCase() } : values;

/** An address can be mailed to: one mailbox at a domain with a dot, in ASCII (RFC 5321 without SMTPUTF8). */
export const contactRules = (values: SavedValues): BrokenRule[] => {
  if (!('email' in values) || z.email().safeParse(values.email).success) return [];
  const sentence = {
    nb: 'Dette er ikke en e-postadresse. Skriv den som navn@example.org, og bare én.',
    en: 'This is not an e-mail address. Write it as name@example.org, one address only.',
  };
  return [{ code: 'e-mail-shape', path: ['email'], sentence }];
};
