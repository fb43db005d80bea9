/** Parameters of a write by the document service; Strapi's own types say so per action only. */
export interface WriteParams {
  documentId?: string;
  locale?: string;
  data?: Record<string, unknown>;
}

/** The parameters of a create, update or clone. */
export const writeParams = (context: { params: object }): WriteParams => context.params;

/** Replaces the data that the write will save, leaving the caller's own object as it is. */
export const replaceData = (context: { params: object }, data: Record<string, unknown>): void => {
  Object.assign(context, { params: { ...context.params, data } });
};
