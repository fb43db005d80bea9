import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (
    element: unknown,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/**
 * What breaks WCAG 2.2 at A and AA within a part of the page, as axe sees it. Of a part rather than the page, since
 * Strapi's own frame around it is not the product's to mend.
 */
export const violationsIn = async (part: Locator): Promise<string[]> => {
  // As an expression: a script tag is what the page's content security policy is there to stop.
  await part.page().evaluate(AXE);
  // What is still fading in has other colours than it will have.
  await part.page().waitForTimeout(400);
  return part.evaluate(async (element, runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(element, { runOnly });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, WCAG);
};
