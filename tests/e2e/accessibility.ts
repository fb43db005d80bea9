import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What is still fading in has other colours than it will have; what turns round and round is not waited for. */
const STILL = `new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))).then(() =>
  Promise.race([
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    new Promise((late) => setTimeout(late, 400)),
  ]).then(() => null),
)`;

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
  await part.page().evaluate(STILL);
  return part.evaluate(async (element, runOnly) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(element, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, WCAG);
};
