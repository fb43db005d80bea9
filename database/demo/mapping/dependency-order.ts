/**
 * The things in an order in which each comes after those it depends on, otherwise as they stood.
 * Throws where two depend on each other: neither could come first.
 */
export const inDependencyOrder = <Thing extends { key: string }>(
  things: readonly Thing[],
  dependenciesOf: (thing: Thing) => readonly string[],
): Thing[] => {
  const ordered = new Map<string, Thing>();
  const visit = (thing: Thing, ancestors: readonly string[]): void => {
    if (ordered.has(thing.key)) return;
    if (ancestors.includes(thing.key))
      throw new Error(`These depend on each other, so none can come first: ${ancestors.join(', ')}.`);
    const needed = new Set(dependenciesOf(thing));
    for (const other of things) if (needed.has(other.key)) visit(other, [...ancestors, thing.key]);
    ordered.set(thing.key, thing);
  };
  for (const thing of things) visit(thing, []);
  return [...ordered.values()];
};
