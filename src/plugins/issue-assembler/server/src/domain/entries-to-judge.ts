/** Document ids of entries of one type, by what they were found for. */
export interface FoundEntries {
  /** Named, dated for the issue, or without a date: all of them are judged. */
  expected: readonly string[];
  /** Entered since the last issue, those entered last first; may be an archive that was imported since. */
  entered: readonly string[];
}

/**
 * The entries to judge, each once. Of those found only because they were entered lately, as many as may be, those
 * entered last; `passedOver` counts the others. An imported archive bars nobody from collecting what is dated for the issue.
 */
export const entriesToJudge = (
  { expected, entered }: FoundEntries,
  mostEntered: number,
): { documentIds: string[]; passedOver: number } => {
  const named = new Set(expected);
  const onlyEntered = [...new Set(entered)].filter((id) => !named.has(id));
  return {
    documentIds: [...named, ...onlyEntered.slice(0, mostEntered)],
    passedOver: Math.max(0, onlyEntered.length - mostEntered),
  };
};
