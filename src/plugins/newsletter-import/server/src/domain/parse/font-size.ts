import type { Element, ElementContent, RootContent } from 'hast';

const USUAL_PIXELS = 16;
const PIXELS = { px: 1, pt: 4 / 3, em: USUAL_PIXELS, rem: USUAL_PIXELS } as const;
const FONT_SIZE = /font-size\s*:\s*(\d{1,3}(?:\.\d{1,3})?)(px|pt|em|rem)/;

/** The size an element's own style sets its type in; null when it sets none. */
export function fontPixels(node: Element): number | null {
  const { style } = node.properties;
  const match = FONT_SIZE.exec((typeof style === 'string' ? style : '').toLowerCase());
  return match ? Number(match[1]) * PIXELS[match[2] as keyof typeof PIXELS] : null;
}

/** Type of this size or larger marks a heading: a fifth larger than the size that most text is set in. */
export function headingPixels(children: readonly (RootContent | ElementContent)[]): number {
  const characters = new Map<number, number>();
  const count = (nodes: readonly (RootContent | ElementContent)[], size: number): void => {
    for (const node of nodes) {
      if (node.type === 'text') characters.set(size, (characters.get(size) ?? 0) + node.value.trim().length);
      if (node.type === 'element') count(node.children, fontPixels(node) ?? size);
    }
  };
  count(children, USUAL_PIXELS);
  const [usual] = [...characters].sort((a, b) => b[1] - a[1])[0] ?? [USUAL_PIXELS];
  return Math.max(usual * 1.2, USUAL_PIXELS);
}
