import { valueId } from '../texts/content-texts';
import { textOf } from '../texts/messages';
import type { EnumOption } from './hook-types';

/** The values of an enumeration with the names people read; a value without a name is shown as it is. */
export const enumOptions = (uid: string, field: string, values: readonly string[] = []): EnumOption[] =>
  values.map((value) => ({ value, label: textOf(valueId(uid, field, value)) ?? value }));
