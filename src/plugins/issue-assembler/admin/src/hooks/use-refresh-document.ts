import {
  unstable_useContentManagerContext as useContentManagerContext,
  unstable_useDocument as useDocument,
  useQueryParams,
} from '@strapi/strapi/admin';

interface EditViewQuery {
  plugins?: Record<string, Record<string, string>>;
  [name: string]: unknown;
}

/** Makes Strapi read the document in the edit view again, after it was published by other ways than its own button. */
export const useRefreshDocument = (): (() => void) => {
  const { collectionType, model, id } = useContentManagerContext();
  const [{ query }] = useQueryParams<EditViewQuery>();
  // The same question as the edit view asks, so that it is its answer that is fetched anew.
  const { plugins, ...rest } = query;
  const params = { ...rest, ...Object.assign({}, ...Object.values(plugins ?? {})) } as Record<string, string>;
  return useDocument({ collectionType, model, documentId: id, params }).refetch;
};
