/** A paragraph of what a source sets off as code, and its first and last line in the source, counted from 1. */
export interface CodeParagraph {
  text: string;
  lines: [number, number];
}

/**
 * What a newsletter sets off as code is text like any other: its paragraphs, each with lines of its own. Where the lines of
 * the text are not those of the source, as under HTML's `<br>`, all have the lines of the whole.
 */
export function codeParagraphs(value: string, [from, to]: [number, number]): CodeParagraph[] {
  const around = to - from + 1 - value.split('\n').length;
  // Indented text has nothing around it; of fences, the last may be missing.
  const hasLines = around >= 0 && around <= 2;
  let line = around === 0 ? from : from + 1;
  return value.split(/(\n{2,})/).flatMap((text): CodeParagraph[] => {
    const first = line;
    line += text.split('\n').length - 1;
    if (text.trim() === '') return [];
    return [{ text, lines: hasLines ? [first, line] : [from, to] }];
  });
}
