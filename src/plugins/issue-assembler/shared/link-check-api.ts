import { z } from 'zod';
import { getReadiness } from './api';
import { linkCheckSchema } from './link-checks';

/** `GET /issues/:documentId/link-check?language=`: how far the check has come. */
export const getLinkCheck = {
  method: 'GET',
  path: '/issues/:documentId/link-check',
  params: getReadiness.params,
  query: getReadiness.query,
  answer: linkCheckSchema,
} as const;

/** `POST /issues/:documentId/link-check`: begins one in the background, or calls it off. */
export const postLinkCheck = {
  method: 'POST',
  path: '/issues/:documentId/link-check',
  params: getReadiness.params,
  body: z.strictObject({ language: getReadiness.query.shape.language, do: z.enum(['start', 'cancel']) }),
  answer: linkCheckSchema,
} as const;
