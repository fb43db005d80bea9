import type { Page } from 'playwright-core';

/** Whether the page is wider than its window (WCAG 2.2, 1.4.10). */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** What of a page reaches beyond its window, where it would be cut off or drawn over; the skip link waits there. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((element) => !element.closest('.skip, .unseen'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > document.documentElement.clientWidth + 1 || left < -1);
    })
    .map((element) => element.outerHTML.slice(0, 120))
    .slice(0, 5)`);
