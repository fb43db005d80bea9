import type { DefaultTreeAdapterMap } from 'parse5' with { 'resolution-mode': 'import' };

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** A rule of a style sheet, for one selector; `media` is the query it stands in. */
export interface StyleRule {
  media: string | null;
  selector: string;
  declarations: Declaration[];
}

export interface Declaration {
  property: string;
  value: string;
  important: boolean;
}

export interface ParsedEmail {
  root: Element;
  /** In the order of the document. */
  elements: Element[];
  rules: StyleRule[];
}

/** An e-mail as HTML's own parser reads it, with its style sheets. */
export const parsedEmail = async (html: string): Promise<ParsedEmail> => {
  const { parse } = await import('parse5');
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  const [root] = elements;
  if (!root) throw new Error('There is no element in this e-mail.');
  return {
    root,
    elements,
    rules: elements.filter(({ tagName }) => tagName === 'style').flatMap((style) => rulesIn(textOf(style))),
  };
};

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(' ').filter((name) => name !== '');

/** The text directly in an element, without that of the elements in it. */
export const ownTextOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

export const textOf = (element: Element): string =>
  element.childNodes
    .map((child) => ('tagName' in child ? textOf(child) : 'value' in child ? child.value : ''))
    .join('');

/** Declarations of a `style` attribute or of a rule. */
export const declarationsIn = (text: string): Declaration[] =>
  text
    .split(';')
    .filter((declaration) => declaration.trim() !== '')
    .map((declaration) => {
      const colon = declaration.indexOf(':');
      const value = declaration.slice(colon + 1).trim();
      return {
        property: declaration.slice(0, colon).trim(),
        value: value.replace(/\s*!important$/, ''),
        important: value.endsWith('!important'),
      };
    });

const rulesIn = (sheet: string, media: string | null = null): StyleRule[] => {
  const rules: StyleRule[] = [];
  for (const [, prelude = '', nested, body = ''] of sheet.matchAll(
    /([^{}]+)\{(?:((?:[^{}]+\{[^{}]*\})+)|([^{}]*))\}/g,
  )) {
    if (nested !== undefined) rules.push(...rulesIn(nested, prelude.trim()));
    else
      for (const selector of prelude.split(','))
        rules.push({ media, selector: selector.trim(), declarations: declarationsIn(body) });
  }
  return rules;
};
