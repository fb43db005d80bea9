import { normaliseText } from '../facts/fingerprint';
import type { BuiltItem } from '../items/planned-item';
import type { ImportPlan } from '../types';

/** What is known to recur, and what by its kind does in every newsletter. `known` holds normalised texts. */
export function recurringTexts(
  matters: readonly BuiltItem[],
  known: ReadonlySet<string>,
): ImportPlan['boilerplate'] {
  return matters.flatMap(({ item, text: whole }) => {
    const text = whole.replace(/\s+/g, ' ').trim();
    const isKnown = known.has(normaliseText(text));
    const isFrame = item.type === 'contact' || item.kind === 'boilerplate' || item.kind === 'masthead';
    if (text === '' || !(isKnown || isFrame)) return [];
    return [{ text, lines: item.lines, reason: isKnown ? 'known from earlier issues' : item.reason }];
  });
}
