import { errors } from '@strapi/utils';
import { joined, type Sentence } from '../../domain/languages/sentences';
import type { BrokenRule } from '../../domain/rules/broken-rules';

/** In the shape of Strapi's own validation errors (HTTP status 400), so that the admin marks the fields. */
export const refusal = (broken: readonly BrokenRule[], language: keyof Sentence): Error =>
  new errors.ValidationError(joined(broken.map(({ sentence }) => sentence))[language], {
    errors: broken.map(({ code, path, sentence }) => ({
      path: [...path],
      message: sentence[language],
      name: 'ValidationError',
      code,
    })),
  });
