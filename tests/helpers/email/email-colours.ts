import { contrastOf } from '../../../src/plugins/renditions/server/src/domain/theme/readable-colour';
import {
  attributeOf,
  classesOf,
  declarationsIn,
  ownTextOf,
  type Element,
  type ParsedEmail,
  type StyleRule,
} from './parsed-email';

/** How a mail program shows colours: as they are, dark by the reader's wish, or dark in Outlook's way. */
export type Scheme = 'light' | 'dark' | 'outlook-dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark', 'outlook-dark'];

interface Colours {
  color: string;
  'background-color': string;
}

/** Every element with text of its own whose contrast, by the styles of the e-mail, is under 4.5. */
export const unreadableIn = ({ root, rules }: ParsedEmail, scheme: Scheme): string[] => {
  const active = rules.filter((rule) => isActive(rule, scheme));
  const found: string[] = [];
  const walk = (element: Element, ancestors: readonly Element[], around: Colours): void => {
    const path = [...ancestors, element];
    const colours = {
      color: ownColour(path, active, 'color', around.color),
      'background-color': ownColour(path, active, 'background-color', around['background-color']),
    };
    const contrast = contrastOf(colours.color, colours['background-color']);
    if (ownTextOf(element).trim() !== '' && contrast < 4.5)
      found.push(
        `${scheme}: ${element.tagName} .${classesOf(element).join('.')} ${JSON.stringify(colours)} ${contrast.toFixed(2)}`,
      );
    for (const child of element.childNodes)
      if ('tagName' in child && child.tagName !== 'head') walk(child, path, colours);
  };
  walk(root, [], { color: '#000000', 'background-color': '#ffffff' });
  return found;
};

const isActive = ({ media, selector }: StyleRule, scheme: Scheme): boolean => {
  if (media?.includes('prefers-color-scheme')) return scheme === 'dark';
  if (selector.startsWith('[data-ogs')) return scheme === 'outlook-dark';
  return media === null;
};

const ownColour = (
  path: readonly Element[],
  rules: readonly StyleRule[],
  property: keyof Colours,
  inherited: string,
): string => {
  const element = path.at(-1);
  const inline = declarationsIn((element && attributeOf(element, 'style')) ?? '');
  let best = { weight: -1, value: inline.find((one) => one.property === property)?.value };
  for (const { selector, declarations } of rules)
    for (const { property: name, value, important } of declarations) {
      if (name !== property || !isMatch(path, selector)) continue;
      if (!important)
        throw new Error(`A colour in a style sheet that does not outdo an element’s: ${selector}`);
      const weight = weightOf(selector);
      if (weight >= best.weight) best = { weight, value };
    }
  return best.value ?? inherited;
};

const partsOf = (selector: string): string[] => selector.replace(/^\[data-ogs[bc]\]\s+/, '').split(/\s+/);

/** Classes count before elements. */
const weightOf = (selector: string): number =>
  partsOf(selector).reduce((sum, part) => sum + (part.startsWith('.') ? 10 : 1), 0);

/** For selectors of classes and elements one within another. */
const isMatch = (path: readonly Element[], selector: string): boolean => {
  const parts = partsOf(selector);
  const [last, ...outer] = parts.reverse();
  const element = path.at(-1);
  if (!element || last === undefined || !isPart(element, last)) return false;
  let at = path.length - 2;
  for (const part of outer) {
    while (at >= 0 && !isPart(path[at], part)) at -= 1;
    if (at < 0) return false;
    at -= 1;
  }
  return true;
};

const isPart = (element: Element | undefined, part: string): boolean =>
  element !== undefined &&
  (part.startsWith('.') ? classesOf(element).includes(part.slice(1)) : element.tagName === part);
