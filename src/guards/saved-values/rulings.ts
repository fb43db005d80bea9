import type { BrokenRule, SavedValues } from '../../domain/rules/broken-rules';
import { parseCourtReference } from '../../plugins/ruling-register/server/src/domain';

/**
 * Court references in the one way they are written; what is not read as one is kept as it was typed, save for its
 * blanks, since courts use forms nobody has listed.
 */
export const tidyRuling = (values: SavedValues): SavedValues => ({
  ...values,
  ...tidied(values, 'reference'),
  ...tidied(values, 'earlierInstance'),
  ...(Array.isArray(values.appealSteps)
    ? {
        appealSteps: values.appealSteps.map((step: object) => ({
          ...step,
          ...tidied({ ...step }, 'courtReference'),
        })),
      }
    : {}),
});

/** A ruling does not have itself as its earlier instance. */
export const rulingRules = (values: SavedValues, stored: SavedValues): BrokenRule[] => {
  const { reference, earlierInstance } = { ...stored, ...values };
  if (!('reference' in values || 'earlierInstance' in values)) return [];
  if (typeof earlierInstance !== 'string' || earlierInstance === '' || earlierInstance !== reference)
    return [];
  const sentence = {
    nb: 'En rettsavgjørelse kan ikke være sin egen tidligere instans. Oppgi referansen til avgjørelsen som ble anket.',
    en: 'A ruling cannot be its own earlier instance. Give the reference of the ruling that was appealed.',
  };
  return [{ code: 'own-earlier-instance', path: ['earlierInstance'], sentence }];
};

/** Sentences about references that look wrong but are saved all the same. */
export const rulingWarnings = (values: SavedValues): string[] =>
  ['reference', 'earlierInstance'].flatMap((name) => {
    const text = values[name];
    if (typeof text !== 'string' || text === '') return [];
    const parsed = parseCourtReference(text);
    return (parsed.status === 'ok' ? parsed.warnings : [parsed.reason]).map(
      (warning) => `${name} "${text}": ${warning}`,
    );
  });

const tidied = (values: SavedValues, name: string): SavedValues => {
  const text = values[name];
  if (typeof text !== 'string') return {};
  const parsed = parseCourtReference(text);
  return { [name]: parsed.status === 'ok' ? parsed.normal : text.trim().replace(/\s+/g, ' ') };
};
