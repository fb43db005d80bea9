import { z } from 'zod';
import type { Client } from './call';

/** A document that can be chosen, by name. */
export interface Named {
  documentId: string;
  name: string;
}

const page = z.object({
  results: z.array(z.object({ documentId: z.string(), name: z.string().nullish() })),
  pagination: z.object({ pageCount: z.number() }),
});

const PAGE_SIZE = 100;

/** All topics or organisations in a language, by name. Rejects where the server refuses. */
export const fetchNames = async (
  client: Client,
  uid: 'api::topic.topic' | 'api::organisation.organisation',
  language: string,
  signal: AbortSignal,
): Promise<Named[]> => {
  const pageAt = async (number: number): Promise<z.infer<typeof page>> => {
    const params = { locale: language, sort: 'name:ASC', page: number, pageSize: PAGE_SIZE };
    const { data } = await client.get(`/content-manager/collection-types/${uid}`, { params, signal });
    return page.parse(data);
  };
  const first = await pageAt(1);
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, first.pagination.pageCount - 1) }, (_, index) => pageAt(index + 2)),
  );
  return [first, ...rest].flatMap(({ results }) =>
    results.map(({ documentId, name }) => ({ documentId, name: name ?? documentId })),
  );
};
