import { normaliseText } from './normalise-inline';

/**
 * What an image says to those who do not see it, a line for each: its alternative text, and its caption or title if
 * that says something else.
 */
export function imageTexts(
  alternativeText: string | null | undefined,
  caption: string | null | undefined,
): string[] {
  const texts = [alternativeText, caption].map((text) =>
    normaliseText(text ?? '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return [...new Set(texts)].filter((text) => text !== '');
}

/** The same on one line. */
export function imageText(
  alternativeText: string | null | undefined,
  caption: string | null | undefined,
): string {
  return imageTexts(alternativeText, caption).join(' – ');
}
