import type { Attribute, ContentModel, ModelOf } from './content-model';

/** A value that the content model does not take, as a sentence for the editor. */
export interface Misfit {
  attribute: string;
  message: string;
}

export interface FittedDraft {
  data: Record<string, unknown>;
  misfits: Misfit[];
}

/**
 * Makes a draft's values fit the content model, so that a newsletter with an overlong title or a kind the model lacks
 * is still imported. What is empty is left out; what does not fit is cut or left out, and told. Relations are document
 * ids, one or several.
 */
export function fitDraft(
  values: Readonly<Record<string, unknown>>,
  model: ContentModel,
  modelOf: ModelOf,
): FittedDraft {
  const data: Record<string, unknown> = {};
  const misfits: Misfit[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (isEmpty(value)) continue;
    const attribute = model.attributes[name];
    const fitted: Fitted = attribute
      ? fitValue(value, attribute, name, modelOf)
      : { misfits: [{ attribute: name, message: `The content type has no field "${name}".` }] };
    misfits.push(...fitted.misfits);
    if (fitted.value !== undefined) data[name] = fitted.value;
  }
  return { data, misfits };
}

/** Misfits as sentences for the report, with the line of the source they are about. */
export function misfitWarnings(line: number, misfits: readonly Misfit[]): string[] {
  return misfits.map(({ attribute, message }) => `Line ${line}: ${attribute}: ${message}`);
}

/** Cuts a text to at most `length` characters, at a word's end, marked by an ellipsis. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 2);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > length / 2 ? end : cut.length).trimEnd()} …`;
}

interface Fitted {
  /** Absent where nothing of the value fits. */
  value?: unknown;
  misfits: Misfit[];
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function fitValue(value: unknown, attribute: Attribute, name: string, modelOf: ModelOf): Fitted {
  switch (attribute.type) {
    case 'component':
      return fitComponent(value, attribute, name, modelOf);
    case 'relation':
      return fitRelation(value, attribute, name);
    case 'enumeration':
      return attribute.enum?.includes(String(value)) === true
        ? fits(value)
        : misfit(name, `"${shown(value)}" is not one of ${attribute.enum?.join(', ') ?? 'no values'}.`);
    case 'integer':
      return fitInteger(value, attribute, name);
    case 'boolean':
      return typeof value === 'boolean' ? fits(value) : misfit(name, `"${shown(value)}" is not yes or no.`);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? fits(value)
        : misfit(name, `"${shown(value)}" is not a date.`);
    case 'time':
      // Strapi stores the milliseconds as well.
      return typeof value === 'string' && /^\d{2}:\d{2}$/.test(value)
        ? fits(`${value}:00.000`)
        : misfit(name, `"${shown(value)}" is not a time of day.`);
    case 'blocks':
    case 'json':
      return fits(value);
    default:
      return fitText(value, attribute, name);
  }
}

function fitText(value: unknown, attribute: Attribute, name: string): Fitted {
  if (typeof value !== 'string') return misfit(name, `"${shown(value)}" is not a text.`);
  const text = value.trim();
  if (text === '') return { misfits: [] };
  if (attribute.regex !== undefined && !new RegExp(attribute.regex).test(text))
    return misfit(name, `"${shown(text)}" is not of the form the field wants.`);
  if (attribute.maxLength === undefined || text.length <= attribute.maxLength) return fits(text);
  return {
    value: cutText(text, attribute.maxLength),
    misfits: [{ attribute: name, message: `"${shown(text)}" was cut to ${attribute.maxLength} characters.` }],
  };
}

function fitInteger(value: unknown, attribute: Attribute, name: string): Fitted {
  const { min = -Infinity, max = Infinity } = attribute;
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    ? fits(value)
    : misfit(name, `"${shown(value)}" is not a whole number from ${min} to ${max}.`);
}

function fitRelation(value: unknown, attribute: Attribute, name: string): Fitted {
  const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
  if (ids.length === 0) return misfit(name, `"${shown(value)}" names nothing that is stored.`);
  return fits(attribute.relation?.endsWith('ToOne') === true ? ids[0] : [...new Set(ids)]);
}

/** A part that lacks what it cannot be without is left out as a whole. */
function fitComponent(value: unknown, attribute: Attribute, name: string, modelOf: ModelOf): Fitted {
  const model = modelOf(attribute.component ?? '');
  const parts = (Array.isArray(value) ? value : [value]).map((part): Fitted => {
    if (!isRecord(part)) return misfit(name, `"${shown(part)}" has no parts.`);
    const { data, misfits } = fitDraft(part, model, modelOf);
    const inside = misfits.map((found) => ({ ...found, attribute: `${name}.${found.attribute}` }));
    const missing = Object.entries(model.attributes).find(
      ([key, { required, default: fallback }]) =>
        required === true && fallback === undefined && !(key in data),
    )?.[0];
    return missing === undefined
      ? { value: data, misfits: inside }
      : {
          misfits: [
            ...inside,
            { attribute: name, message: `"${shown(part)}" was left out; it lacks ${missing}.` },
          ],
        };
  });
  const values = parts.flatMap((part) => (part.value === undefined ? [] : [part.value]));
  const misfits = parts.flatMap((part) => part.misfits);
  if (values.length === 0) return { misfits };
  return { value: attribute.repeatable === true ? values : values[0], misfits };
}

function fits(value: unknown): Fitted {
  return { value, misfits: [] };
}

function misfit(attribute: string, message: string): Fitted {
  return { misfits: [{ attribute, message }] };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return cutText(text, 80);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
