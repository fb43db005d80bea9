import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { outlineSchema } from '../plugins/issue-assembler/shared/outline';
import { findBrokenRules, type BrokenRule, type SavedValues } from '../domain/rules/broken-rules';

const WRITES = new Set(['create', 'update']);

/** Checks every save of the product's own types, from the admin, the API or code, and refuses with what to do. */
export const checkSavedValues = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!WRITES.has(context.action) || !context.uid.startsWith('api::')) return next();
    const params = context.params as { data?: SavedValues; documentId?: string; locale?: string };
    const values = params.data;
    if (!values) return next();
    const stored = params.documentId
      ? await storedValues(strapi, context.uid, params.documentId, params.locale)
      : {};
    const broken = [
      ...findBrokenRules(values, stored),
      ...outlineRules(values),
      ...(await uniquenessRules(strapi, context.uid, { ...stored, ...values }, params.documentId)),
    ];
    if (broken.length > 0) throw refusal(broken);
    return next();
  });
};

/** In the shape of Strapi's own validation errors, so that the admin marks the fields. */
const refusal = (broken: BrokenRule[]): Error =>
  new errors.ValidationError(broken.map(({ message }) => message).join(' '), {
    errors: broken.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  });

const storedValues = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale?: string,
): Promise<SavedValues> => {
  const row: SavedValues | null =
    (await strapi.db.query(uid).findOne({ where: { documentId, ...(locale ? { locale } : {}) } })) ??
    (await strapi.db.query(uid).findOne({ where: { documentId } }));
  return row ?? {};
};

const outlineRules = (values: SavedValues): BrokenRule[] => {
  if (values.outline === undefined || values.outline === null) return [];
  const parsed = outlineSchema.safeParse(values.outline);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({
        path: ['outline', ...path.map(String)],
        message: `Outline: ${message}`,
      }));
};

const uniquenessRules = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  values: SavedValues,
  documentId: string | undefined,
): Promise<BrokenRule[]> => {
  const others = documentId ? { documentId: { $ne: documentId } } : {};
  if (uid === 'api::issue.issue') {
    const where = { number: values.number, year: values.year, ...others };
    if (!values.number || !values.year || !(await strapi.db.query(uid).findOne({ where }))) return [];
    return [
      {
        path: ['number'],
        message: `There is an issue number ${String(values.number)} of ${String(values.year)} already. Choose another number.`,
      },
    ];
  }
  if (uid === 'api::contact.contact' && typeof values.email === 'string') {
    if (!(await strapi.db.query(uid).findOne({ where: { email: { $eqi: values.email.trim() }, ...others } })))
      return [];
    return [
      {
        path: ['email'],
        message: 'This e-mail address is on the contact list already. Open that contact instead.',
      },
    ];
  }
  return [];
};
